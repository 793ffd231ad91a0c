#include "features/measures/statistics/two_shares.h"

#include "features/measures/statistics/distributions.h"
#include "features/measures/statistics/hypergeometric.h"

#include <cmath>

namespace regard::measures
{
ShareDifference compare(Share first, Share second, double level)
{
    double const z = normal_width(level), a = first.value(), b = second.value();
    Interval const of_a = wilson(first, z), of_b = wilson(second, z);
    double const below = std::hypot(a - of_a.low, of_b.high - b), above = std::hypot(of_a.high - a, b - of_b.low);
    return {a - b, {a - b - below, a - b + above}, fisher_exact(first, second)};
}

double fisher_exact(Share first, Share second) { return two_sided(hypergeometric(first, second), first.hits); }

RelativeDifference relative_difference(Share first, Share second)
{
    auto const variance = [](Share share) {
        return share.value() * (1 - share.value()) / static_cast<double>(share.of);
    };
    double const a = first.value(), b = second.value();
    return {a / b - 1, std::sqrt(variance(first) + variance(second) * (a / b) * (a / b)) / b};
}
}
