#pragma once
// Exact percentiles and means of cases. Percentiles interpolate linearly between the closest ranks, at position
// q·(n−1): type 7 of Hyndman and Fan, "Sample quantiles in statistical packages", American Statistician 50 (1996), as
// numpy does.
#include <cstdint>
#include <span>
#include <vector>

namespace regard::measures
{
// 0 ≤ q ≤ 1; `values` must not be empty and are left in another order. O(n).
double quantile(std::span<double> values, double q);
double quantile(std::span<std::int64_t> values, double q);

// Several at once, cheaper than one by one; `qs` ascending.
std::vector<double> quantiles(std::span<double> values, std::span<double const> qs);
std::vector<double> quantiles(std::span<std::int64_t> values, std::span<double const> qs);

// Neumaier's compensated sum (ZAMM 54, 1974): as exact as if added with twice the digits. Empty sums to 0.
double exact_sum(std::span<double const> values);
double mean(std::span<double const> values); // not empty
}
