#pragma once
// What the kinds of finding ask of a case, worked out once per case. The same object is filled again for every case, so
// that nothing is allocated while a history streams by.
#include "features/diagnosis/strata.h"
#include "features/measures/classes.h"

namespace regard::diagnosis
{
// A length of time, and its logarithm: durations have long tails, and means of logarithms are not ruled by them.
struct Length
{
    double hours = 0;
    double log = 0; // of hours + 1

    static Length of(Span span);
};

// A stretch in which the case was with the same team or person.
struct Run
{
    cases::Name who;
    std::uint32_t first; // its first event
    std::uint32_t steps; // events until the next run begins, those that say nothing included
};

struct CaseFacts
{
    static constexpr std::uint32_t never = UINT32_MAX;

    cases::CaseView one;
    Strata::Place place{};
    // From the customer's first contact to the last resolution: the first event of the last done statuses. What is filed
    // after that costs the customer nothing. Where nothing says that it is resolved, to the end.
    Instant begin, end;
    bool has_end = false;
    bool is_done = false;            // the history says so
    Length duration;                 // where it has an end
    std::vector<Run> teams, persons; // neighbours differ
    std::vector<Length> gaps;        // from each event to the next; one fewer than events
    std::uint32_t distinct_teams = 0;
    std::uint32_t first_done = never; // event
    bool reopened = false;

    std::uint32_t steps() const { return static_cast<std::uint32_t>(one.events.size()); }
    void fill(cases::CaseView const& view, Strata& strata, measures::Classes const& classes);

  private:
    void fill_end(measures::Classes const& classes);
};

// The team that had the case at an event, 0 where none is known by then.
cases::Name team_at(CaseFacts const& facts, std::uint32_t event);
}
