#include "features/measures/statistics/shares.h"

#include "features/measures/statistics/draws.h"
#include "features/measures/statistics/efron_morris.h"

#include <array>
#include <gtest/gtest.h>
#include <vector>

namespace regard::measures
{
TEST(Wilson, the_lower_bound_of_known_shares)
{
    EXPECT_NEAR(wilson({209, 259}, 1.96).low, 0.7545, 5e-5);
    EXPECT_NEAR(wilson({118, 143}, 1.96).low, 0.7546, 5e-5);
}

TEST(Wilson, stays_within_0_and_1)
{
    EXPECT_EQ(wilson({0, 0}), (Interval{0, 1}));
    EXPECT_EQ(wilson({0, 10}).low, 0);
    EXPECT_EQ(wilson({10, 10}).high, 1);
    EXPECT_LT(wilson({10, 10}).low, 0.75); // ten of ten proves little
}

TEST(BetaBinomial, draws_small_units_to_the_mean_and_leaves_large_ones)
{
    BetaPrior const prior{0.8, 20};
    EXPECT_DOUBLE_EQ(prior.shrunk({0, 0}), 0.8);
    EXPECT_DOUBLE_EQ(prior.shrunk({5, 5}), (5 + 16) / 25.0);
    EXPECT_NEAR(prior.shrunk({5000, 10000}), 0.5, 0.001);
    EXPECT_DOUBLE_EQ(prior.reliability(60), 0.75);
}

TEST(BetaBinomial, finds_the_strength_the_units_were_made_with)
{
    Draws draws(20261121);
    std::vector<Share> units;
    for (int unit = 0; unit < 4000; ++unit) {
        Share share{0, 30 + draws.below(100)};
        double const p = draws.beta(0.7 * 25, 0.3 * 25);
        for (std::uint64_t trial = 0; trial < share.of; ++trial)
            share.hits += draws.uniform() < p ? 1 : 0;
        units.push_back(share);
    }
    BetaPrior const prior = beta_prior(units);
    EXPECT_NEAR(prior.mean, 0.7, 0.01);
    EXPECT_NEAR(prior.strength, 25, 2.5);
}

TEST(BetaBinomial, units_that_do_not_differ_all_get_the_mean)
{
    std::array<Share, 4> const units{{{50, 100}, {51, 100}, {49, 100}, {0, 0}}};
    BetaPrior const prior = beta_prior(units);
    EXPECT_FALSE(prior.units_differ());
    EXPECT_DOUBLE_EQ(prior.shrunk({51, 100}), 0.5);
    EXPECT_DOUBLE_EQ(prior.reliability(100), 0);
}

TEST(EfronMorris, eighteen_batters)
{
    std::vector<double> const hits{18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7};
    EqualTrials const found = efron_morris(hits, 45);
    EXPECT_NEAR(found.factor, 0.21165, 5e-6);
    EXPECT_NEAR(found.shrunk(18 / 45.0), 0.29391, 5e-6);
    EXPECT_NEAR(found.shrunk(7 / 45.0), 0.24218, 5e-6);
}
}
