#include "features/measures/statistics/two_shares.h"

#include "features/measures/statistics/distributions.h"
#include "features/measures/statistics/quantiles.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace regard::measures
{
namespace
{
double real(std::uint64_t n) { return static_cast<double>(n); }
}

ShareDifference compare(Share first, Share second, double level)
{
    double const z = normal_width(level), a = first.value(), b = second.value();
    Interval const of_a = wilson(first, z), of_b = wilson(second, z);
    double const below = std::hypot(a - of_a.low, of_b.high - b), above = std::hypot(of_a.high - a, b - of_b.low);
    return {a - b, {a - b - below, a - b + above}, fisher_exact(first, second)};
}

double fisher_exact(Share first, Share second)
{
    double const hits = real(first.hits + second.hits), n1 = real(first.of), n2 = real(second.of);
    double const least = std::max(0.0, hits - n2), most = std::min(hits, n1);
    double const likeliest = std::clamp(std::floor((hits + 1) * (n1 + 1) / (n1 + n2 + 2)), least, most);
    auto const up = [&](double k) { return (n1 - k) * (hits - k) / ((k + 1) * (n2 - hits + k + 1)); }; // P(k+1)/P(k)

    // Likelihoods relative to the likeliest table, from it outwards.
    std::vector<double> tables{1.0};
    double seen = 1;
    auto const walk = [&](double k, double weight) {
        if (k == real(first.hits))
            seen = weight;
        tables.push_back(weight);
    };
    for (double k = likeliest, weight = 1; k < most; ++k)
        walk(k + 1, weight *= up(k));
    for (double k = likeliest, weight = 1; k > least; --k)
        walk(k - 1, weight /= up(k - 1));

    double const all = exact_sum(tables), no_likelier = seen * (1 + 1e-7);
    std::erase_if(tables, [&](double weight) { return weight > no_likelier; });
    return std::min(1.0, exact_sum(tables) / all);
}

RelativeDifference relative_difference(Share first, Share second)
{
    auto const variance = [](Share share) { return share.value() * (1 - share.value()) / real(share.of); };
    double const a = first.value(), b = second.value();
    return {a / b - 1, std::sqrt(variance(first) + variance(second) * (a / b) * (a / b)) / b};
}
}
