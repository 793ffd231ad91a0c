#pragma once
// The responsibility map as one answer, and moving about on it.
#include "features/touchpoints/touchpoint_model.h"

namespace regard::touchpoints
{
// A journey with its touchpoints, in order.
struct JourneyOnMap
{
    JourneyId id;
    std::string name, about;
    std::vector<TouchpointOnMap> touchpoints;
    std::int64_t version = 1; // for If-Match of what is moved to this journey
};
BOOST_DESCRIBE_STRUCT(JourneyOnMap, (), (id, name, about, touchpoints, version))

struct EmployeeOnMap
{
    EmployeeId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(EmployeeOnMap, (), (id, name))

struct UnitOnMap
{
    UnitId id;
    std::string name;
    people::UnitKind kind = people::UnitKind::unit;
};
BOOST_DESCRIBE_STRUCT(UnitOnMap, (), (id, name, kind))

struct ProductOnMap
{
    ProductId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ProductOnMap, (), (id, name))

// Everything that is drawn. Whoever it names and is not among `employees`, `units` or `products` is there no more.
struct Map
{
    std::vector<JourneyOnMap> journeys; // in order
    std::vector<TouchpointOnMap> loose; // on no journey yet, in order
    std::int64_t order = 1;             // for If-Match of a moved journey, and of what is moved off the journeys
    std::vector<EmployeeOnMap> employees;
    std::vector<UnitOnMap> units;
    std::vector<ProductOnMap> products;
    std::int64_t version = 0; // of all this, names included; only to be compared
};
BOOST_DESCRIBE_STRUCT(Map, (), (journeys, loose, order, employees, units, products, version))

// Where a touchpoint goes. If-Match: the version of that journey; without a journey the `order` of the map.
struct PlaceOnMap
{
    std::optional<JourneyId> journey; // none: off the journeys
    int position = 0;                 // from 0; past the end is the end
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(PlaceOnMap, (), (journey, position, reason))
constexpr auto rules_of(form::Of<PlaceOnMap>)
{
    using namespace form;
    return rules(on(&PlaceOnMap::position, range(0, 100'000)),
                 on(&PlaceOnMap::reason, length(0, longest_reason), may_be_left_out));
}

// Where a journey goes. If-Match: the `order` of the map.
struct JourneyPlace
{
    int position = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(JourneyPlace, (), (position, reason))
constexpr auto rules_of(form::Of<JourneyPlace>)
{
    using namespace form;
    return rules(on(&JourneyPlace::position, range(0, 100'000)),
                 on(&JourneyPlace::reason, length(0, longest_reason), may_be_left_out));
}

// Touchpoints in their order, with what a further move needs as If-Match. Goes out with a refused move, too.
struct OrderOnMap
{
    std::optional<JourneyId> journey; // none: off the journeys
    std::vector<TouchpointId> touchpoints;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(OrderOnMap, (), (journey, touchpoints, version))

struct MovedOnMap
{
    TouchpointOnMap touchpoint;
    std::vector<OrderOnMap> orders; // where it is now and, where that is another, where it was
};
BOOST_DESCRIBE_STRUCT(MovedOnMap, (), (touchpoint, orders))

struct JourneyOrder
{
    std::vector<JourneyId> journeys;
    std::int64_t version = 1; // the `order` of the map
};
BOOST_DESCRIBE_STRUCT(JourneyOrder, (), (journeys, version))

struct Journeys
{
    std::vector<Journey> items; // in order
};
BOOST_DESCRIBE_STRUCT(Journeys, (), (items))
}
