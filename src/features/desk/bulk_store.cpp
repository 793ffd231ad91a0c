#include "features/desk/bulk_store.h"

namespace regard::desk::store
{
namespace
{
template <class T>
std::optional<T> from_stored(db::Row const& row, int column)
{
    auto const json = row.maybe_text(column);
    return json ? std::optional(from_json<T>(*json).value()) : std::nullopt;
}

template <class T>
std::optional<std::string> stored(std::optional<T> const& value)
{
    return value ? std::optional(to_json(*value)) : std::nullopt;
}
}

void insert(db::Transaction& tx, BulkRow const& row)
{
    tx.execute("insert into bulk_act (id, by_employee, act, at, more) values ($1, $2, $3, $4, $5)",
               {row.id, row.by, row.act, row.at, row.more});
}

std::optional<BulkRow> bulk(db::Transaction& tx, BulkId id)
{
    return tx.one("select id, by_employee, act, at, more, undone from bulk_act where id = $1", {id},
                  [](db::Row const& row) {
                      return BulkRow{row.id<BulkId>(0), row.id<EmployeeId>(1), row.choice<BulkAct>(2),
                                     row.instant(3),    row.flag(4),           row.maybe_instant(5)};
                  });
}

void undone(db::Transaction& tx, BulkId id, Instant at)
{
    tx.execute("update bulk_act set undone = $2 where id = $1", {id, at});
}

void insert(db::Transaction& tx, BulkId bulk, int number, BulkCase const& one)
{
    tx.execute("insert into bulk_act_case (bulk, number, case_id, refused, before, after) "
               "values ($1, $2, $3, $4, $5, $6)",
               {bulk, number, one.id, stored(one.refused), stored(one.before), stored(one.after)});
}

std::vector<BulkCase> bulk_cases(db::Transaction& tx, BulkId id)
{
    return tx.all("select case_id, refused, before, after from bulk_act_case where bulk = $1 order by number", {id},
                  [](db::Row const& row) {
                      return BulkCase{row.id<CaseId>(0), from_stored<RefusalShown>(row, 1),
                                      from_stored<AsItStood>(row, 2), from_stored<AsItStood>(row, 3)};
                  });
}

void forget_bulks(db::Transaction& tx, Instant before)
{
    tx.execute("delete from bulk_act_case where bulk in (select id from bulk_act where at < $1)", {before});
    tx.execute("delete from bulk_act where at < $1", {before});
}
}
