#include "features/measures/statistics/rates.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace regard::measures
{
std::vector<RateUnit> against_pooled_rates(std::span<Exposure const> exposures)
{
    std::vector<RateUnit> units, strata; // of a stratum: observed and exposure of all its units
    for (Exposure const& seen : exposures) {
        units.resize(std::max(units.size(), seen.unit + 1));
        strata.resize(std::max(strata.size(), seen.stratum + 1));
        strata[seen.stratum].observed += seen.observed;
        strata[seen.stratum].expected += seen.exposure;
    }
    for (Exposure const& seen : exposures) {
        units[seen.unit].observed += seen.observed;
        if (seen.exposure > 0)
            units[seen.unit].expected += seen.exposure * strata[seen.stratum].ratio();
    }
    return units;
}

double GammaPrior::shrunk(RateUnit unit) const
{
    return std::isinf(alpha) ? 1 : (unit.observed + alpha) / (unit.expected + alpha);
}

double GammaPrior::reliability(double expected) const { return expected <= 0 ? 0 : expected / (expected + alpha); }

bool GammaPrior::units_differ() const { return !std::isinf(alpha); }

GammaPrior gamma_prior(std::span<RateUnit const> units)
{
    double count = 0, expected = 0, spread = 0;
    for (RateUnit const& unit : units) {
        if (unit.expected <= 0)
            continue;
        count += 1;
        expected += unit.expected;
        spread += unit.expected * std::pow(unit.ratio() - 1, 2);
    }
    double const between_units = spread / expected - count / expected; // 1/Ē is count over the sum
    return {between_units > 0 ? 1 / between_units : std::numeric_limits<double>::infinity()};
}
}
