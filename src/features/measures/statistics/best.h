#pragma once
// Who is best, where chance is allowed for: a weighted sum of measures, drawn many times from what is known of each unit. The
// weights are published before the period; the seed is stored, so that anyone can repeat the draws.
#include "features/measures/statistics/rates.h"
#include "features/measures/statistics/shares.h"

#include <vector>

namespace regard::measures
{
// What is known of one unit's true value on one measure, after shrinkage.
struct Knowledge
{
    enum class Kind { rate, share } kind = Kind::rate;
    double a = 1, b = 1; // rate: gamma of shape a and rate b; share: beta of a and b

    double mean() const { return kind == Kind::rate ? a / b : a / (a + b); }
};
Knowledge known_rate(RateUnit unit, GammaPrior prior); // the prior's units must differ
Knowledge known_share(Share share, BetaPrior prior);   // likewise

enum class Better { lower, higher };

struct WeightedMeasure
{
    double weight = 1;
    Better better = Better::higher;
    std::vector<Knowledge> units; // the same units in the same order on every measure
};

// Σ weight·Φ(z), z of the unit's shrunk value among all units', turned so that more is better. Term by term for each unit.
std::vector<std::vector<double>> composite_terms(std::vector<WeightedMeasure> const& measures);

// Per unit the share of the draws in which its composite was the greatest. All units alike in every measure: all 0.
std::vector<double> chances_of_best(std::vector<WeightedMeasure> const& measures, std::uint64_t seed,
                                    std::uint32_t draws = 10'000);

// One winner where the chance is at least one half, else all with at least one fifth; it may be nobody. Units that are not
// eligible (see below) cannot win and must be left out before the draws.
std::vector<std::size_t> winners(std::vector<double> const& chances);

bool is_eligible(RateUnit unit, GammaPrior prior); // expected at least 5, reliability at least 0.7
}
