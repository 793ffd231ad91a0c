#include "features/measures/figures.h"
#include "features/measures/statistics/quantiles.h"

#include <algorithm>

namespace regard::measures
{
std::optional<Distribution> distribution(std::vector<double>& values)
{
    if (values.empty())
        return std::nullopt;
    constexpr double shares[]{0.5, 0.9, 0.95};
    auto const percentiles = quantiles(values, shares);
    return Distribution{values.size(),  mean(values),   percentiles[0],
                        percentiles[1], percentiles[2], *std::max_element(values.begin(), values.end())};
}
}
