#include "features/calendars/working_calendar.h"

#include "features/calendars/testing.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iostream>

namespace regard::calendars
{
namespace
{
WorkingCalendar calendar(CalendarPlan const& plan) { return WorkingCalendar::make(plan).value(); }

double hours(WorkingCalendar const& calendar, std::string_view from, std::string_view to)
{
    return calendar.working_time(at(from), at(to)).in_hours();
}

std::string code_of(CalendarPlan const& plan) { return WorkingCalendar::make(plan).error().code; }
}

TEST(WorkingTime, counts_only_what_lies_in_the_windows)
{
    auto const office = calendar(plan("UTC", "mon-fri", {"09:00-12:00", "13:00-18:00"}));
    EXPECT_DOUBLE_EQ(hours(office, "2026-11-16T08:00:00Z", "2026-11-16T20:00:00Z"), 8);
    EXPECT_DOUBLE_EQ(hours(office, "2026-11-16T11:30:00Z", "2026-11-16T13:15:00Z"), 0.75);
    EXPECT_DOUBLE_EQ(hours(office, "2026-11-20T17:00:00Z", "2026-11-23T10:00:00Z"), 2); // over a weekend
    EXPECT_DOUBLE_EQ(hours(office, "2026-11-21T00:00:00Z", "2026-11-22T23:00:00Z"), 0);
    EXPECT_EQ(office.working_time(at("2026-11-16T17:59:59.999999Z"), at("2026-11-16T18:00:01Z")).micros, 1);
    EXPECT_DOUBLE_EQ(hours(office, "2026-11-16T20:00:00Z", "2026-11-16T08:00:00Z"), -8);
}

TEST(WorkingTime, a_window_over_midnight_belongs_to_the_day_it_starts_on)
{
    auto const night = calendar(plan("UTC", "fri", {"22:00-06:00"}, {"2026-11-27"}));
    EXPECT_DOUBLE_EQ(hours(night, "2026-11-20T00:00:00Z", "2026-11-23T00:00:00Z"), 8); // Saturday's six hours count
    EXPECT_DOUBLE_EQ(hours(night, "2026-11-27T00:00:00Z", "2026-11-30T00:00:00Z"), 0); // Friday is a holiday
}

TEST(WorkingTime, a_holiday_leaves_what_runs_into_it)
{
    auto const night = calendar(plan("UTC", "mon-sun", {"22:00-06:00"}, {"2026-12-25"}));
    EXPECT_DOUBLE_EQ(hours(night, "2026-12-25T00:00:00Z", "2026-12-26T00:00:00Z"), 6);
    EXPECT_DOUBLE_EQ(hours(night, "2026-12-26T00:00:00Z", "2026-12-27T00:00:00Z"), 2);
}

TEST(WorkingTime, windows_that_overlap_count_once)
{
    auto const office = calendar(plan("UTC", "mon-tue", {"20:00-06:00", "05:00-14:00", "14:00-15:00"}));
    EXPECT_DOUBLE_EQ(hours(office, "2026-11-17T00:00:00Z", "2026-11-17T16:00:00Z"), 15);
}

TEST(WorkingTime, an_hour_that_occurs_twice_counts_twice_and_a_skipped_one_not_at_all)
{
    auto const round_the_clock = calendar(plan("Europe/Brussels", "mon-sun", {"00:00-24:00"}));
    EXPECT_DOUBLE_EQ(hours(round_the_clock, "2024-10-26T22:00:00Z", "2024-10-27T23:00:00Z"), 25);
    EXPECT_DOUBLE_EQ(hours(round_the_clock, "2024-03-30T23:00:00Z", "2024-03-31T22:00:00Z"), 23);
    auto const small_hours = calendar(plan("Europe/Brussels", "sun", {"02:00-03:00"}));
    EXPECT_DOUBLE_EQ(hours(small_hours, "2024-10-26T22:00:00Z", "2024-10-27T23:00:00Z"), 2);
    EXPECT_DOUBLE_EQ(hours(small_hours, "2024-03-30T23:00:00Z", "2024-03-31T22:00:00Z"), 0);
}

TEST(WorkingTime, a_day_without_midnight_and_a_day_that_never_was)
{
    auto const brazil = calendar(plan("America/Sao_Paulo", "mon-sun", {"00:00-02:00"}));
    EXPECT_DOUBLE_EQ(hours(brazil, "2018-11-04T02:00:00Z", "2018-11-04T12:00:00Z"), 1);
    auto const samoa = calendar(plan("Pacific/Apia", "mon-sun", {"09:00-17:00"}));
    EXPECT_DOUBLE_EQ(hours(samoa, "2011-12-29T10:00:00Z", "2011-12-31T10:00:00Z"), 16); // 29 and 31, no 30 December
}

TEST(WorkingTime, is_counted_before_1970_and_after_2037)
{
    auto const office = calendar(plan("Europe/Brussels", "mon-fri", {"09:00-17:00"}));
    EXPECT_DOUBLE_EQ(hours(office, "1958-01-01T00:00:00Z", "1958-01-08T00:00:00Z"), 40);
    EXPECT_DOUBLE_EQ(hours(office, "2150-07-06T06:59:00Z", "2150-07-06T07:30:00Z"), 0.5); // summer time still
    EXPECT_DOUBLE_EQ(hours(office, "2011-01-01T00:00:00Z", "2021-01-01T00:00:00Z"), 2609 * 8);
}

TEST(WorkingTime, is_spent_over_nights_and_holidays)
{
    auto const office = calendar(plan("Europe/Brussels", "mon-fri", {"09:00-17:00"}, {"2026-12-25"}));
    Instant const thursday = at("2026-12-24T15:00:00Z"); // 16:00 in Brussels
    EXPECT_EQ(to_rfc3339(office.add(thursday, Span::hours(1))),
              "2026-12-24T16:00:00Z"); // the end of the day, not Monday
    EXPECT_EQ(to_rfc3339(office.add(thursday, Span::hours(2))), "2026-12-28T09:00:00Z");
    EXPECT_EQ(office.add(thursday, Span{}), thursday);
    EXPECT_EQ(to_rfc3339(office.add(thursday, Span::hours(1 + 8 * 5 * 60))), "2028-02-18T16:00:00Z"); // over a year
}

TEST(Calendar, without_working_time_is_refused) { EXPECT_EQ(code_of(CalendarPlan{}), "no_working_time"); }

TEST(Calendar, windows_that_make_no_sense_are_refused_by_name)
{
    CalendarPlan odd = plan("UTC", "mon-fri", {"09:00-17:00"});
    odd.week[2].push_back({Span::hours(12), Span::hours(12)});
    auto const refused = WorkingCalendar::make(odd);
    EXPECT_EQ(refused.error().code, "window_empty");
    EXPECT_EQ(refused.error().field, "week/2/1");
    odd.week[2].back() = {Span::hours(12), Span::hours(37)};
    EXPECT_EQ(code_of(odd), "window_too_long");
    odd.week[2].back() = {Span::hours(-1), Span::hours(2)};
    EXPECT_EQ(code_of(odd), "window_empty");
    EXPECT_EQ(code_of(plan("Mars/Olympus", "mon", {"09:00-17:00"})), "unknown_zone");
}

TEST(WorkingTime, agrees_with_what_a_bank_recorded_on_every_row)
{
    std::ifstream truth("../shared/data/business_hours/truth.csv");
    if (!truth) {
        std::cout << "[  SKIPPED ] ../shared/data/business_hours/truth.csv is absent\n";
        GTEST_SKIP();
    }
    CalendarPlan bank = plan("Europe/Amsterdam", "mon-fri", {"07:30-18:00"});
    for (int year = 2000; year < 2030; ++year)
        for (Date const day : {Date::of(year, 12, 25), Date::of(year, 12, 26), Date::of(year, 1, 1)})
            bank.holidays.push_back(day);
    auto const hours_of = calendar(bank);

    auto const local = [&](std::string const& text) { return hours_of.zone().resolve(at(text + "Z").micros).at; };
    std::string line;
    std::getline(truth, line);
    int rows = 0;
    while (std::getline(truth, line)) {
        std::vector<std::string> cells(1);
        for (char const c : line)
            c == ',' ? cells.emplace_back() : cells.back() += c;
        ASSERT_EQ(cells.size(), 5u);
        ++rows;
        EXPECT_NEAR(hours_of.working_time(local(cells[1]), local(cells[2])).in_hours(), std::stod(cells[3]), 0.001)
            << line;
    }
    EXPECT_GT(rows, 1000);
}
}
