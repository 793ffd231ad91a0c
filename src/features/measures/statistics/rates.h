#pragma once
// Rates of small numbers (complaints per customers), drawn towards what the unit's customers would lead one to expect.
#include "features/measures/statistics/interval.h"

#include <cstdint>
#include <span>
#include <vector>

namespace regard::measures
{
struct RateUnit
{
    double observed = 0; // O
    double expected = 0; // E, from the pooled rates of the unit's strata
    double ratio() const { return observed / expected; }
};

// What one unit saw in one stratum (customers of one kind).
struct Exposure
{
    std::size_t unit, stratum; // numbered from 0
    double observed, exposure;
};

// Per unit: observed, and expected had each stratum's pooled rate held for it (indirect standardisation).
std::vector<RateUnit> against_pooled_rates(std::span<Exposure const> exposures);

struct GammaPrior
{
    double alpha = 0; // α; infinite where the units do not differ beyond chance: then no one wins on this measure

    double shrunk(RateUnit unit) const; // (O+α)/(E+α), 1 is as expected
    double reliability(double expected) const;
    bool units_differ() const;
};

// A = ΣE(O/E−1)²/ΣE − 1/Ē, α = 1/A: Marshall, "Mapping disease and mortality rates using empirical Bayes estimators",
// Applied Statistics 40 (1991). Units with nothing expected are passed over; at least one must have something.
GammaPrior gamma_prior(std::span<RateUnit const> units);
}
