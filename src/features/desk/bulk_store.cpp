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

BulkRow read_bulk(db::Row const& row)
{
    return {row.id<BulkId>(0), row.id<EmployeeId>(1), row.choice<BulkAct>(2),
            row.instant(3),    row.flag(4),           row.maybe_instant(5)};
}
}

void insert(db::Transaction& tx, BulkRow const& row, std::optional<BulkOnce> const& once, std::span<CaseId const> cases)
{
    using Text = std::optional<std::string_view>;
    tx.execute("insert into bulk_act (id, by_employee, act, at, more, once_key, request) "
               "values ($1, $2, $3, $4, $5, $6, $7)",
               {row.id, row.by, row.act, row.at, row.more, once ? Text(once->key) : Text(),
                once ? Text(once->request) : Text()});
    for (std::size_t i = 0; i < cases.size(); ++i)
        tx.execute("insert into bulk_act_case (bulk, number, case_id, waits) values ($1, $2, $3, 1)",
                   {row.id, static_cast<int>(i), cases[i]});
}

std::optional<BulkRow> bulk(db::Transaction& tx, BulkId id)
{
    return tx.one("select id, by_employee, act, at, more, undone from bulk_act where id = $1", {id}, read_bulk);
}

std::optional<BulkBefore> bulk_under(db::Transaction& tx, EmployeeId by, std::string_view key)
{
    return tx.one("select id, by_employee, act, at, more, undone, request from bulk_act "
                  "where by_employee = $1 and once_key = $2",
                  {by, key}, [](db::Row const& row) {
                      return BulkBefore{read_bulk(row), std::string(row.text(6))};
                  });
}

void undone(db::Transaction& tx, BulkId id, Instant at)
{
    tx.execute("update bulk_act set undone = $2 where id = $1", {id, at});
}

bool take_on(db::Transaction& tx, BulkId bulk, int number)
{
    return tx.execute("update bulk_act_case set waits = 0 where bulk = $1 and number = $2 and waits = 1",
                      {bulk, number}) == 1;
}

void settle(db::Transaction& tx, BulkId bulk, int number, BulkCase const& one)
{
    tx.execute("update bulk_act_case set refused = $3, before = $4, after = $5 where bulk = $1 and number = $2",
               {bulk, number, stored(one.refused), stored(one.before), stored(one.after)});
}

std::vector<BulkCase> bulk_cases(db::Transaction& tx, BulkId id)
{
    return tx.all("select case_id, waits, refused, before, after from bulk_act_case where bulk = $1 order by number",
                  {id}, [](db::Row const& row) {
                      return BulkCase{row.id<CaseId>(0), row.flag(1), from_stored<RefusalShown>(row, 2),
                                      from_stored<AsItStood>(row, 3), from_stored<AsItStood>(row, 4)};
                  });
}

void forget_bulks(db::Transaction& tx, Instant before)
{
    tx.execute("delete from bulk_act_case where bulk in (select id from bulk_act where at < $1)", {before});
    tx.execute("delete from bulk_act where at < $1", {before});
}
}
