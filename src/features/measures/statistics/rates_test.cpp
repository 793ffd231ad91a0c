#include "features/measures/statistics/funnel.h"
#include "features/measures/statistics/two_rates.h"

#include <cmath>
#include <gtest/gtest.h>

namespace regard::measures
{
namespace
{
constexpr double observed[] = {0, 2, 9, 40, 12}, customers[] = {40, 500, 1000, 5000, 800};

std::vector<RateUnit> units()
{
    std::vector<Exposure> exposures;
    for (std::size_t i = 0; i < 5; ++i)
        exposures.push_back({i, 0, observed[i], customers[i]});
    return against_pooled_rates(exposures);
}
}

TEST(GammaPoisson, five_units)
{
    auto const found = units();
    GammaPrior const prior = gamma_prior(found);
    EXPECT_NEAR(prior.alpha, 101.095, 5e-4);
    double const per_1000 = 1000 * 63.0 / 7340;
    double const expected[] = {8.554, 8.396, 8.616, 8.409, 8.991};
    for (std::size_t i = 0; i < 5; ++i)
        EXPECT_NEAR(per_1000 * prior.shrunk(found[i]), expected[i], 5e-4);
    EXPECT_GT(prior.shrunk(found[0]), prior.shrunk(found[1])); // none of 40 is not the best
    EXPECT_LT(prior.reliability(found[3].expected), 0.7);      // and no unit is sure enough to win
}

TEST(GammaPoisson, units_that_do_not_differ_have_no_winner)
{
    std::vector<RateUnit> const alike{{10, 10}, {21, 20}, {29, 30}, {0, 0}};
    GammaPrior const prior = gamma_prior(alike);
    EXPECT_FALSE(prior.units_differ());
    EXPECT_DOUBLE_EQ(prior.shrunk(alike[1]), 1);
    EXPECT_DOUBLE_EQ(prior.reliability(20), 0);
}

TEST(Rates, what_is_expected_follows_the_strata)
{
    // Unit 1 has the customers who complain more; against its strata it does well.
    std::vector<Exposure> const exposures{{0, 0, 10, 1000}, {0, 1, 12, 100}, {1, 0, 1, 100}, {1, 1, 88, 900}};
    auto const found = against_pooled_rates(exposures);
    EXPECT_DOUBLE_EQ(found[0].expected, 10 + 10);
    EXPECT_DOUBLE_EQ(found[1].expected, 1 + 90);
    EXPECT_LT(found[1].ratio(), 1);
}

// Expectation 10: P(O ≤ 3) = 0.010336, P(O ≤ 4) = 0.029253, P(O ≤ 16) = 0.972958, P(O ≤ 17) = 0.985722 (Poisson tables).
TEST(Funnel, limits_are_exact_poisson)
{
    Interval const limits = funnel_limits(10, funnel_warning);
    EXPECT_NEAR(limits.low, (4 - (0.029253 - 0.025) / (0.029253 - 0.010336)) / 10, 1e-4);
    EXPECT_NEAR(limits.high, (17 - (0.985722 - 0.975) / (0.985722 - 0.972958)) / 10, 1e-4);
    EXPECT_LT(funnel_limits(10, funnel_alarm).low, limits.low);
    EXPECT_GT(funnel_limits(10, funnel_alarm).high, limits.high);
    EXPECT_EQ(funnel_limits(0.3, funnel_warning).low, 0);
}

TEST(Funnel, narrows_to_the_normal_limits)
{
    Interval const limits = funnel_limits(10000, funnel_warning);
    EXPECT_NEAR(limits.low, 1 - 1.96 / 100, 2e-4);
    EXPECT_NEAR(limits.high, 1 + 1.96 / 100, 2e-4);
}

TEST(Funnel, places_units)
{
    EXPECT_EQ(place_in_funnel({16, 10}), Place::usual);
    EXPECT_EQ(place_in_funnel({18, 10}), Place::beyond_warning);
    EXPECT_EQ(place_in_funnel({3, 10}), Place::beyond_warning);
    EXPECT_EQ(place_in_funnel({25, 10}), Place::beyond_alarm);
    EXPECT_EQ(place_in_funnel({0, 1}), Place::usual);
}

TEST(TwoRates, eleven_in_800_against_21_in_3011)
{
    RateRatio const found = compare(Rate{11, 800}, Rate{21, 3011});
    EXPECT_NEAR(found.ratio, 1.971488, 5e-7);
    EXPECT_NEAR(found.p, 0.07967, 5e-6);
    EXPECT_NEAR(found.interval.low, 0.85843, 5e-6);
    EXPECT_NEAR(found.interval.high, 4.27727, 5e-6);
}

TEST(TwoRates, without_events_nothing_is_claimed)
{
    RateRatio const none = compare(Rate{0, 800}, Rate{0, 3011});
    EXPECT_TRUE(std::isnan(none.ratio));
    EXPECT_EQ(none.p, 1);
    EXPECT_EQ(none.interval, (Interval{0, INFINITY}));
    RateRatio const one_sided = compare(Rate{5, 100}, Rate{0, 100});
    EXPECT_TRUE(std::isinf(one_sided.ratio));
    EXPECT_DOUBLE_EQ(one_sided.p, 2.0 / 32);
    EXPECT_TRUE(std::isinf(one_sided.interval.high));
}

TEST(TwoRates, the_test_sums_what_is_no_likelier)
{
    for (std::uint64_t k = 0; k <= 12; ++k) {
        double const pmf[] = {0.013841287201, 0.071183762748, 0.167790297906, 0.239700425580, 0.231139696095,
                              0.158495791608, 0.079247895804, 0.029111471928, 0.007797715695, 0.001485279180,
                              0.000190964466, 0.000014880348, 0.000000531441}; // 12 draws, each 0.3
        double expected = 0;
        for (double const other : pmf)
            expected += other <= pmf[k] * (1 + 1e-7) ? other : 0;
        EXPECT_NEAR(binomial_two_sided(k, 12, 0.3), std::min(1.0, expected), 1e-8) << k;
    }
}
}
