#pragma once
// The engine of the diagnosis: looks at every case of a history once and says what stands out. Memory is bounded by what
// can stand out, beside some 20 bytes a case for what it is counted in, 12 more where it has a touchpoint and 24 where it
// has a customer. The same cases in the same order give the same findings. One thread.
#include "features/calendars/working_calendar.h"
#include "features/diagnosis/found.h"
#include "features/measures/classes.h"

#include <memory>

namespace regard::diagnosis
{
class Findings
{
  public:
    // The vocabulary, the classes and the calendar (null: none) must outlive this. The zone says which hour and week an
    // instant lies in.
    Findings(cases::Vocabulary const& names, measures::Classes const& classes,
             calendars::WorkingCalendar const* calendar, Zone const& zone);
    ~Findings();

    void see(cases::CaseView const& one); // `number` is its place in the history, from 0
    std::vector<Found> conclude(); // low-hanging fruit first; empty where nothing is significant. Once, at the end

    // After conclude(): whether what is said of that team is said of persons, because it has so few.
    bool counts_as_person(cases::Name team) const;

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};
}
