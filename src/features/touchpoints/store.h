#pragma once
// All SQL of touchpoints.
#include "features/touchpoints/model.h"
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

std::optional<Touchpoint> touchpoint(db::Transaction& tx, TouchpointId id);
std::optional<Touchpoint> named(db::Transaction& tx, std::string_view name);
std::vector<Touchpoint> touchpoints(db::Transaction& tx, AfterName const& after, int limit); // by name
void insert(db::Transaction& tx, Touchpoint const& touchpoint);
void update(db::Transaction& tx, Touchpoint const& touchpoint); // its version grows
void remove(db::Transaction& tx, TouchpointId id);
}
