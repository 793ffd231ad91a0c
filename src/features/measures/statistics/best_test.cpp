#include "features/measures/statistics/best.h"

#include "features/measures/statistics/draws.h"
#include "features/measures/statistics/means.h"

#include <gtest/gtest.h>
#include <numeric>

namespace regard::measures
{
namespace
{
GammaPrior const prior{10};

WeightedMeasure complaints(std::vector<RateUnit> const& units)
{
    WeightedMeasure measure{1, Better::lower, {}};
    for (RateUnit const& unit : units)
        measure.units.push_back(known_rate(unit, prior));
    return measure;
}
}

TEST(Best, one_that_clearly_leads_wins_alone)
{
    auto const chances = chances_of_best({complaints({{20, 60}, {60, 60}, {70, 60}})}, 1);
    EXPECT_GT(chances[0], 0.99);
    EXPECT_NEAR(std::accumulate(chances.begin(), chances.end(), 0.0), 1, 1e-9);
    EXPECT_EQ(winners(chances), (std::vector<std::size_t>{0}));
}

TEST(Best, close_ones_win_together_or_nobody_does)
{
    auto const close = chances_of_best({complaints({{50, 60}, {51, 60}, {51, 60}, {90, 60}})}, 1);
    EXPECT_EQ(winners(close), (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_TRUE(winners({0.15, 0.15, 0.14, 0.14, 0.14, 0.14, 0.14}).empty());
    EXPECT_EQ(winners({0.5, 0.5}).size(), 2u);
}

TEST(Best, the_stored_seed_repeats_the_result)
{
    std::vector<WeightedMeasure> const measures{complaints({{50, 60}, {55, 60}})};
    EXPECT_EQ(chances_of_best(measures, 42), chances_of_best(measures, 42));
    EXPECT_NE(chances_of_best(measures, 42), chances_of_best(measures, 43));
}

TEST(Best, units_alike_in_everything_have_no_winner)
{
    auto const chances = chances_of_best({complaints({{60, 60}, {60, 60}})}, 1);
    EXPECT_TRUE(winners(chances).empty());
}

TEST(Best, the_chance_of_two_rates_is_that_of_their_distributions)
{
    // X ~ gamma(3), Y ~ gamma(5), same rate: P(X < Y) = P(binomial(7, ½) ≥ 3) = 99/128.
    WeightedMeasure measure{1, Better::lower, {{Knowledge::Kind::rate, 3, 1}, {Knowledge::Kind::rate, 5, 1}}};
    EXPECT_NEAR(chances_of_best({measure}, 5, 40'000)[0], 99 / 128.0, 0.01);
}

TEST(Best, weights_and_directions_make_up_the_terms)
{
    BetaPrior const shares{0.5, 10};
    WeightedMeasure kept{3, Better::higher, {known_share({90, 100}, shares), known_share({50, 100}, shares)}};
    auto const terms = composite_terms({complaints({{60, 60}, {30, 60}}), kept});
    EXPECT_LT(terms[0][0], terms[1][0]); // more complaints
    EXPECT_GT(terms[0][1], terms[1][1]); // but more promises kept
    EXPECT_NEAR(terms[0][1] + terms[1][1], 3, 1e-12);
}

TEST(Best, few_expected_cases_are_not_eligible)
{
    EXPECT_TRUE(is_eligible({10, 24}, prior));
    EXPECT_FALSE(is_eligible({10, 23}, prior)); // reliability below 0.7
    EXPECT_FALSE(is_eligible({0, 4}, GammaPrior{1}));
}

TEST(Draws, have_the_moments_they_should)
{
    Draws draws(3);
    Sums normal, gamma, small_gamma, beta;
    for (int i = 0; i < 40'000; ++i) {
        normal.add(draws.normal());
        gamma.add(draws.gamma(7.5));
        small_gamma.add(draws.gamma(0.3));
        beta.add(draws.beta(2, 6));
    }
    EXPECT_NEAR(normal.mean(), 0, 0.02);
    EXPECT_NEAR(normal.variance(), 1, 0.03);
    EXPECT_NEAR(gamma.mean(), 7.5, 0.06);
    EXPECT_NEAR(gamma.variance(), 7.5, 0.3);
    EXPECT_NEAR(small_gamma.mean(), 0.3, 0.02);
    EXPECT_NEAR(beta.mean(), 0.25, 0.005);
}

TEST(Draws, below_reaches_every_value_equally)
{
    Draws draws(9);
    std::vector<int> seen(6);
    for (int i = 0; i < 60'000; ++i)
        ++seen[draws.below(6)];
    for (int const count : seen)
        EXPECT_NEAR(count, 10'000, 450);
}
}
