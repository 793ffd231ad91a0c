#include "features/promises/deadlines.h"

#include "features/calendars/days.h"

namespace regard::promises
{
namespace
{
Date days_after(CalendarHistory const& calendar, Days counted, Date day, int n)
{
    return counted == Days::business ? business_days_after(calendar, day, n) : day + n;
}

int days_between(CalendarHistory const& calendar, Days counted, Date from, Date to)
{
    return counted == Days::business ? business_days_between(calendar, from, to) : to.days - from.days;
}

// Days that ended while the customer was asked.
int days_waited(CaseClock const& clock, Days counted, Instant now)
{
    CalendarHistory const& calendar = *clock.policy->calendar;
    int days = 0;
    auto const add = [&](Instant from, Instant to) {
        days += days_between(calendar, counted, local_date(calendar, from), local_date(calendar, to));
    };
    for (auto const& [from, to] : clock.waits)
        add(from, to);
    if (clock.waiting)
        add(clock.waiting_since, std::max(now, clock.waiting_since));
    return days;
}

std::optional<Instant> met_at(MetBy by, CaseClock const& clock)
{
    switch (by) {
    case MetBy::told:
        return clock.first_told;
    case MetBy::replied:
        return clock.first_replied;
    case MetBy::resolved:
        break;
    }
    return clock.first_resolved;
}

Instant end_of(CalendarHistory const& calendar, Days counted, Date day)
{
    return counted == Days::business ? close_of_business(calendar, day) : ends(calendar, day);
}

Deadline deadline_of(DeadlineTerm const& term, CaseClock const& clock, Instant now)
{
    CalendarHistory const& calendar = *clock.policy->calendar;
    Date const received = local_date(calendar, clock.opened);
    int const more = term.pauses ? days_waited(clock, term.counted, now) : 0;
    auto const due_after = [&](int days) {
        return end_of(calendar, term.counted, days_after(calendar, term.counted, received, days));
    };
    Deadline deadline{&term, due_after(term.days + more), {}, false, met_at(term.met_by, clock)};
    int days = term.days;
    if (term.extended && clock.first_held && *clock.first_held <= deadline.due) {
        days = *term.extended;
        deadline.due = due_after(days + more);
        deadline.extended = true;
    }
    if (term.warn_days > 0 && term.warn_days < days)
        deadline.warn_at = due_after(days + more - term.warn_days);
    return deadline;
}
}

std::vector<Deadline> deadlines_of(CaseClock const& clock, Instant now)
{
    std::vector<Deadline> deadlines;
    deadlines.reserve(clock.policy->terms.deadlines.size());
    for (DeadlineTerm const& term : clock.policy->terms.deadlines)
        deadlines.push_back(deadline_of(term, clock, now));
    return deadlines;
}

DeadlineState state_of(Deadline const& deadline, CaseClock const& clock, Instant now)
{
    if (deadline.met_at)
        return *deadline.met_at <= deadline.due ? DeadlineState::met : DeadlineState::missed;
    if (clock.closed || clock.away)
        return DeadlineState::ended;
    return now <= deadline.due ? DeadlineState::running : DeadlineState::missed;
}
}
