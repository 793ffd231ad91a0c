#include "features/measures/statistics/discoveries.h"

#include <algorithm>
#include <numeric>

namespace regard::measures
{
namespace
{
std::vector<std::size_t> by_p(std::span<double const> ps)
{
    std::vector<std::size_t> order(ps.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return ps[a] < ps[b]; });
    return order;
}
}

std::vector<double> benjamini_hochberg(std::span<double const> ps)
{
    auto const order = by_p(ps);
    std::vector<double> adjusted(ps.size());
    double least = 1;
    for (std::size_t rank = ps.size(); rank > 0; --rank) {
        std::size_t const candidate = order[rank - 1];
        least = std::min(least, ps[candidate] * static_cast<double>(ps.size()) / static_cast<double>(rank));
        adjusted[candidate] = least;
    }
    return adjusted;
}

std::vector<std::size_t> discoveries(std::span<double const> ps, double share)
{
    auto const adjusted = benjamini_hochberg(ps);
    auto named = by_p(ps);
    std::erase_if(named, [&](std::size_t candidate) { return adjusted[candidate] > share; });
    return named;
}
}
