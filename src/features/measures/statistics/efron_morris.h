#pragma once
// Shares of units with equally many trials, drawn towards their mean: Efron and Morris, "Data analysis using Stein's
// estimator and its generalizations", JASA 70 (1975).
#include <span>

namespace regard::measures
{
struct EqualTrials
{
    double mean = 0;   // p̄
    double factor = 0; // c = 1 − (k−3)·p̄(1−p̄)/n / Σ(p−p̄)², from 0 (units do not differ) to 1

    double shrunk(double share) const { return mean + factor * (share - mean); }
};

// At least four units.
EqualTrials efron_morris(std::span<double const> hits, double trials);
}
