#pragma once
// What a starter set holds, as its files (sets/<trade>.<language>.json) say it. Member names are the JSON names.
#include "features/rights/model.h"
#include "features/templates/model.h"
#include "features/touchpoints/model.h"

#include <span>

namespace regard::starter_sets
{
struct SetTouchpoint
{
    std::string code; // the same in every language
    std::string name;
    std::string good; // what a good experience is
    std::vector<std::string> examples;
    std::string decision_level;         // who should decide here; may be empty
    std::vector<std::string> decisions; // codes of those that matter most here
};
BOOST_DESCRIBE_STRUCT(SetTouchpoint, (), (code, name, good, examples, decision_level, decisions))

struct SetJourney
{
    std::string code, name, about;
    std::vector<SetTouchpoint> touchpoints; // in order
};
BOOST_DESCRIBE_STRUCT(SetJourney, (), (code, name, about, touchpoints))

struct SetCause
{
    std::string code, name;
};
BOOST_DESCRIBE_STRUCT(SetCause, (), (code, name))

struct SetCauses // one at the top, and what is below it
{
    std::string code, name;
    std::vector<SetCause> below;
};
BOOST_DESCRIBE_STRUCT(SetCauses, (), (code, name, below))

// By role, in about euros: in an organisation's own currency a round amount of about that worth. 0: that role may not.
struct SetLimits
{
    int frontline = 0, lead = 0, vertical_head = 0;
};
BOOST_DESCRIBE_STRUCT(SetLimits, (), (frontline, lead, vertical_head))

struct SetLimitsAt
{
    std::string touchpoint; // its code
    SetLimits limits;
};
BOOST_DESCRIBE_STRUCT(SetLimitsAt, (), (touchpoint, limits))

struct SetDecision
{
    std::string code;
    rights::DecisionKind kind = rights::DecisionKind::redress;
    std::string name, about;
    SetLimits limits;
    std::vector<SetLimitsAt> at; // higher ones there
};
BOOST_DESCRIBE_STRUCT(SetDecision, (), (code, kind, name, about, limits, at))

struct SetText
{
    std::string code;
    templates::Purpose purpose = templates::Purpose::other;
    std::string name;
    std::vector<templates::Kind> kinds;   // of cases it suits; empty: all
    std::vector<std::string> touchpoints; // codes of those it suits; empty: all
    bool asks = false;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(SetText, (), (code, purpose, name, kinds, touchpoints, asks, text))

struct StarterSet
{
    std::string name, about;
    std::vector<SetJourney> journeys; // in order
    std::vector<SetCauses> causes;
    std::vector<SetDecision> decisions;
    std::vector<SetText> texts;
};
BOOST_DESCRIBE_STRUCT(StarterSet, (), (name, about, journeys, causes, decisions, texts))

// ---- those in the program, read once; for its whole run
std::span<std::string_view const> trades(); // codes, in the order they are offered
std::span<std::string_view const> languages();
StarterSet const* find_set(std::string_view trade, std::string_view language); // nothing where there is none
}
