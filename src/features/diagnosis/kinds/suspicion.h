#pragma once
// One kind of problem the diagnosis looks for. Each sees every case once and remembers sums; at the end it tests
// its candidates. One thread.
#include "features/calendars/working_calendar.h"
#include "features/diagnosis/case_facts.h"
#include "features/diagnosis/evidence/significance.h"
#include "features/diagnosis/local_clock.h"

namespace regard::diagnosis
{
class TeamMembers;

// What all kinds may look up. Outlives them.
struct Surroundings
{
    cases::Vocabulary const& names;
    measures::Classes const& classes;
    calendars::WorkingCalendar const* calendar; // null: none
    Strata& strata;
    TeamMembers const& members;
};

class Suspicion
{
  public:
    virtual ~Suspicion() = default;
    virtual void see(CaseFacts const& facts) = 0;
    // Every candidate that could be tested, the unremarkable ones too. Once, after the last case.
    virtual std::vector<Tested> conclude(Horizon const& horizon) = 0;
};
}
