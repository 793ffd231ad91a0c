#pragma once
// A calendar as it changed over the years: each version applies to its own time, so that editing today's calendar
// rewrites nothing. Immutable after make(): safe to share between threads.
#include "features/calendars/working_calendar.h"

namespace regard::calendars
{
class CalendarHistory
{
  public:
    using Version = WorkingCalendar::Version;

    // In any order; each is in force from the beginning of its date, in its own zone, until the next; the first also
    // holds before its date. Where the zone stays the same, a window over midnight belongs to the version of the day it
    // starts on; where it changes, the old version ends at the instant the new one begins. Refuses as WorkingCalendar
    // does, with the field below `versions/<n>/`; `no_version`; `same_date_twice`.
    static Result<CalendarHistory> make(std::vector<Version> versions);

    Span working_time(Instant from, Instant to) const;
    Instant add(Instant from, Span working) const;

    // The zone in force at that instant.
    Zone const& zone_at(Instant at) const;

  private:
    struct Reign
    {
        Instant begins;
        WorkingCalendar calendar;
    };
    explicit CalendarHistory(std::vector<Reign> reigns);

    std::vector<Reign> reigns_; // ascending, the first from the beginning of time
};
}
