#include "features/measures/statistics/quantiles.h"

#include <algorithm>
#include <cmath>

namespace regard::measures
{
namespace
{
// As numpy's _lerp: symmetric, and exact at both ends.
double between(double low, double high, double part)
{
    return part < 0.5 ? low + (high - low) * part : high - (high - low) * (1 - part);
}

// Everything before `sorted_to` is already no greater than everything from it on.
template <class T>
double quantile_from(std::span<T> values, std::size_t& sorted_to, double q)
{
    double const position = static_cast<double>(values.size() - 1) * q;
    auto const rank = static_cast<std::size_t>(position);
    auto const nth = values.begin() + static_cast<std::ptrdiff_t>(rank);
    if (rank >= sorted_to)
        std::nth_element(values.begin() + static_cast<std::ptrdiff_t>(sorted_to), nth, values.end());
    sorted_to = std::max(sorted_to, rank);
    double const low = static_cast<double>(*nth), part = position - static_cast<double>(rank);
    if (part == 0)
        return low;
    return between(low, static_cast<double>(*std::min_element(nth + 1, values.end())), part);
}

template <class T>
std::vector<double> all_quantiles(std::span<T> values, std::span<double const> qs)
{
    std::vector<double> found;
    std::size_t sorted_to = 0;
    for (double const q : qs)
        found.push_back(quantile_from(values, sorted_to, q));
    return found;
}
}

double quantile(std::span<double> values, double q) { return all_quantiles(values, {&q, 1}).front(); }
double quantile(std::span<std::int64_t> values, double q) { return all_quantiles(values, {&q, 1}).front(); }

std::vector<double> quantiles(std::span<double> values, std::span<double const> qs)
{
    return all_quantiles(values, qs);
}
std::vector<double> quantiles(std::span<std::int64_t> values, std::span<double const> qs)
{
    return all_quantiles(values, qs);
}

double exact_sum(std::span<double const> values)
{
    double sum = 0, lost = 0;
    for (double const value : values) {
        double const next = sum + value;
        lost += std::abs(sum) >= std::abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }
    return sum + lost;
}

double mean(std::span<double const> values) { return exact_sum(values) / static_cast<double>(values.size()); }
}
