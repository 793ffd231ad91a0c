#pragma once
// Does a case stay with those who have it? Where the name at one event says nothing about that at the next, names are as
// good as dealt out, and coming back to one of them or meeting many is mere chance: more of it the more events there are.
#include "features/diagnosis/case_facts.h"

namespace regard::diagnosis
{
class Stickiness
{
  public:
    void see(std::vector<Run> const& runs)
    {
        for (Run const& run : runs) {
            events_[run.who] += run.steps;
            steps_ += run.steps;
        }
        changes_ += runs.empty() ? 0 : runs.size() - 1;
        cases_ += !runs.empty();
    }

    // Names change clearly less often from one event to the next than if they were drawn by lot.
    bool sticks() const
    {
        double const all = static_cast<double>(steps_);
        double same_by_lot = 0;
        for (auto const& entry : events_) {
            double const share = static_cast<double>(entry.value) / all;
            same_by_lot += share * share;
        }
        return static_cast<double>(changes_) < 0.9 * (1 - same_by_lot) * (all - static_cast<double>(cases_));
    }

  private:
    FlatMap<std::uint64_t> events_; // by name
    std::uint64_t steps_ = 0, changes_ = 0, cases_ = 0;
};
}
