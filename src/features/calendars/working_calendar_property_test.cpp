// Random calendars against the definition itself, asked minute by minute.
#include "features/calendars/calendar_history.h"
#include "features/calendars/testing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace regard::calendars
{
namespace
{
// Places and times where the clock misbehaves.
struct Stage
{
    char const* zone;
    char const* around;
};
constexpr Stage stages[] = {
    {"Europe/Brussels", "2024-03-31T01:00:00Z"},     {"Europe/Brussels", "2024-10-27T01:00:00Z"},
    {"America/New_York", "2007-03-11T07:00:00Z"},    {"America/New_York", "1999-10-31T06:00:00Z"},
    {"Australia/Lord_Howe", "2024-04-06T15:00:00Z"}, {"Australia/Lord_Howe", "2024-10-05T15:30:00Z"},
    {"America/Sao_Paulo", "2018-11-04T03:00:00Z"},   {"America/Sao_Paulo", "2018-02-18T02:00:00Z"},
    {"Asia/Kathmandu", "1985-12-31T18:30:00Z"},      {"Pacific/Apia", "2011-12-30T10:00:00Z"},
    {"America/St_Johns", "2010-11-07T02:31:00Z"},    {"UTC", "2000-02-28T12:00:00Z"}};

bool in_a_window(CalendarPlan const& plan, Date day, Span time)
{
    if (std::find(plan.holidays.begin(), plan.holidays.end(), day) != plan.holidays.end())
        return false;
    auto const& windows = plan.week[static_cast<std::size_t>(day.weekday())];
    return std::any_of(windows.begin(), windows.end(), [&](Window const& w) { return w.from <= time && time < w.to; });
}

// The definition. `plan_on` gives the plan in force on a local date.
template <class PlanOn>
bool is_working(Zone const& zone, PlanOn plan_on, Instant at)
{
    Date const today = zone.local_date(at), yesterday = today + -1;
    Span const time{zone.local_micros(at) - Span::days(today.days).micros};
    return in_a_window(plan_on(today), today, time) || in_a_window(plan_on(yesterday), yesterday, time + Span::days(1));
}

// All boundaries lie on whole minutes, so within one the answer does not change.
template <class PlanOn>
Span slow_working_time(Zone const& zone, PlanOn plan_on, Instant from, Instant to)
{
    Span sum;
    for (Instant at = from; at < to;) {
        Instant const next = std::min(to, Instant{at.micros - at.micros % 60'000'000 + 60'000'000});
        if (is_working(zone, plan_on, at))
            sum += next - at;
        at = next;
    }
    return sum;
}

Window any_window()
{
    auto const from = *rc::gen::inRange(0, 24 * 60);
    auto const length = *rc::gen::inRange(1, 24 * 60 + 1);
    return {Span::minutes(from), Span::minutes(from + length)};
}

CalendarPlan any_plan(Stage const& stage)
{
    CalendarPlan plan;
    plan.zone = stage.zone;
    for (auto& windows : plan.week)
        for (int n = *rc::gen::inRange(0, 3); n > 0; --n)
            windows.push_back(any_window());
    plan.week[static_cast<std::size_t>(*rc::gen::inRange(0, 7))].push_back(any_window());
    Date const middle{static_cast<std::int32_t>(at(stage.around).micros / Span::days(1).micros)};
    for (int n = *rc::gen::inRange(0, 4); n > 0; --n)
        plan.holidays.push_back(middle + *rc::gen::inRange(-4, 5));
    return plan;
}

Stage any_stage() { return stages[*rc::gen::inRange<std::size_t>(0, std::size(stages))]; }

Instant any_instant(Stage const& stage)
{
    return at(stage.around) + Span::minutes(*rc::gen::inRange(-5 * 1440, 5 * 1440)) +
           Span{*rc::gen::inRange(0, 60'000'000)};
}
}

RC_GTEST_PROP(WorkingTimeProperty, is_what_the_definition_says, ())
{
    Stage const stage = any_stage();
    CalendarPlan const plan = any_plan(stage);
    auto const calendar = WorkingCalendar::make(plan).value();
    Instant const a = any_instant(stage), b = any_instant(stage), from = std::min(a, b), to = std::max(a, b);
    auto const always = [&](Date) -> CalendarPlan const& { return plan; };
    RC_ASSERT(calendar.working_time(from, to).micros == slow_working_time(calendar.zone(), always, from, to).micros);
}

RC_GTEST_PROP(WorkingTimeProperty, adds_up_over_any_cut, ())
{
    Stage const stage = any_stage();
    auto const calendar = WorkingCalendar::make(any_plan(stage)).value();
    Instant const a = any_instant(stage), b = any_instant(stage), c = any_instant(stage);
    RC_ASSERT(calendar.working_time(a, b) + calendar.working_time(b, c) == calendar.working_time(a, c));
}

RC_GTEST_PROP(WorkingTimeProperty, add_finds_the_first_instant_at_which_the_time_is_spent, ())
{
    Stage const stage = any_stage();
    auto const calendar = WorkingCalendar::make(any_plan(stage)).value();
    Instant const from = any_instant(stage);
    Span const working = Span::minutes(*rc::gen::inRange(0, 20'000)) + Span{*rc::gen::inRange(1, 1'000'000)};
    Instant const reached = calendar.add(from, working);
    RC_ASSERT(calendar.working_time(from, reached) == working);
    RC_ASSERT(calendar.working_time(from, reached - Span{1}) == working - Span{1});
}

RC_GTEST_PROP(CalendarHistoryProperty, each_day_follows_the_version_in_force, ())
{
    Stage const stage = any_stage();
    Date const middle{static_cast<std::int32_t>(at(stage.around).micros / Span::days(1).micros)};
    std::vector<WorkingCalendar::Version> versions{{middle + -20, any_plan(stage)}};
    versions.push_back({middle + *rc::gen::inRange(-3, 0), any_plan(stage)});
    versions.push_back({middle + *rc::gen::inRange(0, 4), any_plan(stage)});
    auto const history = CalendarHistory::make(versions).value();

    auto const in_force = [&](Date day) -> CalendarPlan const& {
        return versions[day >= versions[2].from ? 2 : day >= versions[1].from ? 1 : 0].plan;
    };
    Instant const a = any_instant(stage), b = any_instant(stage), from = std::min(a, b), to = std::max(a, b);
    Zone const zone = Zone::find(stage.zone).value();
    RC_ASSERT(history.working_time(from, to).micros == slow_working_time(zone, in_force, from, to).micros);
}
}
