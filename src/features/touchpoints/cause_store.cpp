#include "features/touchpoints/cause_store.h"

#include "features/people/names.h"

namespace regard::touchpoints::store
{
namespace
{
Cause read(db::Row const& row)
{
    return {row.id<CauseId>(0), row.maybe_id<CauseId>(1), std::string(row.text(2)), row.flag(3), row.integer(4)};
}
}

std::vector<Cause> causes(db::Transaction& tx)
{
    return tx.all("select id, parent, name, retired, version from cause order by name_folded, id", {}, read);
}

std::optional<Cause> cause(db::Transaction& tx, CauseId id)
{
    return tx.one("select id, parent, name, retired, version from cause where id = $1", {id}, read);
}

std::optional<CauseId> cause_named(db::Transaction& tx, std::optional<CauseId> parent, std::string_view name)
{
    return tx.one("select id from cause where coalesce(parent, 0) = $1 and name_key = $2",
                  {parent.value_or(CauseId{}).value, people::lowered(name)},
                  [](db::Row const& row) { return row.id<CauseId>(0); });
}

void insert(db::Transaction& tx, Cause const& one)
{
    tx.execute("insert into cause (id, parent, name, name_key, name_folded, retired, version) "
               "values ($1, $2, $3, $4, $5, $6, 1)",
               {one.id, one.parent, one.name, people::lowered(one.name), people::folded(one.name), one.retired});
}

void update(db::Transaction& tx, Cause const& one)
{
    tx.execute("update cause set parent = $2, name = $3, name_key = $4, name_folded = $5, retired = $6, "
               "version = version + 1 where id = $1",
               {one.id, one.parent, one.name, people::lowered(one.name), people::folded(one.name), one.retired});
}
}
