#include "features/calendars/week_text.h"

namespace regard::calendars
{
Result<Week> week_of(WeekText const& text)
{
    Week week;
    for (auto const& [days, windows] : text) {
        std::string const field = "week/" + days;
        auto const weekdays = parse_days(days);
        if (!weekdays)
            return Refusal{weekdays.error().code, weekdays.error().sentence, field};
        for (std::string const& written : windows) {
            auto const window = parse_window(written);
            if (!window)
                return Refusal{window.error().code, window.error().sentence, field};
            for (int const day : *weekdays)
                week[static_cast<std::size_t>(day)].push_back(*window);
        }
    }
    return week;
}

Result<CalendarPlan> plan_of(std::string const& zone, WeekText const& text)
{
    auto const week = week_of(text);
    if (!week)
        return week.error();
    CalendarPlan plan{zone, *week, {}};
    if (auto const calendar = WorkingCalendar::make(plan); !calendar)
        return calendar.error();
    return plan;
}

WeekText office_week() { return {{"mon-fri", {"09:00-17:00"}}}; }
}
