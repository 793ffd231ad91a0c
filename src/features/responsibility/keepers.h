#pragma once
// The keepers of what lies at the desk, on the map and in the organisation. Inside features/responsibility.
#include "features/responsibility/holding.h"

namespace regard::responsibility
{
// In the order in which things are handed over: cases first.
std::vector<Keeper> keepers(desk::Desk& desk, IdSource& ids, events::Journal const& journal);
}
