#pragma once
// What is counted of the cases of a selection: from the cells of rollups where these tell them apart, else case by case
// from the sheets of their days.
#include "features/measures/rollups/tally_sum.h"
#include "features/measures/screens/figure.h"
#include "features/measures/screens/standing.h"

namespace regard::measures
{
// How many sheets are read at most, some 50,000 cases. Where the cases lie on more, every second, third, … of their days is
// read: a sample, and said to be one. Shares and lengths need no correction; counts are multiplied.
constexpr std::int64_t most_sheets = 400;

// Whether all was counted, and by what counts of a sample are to be multiplied.
struct Sampling
{
    Counted how = Counted::all;
    std::int64_t times = 1;
};

struct Tallied
{
    Tally tally;
    Sampling sampling{};

    std::int64_t cases() const { return tally[Count::cases] * sampling.times; }
};
Tallied tallied(db::Transaction& tx, Selection const& selection, Lengths lengths);
bool cells_tell(Selection const& selection); // no case is read for it, and nothing is a sample

struct TalliedBy
{
    std::map<std::int64_t, Tally> words;
    Sampling sampling{};

    Tallied together() const; // of all words
};
TalliedBy tallied_by(db::Transaction& tx, Facet named, Selection const& selection, Lengths lengths);

// One tally for each of neighbouring periods, in order: the points of a chart.
struct TalliedOver
{
    std::vector<Tally> periods;
    Sampling sampling{};
};
TalliedOver tallied_over(db::Transaction& tx, std::span<Period const> neighbours, Selection const& selection,
                         Lengths lengths);

// Bounces and waits, by word: how many cases, how often, and how long each wait was.
struct Often
{
    std::int64_t cases = 0, amount = 0;
    Histogram waits;
};
struct OftenBy
{
    std::map<std::int64_t, Often> words;
    Sampling sampling{};
};
OftenBy bounces_by_pair(db::Transaction& tx, Selection const& selection);
OftenBy waits_by_status(db::Transaction& tx, Selection const& selection);
}
