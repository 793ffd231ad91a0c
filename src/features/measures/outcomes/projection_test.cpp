#include "features/cases/live.h"
#include "features/measures/histories_for_test.h"
#include "features/measures/outcomes/outcome_store.h"
#include "features/measures/outcomes/source_store.h"
#include "features/measures/rollups/rollup_store.h"

namespace regard::measures
{
namespace
{
class ProjectionStore : public MeasuresStore
{
  protected:
    std::vector<Measured> stored(std::vector<Measured> const& of)
    {
        return store().read([&](db::Transaction& tx) {
            std::vector<Measured> found;
            for (Measured const& one : of)
                if (auto outcome = store::outcome(tx, one.id))
                    found.push_back(std::move(*outcome));
            return found;
        });
    }

    Cells stored_cells(Facet facet, Stretch of)
    {
        return store().read([&](db::Transaction& tx) { return store::merged(tx, facet, of); });
    }

    Horizons horizons()
    {
        return store().read([](db::Transaction& tx) { return store::horizons(tx); });
    }

    // What the cells of a stretch must be, counted from the outcomes themselves.
    std::array<Cells, facet_count> counted(std::vector<Measured> const& outcomes, Period period)
    {
        std::vector<Outcome> inside;
        for (Measured const& one : outcomes) {
            Date const day = store::day_of(one, Zone::utc());
            if (day >= period.from && day < period.to)
                inside.push_back(one);
        }
        return cells_of(inside, horizons());
    }

    void expect_everything_equals_a_replay()
    {
        auto const outcomes = replayed();
        ASSERT_EQ(stored(outcomes), outcomes);
        Period const all{Date::of(2025, 11, 1), Date::of(2027, 1, 1)};
        for (Date day = all.from; day < all.to; day = day + 1)
            expect_day(outcomes, day);
        for (Date week = start_of(Grain::week, all.from); week < all.to; week = after(Grain::week, week))
            expect_cells(outcomes, Grain::week, week);
        for (Date month = all.from; month < all.to; month = after(Grain::month, month))
            expect_cells(outcomes, Grain::month, month);
        for (int const year : {2025, 2026})
            expect_cells(outcomes, Grain::year, Date::of(year, 1, 1));
    }

    void expect_day(std::vector<Measured> const& outcomes, Date day)
    {
        expect_cells(outcomes, Grain::day, day);
        if (day.days % 9 == 0) // one by one they take long
            expect_standings(outcomes, day);
    }

    void expect_standings(std::vector<Measured> const& outcomes, Date day)
    {
        std::vector<Outcome> const stored = store().read([&](db::Transaction& tx) { return store::day(tx, day); });
        auto const counted = [&](Measured const& one) { return store::day_of(one, Zone::utc()) == day; };
        EXPECT_EQ(static_cast<std::ptrdiff_t>(stored.size()), std::count_if(outcomes.begin(), outcomes.end(), counted));
        auto const expected = standings_of(stored);
        for (std::size_t facet = 0; facet < facet_count; ++facet)
            for (auto const& [word, standing] : expected[facet]) {
                auto const found = store().read([&, word = word](db::Transaction& tx) {
                    return store::standings(tx, static_cast<Facet>(facet), word, {day, day + 1});
                });
                ASSERT_EQ(found.size(), 1u);
                EXPECT_EQ(found[0].reach, standing.reach);
                EXPECT_EQ(found[0].cases, static_cast<std::int64_t>(standing.places.size()));
                EXPECT_TRUE(!found[0].places || *found[0].places == standing.places);
            }
    }

    void expect_cells(std::vector<Measured> const& outcomes, Grain grain, Date start)
    {
        auto const expected = counted(outcomes, {start, after(grain, start)});
        for (std::size_t facet = 0; facet < facet_count; ++facet) {
            if (!has_cells(static_cast<Facet>(facet), grain))
                continue;
            EXPECT_EQ(stored_cells(static_cast<Facet>(facet), {grain, start, start + 1}), expected[facet])
                << "facet " << facet << " from " << to_iso(start);
        }
    }
};
REGARD_ON_EVERY_ENGINE(ProjectionStore);

std::vector<MadeUp> batch(Making& making, int from, int to, int version = 0)
{
    std::vector<MadeUp> made;
    for (int number = from; number < to; ++number)
        made.push_back(making.make(number, version));
    return made;
}
}

TEST_P(ProjectionStore, outcomes_and_rollups_equal_a_replay_through_imports_changes_and_undoing)
{
    cases::SourceId const first{7}, second{8};
    store().write([&](db::Transaction& tx) {
        set_rules(tx, first, rules_for_tests());
        set_rules(tx, second, rules_for_tests());
    });
    Making making(2026);
    auto one = batch(making, 0, 120), two = batch(making, 120, 200), other = batch(making, 0, 60);
    bring(first, cases::ImportId{1}, one);
    bring(second, cases::ImportId{2}, other);
    refresh();
    expect_everything_equals_a_replay();

    auto again = batch(making, 60, 130, 1); // half of them known, with other events now
    bring(first, cases::ImportId{3}, two);
    bring(first, cases::ImportId{4}, again);
    refresh();
    expect_everything_equals_a_replay();

    undo(cases::ImportId{2});
    undo(cases::ImportId{1});
    refresh();
    expect_everything_equals_a_replay();
}

TEST_P(ProjectionStore, live_cases_that_change_one_by_one_are_measured_as_a_replay_of_all_measures_them)
{
    store().write([&](db::Transaction& tx) { set_rules(tx, cases::of_regard, rules_for_tests()); });
    Making making(16);
    int returned = 0;
    for (int round = 0; round < 25; ++round) {
        int const first = making.below(150);
        auto changed = batch(making, first, first + 1 + making.below(6), round);
        bring(cases::of_regard, cases::ImportId{1}, changed);
        refresh();
        auto const outcomes = replayed();
        ASSERT_EQ(stored(outcomes), outcomes) << "after round " << round;
        returned += static_cast<int>(std::count_if(outcomes.begin(), outcomes.end(),
                                                   [](Measured const& one) { return one.returned.has_value(); }));
    }
    EXPECT_GT(returned, 20); // else nothing was tried
    expect_everything_equals_a_replay();
}
}
