#pragma once
// Do cases with something take longer than comparable cases without? Within each stratum the flagged are set against the
// others, and the differences are weighted by the number of flagged ones: the effect on those that have it.
#include "features/diagnosis/evidence/moments.h"
#include "features/measures/statistics/interval.h"

#include <algorithm>
#include <span>

namespace regard::diagnosis
{
struct Matched
{
    Moments with, without; // of one stratum
};

struct Compared
{
    double flagged = 0, others = 0; // how many could be compared
    double with = 0, without = 0;   // means in hours; without: of comparable cases, weighted as the flagged lie
    double difference = 0;
    measures::Interval interval; // of the difference, 95 %
    double p = 1;                // longer on both scales, hours and their logarithm: the larger of the two p
    double log_p = 1;            // on the logarithms alone
    bool longer = false;         // on both scales
};

// The p of two tests of which either may speak (Bonferroni).
inline double either(double p, double q) { return std::min(1.0, 2 * std::min(p, q)); }

// The fewest of either side for which something is said.
constexpr double least_cases = 10;

// Strata without at least two others are left out. Nothing where fewer than `least` remain on either side.
std::optional<Compared> compare(std::span<Matched const> strata, double least = least_cases);
}
