#include "features/starter_sets/wishes.h"

#include "features/people/names.h"
#include "features/touchpoints/touchpoints.h"

#include <algorithm>

namespace regard::starter_sets
{
namespace
{
// The same things stand at the same places in every language: a test holds that.
template <class Items>
auto const& by_code(Items const& items, std::string_view code)
{
    return *std::find_if(items.begin(), items.end(), [&](auto const& one) { return one.code == code; });
}

rights::LimitsToBegin limits_of(SetLimits const& limits)
{
    return {limits.frontline, limits.lead, limits.vertical_head};
}
}

Wishes::Wishes(std::string_view trade, std::string_view language)
    : trade_(trade), language_(language), set_(*find_set(trade, language))
{
    for (std::string_view const other : languages())
        if (auto const* set = find_set(trade, other); set != nullptr && other != language)
            others_.push_back(set);
}

template <class Name>
std::vector<std::string> Wishes::elsewhere(Name name) const
{
    std::vector<std::string> names;
    for (StarterSet const* set : others_)
        names.push_back(name(*set));
    return names;
}

touchpoints::MapToBegin Wishes::map(std::string draft, std::string why) const
{
    touchpoints::MapToBegin wish{std::move(draft), set_.about, std::move(why), {}};
    for (SetJourney const& journey : set_.journeys) {
        auto const here = [&](StarterSet const& set) -> SetJourney const& {
            return by_code(set.journeys, journey.code);
        };
        touchpoints::JourneyToBegin line{
            {journey.name, elsewhere([&](StarterSet const& set) { return here(set).name; })}, journey.about, {}};
        for (SetTouchpoint const& one : journey.touchpoints)
            line.touchpoints.push_back({{one.name, elsewhere([&](StarterSet const& set) {
                                             return by_code(here(set).touchpoints, one.code).name;
                                         })},
                                        one.good,
                                        one.decision_level,
                                        one.examples});
        wish.journeys.push_back(std::move(line));
    }
    return wish;
}

std::vector<touchpoints::CauseToBegin> Wishes::causes() const
{
    std::vector<touchpoints::CauseToBegin> wish;
    for (SetCauses const& top : set_.causes) {
        auto const here = [&](StarterSet const& set) -> SetCauses const& { return by_code(set.causes, top.code); };
        touchpoints::CauseToBegin branch{{top.name, elsewhere([&](StarterSet const& set) { return here(set).name; })},
                                         {}};
        for (SetCause const& one : top.below)
            branch.below.push_back(
                {{one.name, elsewhere([&](StarterSet const& set) { return by_code(here(set).below, one.code).name; })},
                 {}});
        wish.push_back(std::move(branch));
    }
    return wish;
}

Wishes::Places Wishes::places(db::Transaction& tx) const
{
    std::map<std::string, TouchpointId> by_name;
    for (touchpoints::Touchpoint const& one : touchpoints::all_touchpoints(tx))
        by_name.emplace(people::lowered(one.name), one.id);
    Places places;
    auto const find_in = [&](StarterSet const& set) {
        for (SetJourney const& journey : set.journeys)
            for (SetTouchpoint const& one : journey.touchpoints)
                if (auto const found = by_name.find(people::lowered(one.name)); found != by_name.end())
                    places.emplace(one.code, found->second);
    };
    find_in(set_);
    for (StarterSet const* other : others_)
        find_in(*other);
    return places;
}

std::vector<rights::DecisionToBegin> Wishes::decisions(Places const& places) const
{
    std::vector<rights::DecisionToBegin> wish;
    for (SetDecision const& one : set_.decisions) {
        rights::DecisionToBegin decision{one.code, one.kind, one.name, one.about, limits_of(one.limits), {}};
        for (SetLimitsAt const& at : one.at)
            if (auto const place = places.find(at.touchpoint); place != places.end())
                decision.at.push_back({place->second, limits_of(at.limits)});
        wish.push_back(std::move(decision));
    }
    return wish;
}

std::vector<templates::TextToBegin> Wishes::texts(Places const& places) const
{
    std::vector<templates::TextToBegin> wish;
    for (SetText const& one : set_.texts) {
        templates::Suits suits{one.kinds, {}};
        for (std::string const& code : one.touchpoints)
            if (auto const place = places.find(code); place != places.end())
                suits.touchpoints.push_back(place->second);
        wish.push_back(
            {trade_ + "." + one.code, {one.name, language_, one.purpose, std::move(suits), one.text, one.asks}});
    }
    return wish;
}

int Wishes::limits_without_place(Places const& places) const
{
    int missing = 0;
    for (SetDecision const& one : set_.decisions)
        for (SetLimitsAt const& at : one.at)
            if (!places.contains(at.touchpoint))
                missing += (at.limits.frontline > 0) + (at.limits.lead > 0) + (at.limits.vertical_head > 0);
    return missing;
}
}
