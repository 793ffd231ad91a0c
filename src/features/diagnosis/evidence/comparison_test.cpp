#include "features/diagnosis/evidence/comparison.h"

#include "features/measures/statistics/means.h"

#include <gtest/gtest.h>

namespace regard::diagnosis
{
namespace
{
Moments of(std::initializer_list<double> hours)
{
    Moments moments;
    for (double const h : hours)
        moments.add(Length::of(Span{static_cast<std::int64_t>(h * 3.6e9)}));
    return moments;
}
}

TEST(Comparison, weighs_the_differences_of_strata_by_the_flagged)
{
    // Two flagged take 4 hours longer than the mean of their others, one takes 10 hours longer.
    Matched const strata[] = {{of({13, 15}), of({9, 10, 11})}, {of({40}), of({20, 40})}};
    auto const compared = compare(strata, 1);
    ASSERT_TRUE(compared);
    EXPECT_DOUBLE_EQ(compared->flagged, 3);
    EXPECT_DOUBLE_EQ(compared->others, 5);
    EXPECT_NEAR(compared->difference, (2 * 4 + 10) / 3.0, 1e-9);
    EXPECT_NEAR(compared->with, 68 / 3.0, 1e-9);
    EXPECT_NEAR(compared->without, 68 / 3.0 - 6, 1e-9);
    EXPECT_TRUE(compared->longer);
}

TEST(Comparison, of_one_stratum_is_welchs)
{
    measures::Sums with, without;
    for (double const h : {13.0, 15.0, 17.0, 12.0})
        with.add(h);
    for (double const h : {9.0, 10.0, 11.0, 8.0, 12.0})
        without.add(h);
    auto const welch = measures::compare(without, with);
    Matched const stratum[] = {{of({13, 15, 17, 12}), of({9, 10, 11, 8, 12})}};
    auto const compared = compare(stratum, 1);
    ASSERT_TRUE(compared);
    EXPECT_NEAR(compared->difference, 4.25, 1e-9);
    EXPECT_NEAR(compared->interval.low, welch.interval.low, 1e-6);
    EXPECT_NEAR(compared->interval.high, welch.interval.high, 1e-6);
    EXPECT_GE(compared->p, welch.p * (1 - 1e-6)); // the logarithms have a say too
}

TEST(Comparison, leaves_out_strata_with_fewer_than_two_others)
{
    Matched const strata[] = {{of({13, 15}), of({9, 10, 11})}, {of({500, 600}), of({1})}};
    auto const compared = compare(strata, 1);
    ASSERT_TRUE(compared);
    EXPECT_DOUBLE_EQ(compared->flagged, 2);
    EXPECT_NEAR(compared->difference, 4, 1e-9);
}

TEST(Comparison, says_nothing_of_few)
{
    Matched const strata[] = {{of({13, 15}), of({9, 10, 11})}};
    EXPECT_FALSE(compare(strata));
    EXPECT_FALSE(compare({}, 1));
}

TEST(Comparison, of_equal_values_is_no_difference_and_of_constant_ones_a_sure_one)
{
    Matched const equal[] = {{of({5, 5, 5}), of({5, 5})}};
    EXPECT_EQ(compare(equal, 1)->p, 1);
    EXPECT_FALSE(compare(equal, 1)->longer);
    Matched const apart[] = {{of({9, 9, 9, 9, 9, 9}), of({5, 5, 5, 5, 5, 5})}};
    EXPECT_LT(compare(apart, 1)->p, 0.01);
    EXPECT_NEAR(compare(apart, 1)->interval.low, 4, 1e-6);
}
}
