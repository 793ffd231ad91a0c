// Whatever is done to a plan, its order has no gaps and no doubles, and what tells two plans from each other brings one to the other.
#include "features/touchpoints/difference.h"
#include "features/touchpoints/merge.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <set>

namespace regard::touchpoints
{
namespace
{
std::optional<JourneyId> some_journey(Plan const& plan)
{
    int const at = *rc::gen::inRange<int>(-1, static_cast<int>(plan.journeys.size()));
    return at < 0 ? std::nullopt : std::optional(plan.journeys[static_cast<std::size_t>(at)].id);
}

std::optional<TouchpointId> some_touchpoint(Plan const& plan)
{
    if (plan.touchpoints.empty())
        return std::nullopt;
    return plan.touchpoints[*rc::gen::inRange<std::size_t>(0, plan.touchpoints.size())].id;
}

// One random act of somebody's hand.
void act(Plan& plan, std::int64_t& next)
{
    switch (*rc::gen::inRange(0, 7)) {
    case 0: {
        TouchpointOnMap one;
        one.id = {next++};
        one.name = std::to_string(one.id.value);
        one.journey = some_journey(plan);
        return add(plan, one);
    }
    case 1:
        if (plan.journeys.size() < 6) {
            JourneyId const id{next++};
            add(plan, Journey{id, "j" + std::to_string(id.value), ""});
        }
        return;
    case 2:
        if (auto const id = some_touchpoint(plan); id && plan.touchpoints.size() > 8)
            remove(plan, *id);
        return;
    case 3:
        if (auto const id = some_journey(plan); id && plan.journeys.size() > 3)
            remove(plan, *id);
        return;
    case 4:
        if (auto const id = some_journey(plan))
            place(plan, *id, *rc::gen::inRange(0, 9));
        return;
    default:
        if (auto const id = some_touchpoint(plan))
            place(plan, *id, some_journey(plan), *rc::gen::inRange(0, 12));
    }
}

void expect_in_order(Plan const& plan)
{
    for (std::size_t i = 0; i < plan.journeys.size(); ++i)
        RC_ASSERT(plan.journeys[i].position == static_cast<int>(i));
    std::set<TouchpointId> seen;
    std::set<std::optional<JourneyId>> lines;
    for (std::size_t i = 0; i < plan.touchpoints.size(); ++i) {
        TouchpointOnMap const& one = plan.touchpoints[i];
        RC_ASSERT(seen.insert(one.id).second);
        RC_ASSERT(!one.journey || find(plan, *one.journey) != nullptr);
        bool const begins = i == 0 || plan.touchpoints[i - 1].journey != one.journey;
        if (begins)
            RC_ASSERT(lines.insert(one.journey).second);
        RC_ASSERT(one.position == (begins ? 0 : plan.touchpoints[i - 1].position + 1));
    }
}

Plan some_plan(std::int64_t& next)
{
    Plan plan;
    int const acts = *rc::gen::inRange(0, 40);
    for (int i = 0; i < acts; ++i)
        act(plan, next);
    return plan;
}
}

TEST(PlanDifference, what_passed_its_neighbour_has_moved_though_its_place_has_the_same_number)
{
    Plan before;
    for (std::int64_t id = 1; id <= 4; ++id)
        add(before, Journey{{id}, "j" + std::to_string(id), ""});
    for (std::int64_t id = 11; id <= 14; ++id) {
        TouchpointOnMap one;
        one.id = {id};
        add(before, one);
    }
    Plan after = before;
    remove(after, JourneyId{1});
    place(after, JourneyId{3}, 0); // 3, 2, 4: the second stands at the same number
    remove(after, TouchpointId{11});
    place(after, TouchpointId{13}, {}, 0);
    Plan const again = merged(before, after, before);
    EXPECT_EQ(order_of_journeys(again), order_of_journeys(after));
    EXPECT_EQ(order_of(again, {}), order_of(after, {}));
}

RC_GTEST_PROP(PlanProperty, whatever_is_done_the_order_has_no_gaps_and_no_doubles, ())
{
    std::int64_t next = 1;
    Plan plan;
    for (int i = 0; i < 60; ++i) {
        act(plan, next);
        expect_in_order(plan);
    }
}

RC_GTEST_PROP(PlanProperty, what_is_moved_stands_where_it_was_put_and_the_others_keep_their_order, ())
{
    std::int64_t next = 1;
    Plan plan = some_plan(next);
    auto const id = some_touchpoint(plan);
    RC_PRE(id.has_value());
    auto const to = some_journey(plan);
    int const position = *rc::gen::inRange(0, 12);
    auto others = order_of(plan, to);
    std::erase(others, *id);
    place(plan, *id, to, position);
    auto const now = order_of(plan, to);
    auto const at = std::min(static_cast<std::size_t>(position), others.size());
    RC_ASSERT(now.at(at) == *id);
    auto rest = now;
    std::erase(rest, *id);
    RC_ASSERT(rest == others);
}

RC_GTEST_PROP(PlanProperty, a_plan_differs_from_itself_in_nothing_and_one_move_is_one_difference, ())
{
    std::int64_t next = 1;
    Plan const before = some_plan(next);
    RC_ASSERT(compare(before, before).is_none());
    auto const id = some_touchpoint(before);
    RC_PRE(id.has_value());
    Plan after = before;
    place(after, *id, some_journey(before), *rc::gen::inRange(0, 12));
    auto const found = compare(before, after, {.touchpoint = *id});
    RC_ASSERT(found.journeys.empty());
    RC_ASSERT(found.touchpoints.size() <= 1);
    TouchpointOnMap const& was = *find(before, *id);
    TouchpointOnMap const& is = *find(after, *id);
    RC_ASSERT(found.touchpoints.empty() == (was.journey == is.journey && was.position == is.position));
}

RC_GTEST_PROP(PlanProperty, the_longest_run_that_stayed_does_not_count_as_moved, ())
{
    std::int64_t next = 1;
    Plan const before = some_plan(next);
    Plan after = before;
    int const moves = *rc::gen::inRange(0, 4);
    for (int i = 0; i < moves; ++i)
        if (auto const id = some_touchpoint(after))
            place(after, *id, some_journey(after), *rc::gen::inRange(0, 12));
    RC_ASSERT(compare(before, after).touchpoints.size() <= static_cast<std::size_t>(moves));
}

RC_GTEST_PROP(PlanProperty, a_draft_takes_today_in_without_gaps_and_loses_neither_its_wish_nor_todays, ())
{
    std::int64_t next = 1;
    Plan const began = some_plan(next);
    Plan wanted = began, today = began;
    for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
        act(wanted, next);
    for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
        act(today, next);
    expect_in_order(merged(began, wanted, today));
    RC_ASSERT(compare(merged(began, began, today), today).is_none());
    RC_ASSERT(compare(merged(began, wanted, began), wanted).is_none());
}
}
