#pragma once
// Drafts of a re-organisation, as the API shows them.
#include "features/touchpoints/history_model.h"
#include "features/touchpoints/map_model.h"

namespace regard::touchpoints
{
// Stored by number: only add at the end.
enum class DraftState : std::uint8_t { open, published, discarded };
BOOST_DESCRIBE_ENUM(DraftState, open, published, discarded)

struct MapDraft
{
    DraftId id;
    std::string name, about;
    DraftState state = DraftState::open;
    Instant begun;
    std::optional<api::UserId> begun_by;
    std::string begun_by_name;
    std::optional<Instant> ended; // published or discarded
    std::string reason;           // why it was published
    std::int64_t version = 1;     // grows with each edit in it; for If-Match
};
BOOST_DESCRIBE_STRUCT(MapDraft, (), (id, name, about, state, begun, begun_by, begun_by_name, ended, reason, version))

struct NewDraft
{
    std::string name;
    std::string about;
};
BOOST_DESCRIBE_STRUCT(NewDraft, (), (name, about))
constexpr auto rules_of(form::Of<NewDraft>)
{
    using namespace form;
    return rules(on(&NewDraft::name, not_blank, length(1, people::longest_name)),
                 on(&NewDraft::about, length(0, longest_about), may_be_left_out));
}

// The map as the draft wishes for it. Its journeys' versions and order are of no use: every edit names the draft's version.
struct DraftMap
{
    MapDraft draft;
    Map map;
    std::int64_t version = 0; // of both; only to be compared
};
BOOST_DESCRIBE_STRUCT(DraftMap, (), (draft, map, version))

// After an edit: the draft's version, and the id of what it added.
struct DraftEdited
{
    std::int64_t version = 1;
    std::optional<TouchpointId> touchpoint{};
    std::optional<JourneyId> journey{};
};
BOOST_DESCRIBE_STRUCT(DraftEdited, (), (version, touchpoint, journey))

struct MapPublication
{
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(MapPublication, (), (reason))
constexpr auto rules_of(form::Of<MapPublication>)
{
    using namespace form;
    return rules(on(&MapPublication::reason, not_blank, length(1, longest_reason)));
}

// ---- held against the map it began from
struct ComparedTouchpoint
{
    TouchpointId id;
    std::string name; // as the draft calls it; removed: as it was called
    ChangeKind kind = ChangeKind::changed;
    std::vector<FieldChange> fields;
};
BOOST_DESCRIBE_STRUCT(ComparedTouchpoint, (), (id, name, kind, fields))

struct ComparedJourney
{
    JourneyId id;
    std::string name;
    ChangeKind kind = ChangeKind::changed;
    std::vector<FieldChange> fields;
};
BOOST_DESCRIBE_STRUCT(ComparedJourney, (), (id, name, kind, fields))

enum class PartOnMap : std::uint8_t { accountable, deputy, team, further_team };
BOOST_DESCRIBE_ENUM(PartOnMap, accountable, deputy, team, further_team)

struct PartTaken
{
    TouchpointId touchpoint;
    std::string name;
    PartOnMap part = PartOnMap::accountable;
    bool operator==(PartTaken const&) const = default;
};
BOOST_DESCRIBE_STRUCT(PartTaken, (), (touchpoint, name, part))

// What somebody gains and loses; how many touchpoints they answer for before and after.
struct PersonsPart
{
    EmployeeId id;
    std::string name;
    std::vector<PartTaken> gains, loses;
    int accountable_before = 0, accountable_after = 0;
};
BOOST_DESCRIBE_STRUCT(PersonsPart, (), (id, name, gains, loses, accountable_before, accountable_after))

struct UnitsPart
{
    UnitId id;
    std::string name;
    std::vector<PartTaken> gains, loses;
};
BOOST_DESCRIBE_STRUCT(UnitsPart, (), (id, name, gains, loses))

struct DraftComparison
{
    std::vector<ComparedJourney> journeys;
    std::vector<ComparedTouchpoint> touchpoints;
    std::vector<PersonsPart> people; // who gains or loses something, by name
    std::vector<UnitsPart> units;
    std::vector<ComparedJourney>
        overtaken_journeys; // what changed today since the draft began: it cannot be published before
    std::vector<ComparedTouchpoint> overtaken_touchpoints; // that is taken in (PUT /map/drafts/{id}/base)
    std::vector<NameOfId> names;                           // of the ids in the fields
};
BOOST_DESCRIBE_STRUCT(DraftComparison, (),
                      (journeys, touchpoints, people, units, overtaken_journeys, overtaken_touchpoints, names))
}
