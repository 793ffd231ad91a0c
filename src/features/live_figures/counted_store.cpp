#include "features/live_figures/counted_store.h"

namespace regard::live_figures::store
{
namespace
{
#define COUNTED                                                                                                        \
    "select case_id, counted_at, resolved, kind, team, touchpoint, product, vertical, first_until, last_until, "       \
    "re_promises, dated, kept_first, kept_last, told_before, updates_kept, updates_broken, put_aside, refiled_late "   \
    "from figure_case "

std::optional<std::int64_t> number(std::optional<bool> flag)
{
    return flag ? std::optional<std::int64_t>(*flag ? 1 : 0) : std::nullopt;
}

Counted read(db::Row const& row)
{
    Counted one{row.id<CaseId>(0), row.instant(1), row.flag(2), row.choice<desk::Kind>(3)};
    one.team = row.maybe_id<desk::UnitId>(4);
    one.touchpoint = row.maybe_id<desk::TouchpointId>(5);
    one.product = row.maybe_id<desk::ProductId>(6);
    one.vertical = row.maybe_id<desk::VerticalId>(7);
    one.first_until = row.maybe_instant(8);
    one.last_until = row.maybe_instant(9);
    one.re_promises = static_cast<int>(row.integer(10));
    one.dated = row.flag(11);
    one.kept_first = row.maybe_flag(12);
    one.kept_last = row.maybe_flag(13);
    one.told_before = row.maybe_flag(14);
    one.updates_kept = static_cast<int>(row.integer(15));
    one.updates_broken = static_cast<int>(row.integer(16));
    one.put_aside = row.flag(17);
    one.refiled_late = row.flag(18);
    return one;
}
}

void put(db::Transaction& tx, Counted const& one)
{
    tx.execute(
        "insert into figure_case (case_id, counted_at, resolved, kind, team, touchpoint, product, vertical, "
        "first_until, last_until, re_promises, dated, kept_first, kept_last, told_before, updates_kept, "
        "updates_broken, put_aside, refiled_late) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, "
        "$15, $16, $17, $18, $19) "
        "on conflict (case_id) do update set counted_at = $2, resolved = $3, kind = $4, team = $5, touchpoint = $6, "
        "product = $7, vertical = $8, first_until = $9, last_until = $10, re_promises = $11, dated = $12, "
        "kept_first = $13, kept_last = $14, told_before = $15, updates_kept = $16, updates_broken = $17, "
        "put_aside = $18, refiled_late = $19",
        {one.id, one.at, one.resolved, one.kind, one.team, one.touchpoint, one.product, one.vertical, one.first_until,
         one.last_until, one.re_promises, one.dated, number(one.kept_first), number(one.kept_last),
         number(one.told_before), one.updates_kept, one.updates_broken, one.put_aside, one.refiled_late});
}

void forget(db::Transaction& tx, CaseId id) { tx.execute("delete from figure_case where case_id = $1", {id}); }

bool has_counted(db::Transaction& tx, desk::UnitId team)
{
    return tx.exists("select 1 from figure_case where team = $1 limit 1", {team}) ||
           tx.exists("select 1 from figure_move where team = $1 limit 1", {team});
}

void each(db::Transaction& tx, Instant from, Instant before, db::FunctionRef<void(Counted const&)> see)
{
    tx.query(COUNTED "where counted_at >= $1 and counted_at < $2 order by counted_at, case_id", {from, before},
             [&](db::Row const& row) { see(read(row)); });
}

std::vector<Counted> some(db::Transaction& tx, Instant from, Instant before, Place const& after, int limit)
{
    return tx.all(COUNTED "where counted_at >= $1 and counted_at < $2 and (counted_at, case_id) < ($3, $4) "
                          "order by counted_at desc, case_id desc limit $5",
                  {from, before, Instant{after.at}, after.id, limit}, read);
}

#undef COUNTED
}
