#pragma once
// What the organisation may look like. Pure: no database, no clock. Each refuses with a sentence and the field it is about.
#include "features/people/employee_model.h"

#include <span>
#include <string_view>

namespace regard::people
{
constexpr int deepest_tree = 12;     // levels of units below each other
constexpr int longest_absence = 731; // days
constexpr int longest_chain = 100;   // managers above each other

// ---- the tree. A path is the ids of all above and its own, each followed by `/`.
std::string path_below(std::string_view parent_path, UnitId id);
int depth_of(std::string_view path);               // 1 at the top
std::string end_of_subtree(std::string_view path); // the paths of a unit and all below lie in [path, this)

// May the unit at `path`, with `levels` levels in it and below, stand under the unit at `parent_path` (empty: at the top)?
// Refuses with `unit_in_itself`, `tree_too_deep`; field `parent`. `path` is empty for a new unit.
Result<void> check_place(std::string_view path, int levels, std::string_view parent_path);

// ---- employees
// May `manager` lead `employee`? `above` are the managers above that manager, nearest first.
// Refuses with `own_manager`, `manager_circle`; field `manager`.
Result<void> check_manager(EmployeeId employee, EmployeeId manager, std::span<EmployeeId const> above);

Result<void> check_zone(std::string_view zone); // refuses with `unknown_zone`, field `zone`

// ---- absences. Refuses with `absence_backwards`, `absence_too_long`, `own_deputy`, `absence_overlaps`.
Result<void> check_absence(EmployeeId employee, NewAbsence const& wish, std::span<Absence const> others);
}
