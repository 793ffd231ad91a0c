#include "features/measures/statistics/shares.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace regard::measures
{
namespace
{
constexpr double infinite = std::numeric_limits<double>::infinity();
}

Interval wilson(Share share, double z)
{
    if (share.of == 0)
        return {0, 1};
    double const n = static_cast<double>(share.of), p = share.value(), z2 = z * z;
    double const middle = p + z2 / (2 * n), half = z * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    double const scale = 1 + z2 / n;
    return {share.hits == 0 ? 0 : (middle - half) / scale, share.hits == share.of ? 1 : (middle + half) / scale};
}

double BetaPrior::shrunk(Share share) const
{
    if (std::isinf(strength) || share.of == 0)
        return mean;
    return (static_cast<double>(share.hits) + strength * mean) / (static_cast<double>(share.of) + strength);
}

double BetaPrior::reliability(std::uint64_t of) const
{
    double const n = static_cast<double>(of);
    return n == 0 ? 0 : n / (n + strength);
}

bool BetaPrior::units_differ() const { return !std::isinf(strength); }

BetaPrior beta_prior(std::span<Share const> units)
{
    double count = 0, hits = 0, all = 0, squares = 0;
    for (Share const& unit : units) {
        double const n = static_cast<double>(unit.of);
        count += unit.of > 0 ? 1 : 0;
        hits += static_cast<double>(unit.hits);
        all += n;
        squares += n * n;
    }
    double const mean = hits / all;
    double spread = 0;
    for (Share const& unit : units)
        if (unit.of > 0)
            spread += static_cast<double>(unit.of) * std::pow(unit.value() - mean, 2);

    double const by_chance = count - 1, room = all - squares / all - by_chance;
    if (mean <= 0 || mean >= 1 || room <= 0)
        return {mean, infinite};
    double const likeness = (spread / (mean * (1 - mean)) - by_chance) / room; // 1/(κ+1)
    return {mean, likeness <= 0 ? infinite : std::max(0.0, 1 / likeness - 1)};
}
}
