#pragma once
// A cell of a rollup: what was counted of the cases of one facet's word in one day, month or year. Cells of a bounce, a
// wait or a reopening say how often and lead to their cases; only those of Facet::all and of the named ones say figures.
#include "features/measures/rollups/periods.h"
#include "features/measures/rollups/tally.h"

#include <map>

namespace regard::measures
{
constexpr bool has_figures(Facet facet) { return facet <= Facet::all; }
constexpr bool has_cells(Facet facet, Grain grain) { return grain != Grain::week || has_figures(facet); }

struct Cell
{
    std::int64_t cases = 0;  // that ended
    std::int64_t amount = 0; // bounces or waits
    Tally tally;             // of a wait's cell only Length::single_wait; of a bounce's or reopening's nothing

    void add(Cell const& other);
    bool operator==(Cell const&) const = default;
};

using Cells = std::map<std::int64_t, Cell>; // by word; of Facet::bounce the word is that of the pair

// Counts a case in the cells of its pairs of teams, and of the statuses it waited in.
void count_bounces(Cells& pairs, Outcome const& outcome);
void count_waits(Cells& statuses, Outcome const& outcome);

// The cells of some cases, by facet.
std::array<Cells, facet_count> cells_of(std::span<Outcome const> outcomes, Horizons const& horizons);
}
