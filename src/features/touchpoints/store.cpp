#include "features/touchpoints/store.h"

#include "features/people/names.h"

namespace regard::touchpoints::store
{
namespace
{
Touchpoint read(db::Row const& row)
{
    Touchpoint touchpoint{row.id<TouchpointId>(0), std::string(row.text(1)), {}, {}, row.flag(4), row.integer(5)};
    if (!row.is_null(2))
        touchpoint.team = row.id<UnitId>(2);
    if (!row.is_null(3))
        touchpoint.accountable = row.id<EmployeeId>(3);
    return touchpoint;
}
}

std::optional<Touchpoint> touchpoint(db::Transaction& tx, TouchpointId id)
{
    return tx.one("select id, name, team, accountable, on_form, version from touchpoint where id = $1", {id}, read);
}

std::optional<Touchpoint> named(db::Transaction& tx, std::string_view name)
{
    return tx.one("select id, name, team, accountable, on_form, version from touchpoint where name_key = $1",
                  {people::lowered(name)}, read);
}

std::vector<Touchpoint> touchpoints(db::Transaction& tx, AfterName const& after, int limit)
{
    return tx.all("select id, name, team, accountable, on_form, version from touchpoint "
                  "where (name_folded, id) > ($1, $2) order by name_folded, id limit $3",
                  {after.name, after.id, limit}, read);
}

void insert(db::Transaction& tx, Touchpoint const& one)
{
    tx.execute("insert into touchpoint (id, name, name_key, name_folded, team, accountable, on_form, version) "
               "values ($1, $2, $3, $4, $5, $6, $7, 1)",
               {one.id, one.name, people::lowered(one.name), people::folded(one.name), one.team, one.accountable,
                one.on_form});
}

void update(db::Transaction& tx, Touchpoint const& one)
{
    tx.execute("update touchpoint set name = $2, name_key = $3, name_folded = $4, team = $5, accountable = $6, "
               "on_form = $7, version = version + 1 where id = $1",
               {one.id, one.name, people::lowered(one.name), people::folded(one.name), one.team, one.accountable,
                one.on_form});
}

void remove(db::Transaction& tx, TouchpointId id) { tx.execute("delete from touchpoint where id = $1", {id}); }
}
