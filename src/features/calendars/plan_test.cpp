#include "features/calendars/plan.h"

#include <gtest/gtest.h>

namespace regard::calendars
{
TEST(PlanText, weekdays_are_read_as_ranges_and_lists)
{
    EXPECT_EQ(parse_days("mon-fri").value(), (std::vector<int>{0, 1, 2, 3, 4}));
    EXPECT_EQ(parse_days("Sat").value(), (std::vector<int>{5}));
    EXPECT_EQ(parse_days(" mon , WED,fri - sat ").value(), (std::vector<int>{0, 2, 4, 5}));
    EXPECT_EQ(parse_days("sat-mon").value(), (std::vector<int>{0, 5, 6}));
    EXPECT_EQ(parse_days("mon-sun").value().size(), 7u);
}

TEST(PlanText, what_names_no_weekdays_is_refused)
{
    for (char const* text : {"", "monday", "mon-", "-fri", "mon--fri", "mon-fri-sun", "1-5", ",", "mon,,fri"})
        EXPECT_FALSE(parse_days(text)) << text;
}

TEST(PlanText, windows_are_read_up_to_and_over_midnight)
{
    EXPECT_EQ(parse_window("09:00-18:30").value(), (Window{Span::hours(9), Span::minutes(18 * 60 + 30)}));
    EXPECT_EQ(parse_window("00:00-24:00").value(), (Window{Span{}, Span::hours(24)}));
    EXPECT_EQ(parse_window("22:00 - 06:00").value(), (Window{Span::hours(22), Span::hours(30)}));
    EXPECT_EQ(parse_window("22:00-00:00").value(), (Window{Span::hours(22), Span::hours(24)}));
}

TEST(PlanText, what_is_no_window_is_refused)
{
    for (char const* text : {"", "9-18", "09:00", "09:00-", "09:00-09:00", "24:00-06:00", "09:60-10:00", "25:00-26:00",
                             "09:00-24:01", "09:00-18:00-19:00", "0a:00-18:00"})
        EXPECT_FALSE(parse_window(text)) << text;
}
}
