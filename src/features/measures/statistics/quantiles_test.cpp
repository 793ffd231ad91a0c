#include "features/measures/statistics/quantiles.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace regard::measures
{
TEST(Quantile, interpolates_between_ranks)
{
    std::vector<double> values{4, 1, 3, 2};
    EXPECT_DOUBLE_EQ(quantile(values, 0), 1);
    EXPECT_DOUBLE_EQ(quantile(values, 0.5), 2.5);
    EXPECT_DOUBLE_EQ(quantile(values, 0.9), 3.7);
    EXPECT_DOUBLE_EQ(quantile(values, 1), 4);
    std::vector<std::int64_t> one{7};
    EXPECT_DOUBLE_EQ(quantile(one, 0.95), 7);
}

RC_GTEST_PROP(QuantileProperty, several_at_once_are_those_of_the_sorted_values, (std::vector<std::int64_t> values))
{
    RC_PRE(!values.empty());
    for (std::int64_t& value : values)
        value /= 1024; // what a double holds exactly
    auto sorted = values;
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> const qs{0, 0.1, 0.25, 0.5, 0.9, 0.95, 0.99, 1};
    auto const found = quantiles(values, qs);
    for (std::size_t i = 0; i < qs.size(); ++i) {
        double const position = static_cast<double>(sorted.size() - 1) * qs[i];
        auto const rank = static_cast<std::size_t>(position);
        double const low = static_cast<double>(sorted[rank]);
        double const high = static_cast<double>(sorted[std::min(rank + 1, sorted.size() - 1)]);
        double const expected = low + (high - low) * (position - static_cast<double>(rank));
        RC_ASSERT(std::abs(found[i] - expected) <= 1e-9 * (1 + std::abs(low) + std::abs(high)));
    }
}

TEST(Sum, keeps_what_plain_adding_loses)
{
    EXPECT_DOUBLE_EQ(exact_sum(std::vector<double>{1, 1e100, 1, -1e100}), 2);
    EXPECT_DOUBLE_EQ(mean(std::vector<double>(10, 0.1)), 0.1);
    EXPECT_DOUBLE_EQ(exact_sum({}), 0);
}
}
