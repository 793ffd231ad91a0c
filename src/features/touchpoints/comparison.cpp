#include "features/touchpoints/comparison.h"

#include <algorithm>
#include <map>

namespace regard::touchpoints
{
namespace
{
using Parts = std::vector<PartOnMap>;

std::vector<ComparedTouchpoint> touchpoints_of(Difference const& difference)
{
    std::vector<ComparedTouchpoint> all;
    for (TouchpointDifference const& one : difference.touchpoints) {
        TouchpointOnMap const& shown = one.after ? *one.after : *one.before;
        all.push_back({shown.id, shown.name, one.kind, one.fields});
    }
    return all;
}

std::vector<ComparedJourney> journeys_of(Difference const& difference)
{
    std::vector<ComparedJourney> all;
    for (JourneyDifference const& one : difference.journeys) {
        Journey const& shown = one.after ? *one.after : *one.before;
        all.push_back({shown.id, shown.name, one.kind, one.fields});
    }
    return all;
}

std::map<EmployeeId, PartOnMap> people_at(std::optional<TouchpointOnMap> const& one)
{
    std::map<EmployeeId, PartOnMap> parts;
    if (one && one->accountable)
        parts.emplace(*one->accountable, PartOnMap::accountable);
    if (one)
        for (EmployeeId const deputy : one->deputies)
            parts.emplace(deputy, PartOnMap::deputy);
    return parts;
}

std::map<UnitId, PartOnMap> units_at(std::optional<TouchpointOnMap> const& one)
{
    std::map<UnitId, PartOnMap> parts;
    if (one && one->team)
        parts.emplace(*one->team, PartOnMap::team);
    if (one)
        for (UnitId const unit : one->further_teams)
            parts.emplace(unit, PartOnMap::further_team);
    return parts;
}

// Whoever of `from` has not the same part in `to`.
template <class IdType, class Take>
void each_lost(std::map<IdType, PartOnMap> const& from, std::map<IdType, PartOnMap> const& to, Take take)
{
    for (auto const& [id, part] : from)
        if (auto const same = to.find(id); same == to.end() || same->second != part)
            take(id, part);
}

template <class Shown, class IdType>
Shown& of(std::map<IdType, Shown>& all, IdType id)
{
    Shown& one = all[id];
    one.id = id;
    return one;
}

template <class Shown, class IdType>
void weigh(std::map<IdType, Shown>& all, TouchpointDifference const& one, std::map<IdType, PartOnMap> const& before,
           std::map<IdType, PartOnMap> const& after)
{
    each_lost(before, after, [&](IdType id, PartOnMap part) {
        of(all, id).loses.push_back({one.before->id, one.before->name, part});
    });
    each_lost(after, before, [&](IdType id, PartOnMap part) {
        of(all, id).gains.push_back({one.after->id, one.after->name, part});
    });
}

int answers_for_how_many(Plan const& plan, EmployeeId person)
{
    return static_cast<int>(std::count_if(plan.touchpoints.begin(), plan.touchpoints.end(),
                                          [&](TouchpointOnMap const& one) { return one.accountable == person; }));
}
}

DraftComparison compared(Plan const& began, Plan const& wanted, Plan const& today)
{
    Difference const wished = compare(began, wanted), overtaken = compare(began, today);
    DraftComparison shown{journeys_of(wished),    touchpoints_of(wished),    {}, {},
                          journeys_of(overtaken), touchpoints_of(overtaken), {}};
    std::map<EmployeeId, PersonsPart> people;
    std::map<UnitId, UnitsPart> units;
    for (TouchpointDifference const& one : wished.touchpoints) {
        weigh(people, one, people_at(one.before), people_at(one.after));
        weigh(units, one, units_at(one.before), units_at(one.after));
    }
    for (auto& [id, part] : people) {
        part.accountable_before = answers_for_how_many(began, id);
        part.accountable_after = answers_for_how_many(wanted, id);
        shown.people.push_back(std::move(part));
    }
    for (auto& [id, part] : units)
        shown.units.push_back(std::move(part));
    return shown;
}
}
