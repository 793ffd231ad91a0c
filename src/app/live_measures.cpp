#include "app/live_measures.h"

#include "features/calendars/calendars.h"
#include "features/cases/live.h"
#include "features/desk/states.h"

#include <algorithm>

namespace regard::app
{
namespace
{
constexpr Span together = Span::seconds(1); // what changes in a second is counted in one refresh

measures::StatusClass class_of(desk::State state)
{
    using enum desk::State;
    switch (state) {
    case open:
    case waiting_for_third_party:
        return measures::StatusClass::working; // our target runs on
    case waiting_for_customer:
        return measures::StatusClass::waiting;
    default:
        return measures::StatusClass::done;
    }
}

measures::SourceRules rules(db::Transaction& tx, cases::WordBook& words, std::string const& zone)
{
    measures::SourceRules rules;
    for (desk::State const state : desk::all_states())
        rules.classes.emplace_back(words.number(tx, cases::Dimension::status, desk::word_of(state)), class_of(state));
    std::sort(rules.classes.begin(), rules.classes.end());
    rules.calendar = calendars::office_hours(zone);
    return rules;
}

bool is_same(measures::SourceRules const& a, measures::SourceRules const& b)
{
    return a.classes == b.classes && a.calendar && b.calendar && a.calendar->zone == b.calendar->zone &&
           a.calendar->week == b.calendar->week && a.calendar->holidays == b.calendar->holidays;
}
}

void tell_live_rules(db::Database& database, std::string const& zone)
{
    cases::WordBook words(database);
    database.write([&](db::Transaction& tx) {
        auto there = measures::rules_of(tx, cases::of_regard);
        std::sort(there.classes.begin(), there.classes.end());
        auto const wanted = rules(tx, words, zone);
        if (!is_same(there, wanted))
            measures::set_rules(tx, cases::of_regard, wanted);
    });
}

void measure_changed(db::Transaction& tx, jobs::Queue const& queue, std::span<events::Line const> lines, Instant now)
{
    std::vector<cases::CaseId> ids;
    for (events::Line const& line : lines)
        if (line.subject_kind == "case")
            ids.push_back({line.subject});
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.empty())
        return;
    measures::measure_again(tx, cases::of_regard, ids);
    queue.put(tx, {.kind = "measures.refresh", .not_before = now + together, .key = "measures.refresh"});
}

bool has_ended(db::Transaction& tx, cases::CaseId id)
{
    auto const filed = cases::filed(tx, {&id, 1});
    if (filed.empty())
        return false;
    cases::Name last = 0;
    cases::view_case(tx, id, [&](cases::CaseView const& one, std::int64_t) {
        for (cases::Event const& event : one.events)
            last = event.status != 0 ? event.status : last;
    });
    auto const rules = measures::rules_of(tx, filed.front().source);
    return std::any_of(rules.classes.begin(), rules.classes.end(),
                       [&](auto const& one) { return one.first == last && one.second == measures::StatusClass::done; });
}
}
