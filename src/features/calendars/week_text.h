#pragma once
// A week as people write it. Pure.
#include "features/calendars/model.h"
#include "features/calendars/working_calendar.h"

namespace regard::calendars
{
// Refuses with `not_weekdays`, `not_a_window`; field `week/<days>`.
Result<Week> week_of(WeekText const& text);

// Refuses as WorkingCalendar::make and week_of do.
Result<CalendarPlan> plan_of(std::string const& zone, WeekText const& text);

WeekText office_week(); // Monday to Friday from 9 to 17
}
