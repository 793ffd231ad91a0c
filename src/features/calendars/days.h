#pragma once
// Whole days of a calendar: what "within three business days" and "by the end of Thursday" mean as instants. A day is a
// local date in the zone in force then; it is a business day where it has any working time. Pure.
#include "features/calendars/calendar_history.h"

namespace regard::calendars
{
Date local_date(CalendarHistory const& calendar, Instant at);
Instant begins(CalendarHistory const& calendar,
               Date day); // its midnight, or the first instant after it where there is none
Instant ends(CalendarHistory const& calendar, Date day); // the next day's beginning

bool is_business_day(CalendarHistory const& calendar, Date day);

// When the day's last window closes; the day's end where it has none.
Instant close_of_business(CalendarHistory const& calendar, Date day);

// The n-th day after `day`, n ≥ 0; of business days only those count, and 0 is `day` itself.
Date business_days_after(CalendarHistory const& calendar, Date day, int n);

// How many business days lie in (from, to]; 0 where `to` is not later.
int business_days_between(CalendarHistory const& calendar, Date from, Date to);

// A moment of working time, rounded up to what one would say to a customer: the end of that day's business. Never earlier.
Instant end_of_working_day(CalendarHistory const& calendar, Instant working);
}
