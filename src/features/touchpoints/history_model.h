#pragma once
// Who changed what on the map, when and why, as the API shows it.
#include "features/touchpoints/difference.h"

namespace regard::touchpoints
{
using MapChangeId = Id<struct MapChangeTag>;
using DraftId = Id<struct DraftTag>;

struct MapChange
{
    MapChangeId id;
    Instant at;
    std::optional<api::UserId> who; // none: the program itself
    std::string who_name;           // empty where nobody knows any more
    ChangeKind kind = ChangeKind::changed;
    std::optional<TouchpointId> touchpoint; // either this or a journey; may be gone
    std::optional<JourneyId> journey;
    std::string name; // as it was called then
    std::vector<FieldChange> fields;
    std::string reason;
    std::optional<DraftId> draft; // it came with that re-organisation
};
BOOST_DESCRIBE_STRUCT(MapChange, (), (id, at, who, who_name, kind, touchpoint, journey, name, fields, reason, draft))

// What an id in a change stands for, by today's name.
struct NameOfId
{
    std::string id, name;
};
BOOST_DESCRIBE_STRUCT(NameOfId, (), (id, name))

struct MapChanges
{
    std::vector<MapChange> items; // the newest first
    std::vector<NameOfId> names;  // of the people, units, products and journeys in them; not of those who are gone
    std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(MapChanges, (), (items, names, next))
}
