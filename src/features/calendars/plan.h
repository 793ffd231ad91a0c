#pragma once
// What an administrator says about working time: a zone, windows per weekday, holidays. Plain values; WorkingCalendar
// checks them.
#include "base/instant.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace regard::calendars
{
// Wall-clock time of the day it starts on, [from, to). `to` beyond 24 hours runs into the next day.
struct Window
{
    Span from, to;
    auto operator<=>(Window const&) const = default;
};

using Week = std::array<std::vector<Window>, 7>; // 0 is Monday; windows may overlap, they count once

struct CalendarPlan
{
    std::string zone = "UTC";
    Week week;
    std::vector<Date> holidays; // a holiday removes the windows that start on that date
};

// `mon`, `mon-fri`, `sat-sun`, `mon, wed, fri-sat`, in any case; a range may pass Sunday. Refuses with `not_weekdays`.
Result<std::vector<int>> parse_days(std::string_view text);

// `09:00-18:00`, `18:00-24:00`, over midnight `22:00-06:00`. Refuses with `not_a_window`.
Result<Window> parse_window(std::string_view text);
}
