#pragma once
// What rings when, from a clock and its ledger. Pure.
#include "features/promises/deadlines.h"
#include "features/promises/ledger.h"

namespace regard::promises
{
struct Alarm
{
    Instant due;
    AlarmKey key;
};

// All that has not rung yet, the earliest first. `now` matters to deadlines that pause alone.
std::vector<Alarm> alarms_of(CaseClock const& clock, Ledger const& ledger, Instant now);

// The first of them.
std::optional<Alarm> next_alarm(CaseClock const& clock, Ledger const& ledger, Instant now);
}
