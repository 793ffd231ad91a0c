#pragma once
// The responsibility map as a value: the one of today, that of a draft, one that a file would make. Pure; knows no store.
// Journeys and the touchpoints of each stand in order, with positions from 0 without gaps or doubles; settle() sees to it.
#include "features/touchpoints/touchpoint_model.h"

namespace regard::touchpoints
{
struct Plan
{
    std::vector<Journey> journeys;            // in order
    std::vector<TouchpointOnMap> touchpoints; // by journey in order, then those on none; each by position
};

Journey const* find(Plan const& plan, JourneyId id);
Journey* find(Plan& plan, JourneyId id);
TouchpointOnMap const* find(Plan const& plan, TouchpointId id);
TouchpointOnMap* find(Plan& plan, TouchpointId id);
std::vector<TouchpointId> order_of(Plan const& plan, std::optional<JourneyId> journey);
std::vector<JourneyId> order_of_journeys(Plan const& plan);

// Each leaves the plan settled. What is placed, put or removed must be there; a position past the end is the end.
void add(Plan& plan, Journey journey);            // behind the others
void add(Plan& plan, TouchpointOnMap touchpoint); // at the end of its journey; on none where that journey is not there
void place(Plan& plan, TouchpointId id, std::optional<JourneyId> journey, int position);
void place(Plan& plan, JourneyId id, int position);
void remove(Plan& plan, TouchpointId id);
void remove(Plan& plan, JourneyId id); // its touchpoints stay, on no journey

// Sorts and numbers anew. A touchpoint whose journey is not there stands on none.
void settle(Plan& plan);

// As it is kept: names without spare blanks, nothing twice, no team among its own further ones, nobody their own deputy.
TouchpointOnMap tidied(TouchpointOnMap touchpoint);
}
