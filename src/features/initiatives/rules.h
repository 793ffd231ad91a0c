#pragma once
// The decisions of this feature. Pure.
#include "features/initiatives/model.h"

#include <span>

namespace regard::initiatives
{
TryState state_of(Date until, std::optional<Date> ended, bool learned, Date today);

// Refuses with `already_past`, `too_long_a_try`; field `until`.
Result<void> fits(Date begun, Date until, Date today);

// The weeks to draw beside a try: half a year before it, and up to a quarter after it.
struct Stretch
{
    Date from, to;
};
Stretch weeks_beside(Date begun, Date until, Date today);

// Mean and limits as the weeks' first twenty have them; without any judgement.
TryChart chart_of(Look look, std::vector<TryWeek> weeks);

// All four, the chosen one first.
std::vector<Look> looks(std::optional<Look> first);
}
