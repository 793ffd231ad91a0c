#pragma once
// What is counted of the cases of a selection: from the cells of rollups where these tell them apart, else case by case
// from the sheets of their days.
#include "features/measures/rollups/tally_sum.h"
#include "features/measures/screens/reading.h"

namespace regard::measures
{
struct Tallied
{
    Tally tally;
    Sampling sampling{};

    std::int64_t cases() const { return tally[Count::cases] * sampling.times; }
};
Tallied tallied(db::Transaction& tx, Selection const& selection, Lengths lengths);
bool cells_tell(Selection const& selection); // no case is read for it, and nothing is a sample

// One tally for each of neighbouring periods, in order: the points of a chart.
struct TalliedOver
{
    std::vector<Tally> periods;
    Sampling sampling{};
};
TalliedOver tallied_over(db::Transaction& tx, std::span<Period const> neighbours, Selection const& selection,
                         Lengths lengths);

// Both: a selection, and beside it neighbouring periods inside it. Where cases must be read, they are read once.
struct TalliedWith
{
    Tallied all;
    TalliedOver over;
};
TalliedWith tallied_with(db::Transaction& tx, Selection const& selection, Lengths lengths,
                         std::span<Period const> neighbours, Lengths of_neighbours);
}
