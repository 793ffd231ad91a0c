#pragma once
// Means told apart from their sums alone, so that rollups can answer too. Welch, "The generalization of Student's
// problem when several different population variances are involved", Biometrika 34 (1947).
#include "features/measures/statistics/interval.h"

#include <cstdint>

namespace regard::measures
{
struct Sums
{
    std::uint64_t n = 0;
    double sum = 0, squares = 0;

    void add(double value);
    void add(Sums const& other);
    double mean() const;     // n above 0
    double variance() const; // of the sample, n above 1; never negative
};

struct MeanDifference
{
    double difference = 0, error = 0; // second − first, with its standard error
    Interval interval;
    double p = 1;
};

// Each n above 1. Where nothing varies there is no t; p is then that of the one exchange of labels that fits.
MeanDifference compare(Sums const& first, Sums const& second, double level = usual_level);

double gap(Sums const& first, Sums const& second); // second − first; 0 where only rounding tells the means apart
double p_without_variance(Sums const& first, Sums const& second);
}
