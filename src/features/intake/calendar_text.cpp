#include "features/intake/calendar_text.h"

namespace regard::intake
{
namespace
{
void take(Refusals& faults, Refusal refusal, std::string field)
{
    refusal.field = std::move(field);
    faults.push_back(std::move(refusal));
}

void read_windows(std::string const& days, std::vector<std::string> const& windows, calendars::CalendarPlan& plan,
                  Refusals& faults)
{
    auto const weekdays = calendars::parse_days(days);
    if (!weekdays)
        return take(faults, weekdays.error(), "calendar/" + days);
    for (std::string const& text : windows) {
        auto const window = calendars::parse_window(text);
        if (!window)
            take(faults, window.error(), "calendar/" + days);
        else
            for (int const day : *weekdays)
                plan.week[static_cast<std::size_t>(day)].push_back(*window);
    }
}
}

Parsed<calendars::CalendarPlan> plan_of(CalendarText const& text, std::string const& zone)
{
    Refusals faults;
    calendars::CalendarPlan plan;
    plan.zone = zone;
    for (auto const& [days, windows] : text.windows)
        read_windows(days, windows, plan, faults);
    for (std::string const& holiday : text.holidays) {
        auto const date = date_from_iso(holiday);
        if (date)
            plan.holidays.push_back(*date);
        else
            take(faults, date.error(), "calendar/holidays");
    }
    if (!faults.empty())
        return faults;
    return plan;
}

Parsed<calendars::WorkingCalendar> calendar_of(CalendarText const& text, std::string const& zone)
{
    auto const plan = plan_of(text, zone);
    if (!plan)
        return plan.error();
    auto calendar = calendars::WorkingCalendar::make(*plan);
    if (calendar)
        return std::move(*calendar);
    Refusals faults;
    take(faults, calendar.error(), calendar.error().field == "zone" ? "time/zone" : "calendar");
    return faults;
}
}
