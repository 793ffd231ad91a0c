#pragma once
// Handing cases on. Inside features/desk.
#include "features/desk/inside.h"

namespace regard::desk
{
// What became of an offer. Stored by number: only add at the end.
enum class Offer : std::uint8_t { waiting, accepted, refused, withdrawn, lapsed };

// Offers nobody accepted in time: the lead owns the case now. Returns how many there were, at most `limit`.
int lapse_offers(Desk::Inside& inside, db::Transaction& tx, Instant now, int limit);
}
