#include "features/live_figures/inside.h"

#include "features/desk/traces.h"
#include "features/measures/measures.h"
#include "features/people/people.h"
#include "features/promises/told.h"

#include <algorithm>

namespace regard::live_figures
{
namespace
{
constexpr char const* keys[]{"satisfied",   "answered",     "kept_first",   "kept_last",
                             "re_promises", "dated",        "updates_kept", "told_before",
                             "put_aside",   "refiled_late", "open_late",    "moved_together"};

Shown shown(Selection const& selection) { return selection.is_withheld() ? Shown::too_few_persons : Shown::yes; }

// Counts one case anew, and what was moved of it.
void take(db::Transaction& tx, CaseId id, Instant now)
{
    auto const one = desk::glimpse(tx, id);
    auto const told = one ? promises::told(tx, id, now) : std::vector<promises::PromiseStanding>();
    store::put_moves(tx, id, one ? moved_dates(*one, told) : std::vector<MovedDate>());
    if (auto const row = one ? counted(*one, told, desk::refilings_of(tx, id), now) : std::nullopt)
        store::put(tx, *row);
    else
        store::forget(tx, id);
}

std::optional<Counted> counted_now(db::Transaction& tx, CaseId id, Instant now)
{
    auto const one = desk::glimpse(tx, id);
    return one ? counted(*one, promises::told(tx, id, now), desk::refilings_of(tx, id), now) : std::nullopt;
}

Selection year_to(db::Transaction& tx, Zone const& zone, Instant now)
{
    auto const today = civil(zone.local_date(now));
    LiveFilter filter;
    filter.from = today.month == 12 ? Date::of(today.year, 1, 1) : Date::of(today.year - 1, today.month + 1, 1);
    return Selection::of(tx, filter, zone, now).value();
}
}

LiveFiguresRoom::LiveFiguresRoom(text::Catalogue const& catalogue) : inside_(new Inside(catalogue)) {}
LiveFiguresRoom::~LiveFiguresRoom() = default;

void LiveFiguresRoom::use_zone(Zone const& zone) { inside_->use_zone(zone); }

Zone LiveFiguresRoom::Inside::zone() const
{
    std::lock_guard const lock(mutex_);
    return zone_ ? *zone_ : Zone::utc();
}

void LiveFiguresRoom::Inside::use_zone(Zone const& zone)
{
    std::lock_guard const lock(mutex_);
    zone_ = zone;
}

void LiveFiguresRoom::follow(db::Transaction& tx, std::span<events::Line const> lines, Instant now) const
{
    std::set<std::int64_t> changed;
    for (events::Line const& line : lines)
        if (line.subject_kind == "case")
            changed.insert(line.subject);
    for (std::int64_t const id : changed)
        take(tx, CaseId{id}, now);
}

LiveFigures LiveFiguresRoom::of_a_year(db::Transaction& tx, Instant now) const
{
    return figures_of(tally_of(tx, year_to(tx, inside_->zone(), now)));
}

LiveBoard LiveFiguresRoom::of_a_year(db::Transaction& tx, LiveBy by, Instant now) const
{
    Zone const zone = inside_->zone();
    return board(tx, year_to(tx, zone, now), by, zone);
}

LiveBoard LiveFiguresRoom::between(db::Transaction& tx, LiveBy by, Date from, Date to, Instant now) const
{
    Zone const zone = inside_->zone();
    LiveFilter filter;
    filter.from = from;
    filter.to = to;
    return board(tx, Selection::of(tx, filter, zone, now).value(), by, zone);
}

std::vector<desk::UnitId> withheld_with_all_below(db::Transaction& tx)
{
    Withheld const withheld = withheld_teams(tx);
    std::vector<desk::UnitId> teams;
    for (people::Unit const& one : people::all_units(tx))
        if (withheld.with_all_below(one.id))
            teams.push_back(one.id);
    return teams;
}

void LiveFiguresRoom::add_routes(api::Routes& routes)
{
    routes
        .get("/measures/live",
             "How we keep our word: satisfaction, promises kept as first promised, what was told when",
             [this](api::Reading& r, LiveFilter const& filter) -> Result<LiveOverview> {
                 auto const selection = Selection::of(r.tx, filter, inside_->zone(), r.now);
                 if (!selection)
                     return selection.error();
                 return LiveOverview{selection->period, figures_of(tally_of(r.tx, *selection), shown(*selection))};
             })
        .allow(measures::read_measures);
    routes
        .get("/measures/live/by/{by}",
             "The same side by side: by team, touchpoint, product, vertical, kind, month or quarter",
             [this](api::Reading& r, LiveBy by, LiveFilter const& filter) -> Result<LiveBoard> {
                 Zone const zone = inside_->zone();
                 auto const selection = Selection::of(r.tx, filter, zone, r.now);
                 if (!selection)
                     return selection.error();
                 return board(r.tx, *selection, by, zone);
             })
        .allow(measures::read_measures);
    routes
        .get("/measures/live/definitions", "What each of these figures means",
             [this](api::Asking& asking) -> Result<LiveDefinitions> {
                 LiveDefinitions all;
                 for (char const* key : keys) {
                     std::string const text = std::string("live_figures.") + key;
                     all.items.push_back({key, inside_->catalogue.say(asking.language, text + ".name"),
                                          inside_->catalogue.say(asking.language, text + ".definition")});
                 }
                 return all;
             })
        .allow(api::anyone_signed_in);
    inside_->add_cases(routes);
}

namespace
{
void add(db::Finding& wrong, CaseId id)
{
    ++wrong.rows;
    if (wrong.examples.size() < 10)
        wrong.examples.push_back(id.text());
}
}

std::vector<db::Finding> check_counted(db::Database& database, Instant now)
{
    db::Finding wrong{
        "live_figures.counted", "What is counted of each live case is what counting it anew gives.", 0, {}};
    database.read([&](db::Transaction& tx) {
        std::vector<Counted> all;
        store::each(tx, Instant{INT64_MIN}, Instant{INT64_MAX}, [&](Counted const& one) { all.push_back(one); });
        for (Counted const& one : all)
            if (counted_now(tx, one.id, now) != one)
                add(wrong, one.id);
        std::set<CaseId> moved;
        store::each_move(tx, Instant{INT64_MIN}, Instant{INT64_MAX},
                         [&](MovedDate const& one) { moved.insert(one.id); });
        for (CaseId const id : moved)
            if (auto const one = desk::glimpse(tx, id);
                !one || store::moves_of(tx, id) != moved_dates(*one, promises::told(tx, id, now)))
                add(wrong, id);
    });
    return wrong.rows ? std::vector{wrong} : std::vector<db::Finding>{};
}
}
