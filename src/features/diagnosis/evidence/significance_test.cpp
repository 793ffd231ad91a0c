#include "features/diagnosis/evidence/significance.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::diagnosis
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Tested tested(std::string kind, double p, std::optional<Gain> gain = Gain{10, 5, 15}, bool worth = true)
{
    Found found;
    found.candidate = kind + std::to_string(p);
    found.kind = std::move(kind);
    found.p = p;
    found.gain = gain;
    return {std::move(found), worth};
}

Found found(std::string kind, double low, Effort effort)
{
    Found one;
    one.kind = std::move(kind);
    one.gain = Gain{low + 1, low, low + 2};
    one.effort = effort;
    return one;
}

std::vector<double> ps(std::vector<Found> const& all)
{
    std::vector<double> list;
    for (Found const& one : all)
        list.push_back(one.p);
    return list;
}

std::vector<std::string> kinds(std::vector<Found> const& all)
{
    std::vector<std::string> list;
    for (Found const& one : all)
        list.push_back(one.kind);
    return list;
}
}

TEST(Significance, is_benjamini_and_hochbergs_within_a_kind)
{
    // Of ten, 0.004 is within 1/10 of 5 %, 0.009 within 2/10, 0.018 not within 3/10.
    std::vector<Tested> all;
    for (double const p : {0.009, 0.004, 0.018, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8})
        all.push_back(tested("pair", p));
    EXPECT_THAT(ps(significant(std::move(all))), ElementsAre(0.009, 0.004));
}

TEST(Significance, does_not_let_the_quick_make_room_for_the_slow)
{
    std::vector<Tested> all;
    for (int i = 0; i < 9; ++i)
        all.push_back(tested("pair", 1e-9, Gain{-5, -6, -4}, false));
    all.push_back(tested("pair", 0.03));
    EXPECT_THAT(significant(std::move(all)), IsEmpty());
}

TEST(Significance, asks_a_kind_to_stand_out_among_the_kinds)
{
    std::vector<Tested> all;
    for (char const* kind : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"})
        all.push_back(tested(kind, *kind == 'a' ? 0.001 : *kind == 'b' ? 0.04 : 0.5));
    EXPECT_THAT(kinds(significant(std::move(all))), ElementsAre("a"));
}

TEST(Significance, tells_nothing_that_gains_nothing_but_what_has_no_gain)
{
    std::vector<Tested> all;
    all.push_back(tested("a", 1e-9, Gain{0, -1, 1}));
    all.push_back(tested("b", 1e-9, std::nullopt));
    EXPECT_THAT(kinds(significant(std::move(all))), ElementsAre("b"));
}

TEST(Worth, is_the_low_end_of_the_gain_over_the_effort_and_unknown_gains_come_last)
{
    std::vector<Found> all{found("weeks", 100, Effort::weeks), found("days", 40, Effort::days),
                           found("hours", 6, Effort::hours), found("loss", -1, Effort::hours)};
    for (double const p : {0.01, 0.001}) {
        Found unknown;
        unknown.kind = p == 0.01 ? "less sure" : "surer";
        unknown.p = p;
        all.insert(all.begin(), std::move(unknown));
    }
    sort_by_worth(all);
    EXPECT_THAT(kinds(all), ElementsAre("hours", "days", "weeks", "loss", "surer", "less sure"));
}

TEST(Gain, is_counted_in_customer_days_of_a_month)
{
    Horizon const two_months{Instant{0}, Instant{} + Span::hours(2 * 30.4375 * 24)};
    EXPECT_NEAR(two_months.months(), 2, 1e-9);
    Gain const gain = gain_of(480, 240, 960, two_months);
    EXPECT_NEAR(gain.value, 10, 1e-9);
    EXPECT_NEAR(gain.low, 5, 1e-9);
    EXPECT_NEAR(gain.high, 20, 1e-9);
    EXPECT_GT((Horizon{Instant{5}, Instant{5}}.months()), 0); // one event
}
}
