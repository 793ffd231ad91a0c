#include "features/measures/statistics/efron_morris.h"

#include "features/measures/statistics/quantiles.h"

#include <algorithm>

namespace regard::measures
{
EqualTrials efron_morris(std::span<double const> hits, double trials)
{
    double const p = mean(hits) / trials;
    double spread = 0;
    for (double const hit : hits)
        spread += (hit / trials - p) * (hit / trials - p);
    double const by_chance = static_cast<double>(hits.size() - 3) * p * (1 - p) / trials;
    return {p, spread > 0 ? std::clamp(1 - by_chance / spread, 0.0, 1.0) : 0};
}
}
