#include "features/measures/figures.h"

#include <algorithm>
#include <cmath>

namespace regard::measures
{
namespace
{
// numpy's default, R type 7: between the two values around rank q·(n − 1). Orders just as much as it needs; asked for
// ascending q, `settled` is where values are already in their place.
double quantile(std::vector<double>& values, double q, std::size_t& settled)
{
    double const rank = q * static_cast<double>(values.size() - 1);
    auto const below = static_cast<std::size_t>(rank);
    auto const at = [&](std::size_t i) { return values.begin() + static_cast<std::ptrdiff_t>(i); };
    std::nth_element(at(settled), at(below), values.end());
    settled = below;
    if (below + 1 == values.size())
        return values[below];
    double const above = *std::min_element(at(below + 1), values.end());
    return values[below] + (rank - static_cast<double>(below)) * (above - values[below]);
}
}

std::optional<Distribution> distribution(std::vector<double>& values)
{
    if (values.empty())
        return std::nullopt;
    long double sum = 0;
    for (double const value : values)
        sum += value;
    Distribution found;
    found.n = values.size();
    found.mean = static_cast<double>(sum / static_cast<long double>(values.size()));
    std::size_t settled = 0;
    found.median = quantile(values, 0.5, settled);
    found.p90 = quantile(values, 0.9, settled);
    found.p95 = quantile(values, 0.95, settled);
    found.max = *std::max_element(values.begin() + static_cast<std::ptrdiff_t>(settled), values.end());
    return found;
}
}
