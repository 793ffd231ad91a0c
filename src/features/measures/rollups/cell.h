#pragma once
// A cell of a rollup: what was counted of the cases of one facet's word in one day, month or year.
#include "features/measures/rollups/periods.h"
#include "features/measures/rollups/tally.h"

#include <algorithm>
#include <map>

namespace regard::measures
{
struct Cell
{
    Tally tally;
    std::optional<Span> shortest, longest; // durations of its cases

    void add(Outcome const& outcome, Instant known_until);
    void add(Cell const& other);
    bool operator==(Cell const&) const = default;
};

using Cells = std::map<std::int64_t, Cell>; // by word; of Facet::bounce the word is that of the pair

// Calls `visit(Facet, word)` for every cell of its day that a case is counted in, each once.
template <class Visit>
void places_of(Outcome const& outcome, Visit visit)
{
    visit(Facet::all, std::int64_t{0});
    for (std::size_t f = 0; f < named_facets; ++f)
        visit(static_cast<Facet>(f), std::int64_t{outcome.words[f]});
    for (PairBounces const& pair : outcome.pairs)
        visit(Facet::bounce, pair.word());
    for (std::size_t i = 0; i < outcome.waits.size(); ++i) {
        auto const same = [&](Wait const& earlier) { return earlier.status == outcome.waits[i].status; };
        auto const begin = outcome.waits.begin();
        if (std::none_of(begin, begin + static_cast<std::ptrdiff_t>(i), same))
            visit(Facet::wait, std::int64_t{outcome.waits[i].status});
    }
    if (outcome.reopened == Answer::yes)
        visit(Facet::reopened, std::int64_t{1});
}

// The cells of one day, by facet.
std::array<Cells, facet_count> cells_of(std::span<Outcome const> outcomes, Horizons const& horizons);
}
