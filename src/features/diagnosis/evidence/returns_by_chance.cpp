#include "features/diagnosis/evidence/returns_by_chance.h"

#include "features/measures/statistics/distributions.h"

#include <algorithm>

namespace regard::diagnosis
{
// The chances differ from moment to moment; the binomial of their mean spreads at least as widely.
double Chances::p() const
{
    if (moments == 0)
        return 1;
    double const above = measures::binomial_at_least(static_cast<std::uint64_t>(returns),
                                                     static_cast<std::uint64_t>(moments), expected / moments);
    return std::min(1.0, 2 * above);
}
}
