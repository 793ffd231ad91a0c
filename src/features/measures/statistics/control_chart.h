#pragma once
// XmR chart of a figure over time: is this change, or the usual up and down? Limits x̄ ± 2.66·MR̄ (Wheeler,
// "Understanding Variation", 1993), σ = MR̄/1.128, rules 1 to 4 of the Western Electric handbook (1956).
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace regard::measures
{
enum class Signal : std::uint8_t {
    outside,      // one point outside the limits
    eight_a_side, // eight in a row on one side of the mean
    two_of_three, // two of three beyond 2σ on one side
    four_of_five, // four of five beyond 1σ on one side
};

struct Sign
{
    Signal signal;
    std::size_t point; // where the pattern was completed; one that goes on is not named again
    bool above;
    bool operator==(Sign const&) const = default;
};

struct XmrChart
{
    double mean = 0, mean_range = 0; // x̄ and MR̄ of the baseline
    double lower = 0, upper = 0;
    bool verdict = false; // fewer than 12 points allow none; `signs` is then empty
    std::vector<Sign> signs;

    double sigma() const { return mean_range / 1.128; }
};

constexpr std::size_t chart_baseline = 20, chart_least = 12;

// The first 20 points make the baseline, none is left out of it. At least two points.
XmrChart xmr(std::span<double const> points);
}
