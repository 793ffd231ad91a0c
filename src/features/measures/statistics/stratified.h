#pragma once
// One unit (a team, a status, a pair of teams) against comparable cases elsewhere: cases are compared inside strata (same
// touchpoint, kind and quarter of arrival), and strata weigh as much as the unit has cases in them. So `difference` is what
// the unit's own mix of cases would show elsewhere, and `total` what it costs.
#include "features/measures/statistics/means.h"
#include "features/measures/statistics/shares.h"

#include <span>

namespace regard::measures
{
struct Against
{
    double difference = 0, error = 0; // unit − elsewhere, a case of the unit; with its standard error
    Interval interval;
    double p = 1;
    std::uint64_t compared = 0;       // the unit's cases that had comparable ones
    std::uint64_t without_others = 0; // and those that had not: nothing is said of them

    double total() const { return difference * static_cast<double>(compared); }
};

struct MeanStratum
{
    Sums unit, elsewhere;
};

// Student's test on the weighted difference, one variance a stratum, degrees of freedom after Satterthwaite, "An approximate
// distribution of estimates of variance components", Biometrics Bulletin 2 (1946). Durations have long tails: test their
// logarithms, state their hours.
Against compare_means(std::span<MeanStratum const> strata, double level = usual_level);

struct ShareStratum
{
    Share unit, elsewhere;
};

// p is that of Mantel and Haenszel, "Statistical aspects of the analysis of data from retrospective studies", JNCI 22 (1959):
// exact (sum of hypergeometrics, no likelier than seen) up to 300 possible counts, beyond by the normal without correction.
Against compare_shares(std::span<ShareStratum const> strata, double level = usual_level);
}
