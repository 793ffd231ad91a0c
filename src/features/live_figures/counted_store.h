#pragma once
// All SQL of what was counted. In the caller's transaction.
#include "features/live_figures/counted.h"

namespace regard::live_figures::store
{
void put(db::Transaction& tx, Counted const& one); // anew where it was
void forget(db::Transaction& tx, CaseId id);
bool has_counted(db::Transaction& tx, desk::UnitId team); // whether any case of theirs ever counted

// Of a period, by time.
void each(db::Transaction& tx, Instant from, Instant before, db::FunctionRef<void(Counted const&)> see);

// Where a list goes on: after this one.
struct Place
{
    std::int64_t at = INT64_MAX;
    CaseId id{};
};
BOOST_DESCRIBE_STRUCT(Place, (), (at, id))
std::vector<Counted> some(db::Transaction& tx, Instant from, Instant before, Place const& after,
                          int limit); // the latest first
}
