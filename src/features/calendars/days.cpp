#include "features/calendars/days.h"

namespace regard::calendars
{
namespace
{
Span work_on(CalendarHistory const& calendar, Date day)
{
    return calendar.working_time(begins(calendar, day), ends(calendar, day));
}
}

Date local_date(CalendarHistory const& calendar, Instant at) { return calendar.zone_at(at).local_date(at); }

Instant begins(CalendarHistory const& calendar, Date day)
{
    std::int64_t const midnight = Span::days(day.days).micros;
    return calendar.zone_at(Instant{midnight}).resolve(midnight).at;
}

Instant ends(CalendarHistory const& calendar, Date day) { return begins(calendar, day + 1); }

bool is_business_day(CalendarHistory const& calendar, Date day) { return work_on(calendar, day) > Span{}; }

Instant close_of_business(CalendarHistory const& calendar, Date day)
{
    Span const work = work_on(calendar, day);
    return work > Span{} ? calendar.add(begins(calendar, day), work) : ends(calendar, day);
}

Date business_days_after(CalendarHistory const& calendar, Date day, int n)
{
    while (n > 0) {
        day = day + 1;
        if (is_business_day(calendar, day))
            --n;
    }
    return day;
}

int business_days_between(CalendarHistory const& calendar, Date from, Date to)
{
    int count = 0;
    for (Date day = from + 1; day <= to; day = day + 1)
        count += is_business_day(calendar, day) ? 1 : 0;
    return count;
}

Instant end_of_working_day(CalendarHistory const& calendar, Instant working)
{
    // A window's last moment belongs to the day it ends, be that midnight itself.
    Date const day = local_date(calendar, working - Span{1});
    return std::max(working, close_of_business(calendar, day));
}
}
