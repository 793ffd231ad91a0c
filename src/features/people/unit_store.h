#pragma once
// All SQL of units.
#include "features/people/model.h"
#include "ground/db/db.h"

namespace regard::people::store
{
// Where a page of a list sorted by name begins: after this one.
struct AfterName
{
    std::string name; // folded
    std::int64_t id = 0;
};
BOOST_DESCRIBE_STRUCT(AfterName, (), (name, id))

std::optional<Unit> unit(db::Transaction& tx, UnitId id);
std::vector<Unit> units(db::Transaction& tx, AfterName const& after, int limit); // by name
std::string path_of(db::Transaction& tx, UnitId id);                             // empty where there is no such unit
int levels_in(db::Transaction& tx, std::string_view path); // of the unit there and all below; 1 without any below
std::optional<UnitId> unit_named(db::Transaction& tx, std::optional<UnitId> parent,
                                 std::string_view name); // of that parent, or at the top

void insert_unit(db::Transaction& tx, Unit const& unit, std::string_view path);
void update_unit(db::Transaction& tx, Unit const& unit); // all but its place; the version grows
void move_subtree(db::Transaction& tx, std::string_view path, std::string_view to_path); // the unit there and all below
void delete_unit(db::Transaction& tx, UnitId id);

bool has_units_below(db::Transaction& tx, UnitId id);
bool has_employees(db::Transaction& tx, UnitId id);

// The unit and all below, in the order of the tree. Nothing where there is no such unit.
std::vector<UnitId> with_all_below(db::Transaction& tx, UnitId id);
}
