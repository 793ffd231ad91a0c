#include "features/measures/statistics/funnel.h"

#include "features/measures/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace regard::measures
{
namespace
{
// The smallest count that at most this share of such units exceeds: P(O ≤ count) ≥ p.
std::uint64_t poisson_quantile(double p, double mean)
{
    std::uint64_t low = 0, high = static_cast<std::uint64_t>(mean + 10 * std::sqrt(mean) + 20);
    while (low < high) {
        std::uint64_t const middle = low + (high - low) / 2;
        if (poisson_at_most(middle, mean) >= p)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

double limit(double p, double mean)
{
    std::uint64_t const count = poisson_quantile(p, mean);
    double const above = (poisson_at_most(count, mean) - p) / poisson_pmf(count, mean);
    return std::max(0.0, static_cast<double>(count) - above) / mean;
}
}

Interval funnel_limits(double expected, double level)
{
    return {limit((1 - level) / 2, expected), limit((1 + level) / 2, expected)};
}

Place place_in_funnel(RateUnit unit)
{
    auto const outside = [&](double level) {
        Interval const limits = funnel_limits(unit.expected, level);
        return unit.ratio() < limits.low || unit.ratio() > limits.high;
    };
    if (outside(funnel_alarm))
        return Place::beyond_alarm;
    return outside(funnel_warning) ? Place::beyond_warning : Place::usual;
}
}
