#include "features/touchpoints/store.h"

#include "features/people/names.h"

#include <map>

namespace regard::touchpoints::store
{
namespace
{
#define REGARD_ON_MAP                                                                                                  \
    "select t.id, t.name, t.team, t.accountable, t.on_form, t.journey, t.position, t.decision_level, t.good, "         \
    "t.examples, t.version from touchpoint t "

Touchpoint read(db::Row const& row)
{
    return {row.id<TouchpointId>(0),
            std::string(row.text(1)),
            row.maybe_id<UnitId>(2),
            row.maybe_id<EmployeeId>(3),
            row.flag(4),
            row.integer(5)};
}

TouchpointOnMap read_on_map(db::Row const& row)
{
    TouchpointOnMap one;
    one.id = row.id<TouchpointId>(0);
    one.name = row.text(1);
    one.team = row.maybe_id<UnitId>(2);
    one.accountable = row.maybe_id<EmployeeId>(3);
    one.on_form = row.flag(4);
    one.journey = row.maybe_id<JourneyId>(5);
    one.position = static_cast<int>(row.integer(6));
    one.decision_level = row.text(7);
    one.good = row.text(8);
    one.examples = from_json<std::vector<std::string>>(row.text(9)).value();
    one.version = row.integer(10);
    return one;
}

Journey read_journey(db::Row const& row)
{
    return {row.id<JourneyId>(0), std::string(row.text(1)), std::string(row.text(2)), static_cast<int>(row.integer(3)),
            row.integer(4)};
}

template <class IdType>
std::vector<IdType> ids(db::Transaction& tx, std::string_view sql, TouchpointId id)
{
    return tx.all(sql, {id}, [](db::Row const& row) { return row.id<IdType>(0); });
}

// What hangs on touchpoints, of all of them at once.
std::vector<TouchpointOnMap> whole(db::Transaction& tx, std::vector<TouchpointOnMap> all)
{
    std::map<TouchpointId, TouchpointOnMap*> by_id;
    for (TouchpointOnMap& one : all)
        by_id.emplace(one.id, &one);
    auto const each = [&](std::string_view sql, auto add) {
        tx.query(sql, {}, [&](db::Row const& row) {
            if (auto const one = by_id.find(row.id<TouchpointId>(0)); one != by_id.end())
                add(*one->second, row);
        });
    };
    each("select touchpoint, unit from touchpoint_team order by touchpoint, position",
         [](TouchpointOnMap& one, db::Row const& row) { one.further_teams.push_back(row.id<UnitId>(1)); });
    each("select touchpoint, employee from touchpoint_deputy order by touchpoint, position",
         [](TouchpointOnMap& one, db::Row const& row) { one.deputies.push_back(row.id<EmployeeId>(1)); });
    each("select touchpoint, product from touchpoint_product order by touchpoint, position",
         [](TouchpointOnMap& one, db::Row const& row) { one.products.push_back(row.id<ProductId>(1)); });
    return all;
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

std::optional<TouchpointOnMap> on_map(db::Transaction& tx, TouchpointId id)
{
    auto one = tx.one(REGARD_ON_MAP "where t.id = $1", {id}, read_on_map);
    if (!one)
        return one;
    one->further_teams = further_teams(tx, id);
    one->deputies = deputies(tx, id);
    one->products =
        ids<ProductId>(tx, "select product from touchpoint_product where touchpoint = $1 order by position", id);
    return one;
}

std::vector<EmployeeId> deputies(db::Transaction& tx, TouchpointId id)
{
    return ids<EmployeeId>(tx, "select employee from touchpoint_deputy where touchpoint = $1 order by position", id);
}

std::vector<UnitId> further_teams(db::Transaction& tx, TouchpointId id)
{
    return ids<UnitId>(tx, "select unit from touchpoint_team where touchpoint = $1 order by position", id);
}

std::optional<Journey> journey(db::Transaction& tx, JourneyId id)
{
    return tx.one("select id, name, about, position, version from journey where id = $1", {id}, read_journey);
}

std::vector<Journey> journeys(db::Transaction& tx)
{
    return tx.all("select id, name, about, position, version from journey order by position, id", {}, read_journey);
}

Plan plan(db::Transaction& tx)
{
    Plan plan{journeys(tx), whole(tx, tx.all(REGARD_ON_MAP "order by t.position, t.id", {}, read_on_map))};
    settle(plan);
    return plan;
}

std::int64_t map_order(db::Transaction& tx) { return tx.integer("select version from map_order where id = 1").value(); }

// ---- writing
namespace
{
template <class IdType>
void put_list(db::Transaction& tx, std::string_view insert, TouchpointId id, std::vector<IdType> const& list)
{
    int position = 0;
    for (IdType const each : list)
        tx.execute(insert, {id, position++, each});
}

void put_lists(db::Transaction& tx, TouchpointOnMap const& one)
{
    put_list(tx, "insert into touchpoint_team (touchpoint, position, unit) values ($1, $2, $3)", one.id,
             one.further_teams);
    put_list(tx, "insert into touchpoint_deputy (touchpoint, position, employee) values ($1, $2, $3)", one.id,
             one.deputies);
    put_list(tx, "insert into touchpoint_product (touchpoint, position, product) values ($1, $2, $3)", one.id,
             one.products);
}

void drop_lists(db::Transaction& tx, TouchpointId id)
{
    tx.execute("delete from touchpoint_team where touchpoint = $1", {id});
    tx.execute("delete from touchpoint_deputy where touchpoint = $1", {id});
    tx.execute("delete from touchpoint_product where touchpoint = $1", {id});
}

void insert(db::Transaction& tx, TouchpointOnMap const& one)
{
    tx.execute(
        "insert into touchpoint (id, name, name_key, name_folded, team, accountable, on_form, journey, position, "
        "decision_level, good, examples, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)",
        {one.id, one.name, people::lowered(one.name), people::folded(one.name), one.team, one.accountable, one.on_form,
         one.journey, one.position, one.decision_level, one.good, to_json(one.examples)});
    put_lists(tx, one);
}

void update(db::Transaction& tx, TouchpointOnMap const& one)
{
    tx.execute("update touchpoint set name = $2, name_key = $3, name_folded = $4, team = $5, accountable = $6, "
               "on_form = $7, decision_level = $8, good = $9, examples = $10, version = version + 1 where id = $1",
               {one.id, one.name, people::lowered(one.name), people::folded(one.name), one.team, one.accountable,
                one.on_form, one.decision_level, one.good, to_json(one.examples)});
    drop_lists(tx, one.id);
    put_lists(tx, one);
}

// Names that go round within one change would meet each other on the way: each is out of the way first. No name holds a line break.
void free_names(db::Transaction& tx, Difference const& difference)
{
    for (JourneyDifference const& one : difference.journeys)
        if (one.before && one.after)
            tx.execute("update journey set name_key = $2 where id = $1",
                       {one.before->id, "\n" + one.before->id.text()});
    for (TouchpointDifference const& one : difference.touchpoints)
        if (one.before && one.after && one.kind == ChangeKind::changed)
            tx.execute("update touchpoint set name_key = $2 where id = $1",
                       {one.before->id, "\n" + one.before->id.text()});
}

void write_journeys(db::Transaction& tx, Difference const& difference)
{
    for (JourneyDifference const& one : difference.journeys)
        if (!one.before)
            tx.execute(
                "insert into journey (id, name, name_key, about, position, version) values ($1, $2, $3, $4, $5, 1)",
                {one.after->id, one.after->name, people::lowered(one.after->name), one.after->about,
                 one.after->position});
        else if (one.after) {
            bool const is_worded = one.kind == ChangeKind::changed;
            tx.execute("update journey set name = $2, name_key = $3, about = $4, version = version + $5 where id = $1",
                       {one.after->id, one.after->name, people::lowered(one.after->name), one.after->about,
                        is_worded ? 1 : 0});
        }
}

void write_touchpoints(db::Transaction& tx, Difference const& difference)
{
    for (TouchpointDifference const& one : difference.touchpoints)
        if (!one.before)
            insert(tx, *one.after);
        else if (one.after && one.kind == ChangeKind::changed)
            update(tx, *one.after);
}

void remove_what_went(db::Transaction& tx, Difference const& difference)
{
    for (TouchpointDifference const& one : difference.touchpoints)
        if (!one.after) {
            tx.execute("delete from touchpoint where id = $1", {one.before->id});
            drop_lists(tx, one.before->id);
        }
    for (JourneyDifference const& one : difference.journeys)
        if (!one.after)
            tx.execute("delete from journey where id = $1", {one.before->id});
}

void write_places(db::Transaction& tx, Plan const& before, Plan const& after)
{
    std::map<TouchpointId, TouchpointOnMap const*> was;
    for (TouchpointOnMap const& one : before.touchpoints)
        was.emplace(one.id, &one);
    for (TouchpointOnMap const& one : after.touchpoints)
        if (auto const old = was.find(one.id);
            old != was.end() && (old->second->journey != one.journey || old->second->position != one.position))
            tx.execute("update touchpoint set journey = $2, position = $3 where id = $1",
                       {one.id, one.journey, one.position});
    for (Journey const& one : after.journeys)
        if (Journey const* old = find(before, one.id); old != nullptr && old->position != one.position)
            tx.execute("update journey set position = $2 where id = $1", {one.id, one.position});
}

// Whoever drags next must have seen the new order.
void write_orders(db::Transaction& tx, Plan const& before, Plan const& after)
{
    for (Journey const& one : after.journeys)
        if (find(before, one.id) != nullptr && order_of(before, one.id) != order_of(after, one.id))
            tx.execute("update journey set version = version + 1 where id = $1", {one.id});
    if (order_of_journeys(before) != order_of_journeys(after) || order_of(before, {}) != order_of(after, {}))
        tx.execute("update map_order set version = version + 1 where id = 1");
}
}

void write(db::Transaction& tx, Plan const& before, Plan const& after, Difference const& difference)
{
    remove_what_went(tx, difference);
    free_names(tx, difference);
    write_journeys(tx, difference);
    write_touchpoints(tx, difference);
    write_places(tx, before, after);
    write_orders(tx, before, after);
}
}
