#pragma once
// The events a case spent on coming back: those with whom it was away, and those after its return until it stood where it
// had left off (the status it had then; just the first event, where that does not come again).
#include "features/diagnosis/case_facts.h"

namespace regard::diagnosis
{
// Gathers the detours of one flaw in one case. Returns that follow one another are one detour.
class Detour
{
  public:
    // The case is back in run `i`, which has the same holder as run i − 2.
    void add(CaseFacts const& facts, std::vector<Run> const& runs, std::size_t i);
    std::uint32_t steps() const { return steps_; }

  private:
    std::uint32_t steps_ = 0;
    std::uint32_t arrival_ = 0; // the part of them that is after the last return
    std::size_t last_run_ = 0;
};
}
