#include "features/diagnosis/diagnosis.h"
#include "features/diagnosis/findings.h"
#include "features/diagnosis/wording.h"
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

// The zone was good enough to read the files with.
Zone zone_of(intake::Mapping const& mapping)
{
    auto zone = Zone::find(mapping.zone);
    return zone ? std::move(*zone) : Zone::utc();
}

std::vector<Finding> in_words(std::vector<Found> const& found, cases::Log const& log, Wish const& wish)
{
    Wording wording(wish.language, wish.names ? Naming::names : Naming::pseudonyms);
    std::vector<Finding> findings;
    for (Found const& one : found) {
        std::vector<std::string> first;
        for (std::uint64_t const number : one.first)
            first.emplace_back(log[number].reference);
        findings.push_back(wording.say(one, std::move(first)));
    }
    return findings;
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
    auto const* const hours = calendar ? &*calendar : nullptr;
    measures::Summary summary(log.names());
    summary.measure_by(history->classes, hours);
    Findings findings(log.names(), history->classes, hours, zone_of(history->mapping));
    for (std::size_t i = 0; i < log.size(); ++i) {
        summary.see(log[i]);
        findings.see(log[i]);
    }
    auto said = in_words(findings.conclude(), log, wish);
    Diagnosis diagnosis = told(std::move(*history), summary.figures());
    diagnosis.findings = std::move(said);
    return diagnosis;
}
}
