#include "ground/events/journal.h"
#include "ground/log/log.h"

namespace regard::events
{
namespace
{
// A turn that this cluster has not come to yet can only be another cluster's.
bool is_from_elsewhere(db::Transaction& tx)
{
    auto const highest = tx.integer("select max(turn) from (select max(turn) as turn from journal union all "
                                    "select max(turn) as turn from journal_cursor) as all_turns");
    return highest && *highest >= tx.integer("select pg_snapshot_xmax(pg_current_snapshot())").value();
}

// The last of the old lines gets the turn -1, the one before it -2, and so on.
void put_before_all_turns(db::Transaction& tx)
{
    tx.execute("update journal_cursor as c set turn = (select count(*) from journal as j where (j.turn, j.id) <= "
               "(c.turn, c.id))"
               " - (select count(*) from journal) - 1, id = 9223372036854775807");
    tx.execute("update journal as j set turn = ranked.place - (select count(*) from journal) - 1 "
               "from (select turn, id, row_number() over (order by turn, id) as place from journal) as ranked "
               "where j.turn = ranked.turn and j.id = ranked.id");
}
}

void mend_order(db::Database& database)
{
    if (database.engine() == db::Engine::sqlite || !database.read(is_from_elsewhere))
        return;
    database.write([](db::Transaction& tx) {
        if (is_from_elsewhere(tx))
            put_before_all_turns(tx);
    });
    log::info("journal_order_mended");
}
}
