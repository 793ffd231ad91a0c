#pragma once
// What is counted of many cases, and the figures it gives. Pure.
#include "features/live_figures/counted.h"
#include "features/live_figures/model.h"
#include "features/live_figures/moves.h"
#include "features/measures/statistics/shares.h"

namespace regard::live_figures
{
struct Tally
{
    std::int64_t cases = 0, promised = 0, kept_first = 0, kept_last = 0, re_promises = 0, dated = 0;
    std::int64_t broken = 0, open_late = 0, late = 0, told_before = 0;
    std::int64_t updates = 0, updates_kept = 0;
    std::int64_t ended = 0, put_aside = 0, refiled_late = 0;
    std::int64_t moved_together = 0;
    std::int64_t asked = 0, answered = 0, satisfied = 0;

    void add(Counted const& one);
    void add(MovedDate const&) { ++moved_together; }
    void add_question(std::optional<int> mark); // of one resolution its customer could be asked about

    measures::Share satisfied_share() const;
    measures::Share kept_first_share() const;
};

enum class Shown : std::uint8_t { yes, too_few_persons };
LiveFigures figures_of(Tally const& tally, Shown shown = Shown::yes);
}
