#pragma once
// Where cases bounce and wait, counted over a selection. One transaction, one thread.
#include "features/measures/screens/reading.h"

namespace regard::measures
{
// How often a pair of teams bounced, in how many cases.
struct PairOften
{
    std::int64_t word = 0, cases = 0, amount = 0; // word: PairBounces::word
};
struct BouncesBy
{
    std::vector<PairOften> pairs; // in no stated order
    Sampling sampling{};
};
BouncesBy bounces_by_pair(db::Transaction& tx, Selection const& selection);

// How often cases waited in a status, how many, and how long each wait was.
struct WaitsOften
{
    std::int64_t cases = 0, amount = 0;
    Histogram waits;
};
struct WaitsBy
{
    std::map<std::int64_t, WaitsOften> statuses; // by word
    Sampling sampling{};
};
WaitsBy waits_by_status(db::Transaction& tx, Selection const& selection);
}
