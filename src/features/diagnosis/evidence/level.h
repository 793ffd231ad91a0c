#pragma once
// How alike comparable cases are: as alike as the history allows, and where fewer than half of the cases find one of the
// same touchpoint, those of the same kind and quarter have to do. Which it was is said with the finding.
#include "features/diagnosis/evidence/candidates.h"
#include "features/diagnosis/strata.h"

namespace regard::diagnosis
{
enum class Level { narrow, wide };

// The same sums by other strata: `to` says which each belongs to.
template <class V, class F>
FlatMap<V> folded(FlatMap<V> const& by_stratum, F to)
{
    FlatMap<V> sums;
    for (auto const& entry : by_stratum)
        sums[to(static_cast<std::uint32_t>(entry.key))] += entry.value;
    return sums;
}

template <class Cell, class F>
std::vector<Cell> folded(std::span<Cell const> cells, F to)
{
    FlatMap<decltype(Cell::value)> sums;
    for (Cell const& cell : cells)
        sums[to(cell.stratum)] += cell.value;
    std::vector<Cell> wide;
    for (auto const& entry : sums)
        wide.push_back({static_cast<std::uint32_t>(entry.key), entry.value});
    return wide;
}

// A comparison made at one of the levels.
template <class C>
struct AtLevel
{
    C compared;
    Level level;
};

// `compare(level)` gives a comparison or nothing, `covered(comparison)` how many of `all` cases it could use.
template <class Compare, class Covered>
auto at_best_level(Strata const& strata, Level best, double all, Compare compare, Covered covered)
    -> std::optional<AtLevel<typename decltype(compare(best))::value_type>>
{
    auto const first = compare(best);
    bool const may_widen = best == Level::narrow && strata.has_subject();
    if (may_widen && (!first || covered(*first) * 2 < all))
        if (auto const wide = compare(Level::wide))
            return {{*wide, Level::wide}};
    if (!first)
        return std::nullopt;
    return {{*first, best}};
}
}
