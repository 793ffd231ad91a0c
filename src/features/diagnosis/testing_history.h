#pragma once
// Small histories for tests: written event by event, diagnosed by the engine.
#include "features/cases/log.h"
#include "features/diagnosis/findings.h"

namespace regard::diagnosis
{
struct Said
{
    std::string_view status = "", team = "", person = "";
    cases::Message message = cases::Message::none;
};

class HistoryForTest
{
  public:
    // Statuses: New and In progress are work, Waiting waits, Resolved and Closed are done. 2025-01-06 is a Monday.
    static constexpr Instant begin{1'736'121'600'000'000};

    cases::LogBuilder builder;

    void event(std::string_view reference, double hours, Said const& said)
    {
        auto& names = builder.names();
        cases::Event event{begin + Span{static_cast<std::int64_t>(hours * 3.6e9)}, names.statuses.number(said.status),
                           names.teams.number(said.team), names.persons.number(said.person)};
        event.message = said.message;
        builder.add(builder.case_number(reference, cases::Shape::event_log), event);
    }

    void about(std::string_view reference, std::string_view touchpoint, std::string_view customer = "",
               std::string_view kind = "")
    {
        cases::Subject subject;
        subject.touchpoint = builder.names().touchpoints.number(touchpoint);
        subject.customer = builder.names().customers.number(customer);
        subject.kind = builder.names().kinds.number(kind);
        builder.describe(builder.case_number(reference, cases::Shape::event_log), subject);
    }

    // A case list's row: opened, and closed unless `closed` is below 0.
    void row(std::string_view reference, double opened, double closed, bool done)
    {
        std::uint32_t const number = builder.case_number(reference, cases::Shape::case_list);
        cases::Event event{begin + Span{static_cast<std::int64_t>(opened * 3.6e9)}};
        event.what = cases::What::arrived;
        builder.add(number, event);
        if (done)
            builder.mark_done(number);
        if (closed < 0)
            return;
        event.at = begin + Span{static_cast<std::int64_t>(closed * 3.6e9)};
        event.what = cases::What::closed;
        builder.add(number, event);
    }

    std::vector<Found> findings(calendars::WorkingCalendar const* calendar = nullptr)
    {
        log = builder.finish();
        measures::Classes classes;
        auto const put = [&](std::string_view status, measures::StatusClass c) {
            if (cases::Name const name = log.names().statuses.find(status))
                classes.put(name, c);
        };
        put("New", measures::StatusClass::working);
        put("In progress", measures::StatusClass::working);
        put("Waiting", measures::StatusClass::waiting);
        put("Resolved", measures::StatusClass::done);
        put("Closed", measures::StatusClass::done);
        Findings findings(log.names(), classes, calendar, Zone::utc());
        for (std::size_t i = 0; i < log.size(); ++i)
            findings.see(log[i]);
        return findings.conclude();
    }

    cases::Log log; // after findings()
};
}
