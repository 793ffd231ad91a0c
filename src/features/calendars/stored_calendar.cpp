// From what is stored to what counts.
#include "features/calendars/days.h"
#include "features/calendars/inside.h"
#include "features/calendars/week_text.h"

namespace regard::calendars
{
Refusal no_such_calendar() { return {"not_found", "There is no such calendar.", ""}; }

CalendarHistory history_of(Calendar const& calendar)
{
    std::vector<Date> off;
    for (Holiday const& holiday : calendar.holidays)
        if (!holiday.switched_off)
            off.push_back(holiday.day);
    std::vector<CalendarHistory::Version> versions;
    for (VersionView const& version : calendar.versions) {
        CalendarPlan plan = plan_of(version.zone, version.week).value();
        plan.holidays = off;
        versions.push_back({version.from, std::move(plan)});
    }
    return CalendarHistory::make(std::move(versions)).value();
}

Date today(Calendar const& calendar, Instant now) { return local_date(history_of(calendar), now); }

Result<void> check_ahead(Calendar const& calendar, Date day, Instant now, char const* field)
{
    if (day > today(calendar, now))
        return {};
    return Refusal{"day_past", "Choose a day after today: what was counted up to now stays as it is.", field};
}

Year year_of(CalendarHistory const& history, std::vector<Holiday> const& holidays, int year)
{
    Year shown;
    for (Date day = Date::of(year, 1, 1); day < Date::of(year + 1, 1, 1); day = day + 1) {
        YearDay one{day, history.working_time(begins(history, day), ends(history, day)).micros / 60'000'000, {}};
        for (Holiday const& holiday : holidays)
            if (holiday.day == day && !holiday.switched_off)
                one.holiday = holiday.name;
        shown.business_days += one.minutes > 0 ? 1 : 0;
        shown.minutes += one.minutes;
        shown.days.push_back(std::move(one));
    }
    return shown;
}
}
