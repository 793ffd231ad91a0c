#pragma once
// Are two rates different? Exact: given their sum, the first count is binomial. Przyborowski and Wilenski, Biometrika
// 31 (1940); interval after Clopper and Pearson, Biometrika 26 (1934); as R's poisson.test.
#include "features/measures/statistics/interval.h"

#include <cstdint>

namespace regard::measures
{
struct Rate
{
    std::uint64_t events = 0;
    double exposure = 0; // above 0
};

struct RateRatio
{
    double ratio = 0; // first over second; infinite where the second has no event, not a number where neither has
    Interval interval;
    double p = 1; // two-sided: everything no likelier than what was seen
};

RateRatio compare(Rate first, Rate second, double level = usual_level);

// P of everything no likelier than k of n, each with probability p.
double binomial_two_sided(std::uint64_t k, std::uint64_t n, double p);
Interval clopper_pearson(std::uint64_t k, std::uint64_t n, double level = usual_level);
}
