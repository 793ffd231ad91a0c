#include "features/responsibility/map.h"

#include <algorithm>

namespace regard::responsibility
{
namespace
{
constexpr int deepest_tree = 20; // a circle of units is impossible; this only ends a walk
}

Presence::Presence(std::vector<people::Employee> employees, std::vector<people::Away> const& away,
                   std::vector<people::Leaving> leaving)
    : employees_(std::move(employees)), leaving_(std::move(leaving))
{
    std::sort(employees_.begin(), employees_.end(), [](auto const& a, auto const& b) { return a.id < b.id; });
    for (people::Away const& one : away)
        away_[one.employee.value].push_back(one);
    std::erase_if(leaving_, [&](people::Leaving const& one) { return !find(one.employee); });
    std::sort(leaving_.begin(), leaving_.end(), [](auto const& a, auto const& b) { return a.employee < b.employee; });
}

std::optional<Date> Presence::last_day(EmployeeId id) const
{
    auto const at =
        std::lower_bound(leaving_.begin(), leaving_.end(), id,
                         [](people::Leaving const& one, EmployeeId wanted) { return one.employee < wanted; });
    return at != leaving_.end() && at->employee == id ? std::optional(at->last_day) : std::nullopt;
}

people::Employee const* Presence::find(EmployeeId id) const
{
    auto const at = std::lower_bound(employees_.begin(), employees_.end(), id,
                                     [](people::Employee const& one, EmployeeId wanted) { return one.id < wanted; });
    return at != employees_.end() && at->id == id ? &*at : nullptr;
}

people::Away const* Presence::away(EmployeeId id, Date day) const
{
    auto const found = away_.find(id.value);
    if (found == away_.end())
        return nullptr;
    for (people::Away const& one : found->second)
        if (one.from <= day && day <= one.to)
            return &one;
    return nullptr;
}

bool Presence::works_here(EmployeeId id, Date day) const
{
    auto const last = last_day(id);
    return find(id) && (!last || day <= *last);
}

bool Presence::is_there(EmployeeId id, Date day) const { return works_here(id, day) && !away(id, day); }

std::optional<EmployeeId> Presence::there_for(EmployeeId id, Date day) const
{
    std::vector<EmployeeId> asked;
    while (std::find(asked.begin(), asked.end(), id) == asked.end()) {
        if (!works_here(id, day))
            return std::nullopt;
        auto const* const absence = away(id, day);
        if (!absence)
            return id;
        if (!absence->deputy)
            return std::nullopt;
        asked.push_back(id);
        id = *absence->deputy;
    }
    return std::nullopt;
}

Tree::Tree(std::vector<people::Unit> units)
{
    for (people::Unit& one : units)
        units_.emplace(one.id.value, std::move(one));
    for (auto const& [id, one] : units_) {
        auto const* at = &one;
        for (int step = 0; at && step < deepest_tree; ++step) {
            people_[at->id.value] += one.employees;
            at = at->parent ? find(*at->parent) : nullptr;
        }
    }
}

people::Unit const* Tree::find(UnitId id) const
{
    auto const found = units_.find(id.value);
    return found == units_.end() ? nullptr : &found->second;
}

bool Tree::is_in(UnitId unit, UnitId above) const
{
    auto const* at = find(unit);
    for (int step = 0; at && step < deepest_tree; ++step) {
        if (at->id == above)
            return true;
        at = at->parent ? find(*at->parent) : nullptr;
    }
    return false;
}

std::int64_t Tree::people_in(UnitId unit) const
{
    auto const found = people_.find(unit.value);
    return found == people_.end() ? 0 : found->second;
}
}
