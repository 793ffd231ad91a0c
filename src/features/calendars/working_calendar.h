#pragma once
// Working time of an organisation or a team. An instant is working time exactly if its wall clock in the calendar's
// zone lies in a window of that local day, or in the rest of one that began the day before; so daylight saving needs no
// special case: an hour that occurs twice counts twice. Immutable after make(): safe to share between threads.
#include "features/calendars/plan.h"
#include "ground/clock/zone.h"

#include <memory>

namespace regard::calendars
{
class WorkingCalendar
{
  public:
    // Refuses with `unknown_zone` (field `zone`), `window_empty` or `window_too_long` (field `week/<day>/<n>`, day 0 is
    // Monday), `no_working_time`.
    static Result<WorkingCalendar> make(CalendarPlan const& plan);

    // The same zone with plans that replace one another; a window over midnight belongs to the plan of the day it
    // starts on. `from` is a local date; the first plan also holds before it. Ascending, at least one, all of one zone.
    struct Version
    {
        Date from;
        CalendarPlan plan;
    };
    static Result<WorkingCalendar> make(std::vector<Version> const& versions);

    // Working time in [from, to), exact to the microsecond; with the sign turned where `to` is before `from`.
    Span working_time(Instant from, Instant to) const;

    // The earliest instant by which that much working time has passed since `from`; `from` itself for nothing or less.
    Instant add(Instant from, Span working) const;

    Zone const& zone() const;

  private:
    struct Table;
    explicit WorkingCalendar(std::shared_ptr<Table const> table);
    std::shared_ptr<Table const> table_;
};
}
