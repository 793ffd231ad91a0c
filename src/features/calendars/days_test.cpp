#include "features/calendars/days.h"
#include "features/calendars/testing.h"

#include <gtest/gtest.h>

namespace regard::calendars
{
namespace
{
CalendarHistory history(CalendarPlan plan) { return CalendarHistory::make({{Date{}, std::move(plan)}}).value(); }

TEST(Days, business_days_pass_over_weekends_and_holidays)
{
    auto const calendar = history(plan("Europe/Copenhagen", "mon-fri", {"09:00-17:00"}, {"2026-12-25"}));
    EXPECT_TRUE(is_business_day(calendar, date("2026-12-24")));
    EXPECT_FALSE(is_business_day(calendar, date("2026-12-25")));
    EXPECT_FALSE(is_business_day(calendar, date("2026-12-26")));
    EXPECT_EQ(business_days_after(calendar, date("2026-12-23"), 2), date("2026-12-28"));
    EXPECT_EQ(business_days_after(calendar, date("2026-12-25"), 0), date("2026-12-25"));
    EXPECT_EQ(business_days_between(calendar, date("2026-12-23"), date("2026-12-28")), 2);
    EXPECT_EQ(business_days_between(calendar, date("2026-12-28"), date("2026-12-23")), 0);
}

TEST(Days, business_closes_with_the_days_last_window)
{
    auto const calendar = history(plan("Europe/Copenhagen", "mon-fri", {"09:00-12:00", "13:00-17:00"}));
    EXPECT_EQ(close_of_business(calendar, date("2026-11-23")), at("2026-11-23T16:00:00Z"));
    EXPECT_EQ(close_of_business(calendar, date("2026-11-22")), at("2026-11-22T23:00:00Z"));
}

TEST(Days, a_moment_is_rounded_to_the_end_of_its_working_day)
{
    auto const calendar = history(plan("Europe/Copenhagen", "mon-fri", {"09:00-17:00"}));
    EXPECT_EQ(end_of_working_day(calendar, at("2026-11-23T09:00:00Z")), at("2026-11-23T16:00:00Z"));
    EXPECT_EQ(end_of_working_day(calendar, at("2026-11-23T16:00:00Z")), at("2026-11-23T16:00:00Z"));
}

TEST(Days, a_window_up_to_midnight_closes_at_midnight)
{
    auto const calendar = history(plan("UTC", "mon-fri", {"16:00-24:00"}));
    EXPECT_EQ(end_of_working_day(calendar, at("2026-11-24T00:00:00Z")), at("2026-11-24T00:00:00Z"));
    EXPECT_EQ(end_of_working_day(calendar, at("2026-11-24T16:30:00Z")), at("2026-11-25T00:00:00Z"));
}

TEST(Days, a_day_whose_midnight_does_not_exist_begins_an_hour_later)
{
    auto const calendar = history(plan("America/Sao_Paulo", "mon-sun", {"00:00-24:00"}));
    EXPECT_EQ(begins(calendar, date("2018-11-04")), at("2018-11-04T03:00:00Z"));
    EXPECT_EQ(ends(calendar, date("2018-11-04")) - begins(calendar, date("2018-11-04")), Span::hours(23));
}
}
}
