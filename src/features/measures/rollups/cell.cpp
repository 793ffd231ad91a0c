#include "features/measures/rollups/cell.h"

#include "features/measures/rollups/places.h"

namespace regard::measures
{
namespace
{
void count(Cell& cell, Outcome const& outcome) { cell.cases += outcome.state == State::ended; }
}

void Cell::add(Cell const& other)
{
    cases += other.cases;
    amount += other.amount;
    tally.add(other.tally);
}

void count_bounces(Cells& pairs, Outcome const& outcome)
{
    for (PairBounces const& pair : outcome.pairs) {
        Cell& cell = pairs[pair.word()];
        count(cell, outcome);
        cell.amount += pair.bounces;
    }
}

void count_waits(Cells& statuses, Outcome const& outcome)
{
    for_each_waited_status(outcome, [&](cases::Name status) { count(statuses[status], outcome); });
    for (Wait const& wait : outcome.waits) {
        Cell& cell = statuses[wait.status];
        ++cell.amount;
        if (wait.length)
            cell.tally.add_single_wait(*wait.length);
    }
}

std::array<Cells, facet_count> cells_of(std::span<Outcome const> outcomes, Horizons const& horizons)
{
    std::array<Cells, facet_count> cells;
    auto const of = [&](Facet facet) -> Cells& { return cells[static_cast<std::size_t>(facet)]; };
    for (Outcome const& outcome : outcomes) {
        Instant const known_until = horizons[outcome.source];
        auto const add_to = [&](Cell& cell) {
            count(cell, outcome);
            cell.tally.add(outcome, known_until);
        };
        add_to(of(Facet::all)[0]);
        for (std::size_t f = 0; f < named_facets; ++f)
            add_to(cells[f][outcome.words[f]]);
        count_bounces(of(Facet::bounce), outcome);
        count_waits(of(Facet::wait), outcome);
        if (outcome.reopened == Answer::yes)
            count(of(Facet::reopened)[1], outcome);
    }
    return cells;
}
}
