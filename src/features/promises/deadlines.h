#pragma once
// The regulator's deadlines of a case. They run by their own rule: whatever the targets do, they do not pause unless the
// rule says so. Pure.
#include "features/promises/clock.h"

namespace regard::promises
{
struct Deadline
{
    DeadlineTerm const* term;
    Instant due;
    std::optional<Instant> warn_at;
    bool extended = false;
    std::optional<Instant> met_at; // by whatever meets it, be it in time or not
};

// Those of the policy in force, in its order, as they stand at `now`.
std::vector<Deadline> deadlines_of(CaseClock const& clock, Instant now);

DeadlineState state_of(Deadline const& deadline, CaseClock const& clock, Instant now);
}
