#include "features/measures/rollups/cell.h"

#include <algorithm>

namespace regard::measures
{
namespace
{
void reach(Cell& cell, std::optional<Span> shortest, std::optional<Span> longest)
{
    if (shortest)
        cell.shortest = cell.shortest ? std::min(*cell.shortest, *shortest) : *shortest;
    if (longest)
        cell.longest = cell.longest ? std::max(*cell.longest, *longest) : *longest;
}
}

void Cell::add(Outcome const& outcome, Instant known_until)
{
    tally.add(outcome, known_until);
    reach(*this, outcome.duration, outcome.duration);
}

void Cell::add(Cell const& other)
{
    tally.add(other.tally);
    reach(*this, other.shortest, other.longest);
}

std::array<Cells, facet_count> cells_of(std::span<Outcome const> outcomes, Horizons const& horizons)
{
    std::array<Cells, facet_count> cells;
    auto const of = [&](Facet facet) -> Cells& { return cells[static_cast<std::size_t>(facet)]; };
    for (Outcome const& outcome : outcomes) {
        Instant const known_until = horizons[outcome.source];
        places_of(outcome, [&](Facet facet, std::int64_t word) { of(facet)[word].add(outcome, known_until); });
        for (PairBounces const& pair : outcome.pairs)
            of(Facet::bounce)[pair.word()].tally.add_bounces(pair);
        for (Wait const& wait : outcome.waits)
            of(Facet::wait)[wait.status].tally.add_wait(wait);
    }
    return cells;
}
}
