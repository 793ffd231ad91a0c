#include "features/measures/statistics/confidence_sequence.h"
#include "features/measures/statistics/discoveries.h"
#include "features/measures/statistics/distributions.h"
#include "features/measures/statistics/means.h"
#include "features/measures/statistics/pilots.h"
#include "features/measures/statistics/two_shares.h"

#include <cmath>
#include <gtest/gtest.h>

namespace regard::measures
{
TEST(MeanDifference, two_groups_known_by_their_sums)
{
    MeanDifference const found = compare(Sums{3407, 1396.87, 52377.9767}, Sums{3461, 2422.7, 134698.29});
    EXPECT_NEAR(found.difference, 0.29, 5e-6);
    EXPECT_NEAR(found.error, 0.12478, 5e-6);
    EXPECT_NEAR(found.interval.low, 0.04538, 5e-6);
    EXPECT_NEAR(found.interval.high, 0.53462, 5e-6);
    EXPECT_NEAR(found.p, 0.02016, 5e-6);
}

TEST(MeanDifference, equal_values_do_not_differ)
{
    Sums a, b;
    for (int i = 0; i < 5; ++i) {
        a.add(0.1);
        b.add(0.1);
    }
    EXPECT_EQ(compare(a, b).p, 1);
    EXPECT_NEAR(compare(a, Sums{2, 4, 8}).p, 1 / 21.0, 1e-12); // one of the 21 ways to choose the two
    EXPECT_EQ(a.variance(), 0);
}

TEST(MeanDifference, sums_add_up)
{
    Sums a, b, all;
    for (double const x : {1.0, 2.0, 4.0}) {
        (x < 3 ? a : b).add(x);
        all.add(x);
    }
    a.add(b);
    EXPECT_EQ(a.n, 3u);
    EXPECT_DOUBLE_EQ(a.mean(), all.mean());
    EXPECT_DOUBLE_EQ(a.variance(), 7.0 / 3);
}

TEST(ConfidenceSequence, a_relative_difference_looked_at_early)
{
    RelativeDifference const lift = relative_difference({2422, 3461}, {1396, 3000});
    EXPECT_NEAR(lift.value, 0.50386, 5e-6);
    EXPECT_NEAR(lift.error, 0.03386, 5e-6);
    Interval const interval = confidence_sequence(lift.value, lift.error, 3000 + 3461, 5000);
    EXPECT_NEAR(interval.low, 0.40098, 5e-6);
    EXPECT_NEAR(interval.high, 0.60675, 5e-6);
}

TEST(ConfidenceSequence, is_wider_than_an_interval_looked_at_once)
{
    for (std::uint64_t const n : {100u, 1000u, 5000u, 100'000u})
        EXPECT_GT(sequence_half_width(1, n, 5000), 1.96) << n;
}

TEST(Pilot, difference_in_differences)
{
    EXPECT_NEAR(difference_in_differences({20.44, 21.03}, {23.33, 21.17}), 2.75, 1e-12);
}

TEST(Pilot, exact_permutation)
{
    double const treated[] = {-4.1, -3.2, -2.8}, control[] = {-0.5, 0.3, -1.0, 0.9, 0.2, -0.4, 0.6};
    PermutationTest const found = permutation_test(treated, control);
    EXPECT_NEAR(found.difference, -3.38095, 5e-6);
    EXPECT_DOUBLE_EQ(found.p, 1.0 / 120);
    EXPECT_TRUE(found.exact);
    EXPECT_DOUBLE_EQ(smallest_p(3, 7), 1.0 / 120);
}

TEST(Pilot, a_design_too_small_says_so_beforehand)
{
    EXPECT_DOUBLE_EQ(smallest_p(2, 3), 0.1);
    EXPECT_DOUBLE_EQ(smallest_p(3, 3), 0.1); // two of 20: the exchanged halves are as far apart
    double const treated[] = {9, 8, 7}, control[] = {1, 2, 3};
    EXPECT_DOUBLE_EQ(permutation_test(treated, control).p, 0.1);
}

TEST(Pilot, many_sites_are_drawn_and_agree_with_the_exact_answer)
{
    std::vector<double> treated, control;
    for (int i = 0; i < 15; ++i) {
        treated.push_back(i % 5 + 0.8);
        control.push_back(i % 5);
        control.push_back((i + 2) % 5);
    }
    PermutationTest const found = permutation_test(treated, control, 7);
    EXPECT_FALSE(found.exact);
    EXPECT_EQ(found.p, permutation_test(treated, control, 7).p); // the seed repeats it
    EXPECT_NEAR(found.p, 0.08, 0.03);                            // near the t test's
}

TEST(TwoShares, fishers_exact_test)
{
    EXPECT_NEAR(fisher_exact({3, 4}, {1, 4}), 0.4857142857, 1e-9); // the lady tasting tea, two-sided
    EXPECT_DOUBLE_EQ(fisher_exact({0, 10}, {0, 20}), 1);
    EXPECT_NEAR(fisher_exact({900, 1000}, {500, 1000}), 0, 1e-80);
}

TEST(TwoShares, the_interval_of_the_difference)
{
    // Newcombe's own example: 56 of 70 against 48 of 80.
    ShareDifference const found = compare(Share{56, 70}, Share{48, 80});
    EXPECT_NEAR(found.difference, 0.2, 1e-12);
    EXPECT_NEAR(found.interval.low, 0.0524, 5e-5);
    EXPECT_NEAR(found.interval.high, 0.3339, 5e-5);
}

TEST(Discoveries, are_adjusted_as_by_benjamini_and_hochberg)
{
    // Their own example of 1995: of 15 comparisons, four are named at 5 %.
    std::vector<double> const ps{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
    EXPECT_EQ(discoveries(ps), (std::vector<std::size_t>{0, 1, 2, 3}));
    auto const adjusted = benjamini_hochberg(ps);
    EXPECT_NEAR(adjusted[0], 0.0015, 1e-12);
    EXPECT_NEAR(adjusted[3], 0.035625, 1e-12);
    EXPECT_NEAR(adjusted[5], 0.0298 * 15 / 7, 1e-12); // never larger than that of a later one
    EXPECT_TRUE(discoveries(std::vector<double>{0.5, 0.9}).empty());
    EXPECT_TRUE(discoveries({}).empty());
}

TEST(Distributions, agree_with_the_tables)
{
    EXPECT_NEAR(normal_width(0.95), 1.959963984540054, 1e-12);
    EXPECT_NEAR(normal_cdf(1), 0.8413447460685429, 1e-14);
    EXPECT_NEAR(two_sided_normal(-2.5758293035489), 0.01, 1e-12);
    EXPECT_NEAR(student_quantile(0.975, 10), 2.228138851964939, 1e-9);
    EXPECT_NEAR(student_quantile(0.025, 10), -2.228138851964939, 1e-9);
    EXPECT_NEAR(two_sided_student(2.228138851964939, 10), 0.05, 1e-9);
    EXPECT_NEAR(poisson_at_most(3, 10), 0.010336050675925726, 1e-14);
    EXPECT_NEAR(binomial_at_least(8, 10, 0.5), 56.0 / 1024, 1e-14);
    EXPECT_NEAR(binomial_at_most(2, 10, 0.5), 56.0 / 1024, 1e-14);
}
}
