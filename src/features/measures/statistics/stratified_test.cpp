#include "features/measures/statistics/stratified.h"

#include "features/measures/statistics/draws.h"
#include "features/measures/statistics/two_shares.h"

#include <cmath>
#include <gtest/gtest.h>

namespace regard::measures
{
namespace
{
Sums sums_of(std::initializer_list<double> values)
{
    Sums sums;
    for (double const value : values)
        sums.add(value);
    return sums;
}
}

TEST(CompareMeans, one_stratum_is_students_test)
{
    // Student's sleep data (Biometrika 6, 1908): t = -1.8608 on 18 degrees of freedom, p = 0.07919.
    MeanStratum const sleep{sums_of({0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0}),
                            sums_of({1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4})};
    Against const found = compare_means({&sleep, 1});
    EXPECT_NEAR(found.difference, -1.58, 1e-12);
    EXPECT_NEAR(found.p, 0.07919, 5e-6);
    EXPECT_NEAR(found.interval.low, -3.363874, 5e-6);
    EXPECT_NEAR(found.interval.high, 0.203874, 5e-6);
    EXPECT_NEAR(found.total(), -15.8, 1e-9);
}

TEST(CompareMeans, a_unit_with_the_slow_kinds_of_cases_is_not_blamed_for_them)
{
    MeanStratum const quick{sums_of({1, 3}), sums_of({1, 2, 3, 1, 2, 3, 1, 2, 3})};
    MeanStratum const slow{sums_of({99, 100, 101, 99, 100, 101}), sums_of({99, 101})};
    MeanStratum const strata[] = {quick, slow};
    Against const found = compare_means(strata);
    EXPECT_NEAR(found.difference, 0, 1e-12);
    EXPECT_NEAR(found.p, 1, 1e-9);
    EXPECT_EQ(found.compared, 8u);
}

TEST(CompareMeans, cases_without_comparable_ones_are_counted_apart)
{
    MeanStratum const strata[] = {{sums_of({5, 6}), {}}, {sums_of({5, 6}), sums_of({4, 5})}};
    Against const found = compare_means(strata);
    EXPECT_EQ(found.compared, 2u);
    EXPECT_EQ(found.without_others, 2u);
    EXPECT_NEAR(found.difference, 1, 1e-12);
    EXPECT_EQ(compare_means({}).p, 1);
}

TEST(CompareMeans, values_that_do_not_vary_prove_no_more_than_their_number_can)
{
    MeanStratum const few{sums_of({5}), sums_of({3, 3})};
    EXPECT_NEAR(compare_means({&few, 1}).p, 1 / 3.0, 1e-12);
    MeanStratum const alike{sums_of({0.1, 0.1, 0.1}), sums_of({0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1})};
    EXPECT_EQ(compare_means({&alike, 1}).p, 1);
}

TEST(CompareShares, one_stratum_is_fishers_test)
{
    ShareStratum const stratum{{10, 12}, {5, 20}};
    Against const found = compare_shares({&stratum, 1});
    EXPECT_NEAR(found.p, 0.0027631345617514, 1e-12);
    EXPECT_NEAR(found.difference, 10 / 12.0 - 0.25, 1e-12);
}

TEST(CompareShares, a_reversal_in_the_sum_is_seen_through)
{
    // Charig and others, BMJ 292 (1986), kidney stones: open surgery is better in both sizes and looks worse in the sum.
    ShareStratum const strata[] = {{{81, 87}, {234, 270}}, {{192, 263}, {55, 80}}};
    EXPECT_LT((81 + 192) / 350.0, (234 + 55) / 350.0);
    EXPECT_GT(compare_shares(strata).difference, 0.03);
}

TEST(CompareShares, exact_and_normal_agree_where_both_can_be_had)
{
    ShareStratum strata[] = {{{30, 100}, {150, 700}}, {{40, 120}, {300, 1000}}};
    double const exact = compare_shares(strata).p; // 221 possible counts
    ShareStratum const beyond[] = {
        strata[0], strata[1], {{100, 100}, {400, 400}}}; // nothing to learn, but too many counts
    EXPECT_NEAR(compare_shares(beyond).p, exact, 0.015);
}

TEST(CompareShares, cries_wolf_as_often_as_it_says)
{
    Draws draws(11);
    auto const any_share = [&](std::uint64_t of, double p) {
        Share share{0, of};
        for (std::uint64_t i = 0; i < of; ++i)
            share.hits += draws.uniform() < p ? 1 : 0;
        return share;
    };
    int named = 0;
    for (int round = 0; round < 2000; ++round) {
        ShareStratum const strata[] = {{any_share(8, 0.1), any_share(60, 0.1)},
                                       {any_share(12, 0.4), any_share(40, 0.4)}};
        named += compare_shares(strata).p <= 0.05 ? 1 : 0;
    }
    EXPECT_LE(named, 110); // an exact test errs in at most 5 %
    EXPECT_GE(named, 30);
}
}
