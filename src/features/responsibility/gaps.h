#pragma once
// What is open on the map. Pure: one loaded Map, a day, the limits; no store, no clock, no words.
#include "features/responsibility/map.h"

namespace regard::responsibility
{
constexpr int looked_ahead = 14;         // days: who will be away
constexpr int leaving_looked_ahead = 60; // days: whose last day it will be
constexpr int least_persons = 5;         // figures of fewer would be figures of persons
constexpr std::int64_t least_cases = 20; // of fewer nothing is said
constexpr double few = 0.5;              // of a group that names the map's team: surely fewer than half

struct Found
{
    GapKind kind = GapKind::no_accountable;
    touchpoints::TouchpointOnMap const* touchpoint = nullptr; // of the map it was found in
    std::optional<EmployeeId> person{};
    std::optional<Date> from{};        // still ahead
    std::optional<Date> until{};       // of an absence: the last day looked at on which it is so
    std::int64_t cases = 0;            // where it is about cases
    std::int64_t touchpoints = 0;      // where it is about a person
    double share = 0;                  // of cases owned elsewhere; of a group that knows
    std::optional<UnitId> elsewhere{}; // the unit that owns most of them, where enough persons of it do
    std::string group{};               // of the self-check
    std::string level{};               // that is expected to decide at the touchpoint

    SubjectId subject() const;
};

// What cannot wait first: by kind as order_of says, then by touchpoint or person.
std::vector<Found> gaps(Map const& map, Limits const& limits, Date today);
int order_of(GapKind kind);

// Whether a person answers for the cases of a touchpoint as the map has it.
bool is_on_the_map(Map const& map, touchpoints::TouchpointOnMap const& one, EmployeeId owner);
}
