#include "features/live_figures/counted.h"
#include "features/live_figures/tally.h"

#include <gtest/gtest.h>

namespace regard::live_figures
{
namespace
{
using promises::Origin;
using promises::Outcome;
using promises::PromiseStanding;
using promises::Target;

constexpr Instant hour(int n) { return Instant{Span::hours(n).micros}; }

desk::Glimpse resolved_at(int n)
{
    desk::Glimpse one;
    one.id = {1};
    one.state = desk::State::resolved;
    one.opened = hour(0);
    one.ended = hour(n);
    return one;
}

PromiseStanding date(int number, int until, int told, Origin origin, Outcome outcome)
{
    PromiseStanding one;
    one.number = number;
    one.until = hour(until);
    one.told = hour(told);
    one.origin = origin;
    one.outcome = outcome;
    return one;
}

Counted counted_of(desk::Glimpse const& one, std::vector<PromiseStanding> const& told)
{
    return counted(one, told, {}, hour(1000)).value();
}
}

TEST(CountedCase, is_kept_by_the_date_first_told_whatever_was_told_later)
{
    auto const one = counted_of(resolved_at(20), {date(1, 10, 0, Origin::policy, Outcome::re_promised),
                                                  date(2, 24, 5, Origin::by_hand, Outcome::kept)});
    EXPECT_EQ(one.kept_first, false);
    EXPECT_EQ(one.kept_last, true);
    EXPECT_EQ(one.told_before, true);
    EXPECT_EQ(one.re_promises, 1);
    EXPECT_TRUE(one.dated);
    EXPECT_EQ(one.at, hour(20));
}

TEST(CountedCase, is_late_and_untold_where_the_new_date_came_too_late)
{
    auto const one = counted_of(resolved_at(20), {date(1, 10, 0, Origin::policy, Outcome::broken),
                                                  date(2, 24, 11, Origin::by_hand, Outcome::kept)});
    EXPECT_EQ(one.kept_first, false);
    EXPECT_EQ(one.told_before, false);
}

TEST(CountedCase, is_not_late_where_it_was_kept)
{
    auto const one = counted_of(resolved_at(9), {date(1, 10, 0, Origin::policy, Outcome::kept)});
    EXPECT_EQ(one.kept_first, true);
    EXPECT_EQ(one.told_before, std::nullopt);
}

TEST(CountedCase, that_is_open_counts_from_when_its_first_date_passed)
{
    desk::Glimpse open;
    open.id = {1};
    std::vector const told{date(1, 10, 0, Origin::policy, Outcome::open)};
    EXPECT_FALSE(counted(open, told, {}, hour(10)));
    auto const late = counted(open, told, {}, hour(11));
    ASSERT_TRUE(late);
    EXPECT_EQ(late->at, hour(10));
    EXPECT_EQ(late->kept_first, false);
    EXPECT_FALSE(counted(open, {}, {}, hour(11))) << "nothing was promised";
}

// Putting cases aside makes no other figure better, and shows in one of its own.
TEST(CountedCase, of_spam_duplicates_and_merged_cases_counts_as_put_aside_alone)
{
    std::vector const late{date(1, 3, 0, Origin::policy, Outcome::dropped)};
    std::vector<desk::Glimpse> all(4, resolved_at(5));
    all[0].closed_as = desk::ClosedAs::spam;
    all[1].closed_as = desk::ClosedAs::duplicate;
    all[2].closed_as = desk::ClosedAs::withdrawn;
    all[3].merged_into = desk::CaseId{2};
    Tally tally;
    for (auto const& one : all) {
        auto const row = counted_of(one, late);
        EXPECT_TRUE(row.put_aside);
        EXPECT_EQ(row.kept_first, std::nullopt);
        EXPECT_EQ(row.first_until, hour(3)) << "it was late already";
        tally.add(row);
    }
    auto filed = resolved_at(5);
    filed.closed_as = desk::ClosedAs::answered;
    for (int n = 0; n < 36; ++n)
        tally.add(counted_of(filed, late));
    auto const figures = figures_of(tally);
    EXPECT_EQ(figures.cases, 36);
    EXPECT_EQ(figures.kept_first.n, 36);
    EXPECT_EQ(figures.put_aside.value, 0.1);
}

TEST(CountedCase, filed_anew_when_its_end_could_be_seen_is_marked)
{
    std::vector const told{date(1, 12, 0, Origin::policy, Outcome::kept)};
    auto const refiled = [&](Refilings const& when) {
        return counted(resolved_at(11), told, when, hour(1000))->refiled_late;
    };
    EXPECT_FALSE(refiled({}));
    EXPECT_FALSE(refiled({hour(1), hour(8)})) << "found to be another thing while there was time";
    EXPECT_TRUE(refiled({hour(1), hour(9)}));
    EXPECT_TRUE(refiled({hour(20)})) << "even afterwards";
    EXPECT_FALSE(counted(resolved_at(11), {}, {hour(10)}, hour(1000))->refiled_late) << "nothing was promised";
}

TEST(CountedCase, counts_news_that_was_promised)
{
    auto kept = date(2, 4, 0, Origin::update, Outcome::kept), broken = date(3, 8, 4, Origin::update, Outcome::broken);
    kept.about = broken.about = Target::next_update;
    auto const one = counted_of(resolved_at(9), {date(1, 10, 0, Origin::policy, Outcome::kept), kept, broken});
    EXPECT_EQ(one.updates_kept, 1);
    EXPECT_EQ(one.updates_broken, 1);
}

TEST(LiveTally, says_nothing_of_fewer_than_twenty)
{
    Tally tally;
    auto const kept = counted_of(resolved_at(9), {date(1, 10, 0, Origin::policy, Outcome::kept)});
    for (int n = 0; n < 19; ++n)
        tally.add(kept);
    EXPECT_EQ(figures_of(tally).kept_first.state, measures::FigureState::too_few);
    EXPECT_FALSE(figures_of(tally).kept_first.value);
    tally.add(kept);
    auto const known = figures_of(tally);
    EXPECT_EQ(known.kept_first.value, 1.0);
    EXPECT_EQ(known.kept_first.n, 20);
    EXPECT_EQ(known.told_before.state, measures::FigureState::not_known) << "none was late";
    EXPECT_EQ(figures_of(tally, Shown::too_few_persons).kept_first.state, measures::FigureState::too_few);
}

TEST(LiveTally, gives_satisfaction_with_its_interval_and_how_many_answered)
{
    Tally tally;
    for (int n = 0; n < 400; ++n)
        tally.add_question(n < 209 ? std::optional(5) : n < 259 ? std::optional(3) : std::nullopt);
    auto const figures = figures_of(tally);
    EXPECT_NEAR(figures.satisfied.value.value(), 209.0 / 259.0, 1e-12);
    EXPECT_NEAR(figures.satisfied.low.value(), 0.7545, 5e-5); // the vector of the definitions
    EXPECT_NEAR(figures.answered.value.value(), 259.0 / 400.0, 1e-12);
}
}
