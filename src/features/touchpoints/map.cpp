// The map as one answer: everything that is drawn, with the names of whoever stands on it, in a handful of statements.
#include "features/people/people.h"
#include "features/touchpoints/inside.h"

#include <set>

namespace regard::touchpoints
{
namespace
{
// Who and what stands on a plan.
struct Named
{
    std::set<EmployeeId> employees;
    std::set<UnitId> units;
    std::set<ProductId> products;

    void add(TouchpointOnMap const& one)
    {
        if (one.accountable)
            employees.insert(*one.accountable);
        if (one.team)
            units.insert(*one.team);
        employees.insert(one.deputies.begin(), one.deputies.end());
        units.insert(one.further_teams.begin(), one.further_teams.end());
        products.insert(one.products.begin(), one.products.end());
    }
};

void name(db::Transaction& tx, Named const& named, Map& map)
{
    for (auto const& [id, called] : people::names_of(tx, {named.employees.begin(), named.employees.end()}))
        map.employees.push_back({id, called});
    if (!named.units.empty())
        for (people::Unit const& unit : people::all_units(tx))
            if (named.units.contains(unit.id))
                map.units.push_back({unit.id, unit.name, unit.kind});
    if (!named.products.empty())
        for (people::Product const& product : people::all_products(tx))
            if (named.products.contains(product.id))
                map.products.push_back({product.id, product.name});
}
}

Map drawn(db::Transaction& tx, Plan const& plan, std::int64_t order)
{
    Map map;
    map.order = order;
    for (Journey const& one : plan.journeys)
        map.journeys.push_back({one.id, one.name, one.about, {}, one.version});
    Named named;
    for (TouchpointOnMap const& one : plan.touchpoints) {
        named.add(one);
        auto& line = one.journey
                         ? map.journeys[static_cast<std::size_t>(find(plan, *one.journey)->position)].touchpoints
                         : map.loose;
        line.push_back(one);
    }
    name(tx, named, map);
    map.version = version_of(map);
    return map;
}

void Touchpoints::Inside::add_map(api::Routes& routes) const
{
    routes
        .get("/map", "The responsibility map: journeys, their touchpoints and whoever stands on it, in one answer",
             [](api::Reading& r) -> Result<Map> { return drawn(r.tx, store::plan(r.tx), store::map_order(r.tx)); })
        .allow(read_touchpoints);
}
}
