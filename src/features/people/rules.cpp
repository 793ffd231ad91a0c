#include "features/people/rules.h"

#include "ground/clock/zone.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::people
{
std::string path_below(std::string_view parent_path, UnitId id) { return std::string(parent_path) + id.text() + '/'; }

int depth_of(std::string_view path) { return static_cast<int>(std::count(path.begin(), path.end(), '/')); }

std::string end_of_subtree(std::string_view path)
{
    return std::string(path) + '~'; // after every letter and digit of an id
}

Result<void> check_place(std::string_view path, int levels, std::string_view parent_path)
{
    if (!path.empty() && parent_path.starts_with(path))
        return Refusal{"unit_in_itself", "A unit cannot stand inside itself or a unit below it. Choose another.",
                       "parent"};
    if (depth_of(parent_path) + levels > deepest_tree)
        return Refusal{"tree_too_deep",
                       fmt::format("Units can lie at most {} levels deep. Choose a unit further up.", deepest_tree),
                       "parent"};
    return {};
}

Result<void> check_manager(EmployeeId employee, EmployeeId manager, std::span<EmployeeId const> above)
{
    if (employee && manager == employee)
        return Refusal{"own_manager", "Nobody is their own manager. Choose somebody else, or nobody.", "manager"};
    if (employee && std::find(above.begin(), above.end(), employee) != above.end())
        return Refusal{"manager_circle",
                       "This person is, some steps up, led by the one you are changing. Choose somebody else.",
                       "manager"};
    return {};
}

Result<void> check_zone(std::string_view zone)
{
    if (!Zone::find(zone))
        return Refusal{"unknown_zone", "There is no such time zone. Write one like Europe/Copenhagen.", "zone"};
    return {};
}

Result<void> check_absence(EmployeeId employee, NewAbsence const& wish, std::span<Absence const> others)
{
    if (wish.to < wish.from)
        return Refusal{"absence_backwards", "The last day comes before the first.", "to"};
    if (wish.to.days - wish.from.days >= longest_absence)
        return Refusal{"absence_too_long", "An absence can last two years at most.", "to"};
    if (wish.deputy == employee)
        return Refusal{"own_deputy", "Nobody stands in for themselves. Choose somebody else.", "deputy"};
    for (Absence const& other : others)
        if (other.from <= wish.to && wish.from <= other.to)
            return Refusal{
                "absence_overlaps",
                fmt::format("An absence from {} to {} is noted already. Remove it first, or choose other days.",
                            to_iso(other.from), to_iso(other.to)),
                "from"};
    return {};
}
}
