#include "features/cases/live.h"
#include "features/measures/outcomes/outcome_store.h"
#include "features/measures/outcomes/source_store.h"

#include <algorithm>

namespace regard::measures
{
struct Projection::Parts
{
    Parts(db::Transaction& tx, cases::SourceId of) : source(of), zone(Zone::find(store::zone_name(tx)).value())
    {
        auto rules = store::rules(tx, source);
        if (!rules)
            return; // nothing was said: everything neutral, no working hours
        for (auto const& [status, c] : rules->classes)
            yardstick.classes.put(status, c);
        if (rules->calendar)
            calendar = calendars::WorkingCalendar::make(*rules->calendar).value();
        yardstick.calendar = calendar ? &*calendar : nullptr;
    }

    void note_persons(cases::CaseView const& one)
    {
        for (cases::Event const& event : one.events)
            if (event.team != 0 && event.person != 0 && store::TeamPerson{event.team, event.person} != last_seen) {
                last_seen = {event.team, event.person};
                persons.push_back(last_seen);
            }
    }

    cases::SourceId source;
    Zone zone;
    std::optional<calendars::WorkingCalendar> calendar;
    Yardstick yardstick;
    std::vector<Measured> outcomes;
    std::vector<store::TeamPerson> persons;
    store::TeamPerson last_seen;
    Instant last_event{INT64_MIN};
    bool any_customer = false;
};

Projection::Projection(db::Transaction& tx, cases::SourceId source) : parts_(std::make_unique<Parts>(tx, source)) {}

Projection::~Projection() = default;

void Projection::add(cases::CaseView const& one, cases::CaseId id, std::int64_t customer)
{
    parts_->outcomes.push_back(measure(one, id, parts_->source, customer, parts_->yardstick));
    parts_->note_persons(one);
    parts_->last_event = std::max(parts_->last_event, one.events.back().at);
    parts_->any_customer |= customer != 0;
}

void Projection::store(db::Transaction& tx)
{
    if (parts_->outcomes.empty())
        return;
    bool const live = parts_->source == cases::of_regard;
    if (live)
        store::note_matters(tx, parts_->outcomes);
    store::replace(tx, parts_->outcomes, parts_->zone);
    store::know_until(tx, parts_->source, parts_->last_event);
    auto& persons = parts_->persons;
    std::sort(persons.begin(), persons.end());
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    store::note_team_persons(tx, parts_->source, persons);
    if (parts_->any_customer && !live)
        store::mark(tx, store::Due::returns);
}

std::vector<Measured> const& Projection::outcomes() const { return parts_->outcomes; }

void measure_again(db::Transaction& tx, cases::SourceId source, std::span<cases::CaseId const> ids)
{
    Projection projection(tx, source);
    std::vector<cases::CaseId> gone;
    for (cases::CaseId const id : ids) {
        bool const there = cases::view_case(
            tx, id, [&](cases::CaseView const& one, std::int64_t customer) { projection.add(one, id, customer); });
        if (!there)
            gone.push_back(id);
    }
    projection.store(tx);
    if (!gone.empty())
        forget(tx, gone);
}

void forget(db::Transaction& tx, std::span<cases::CaseId const> gone)
{
    store::remove(tx, gone);
    store::mark(tx, store::Due::returns);
    store::mark(tx, store::Due::teams);
}

namespace
{
// A case with room of its own, kept until its source is known.
struct Stored
{
    cases::CaseView view;
    std::vector<cases::Event> events;
    std::int64_t customer;
};
using Projections = std::map<cases::SourceId, Projection>;

// Adds stored cases to the projections of their sources.
cases::CaseId add_stored(db::Transaction& tx, cases::CaseId after, int limit, Projections& projections)
{
    std::map<cases::CaseId, Stored> stored;
    auto const last = cases::stream(tx, after, limit, [&](cases::CaseView const& one, std::int64_t customer) {
        cases::CaseId const id{static_cast<std::int64_t>(one.number)};
        stored.emplace(id, Stored{one, {one.events.begin(), one.events.end()}, customer});
    });
    std::vector<cases::CaseId> ids;
    for (auto& [id, one] : stored) {
        one.view.reference = {};
        one.view.events = one.events;
        ids.push_back(id);
    }
    for (cases::Filed const& filed : cases::filed(tx, ids)) {
        Stored const& one = stored.at(filed.id);
        projections.try_emplace(filed.source, tx, filed.source).first->second.add(one.view, filed.id, one.customer);
    }
    return last;
}
}

cases::CaseId measure_stored(db::Transaction& tx, cases::CaseId after, int limit)
{
    Projections projections;
    auto const last = add_stored(tx, after, limit, projections);
    for (auto& [source, projection] : projections)
        projection.store(tx);
    return last;
}

cases::CaseId remeasured(db::Transaction& tx, cases::CaseId after, int limit, std::vector<Measured>& outcomes)
{
    Projections projections;
    auto const last = add_stored(tx, after, limit, projections);
    for (auto& [source, projection] : projections) {
        auto const& some = projection.outcomes();
        outcomes.insert(outcomes.end(), some.begin(), some.end());
    }
    return last;
}
}
