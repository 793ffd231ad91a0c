#include "features/desk/view_store.h"

#include <algorithm>

namespace regard::desk::store
{
namespace
{
#define REGARD_VIEW                                                                                                    \
    "select v.id, v.owner, v.name, v.query, v.shared, v.unit, v.version, p.opens, p.place from case_view v "           \
    "left join case_view_place p on p.case_view = v.id and p.employee = $1 "

ViewRow read(db::Row const& row)
{
    ViewRow view{row.id<ViewId>(0),
                 row.id<EmployeeId>(1),
                 {std::string(row.text(2)), std::string(row.text(3)), row.choice<SharedWith>(4), {}},
                 row.integer(6),
                 !row.is_null(7) && row.flag(7)};
    view.says.unit = row.maybe_id<UnitId>(5);
    return view;
}
}

std::optional<ViewRow> view(db::Transaction& tx, ViewId id, EmployeeId reader)
{
    return tx.one(REGARD_VIEW "where v.id = $2", {reader, id}, read);
}

std::vector<ViewRow> views(db::Transaction& tx, EmployeeId reader, std::span<UnitId const> units)
{
    auto all =
        tx.all(REGARD_VIEW "where v.owner = $1 or v.shared <> 0 order by p.place nulls last, v.id", {reader}, read);
    std::erase_if(all, [&](ViewRow const& one) {
        return one.owner != reader && one.says.shared == SharedWith::unit &&
               (!one.says.unit || std::find(units.begin(), units.end(), *one.says.unit) == units.end());
    });
    return all;
}

std::int64_t views_of(db::Transaction& tx, EmployeeId owner)
{
    return tx.integer("select count(*) from case_view where owner = $1", {owner}).value_or(0);
}

void insert(db::Transaction& tx, ViewId id, EmployeeId owner, NewView const& says)
{
    tx.execute("insert into case_view (id, owner, name, query, shared, unit, version) "
               "values ($1, $2, $3, $4, $5, $6, 1)",
               {id, owner, says.name, says.query, says.shared, says.unit});
}

void change(db::Transaction& tx, ViewId id, NewView const& says)
{
    tx.execute("update case_view set name = $2, query = $3, shared = $4, unit = $5, version = version + 1 "
               "where id = $1",
               {id, says.name, says.query, says.shared, says.unit});
}

void remove(db::Transaction& tx, ViewId id)
{
    tx.execute("delete from case_view_place where case_view = $1", {id});
    tx.execute("delete from case_view where id = $1", {id});
}

void order(db::Transaction& tx, EmployeeId reader, ViewOrder const& order)
{
    tx.execute("delete from case_view_place where employee = $1", {reader});
    int place = 0;
    auto const put = [&](ViewId id) {
        tx.execute("insert into case_view_place (employee, case_view, place, opens) values ($1, $2, $3, $4) "
                   "on conflict do nothing",
                   {reader, id, ++place, order.opens == id});
    };
    std::for_each(order.views.begin(), order.views.end(), put);
    if (order.opens) // it opens the list wherever it stands
        put(*order.opens);
}
}
