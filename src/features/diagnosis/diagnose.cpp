#include "features/diagnosis/diagnosis.h"
#include "features/intake/calendar_text.h"
#include "features/measures/summary.h"

namespace regard::diagnosis
{
namespace
{
Diagnosis told(intake::FileHistory&& history, measures::Figures&& figures)
{
    Diagnosis told;
    told.cases = figures.cases;
    told.events = figures.events;
    told.duplicate_rows = history.loaded.log.duplicate_rows();
    told.bad_rows = history.loaded.bad_rows;
    told.first_event = figures.first_event;
    told.last_event = figures.last_event;
    told.assumed = std::move(history.assumed);
    told.statuses = std::move(figures.statuses);
    told.duration_hours = figures.duration_hours;
    told.working_hours = figures.working_hours;
    told.teams = std::move(figures.teams);
    told.people = figures.people;
    told.reopened = figures.reopened;
    told.waits = std::move(figures.waits);
    for (intake::BadRow& bad : history.loaded.first_bad)
        told.first_bad_rows.push_back({bad.line, std::move(bad.column), std::move(bad.value), std::move(bad.reason)});
    return told;
}
}

Parsed<Diagnosis> diagnose(Wish const& wish)
{
    std::optional<calendars::WorkingCalendar> calendar;
    if (wish.mapping && wish.mapping->calendar) {
        auto made = intake::calendar_of(*wish.mapping->calendar, wish.mapping->zone);
        if (!made)
            return made.error();
        calendar = std::move(*made);
    }
    auto history = intake::read_files(wish.files, wish.mapping, wish.guessing);
    if (!history)
        return history.error();
    cases::Log const& log = history->loaded.log;
    measures::Summary summary(log.names(), history->classes, calendar ? &*calendar : nullptr);
    for (std::size_t i = 0; i < log.size(); ++i)
        summary.see(log[i]);
    return told(std::move(*history), summary.figures());
}
}
