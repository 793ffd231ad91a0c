#include "features/measures/statistics/two_rates.h"

#include "features/measures/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace regard::measures
{
namespace
{
// The first k in [from, to) for which `holds`; it holds for none or from there on.
template <class Holds>
std::uint64_t first_where(std::uint64_t from, std::uint64_t to, Holds holds)
{
    while (from < to) {
        std::uint64_t const middle = from + (to - from) / 2;
        if (holds(middle))
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}
}

double binomial_two_sided(std::uint64_t k, std::uint64_t n, double p)
{
    double const expected = static_cast<double>(n) * p, seen = static_cast<double>(k);
    if (seen == expected)
        return 1;
    double const no_likelier = binomial_pmf(k, n, p) * (1 + 1e-7);
    if (seen < expected) {
        auto const far = [&](std::uint64_t i) { return binomial_pmf(i, n, p) <= no_likelier; };
        std::uint64_t const other = first_where(static_cast<std::uint64_t>(std::ceil(expected)), n + 1, far);
        double const upper = other > n ? 0 : binomial_at_least(other, n, p);
        return std::min(1.0, binomial_at_most(k, n, p) + upper);
    }
    auto const near = [&](std::uint64_t i) { return binomial_pmf(i, n, p) > no_likelier; };
    std::uint64_t const inner = first_where(0, static_cast<std::uint64_t>(expected) + 1, near);
    double const lower = inner == 0 ? 0 : binomial_at_most(inner - 1, n, p);
    return std::min(1.0, binomial_at_least(k, n, p) + lower);
}

Interval clopper_pearson(std::uint64_t k, std::uint64_t n, double level)
{
    double const tail = (1 - level) / 2, hits = static_cast<double>(k), misses = static_cast<double>(n - k);
    return {k == 0 ? 0 : beta_quantile(tail, hits, misses + 1), k == n ? 1 : beta_quantile(1 - tail, hits + 1, misses)};
}

RateRatio compare(Rate first, Rate second, double level)
{
    std::uint64_t const events = first.events + second.events;
    double const share = first.exposure / (first.exposure + second.exposure);
    auto const as_ratio = [&](double part) {
        return part >= 1 ? std::numeric_limits<double>::infinity()
                         : part / (1 - part) * second.exposure / first.exposure;
    };
    Interval const parts = clopper_pearson(first.events, events, level);
    double const ratio =
        static_cast<double>(first.events) / first.exposure / (static_cast<double>(second.events) / second.exposure);
    return {ratio, {as_ratio(parts.low), as_ratio(parts.high)}, binomial_two_sided(first.events, events, share)};
}
}
