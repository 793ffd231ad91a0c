#pragma once
// What the tests of the calendars share.
#include "features/calendars/working_calendar.h"

namespace regard::calendars
{
inline Instant at(std::string_view text) { return instant_from_rfc3339(text).value(); }
inline Window window(std::string_view text) { return parse_window(text).value(); }
inline Date date(std::string_view text) { return date_from_iso(text).value(); }

inline CalendarPlan plan(std::string zone, std::string_view days, std::vector<std::string_view> windows,
                         std::vector<std::string_view> holidays = {})
{
    CalendarPlan plan;
    plan.zone = std::move(zone);
    for (int const day : parse_days(days).value())
        for (auto const text : windows)
            plan.week[static_cast<std::size_t>(day)].push_back(window(text));
    for (auto const text : holidays)
        plan.holidays.push_back(date(text));
    return plan;
}
}
