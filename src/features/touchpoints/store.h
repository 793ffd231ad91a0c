#pragma once
// All SQL of journeys and touchpoints.
#include "features/touchpoints/difference.h"
#include "ground/db/db.h"

namespace regard::touchpoints::store
{
// Where a page of a list sorted by name goes on.
struct AfterName
{
    std::string name; // folded
    std::int64_t id = 0;
};
BOOST_DESCRIBE_STRUCT(AfterName, (), (name, id))

// ---- as cases need them: one statement
std::optional<Touchpoint> touchpoint(db::Transaction& tx, TouchpointId id);
std::optional<Touchpoint> named(db::Transaction& tx, std::string_view name);
std::vector<Touchpoint> touchpoints(db::Transaction& tx, AfterName const& after, int limit); // by name

// ---- as they stand on the map
std::optional<TouchpointOnMap> on_map(db::Transaction& tx, TouchpointId id);
std::vector<EmployeeId> deputies(db::Transaction& tx, TouchpointId id); // in order
std::vector<UnitId> further_teams(db::Transaction& tx, TouchpointId id);
std::optional<Journey> journey(db::Transaction& tx, JourneyId id);
std::vector<Journey> journeys(db::Transaction& tx); // in order

Plan plan(db::Transaction& tx); // today's map; a handful of statements, however many touchpoints
std::int64_t map_order(db::Transaction& tx);

// ---- writing, without history: only keep() does (keeping.h)
void write(db::Transaction& tx, Plan const& before, Plan const& after, Difference const& difference);
}
