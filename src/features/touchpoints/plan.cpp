#include "features/touchpoints/plan.h"

#include "base/text.h"
#include "features/people/names.h"

#include <algorithm>
#include <climits>
#include <map>
#include <stdexcept>

namespace regard::touchpoints
{
namespace
{
template <class Items, class IdType>
auto found(Items& items, IdType id)
{
    auto const at = std::find_if(items.begin(), items.end(), [&](auto const& one) { return one.id == id; });
    return at == items.end() ? nullptr : &*at;
}

template <class T>
T& there(T* one)
{
    if (one == nullptr)
        throw std::logic_error("this is not on the map");
    return *one;
}

template <class T>
void once_each(std::vector<T>& items)
{
    std::vector<T> kept;
    for (T& one : items)
        if (std::find(kept.begin(), kept.end(), one) == kept.end())
            kept.push_back(std::move(one));
    items = std::move(kept);
}
}

Journey const* find(Plan const& plan, JourneyId id) { return found(plan.journeys, id); }
Journey* find(Plan& plan, JourneyId id) { return found(plan.journeys, id); }
TouchpointOnMap const* find(Plan const& plan, TouchpointId id) { return found(plan.touchpoints, id); }
TouchpointOnMap* find(Plan& plan, TouchpointId id) { return found(plan.touchpoints, id); }

std::vector<TouchpointId> order_of(Plan const& plan, std::optional<JourneyId> journey)
{
    std::vector<TouchpointId> order;
    for (TouchpointOnMap const& one : plan.touchpoints)
        if (one.journey == journey)
            order.push_back(one.id);
    return order;
}

std::vector<JourneyId> order_of_journeys(Plan const& plan)
{
    std::vector<JourneyId> order;
    for (Journey const& one : plan.journeys)
        order.push_back(one.id);
    return order;
}

void add(Plan& plan, Journey journey)
{
    journey.position = INT_MAX;
    plan.journeys.push_back(std::move(journey));
    settle(plan);
}

void add(Plan& plan, TouchpointOnMap touchpoint)
{
    touchpoint.position = INT_MAX;
    plan.touchpoints.push_back(std::move(touchpoint));
    settle(plan);
}

void place(Plan& plan, TouchpointId id, std::optional<JourneyId> journey, int position)
{
    TouchpointOnMap moved = there(find(plan, id));
    remove(plan, id); // positions are counted among the others
    for (TouchpointOnMap& one : plan.touchpoints)
        if (one.journey == journey && one.position >= position)
            ++one.position;
    moved.journey = journey;
    moved.position = position;
    plan.touchpoints.push_back(std::move(moved));
    settle(plan);
}

void place(Plan& plan, JourneyId id, int position)
{
    Journey& moved = there(find(plan, id));
    std::vector<Journey> order;
    for (Journey& one : plan.journeys)
        if (&one != &moved)
            order.push_back(one);
    auto const at = std::min(static_cast<std::size_t>(std::max(position, 0)), order.size());
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(at), moved);
    plan.journeys = std::move(order);
    for (std::size_t i = 0; i < plan.journeys.size(); ++i)
        plan.journeys[i].position = static_cast<int>(i);
    settle(plan);
}

void remove(Plan& plan, TouchpointId id)
{
    std::erase_if(plan.touchpoints, [&](TouchpointOnMap const& one) { return one.id == id; });
    settle(plan);
}

void remove(Plan& plan, JourneyId id)
{
    std::erase_if(plan.journeys, [&](Journey const& one) { return one.id == id; });
    settle(plan);
}

void settle(Plan& plan)
{
    std::stable_sort(plan.journeys.begin(), plan.journeys.end(),
                     [](Journey const& a, Journey const& b) { return a.position < b.position; });
    std::map<JourneyId, int> places;
    for (std::size_t i = 0; i < plan.journeys.size(); ++i) {
        plan.journeys[i].position = static_cast<int>(i);
        places.emplace(plan.journeys[i].id, static_cast<int>(i));
    }
    auto const rank = [&](TouchpointOnMap const& one) { return one.journey ? places.at(*one.journey) : INT_MAX; };
    for (TouchpointOnMap& one : plan.touchpoints)
        if (one.journey && !places.contains(*one.journey)) {
            one.journey.reset();
            one.position = INT_MAX;
        }
    std::stable_sort(plan.touchpoints.begin(), plan.touchpoints.end(),
                     [&](TouchpointOnMap const& a, TouchpointOnMap const& b) {
                         return std::pair(rank(a), a.position) < std::pair(rank(b), b.position);
                     });
    int next = 0;
    for (std::size_t i = 0; i < plan.touchpoints.size(); ++i) {
        bool const is_first = i == 0 || plan.touchpoints[i].journey != plan.touchpoints[i - 1].journey;
        next = is_first ? 0 : next;
        plan.touchpoints[i].position = next++;
    }
}

TouchpointOnMap tidied(TouchpointOnMap one)
{
    one.name = people::tidied(one.name);
    one.decision_level = people::tidied(one.decision_level);
    one.good = std::string(text::trimmed(one.good));
    for (std::string& example : one.examples)
        example = people::tidied(example);
    once_each(one.examples);
    once_each(one.further_teams);
    once_each(one.deputies);
    once_each(one.products);
    std::erase_if(one.further_teams, [&](UnitId const unit) { return one.team == unit; });
    std::erase_if(one.deputies, [&](EmployeeId const person) { return one.accountable == person; });
    return one;
}
}
