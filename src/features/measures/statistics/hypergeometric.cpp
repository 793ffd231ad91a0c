#include "features/measures/statistics/hypergeometric.h"

#include "features/measures/statistics/quantiles.h"

#include <algorithm>
#include <cmath>

namespace regard::measures
{
namespace
{
double real(std::uint64_t n) { return static_cast<double>(n); }
}

CountDistribution hypergeometric(Share first, Share second)
{
    std::uint64_t const hits = first.hits + second.hits, least = hits > second.of ? hits - second.of : 0;
    std::uint64_t const most = std::min(hits, first.of);
    auto const up = [&](std::uint64_t k) { // P(k+1)/P(k)
        return real(first.of - k) * real(hits - k) / (real(k + 1) * real(second.of + k + 1 - hits));
    };
    // Relative to the likeliest count, outwards from it, so that nothing overflows.
    auto const mode = static_cast<std::uint64_t>(real(hits + 1) * real(first.of + 1) / real(first.of + second.of + 2));
    std::uint64_t const likeliest = std::clamp(mode, least, most);
    CountDistribution found{least, std::vector<double>(most - least + 1)};
    auto& weights = found.probabilities;
    weights[likeliest - least] = 1;
    for (std::uint64_t k = likeliest; k < most; ++k)
        weights[k + 1 - least] = weights[k - least] * up(k);
    for (std::uint64_t k = likeliest; k > least; --k)
        weights[k - 1 - least] = weights[k - least] / up(k - 1);

    double const all = exact_sum(weights);
    for (double& weight : weights)
        weight /= all;
    return found;
}

CountDistribution sum_of(CountDistribution const& a, CountDistribution const& b)
{
    CountDistribution sum{a.least + b.least, std::vector<double>(a.probabilities.size() + b.probabilities.size() - 1)};
    for (std::size_t i = 0; i < a.probabilities.size(); ++i)
        for (std::size_t j = 0; j < b.probabilities.size(); ++j)
            sum.probabilities[i + j] += a.probabilities[i] * b.probabilities[j];
    return sum;
}

double two_sided(CountDistribution const& distribution, std::uint64_t count)
{
    double const no_likelier = distribution.probabilities[count - distribution.least] * (1 + 1e-7);
    double p = 0;
    for (double const probability : distribution.probabilities)
        p += probability <= no_likelier ? probability : 0;
    return std::min(1.0, p);
}
}
