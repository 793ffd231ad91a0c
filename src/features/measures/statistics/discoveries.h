#pragma once
// Which of many candidates stand out? Benjamini and Hochberg, "Controlling the false discovery rate", Journal of the
// Royal Statistical Society B 57 (1995): of what is named, at most this share is expected to be chance.
#include <cstddef>
#include <span>
#include <vector>

namespace regard::measures
{
constexpr double false_share = 0.05;

// Per candidate the smallest false share at which it would be named, in the order given (as R's p.adjust "BH").
std::vector<double> benjamini_hochberg(std::span<double const> ps);

// The candidates named, the surest first.
std::vector<std::size_t> discoveries(std::span<double const> ps, double share = false_share);
}
