#include "features/measures/outcomes/source_store.h"

#include "base/fields.h"

namespace regard::measures
{
namespace
{
// A calendar as it is kept: microseconds from midnight, days since 1970.
struct KeptWindow
{
    std::int64_t from = 0, to = 0;
};
BOOST_DESCRIBE_STRUCT(KeptWindow, (), (from, to))

struct KeptCalendar
{
    std::string zone;
    std::vector<std::vector<KeptWindow>> week; // seven, from Monday
    std::vector<Date> holidays;
};
BOOST_DESCRIBE_STRUCT(KeptCalendar, (), (zone, week, holidays))

std::string kept(calendars::CalendarPlan const& plan)
{
    KeptCalendar calendar{plan.zone, {}, plan.holidays};
    for (auto const& day : plan.week) {
        auto& windows = calendar.week.emplace_back();
        for (calendars::Window const& window : day)
            windows.push_back({window.from.micros, window.to.micros});
    }
    return to_json(calendar);
}

calendars::CalendarPlan read_kept(std::string_view json)
{
    KeptCalendar const calendar = from_json<KeptCalendar>(json).value();
    calendars::CalendarPlan plan;
    plan.zone = calendar.zone;
    plan.holidays = calendar.holidays;
    for (std::size_t day = 0; day < plan.week.size() && day < calendar.week.size(); ++day)
        for (KeptWindow const& window : calendar.week[day])
            plan.week[day].push_back({{window.from}, {window.to}});
    return plan;
}

std::map<cases::Name, StatusClass> said(SourceRules const& rules)
{
    std::map<cases::Name, StatusClass> classes;
    for (auto const& [status, c] : rules.classes)
        if (c != StatusClass::neutral)
            classes[status] = c;
    return classes;
}

bool means_the_same(SourceRules const& a, SourceRules const& b)
{
    auto const calendar = [](SourceRules const& rules) {
        return rules.calendar ? kept(*rules.calendar) : std::string();
    };
    return said(a) == said(b) && calendar(a) == calendar(b);
}

char const* mark_column(store::Due what, char const* returns, char const* teams)
{
    return what == store::Due::returns ? returns : teams;
}
}

void set_rules(db::Transaction& tx, cases::SourceId source, SourceRules const& rules)
{
    if (auto const before = store::rules(tx, source))
        if (!means_the_same(*before, rules))
            store::set_measured_again_to(tx, cases::CaseId{}); // what is stored was measured otherwise
    auto const calendar = rules.calendar ? std::optional(kept(*rules.calendar)) : std::nullopt;
    tx.execute("insert into measured_source (source, calendar) values ($1, $2) "
               "on conflict (source) do update set calendar = excluded.calendar",
               {source.value, calendar});
    tx.execute("delete from measured_status where source = $1", {source.value});
    auto rows = tx.bulk("insert into measured_status (source, status, class) values ($1, $2, $3)");
    for (auto const& [status, c] : said(rules))
        rows.add({source.value, status, c});
    rows.finish();
}

SourceRules rules_of(db::Transaction& tx, cases::SourceId source)
{
    return store::rules(tx, source).value_or(SourceRules{});
}

namespace store
{
std::optional<SourceRules> rules(db::Transaction& tx, cases::SourceId source)
{
    auto rules =
        tx.one("select calendar from measured_source where source = $1", {source.value}, [](db::Row const& row) {
            SourceRules found;
            if (auto const calendar = row.maybe_text(0))
                found.calendar = read_kept(*calendar);
            return found;
        });
    if (rules)
        rules->classes = tx.all(
            "select status, class from measured_status where source = $1", {source.value}, [](db::Row const& row) {
                return std::pair{static_cast<cases::Name>(row.integer(0)), row.choice<StatusClass>(1)};
            });
    return rules;
}

std::vector<cases::Name> waiting_statuses(db::Transaction& tx)
{
    return tx.all("select distinct status from measured_status where class = $1", {StatusClass::waiting},
                  [](db::Row const& row) { return static_cast<cases::Name>(row.integer(0)); });
}

void know_until(db::Transaction& tx, cases::SourceId source, Instant last_event)
{
    tx.execute("insert into measured_source (source, last_event) values ($1, $2) on conflict (source) do update "
               "set last_event = excluded.last_event "
               "where measured_source.last_event is null or measured_source.last_event < excluded.last_event",
               {source.value, last_event});
}

Horizons horizons(db::Transaction& tx)
{
    Horizons found;
    tx.query("select source, last_event from measured_source where last_event is not null", {},
             [&](db::Row const& row) { found.put(row.id<cases::SourceId>(0), row.instant(1)); });
    return found;
}

Instant horizon(db::Transaction& tx, cases::SourceId source)
{
    auto const last = tx.integer("select last_event from measured_source where source = $1", {source.value});
    return {last.value_or(INT64_MIN)};
}

std::vector<Further> further(db::Transaction& tx)
{
    return tx.all("select source, judged_until, last_event from measured_source "
                  "where last_event is not null and (judged_until is null or judged_until < last_event)",
                  {}, [](db::Row const& row) {
                      return Further{row.id<cases::SourceId>(0), row.maybe_instant(1).value_or(Instant{INT64_MIN}),
                                     row.instant(2)};
                  });
}

void judged(db::Transaction& tx, cases::SourceId source, Instant until)
{
    tx.execute("update measured_source set judged_until = $2 where source = $1", {source.value, until});
}

void note_team_persons(db::Transaction& tx, cases::SourceId source, std::span<TeamPerson const> ascending)
{
    auto rows =
        tx.bulk("insert into measured_team_person (source, team, person) values ($1, $2, $3) on conflict do nothing");
    for (TeamPerson const& one : ascending)
        rows.add({source.value, one.team, one.person});
    if (rows.finish() > 0)
        mark(tx, Due::teams);
}

std::vector<cases::SourceId> sources_with_persons(db::Transaction& tx)
{
    return tx.all("select distinct source from measured_team_person", {},
                  [](db::Row const& row) { return row.id<cases::SourceId>(0); });
}

bool has_outcomes(db::Transaction& tx, cases::SourceId source)
{
    return tx.exists("select 1 from case_outcome where source = $1 limit 1", {source.value});
}

void forget_persons(db::Transaction& tx, cases::SourceId source)
{
    tx.execute("delete from measured_team_person where source = $1", {source.value});
}

void tell_small_teams(db::Transaction& tx, int least)
{
    tx.execute("delete from measured_small_team");
    tx.execute("insert into measured_small_team (team, persons) select team, count(distinct person) "
               "from measured_team_person group by team having count(distinct person) < $1",
               {least});
}

std::map<cases::Name, int> small_teams(db::Transaction& tx)
{
    std::map<cases::Name, int> teams;
    tx.query("select team, persons from measured_small_team", {}, [&](db::Row const& row) {
        teams.emplace(static_cast<cases::Name>(row.integer(0)), static_cast<int>(row.integer(1)));
    });
    return teams;
}

void mark(db::Transaction& tx, Due what)
{
    tx.execute(mark_column(what, "update measured_state set returns_due = 1 where returns_due <> 1",
                           "update measured_state set teams_due = 1 where teams_due <> 1"));
}

bool take(db::Transaction& tx, Due what)
{
    return tx.execute(mark_column(what, "update measured_state set returns_due = 2 where returns_due <> 0",
                                  "update measured_state set teams_due = 2 where teams_due <> 0")) > 0;
}

void clear(db::Transaction& tx, Due what)
{
    tx.execute(mark_column(what, "update measured_state set returns_due = 0 where returns_due = 2",
                           "update measured_state set teams_due = 0 where teams_due = 2"));
}

std::optional<cases::CaseId> measured_again_to(db::Transaction& tx)
{
    auto const last = tx.integer("select measured_again_to from measured_state");
    return last ? std::optional(cases::CaseId{*last}) : std::nullopt;
}

void set_measured_again_to(db::Transaction& tx, std::optional<cases::CaseId> last)
{
    auto const value = last ? std::optional(last->value) : std::nullopt; // 0 is the beginning, not NULL
    tx.execute("update measured_state set measured_again_to = $1", {value});
}

std::string zone_name(db::Transaction& tx) { return tx.text("select zone from measured_state").value(); }

void set_zone(db::Transaction& tx, std::string_view name) { tx.execute("update measured_state set zone = $1", {name}); }

std::optional<Instant> as_of(db::Transaction& tx)
{
    auto const micros = tx.integer("select as_of from measured_state");
    return micros ? std::optional(Instant{*micros}) : std::nullopt;
}

void set_as_of(db::Transaction& tx, Instant now) { tx.execute("update measured_state set as_of = $1", {now}); }
}
}
