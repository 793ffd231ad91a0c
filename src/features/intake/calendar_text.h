#pragma once
// A mapping's [calendar] as a working calendar.
#include "features/calendars/working_calendar.h"
#include "features/intake/mapping.h"

namespace regard::intake
{
// Refuses with all faults: `not_weekdays`, `not_a_window`, `not_a_date`; fields `calendar/<days>`, `calendar/holidays`.
Parsed<calendars::CalendarPlan> plan_of(CalendarText const& text, std::string const& zone);

// Refuses with all faults: `not_weekdays`, `not_a_window`, `not_a_date`, `unknown_zone`, `no_working_time`; fields
// `calendar/<days>`, `calendar/holidays`, `time/zone`.
Parsed<calendars::WorkingCalendar> calendar_of(CalendarText const& text, std::string const& zone);
}
