#include "features/measures/rollups/refresh.h"

#include "features/measures/measures.h"
#include "features/measures/outcomes/outcome_store.h"
#include "features/measures/outcomes/returns.h"
#include "features/measures/outcomes/source_store.h"
#include "features/measures/persons.h"
#include "features/measures/rollups/rollup_store.h"

#include <algorithm>
#include <chrono>

namespace regard::measures
{
namespace
{
constexpr std::size_t most_returns = 200'000; // kept in memory at once
constexpr std::size_t returns_a_write = 2'000;
constexpr int cases_a_write = 300, matters_a_write = 300;

// Whether a write has gone on for so long that others should have their turn.
class Turn
{
  public:
    bool is_over() const { return std::chrono::steady_clock::now() - began_ > std::chrono::milliseconds(10); }

  private:
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

// Longest first; those without an end last.
bool stands_before(Outcome const& a, Outcome const& b)
{
    if (a.duration != b.duration)
        return a.duration > b.duration; // an empty one is less than any
    return a.id < b.id;
}

// The day as it is now: as it was, without the cases that changed, with those that are counted on it.
std::vector<Outcome> made_anew(db::Transaction& tx, Date day)
{
    store::DayChange change = store::change_of(tx, day);
    std::vector<Outcome> outcomes = store::day(tx, day);
    std::erase_if(outcomes, [&](Outcome const& one) {
        return std::binary_search(change.cases.begin(), change.cases.end(), one.id);
    });
    std::move(change.now.begin(), change.now.end(), std::back_inserter(outcomes));
    std::sort(outcomes.begin(), outcomes.end(), stands_before);
    return outcomes;
}

void make_day(db::Transaction& tx, Date day, Horizons const& horizons)
{
    auto const outcomes = made_anew(tx, day);
    store::replace_day(tx, day, outcomes);
    auto const standings = standings_of(outcomes);
    auto const cells = cells_of(outcomes, horizons);
    for (std::size_t f = 0; f < facet_count; ++f) {
        store::replace_standings(tx, static_cast<Facet>(f), day, standings[f]);
        store::replace_cells(tx, static_cast<Facet>(f), Grain::day, day, cells[f]);
    }
    for (Grain const grain : {Grain::month, Grain::week})
        store::note_due(tx, grain, start_of(grain, day));
    store::settle_change(tx, day);
}

void make_coarser(db::Transaction& tx, store::DueCell const& due)
{
    auto const cells = store::merged(tx, due.facet, {finer(due.grain), due.start, after(due.grain, due.start)});
    store::replace_cells(tx, due.facet, due.grain, due.start, cells);
    store::settle_due(tx, due);
}

// Of a source that was never judged every case is new anyway.
std::vector<Date> days_to_judge(db::Transaction& tx, std::span<store::Further const> further)
{
    Zone const zone = Zone::find(store::zone_name(tx)).value();
    std::vector<Date> days;
    for (store::Further const& one : further) {
        if (one.judged.micros == INT64_MIN)
            continue;
        Date const last = zone.local_date(one.known - return_window); // later ones are as open as they were
        for (Date day = zone.local_date(one.judged - return_window); day <= last; day = day + 1)
            days.push_back(day);
        auto const broken = store::days_of_broken_promises(tx, one.source, one.judged, one.known);
        days.insert(days.end(), broken.begin(), broken.end());
    }
    return days;
}
}

bool is_behind(db::Transaction& tx)
{
    return store::measured_again_to(tx) || store::first_changed_day(tx) || store::first_due(tx) ||
           !store::further(tx).empty() || !store::matters_due(tx, 1).empty();
}

bool Refresh::step(Instant now, std::function<void(db::Transaction&)> const& finished)
{
    if (measure_again() || judge_further() || look_for_returns() || look_for_live_returns() || look_at_teams() ||
        make_days() || make_months_and_years())
        return true;
    return database_.write([&](db::Transaction& tx) {
        if (store::first_changed_day(tx) || store::first_due(tx))
            return true; // came in meanwhile
        store::set_as_of(tx, now);
        finished(tx);
        return false;
    });
}

void Refresh::run(Instant now)
{
    while (step(now, [](db::Transaction&) {}))
        ;
}

// Each slice goes on where the last one ended, also after a restart.
bool Refresh::measure_again()
{
    return database_.write([](db::Transaction& tx) {
        auto const last = store::measured_again_to(tx);
        if (!last)
            return false;
        auto const reached = measure_stored(tx, *last, cases_a_write);
        store::set_measured_again_to(tx, reached ? std::optional(reached) : std::nullopt);
        return true;
    });
}

// Where more of a source is known than before, the window of first time right has passed for some of its last cases, and
// promises of open ones have run out.
bool Refresh::judge_further()
{
    auto const further = database_.read([](db::Transaction& tx) { return store::further(tx); });
    if (further.empty())
        return false;
    auto const days = database_.read([&](db::Transaction& tx) { return days_to_judge(tx, further); });
    database_.write([&](db::Transaction& tx) {
        store::judge_again(tx, days);
        for (store::Further const& one : further)
            store::judged(tx, one.source, one.known);
    });
    return true;
}

bool Refresh::look_for_returns()
{
    if (!database_.write([](db::Transaction& tx) { return store::take(tx, store::Due::returns); }))
        return false;
    std::vector<store::Return> changed;
    database_.read([&](db::Transaction& tx) {
        changed.clear();
        Returns returns([&](store::Return const& one) {
            if (changed.size() < most_returns)
                changed.push_back(one);
        });
        store::visits(tx, [&](store::Visit const& visit) { returns.see(visit); });
        returns.finish();
    });
    std::span<store::Return const> left = changed;
    while (!left.empty()) {
        auto const some = left.first(std::min(returns_a_write, left.size()));
        database_.write([&](db::Transaction& tx) { store::note_returns(tx, some); });
        left = left.subspan(some.size());
    }
    if (changed.size() < most_returns)
        database_.write([](db::Transaction& tx) { store::clear(tx, store::Due::returns); });
    return true;
}

// The same of customers with live cases that have changed, and of them alone.
bool Refresh::look_for_live_returns()
{
    return database_.write([](db::Transaction& tx) {
        auto const due = store::matters_due(tx, matters_a_write);
        std::vector<store::Return> changed;
        Returns returns([&](store::Return const& one) { changed.push_back(one); });
        for (store::Matter const& one : due) {
            store::visits(tx, one, [&](store::Visit const& visit) { returns.see(visit); });
            returns.finish();
        }
        store::note_returns(tx, changed);
        store::settle_matters(tx, due);
        return !due.empty();
    });
}

bool Refresh::look_at_teams()
{
    if (!database_.write([](db::Transaction& tx) { return store::take(tx, store::Due::teams); }))
        return false;
    auto const gone = database_.read([](db::Transaction& tx) {
        auto sources = store::sources_with_persons(tx);
        std::erase_if(sources, [&](cases::SourceId source) { return store::has_outcomes(tx, source); });
        return sources;
    });
    database_.write([&](db::Transaction& tx) {
        for (cases::SourceId const source : gone)
            store::forget_persons(tx, source);
        store::tell_small_teams(tx, least_team);
        store::clear(tx, store::Due::teams);
    });
    return true;
}

bool Refresh::make_days()
{
    return database_.write([](db::Transaction& tx) {
        Turn const turn;
        auto day = store::first_changed_day(tx);
        if (!day)
            return false;
        Horizons const horizons = store::horizons(tx);
        do {
            make_day(tx, *day, horizons);
            day = store::first_changed_day(tx);
        } while (day && !turn.is_over());
        return true;
    });
}

bool Refresh::make_months_and_years()
{
    return database_.write([](db::Transaction& tx) {
        Turn const turn;
        auto due = store::first_due(tx);
        if (!due)
            return false;
        do {
            make_coarser(tx, *due);
            if (due->grain == Grain::month)
                store::note_due(tx, Grain::year, start_of(Grain::year, due->start));
            due = store::first_due(tx);
        } while (due && !turn.is_over());
        return true;
    });
}
}
