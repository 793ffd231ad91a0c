#include "features/calendars/calendar_history.h"

#include "features/calendars/testing.h"

#include <gtest/gtest.h>

namespace regard::calendars
{
namespace
{
CalendarPlan const short_days = plan("Europe/Brussels", "mon-fri", {"10:00-16:00"});
CalendarPlan const long_days = plan("Europe/Brussels", "mon-fri", {"08:00-18:00"});
CalendarPlan const new_york = plan("America/New_York", "mon-fri", {"08:00-18:00"});
}

TEST(CalendarHistory, todays_edit_leaves_what_was)
{
    auto const before = CalendarHistory::make({{date("2020-01-01"), short_days}}).value();
    auto const after =
        CalendarHistory::make({{date("2026-11-16"), long_days}, {date("2020-01-01"), short_days}}).value();
    Instant const from = at("2026-11-02T00:00:00Z"), edit = at("2026-11-15T23:00:00Z"), to = at("2026-11-20T23:00:00Z");
    EXPECT_EQ(after.working_time(from, edit), before.working_time(from, edit));
    EXPECT_DOUBLE_EQ(after.working_time(from, to).in_hours(), 10 * 6 + 5 * 10);
    EXPECT_DOUBLE_EQ(after.working_time(at("2019-01-07T00:00:00Z"), at("2019-01-08T00:00:00Z")).in_hours(), 6);
}

TEST(CalendarHistory, a_move_to_another_zone_begins_at_its_own_midnight)
{
    auto const moved = CalendarHistory::make({{date("2020-01-01"), long_days}, {date("2026-11-17"), new_york}}).value();
    // Monday in Brussels ends before Tuesday in New York begins.
    EXPECT_DOUBLE_EQ(moved.working_time(at("2026-11-16T00:00:00Z"), at("2026-11-18T00:00:00Z")).in_hours(), 20);
    EXPECT_EQ(to_rfc3339(moved.add(at("2026-11-16T16:00:00Z"), Span::hours(2))), "2026-11-17T14:00:00Z");
    EXPECT_EQ(to_rfc3339(moved.add(at("2026-11-16T16:00:00Z"), Span::hours(1))), "2026-11-16T17:00:00Z");
}

TEST(CalendarHistory, refusals_name_the_version)
{
    auto const refused =
        CalendarHistory::make({{date("2020-01-01"), short_days}, {date("2021-01-01"), CalendarPlan{}}});
    EXPECT_EQ(refused.error().code, "no_working_time");
    EXPECT_EQ(refused.error().field, "versions/1/week");
    EXPECT_EQ(CalendarHistory::make({}).error().code, "no_version");
    EXPECT_EQ(CalendarHistory::make({{date("2020-01-01"), short_days}, {date("2020-01-01"), long_days}}).error().code,
              "same_date_twice");
}
}
