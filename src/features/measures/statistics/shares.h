#pragma once
// Shares of small numbers, never raw: the interval a share can be trusted to, and the share drawn towards that of all.
#include "features/measures/statistics/interval.h"

#include <cstdint>
#include <span>

namespace regard::measures
{
struct Share
{
    std::uint64_t hits = 0, of = 0;
    double value() const { return static_cast<double>(hits) / static_cast<double>(of); } // `of` above 0
};

// Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927). Of nothing: 0 to 1.
Interval wilson(Share share, double z = 1.959963984540054);

// What the units of a kind have in common: their mean, and how many cases' worth of weight it has against a unit's own.
struct BetaPrior
{
    double mean = 0;
    double strength = 0; // κ; infinite where the units do not differ beyond chance

    double shrunk(Share share) const;           // (x+κm)/(n+κ)
    double reliability(std::uint64_t of) const; // n/(n+κ)
    bool units_differ() const;
};

// Method of moments with weights n: Kleinman, "Proportions with extraneous variance", JASA 68 (1973). Units of no case
// are passed over; at least one unit must have one.
BetaPrior beta_prior(std::span<Share const> units);
}
