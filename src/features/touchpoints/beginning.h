#pragma once
// A map and causes that were written elsewhere, to begin from (features/starter_sets). What is there by its name stays as it is, so
// that beginning twice makes nothing twice.
#include "features/touchpoints/history_model.h"

namespace regard::touchpoints
{
struct Called
{
    std::string name;              // as it will stand there
    std::vector<std::string> also; // in other languages: what is called so is there already
};

struct TouchpointToBegin
{
    Called called;
    std::string good, decision_level;
    std::vector<std::string> examples;
};

struct JourneyToBegin
{
    Called called;
    std::string about;
    std::vector<TouchpointToBegin> touchpoints; // in order
};

struct MapToBegin
{
    std::string name, about; // of the draft, where one is needed
    std::string why;         // for the history
    std::vector<JourneyToBegin> journeys;
};

// A map that is empty becomes this at once. One that has touchpoints is left in peace: what it lacks is added in a draft.
struct BegunMap
{
    int journeys = 0, touchpoints = 0; // that are new, on the map or in the draft
    int left = 0;                      // touchpoints that were there
    std::optional<DraftId> draft;
    std::string draft_name;
};
BOOST_DESCRIBE_STRUCT(BegunMap, (), (journeys, touchpoints, left, draft, draft_name))

struct CauseToBegin
{
    Called called;
    std::vector<CauseToBegin> below;
};

struct BegunCauses
{
    int causes = 0; // that are new
    int left = 0;   // that were there
};
BOOST_DESCRIBE_STRUCT(BegunCauses, (), (causes, left))
}
