#include "features/live_figures/moves.h"

namespace regard::live_figures
{
std::vector<MovedDate> moved_dates(desk::Glimpse const& one, std::vector<promises::PromiseStanding> const& told)
{
    std::vector<MovedDate> moves;
    for (promises::PromiseStanding const& date : told)
        if (date.act)
            moves.push_back(
                {one.id, date.number, date.told, one.kind, one.team, one.touchpoint, one.product, one.vertical});
    return moves;
}

namespace store
{
namespace
{
#define MOVED "select case_id, number, moved_at, kind, team, touchpoint, product, vertical from figure_move "

MovedDate read(db::Row const& row)
{
    return {row.id<desk::CaseId>(0),          static_cast<int>(row.integer(1)), row.instant(2),
            row.choice<desk::Kind>(3),        row.maybe_id<desk::UnitId>(4),    row.maybe_id<desk::TouchpointId>(5),
            row.maybe_id<desk::ProductId>(6), row.maybe_id<desk::VerticalId>(7)};
}
}

void put_moves(db::Transaction& tx, desk::CaseId id, std::span<MovedDate const> moves)
{
    tx.execute("delete from figure_move where case_id = $1", {id});
    for (MovedDate const& one : moves)
        tx.execute("insert into figure_move (case_id, number, moved_at, kind, team, touchpoint, product, vertical) "
                   "values ($1, $2, $3, $4, $5, $6, $7, $8)",
                   {id, one.number, one.at, one.kind, one.team, one.touchpoint, one.product, one.vertical});
}

std::vector<MovedDate> moves_of(db::Transaction& tx, desk::CaseId id)
{
    return tx.all(MOVED "where case_id = $1 order by number", {id}, read);
}

void each_move(db::Transaction& tx, Instant from, Instant before, db::FunctionRef<void(MovedDate const&)> see)
{
    tx.query(MOVED "where moved_at >= $1 and moved_at < $2 order by moved_at, case_id, number", {from, before},
             [&](db::Row const& row) { see(read(row)); });
}

std::vector<MovedDate> some_moves(db::Transaction& tx, Instant from, Instant before, MovePlace const& after, int limit)
{
    return tx.all(MOVED "where moved_at >= $1 and moved_at < $2 and (moved_at, case_id, number) < ($3, $4, $5) "
                        "order by moved_at desc, case_id desc, number desc limit $6",
                  {from, before, Instant{after.at}, after.id, after.number, limit}, read);
}

#undef MOVED
}
}
