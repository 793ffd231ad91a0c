#pragma once
// How a case stands, from its clock and ledger. Pure.
#include "features/promises/alarms.h"

namespace regard::promises
{
Standing standing_of(CaseClock const& clock, Ledger const& ledger, Instant now);
}
