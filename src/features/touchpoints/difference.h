#pragma once
// What tells one plan from another, and which fields of a touchpoint differ: for the history, for keeping a plan, and for a draft held
// against today. Pure.
#include "features/touchpoints/plan.h"

namespace regard::touchpoints
{
// A field before and after, as texts: ids as they are written, a list as its entries, nothing as an empty list.
struct FieldChange
{
    std::string field; // as the API names it
    std::vector<std::string> from, to;
    bool operator==(FieldChange const&) const = default;
};
BOOST_DESCRIBE_STRUCT(FieldChange, (), (field, from, to))

// Stored by number: only add at the end.
enum class ChangeKind : std::uint8_t { created, changed, moved, removed };
BOOST_DESCRIBE_ENUM(ChangeKind, created, changed, moved, removed)

struct TouchpointDifference
{
    ChangeKind kind = ChangeKind::changed;
    std::optional<TouchpointOnMap> before, after; // one of them at least
    std::vector<FieldChange> fields;
};

struct JourneyDifference
{
    ChangeKind kind = ChangeKind::changed;
    std::optional<Journey> before, after;
    std::vector<FieldChange> fields;
};

struct Difference
{
    std::vector<JourneyDifference> journeys;
    std::vector<TouchpointDifference> touchpoints;
    bool is_none() const { return journeys.empty() && touchpoints.empty(); }
};

// Who or what was moved by hand, where that is known: it moved, not those it passed.
struct Dragged
{
    std::optional<TouchpointId> touchpoint{};
    std::optional<JourneyId> journey{};
};

// As few as possible count as moved: those that merely make room do not. Versions are not looked at.
Difference compare(Plan const& before, Plan const& after, Dragged const& dragged = {});

// Fields that differ, without the place.
std::vector<FieldChange> fields_of(TouchpointOnMap const& before, TouchpointOnMap const& after);
std::vector<FieldChange> fields_of(Journey const& before, Journey const& after);
}
