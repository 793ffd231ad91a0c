#include "ground/events/turn.h"

#include <limits>

namespace regard::events
{
std::string_view insert_line(db::Engine engine)
{
    if (engine == db::Engine::postgres)
        return "insert into journal (turn, id, at, who, verb, subject_kind, subject, codes, quiet) "
               "values (cast(cast(pg_current_xact_id() as text) as bigint), $1, $2, $3, $4, $5, $6, $7, $8)";
    // Ids grow with time, but are drawn before the write has its turn in the lane; so one more than the last line where that is
    // higher. Never lower than ids of before, so that turns go on growing when old lines are deleted.
    return "insert into journal (turn, id, at, who, verb, subject_kind, subject, codes, quiet) "
           "values (max($1, coalesce((select max(turn) from journal) + 1, 0)), $1, $2, $3, $4, $5, $6, $7, $8)";
}

std::int64_t unsettled_turn(db::Transaction& tx)
{
    if (tx.engine() == db::Engine::sqlite)
        return std::numeric_limits<std::int64_t>::max();
    return tx.integer("select pg_snapshot_xmin(pg_current_snapshot())").value();
}
}
