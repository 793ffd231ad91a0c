#include "features/people/unit_store.h"

#include "features/people/names.h"
#include "features/people/rules.h"

#include <algorithm>

namespace regard::people::store
{
namespace
{
#define REGARD_UNIT                                                                                                    \
    "select u.id, u.parent, u.name, u.kind, u.lead, (select count(*) from employee e where e.unit = u.id), u.version " \
    "from unit u "

Unit read_unit(db::Row const& row)
{
    return {row.id<UnitId>(0),       row.maybe_id<UnitId>(1),     std::string(row.text(2)),
            row.choice<UnitKind>(3), row.maybe_id<EmployeeId>(4), row.integer(5),
            row.integer(6)};
}
}

std::optional<Unit> unit(db::Transaction& tx, UnitId id)
{
    return tx.one(REGARD_UNIT "where u.id = $1", {id}, read_unit);
}

std::vector<Unit> units(db::Transaction& tx, AfterName const& after, int limit)
{
    return tx.all(REGARD_UNIT "where (u.name_folded, u.id) > ($1, $2) order by u.name_folded, u.id limit $3",
                  {after.name, after.id, limit}, read_unit);
}

std::string path_of(db::Transaction& tx, UnitId id)
{
    return tx.text("select path from unit where id = $1", {id}).value_or("");
}

int levels_in(db::Transaction& tx, std::string_view path)
{
    int deepest = depth_of(path);
    tx.query("select path from unit where path >= $1 and path < $2", {path, end_of_subtree(path)},
             [&](db::Row const& row) { deepest = std::max(deepest, depth_of(row.text(0))); });
    return deepest - depth_of(path) + 1;
}

std::optional<UnitId> unit_named(db::Transaction& tx, std::optional<UnitId> parent, std::string_view name)
{
    return tx.one("select id from unit where coalesce(parent, 0) = $1 and name_key = $2",
                  {parent.value_or(UnitId{}).value, lowered(name)},
                  [](db::Row const& row) { return row.id<UnitId>(0); });
}

void insert_unit(db::Transaction& tx, Unit const& unit, std::string_view path)
{
    tx.execute("insert into unit (id, parent, name, name_key, name_folded, kind, lead, path, version) "
               "values ($1, $2, $3, $4, $5, $6, $7, $8, 1)",
               {unit.id, unit.parent, unit.name, lowered(unit.name), folded(unit.name), unit.kind, unit.lead, path});
}

void update_unit(db::Transaction& tx, Unit const& unit)
{
    tx.execute("update unit set parent = $2, name = $3, name_key = $4, name_folded = $5, kind = $6, lead = $7, version "
               "= version + 1 where id = $1",
               {unit.id, unit.parent, unit.name, lowered(unit.name), folded(unit.name), unit.kind, unit.lead});
}

void move_subtree(db::Transaction& tx, std::string_view path, std::string_view to_path)
{
    tx.execute("update unit set path = $1 || substr(path, cast($2 as integer)) where path >= $3 and path < $4",
               {to_path, path.size() + 1, path, end_of_subtree(path)});
}

void delete_unit(db::Transaction& tx, UnitId id) { tx.execute("delete from unit where id = $1", {id}); }

bool has_units_below(db::Transaction& tx, UnitId id)
{
    return tx.exists("select 1 from unit where coalesce(parent, 0) = $1 limit 1", {id.value});
}

bool has_employees(db::Transaction& tx, UnitId id)
{
    return tx.exists("select 1 from employee where unit = $1 limit 1", {id});
}

std::vector<UnitId> with_all_below(db::Transaction& tx, UnitId id)
{
    std::string const path = path_of(tx, id);
    if (path.empty())
        return {};
    return tx.all("select id from unit where path >= $1 and path < $2 order by path", {path, end_of_subtree(path)},
                  [](db::Row const& row) { return row.id<UnitId>(0); });
}
}
