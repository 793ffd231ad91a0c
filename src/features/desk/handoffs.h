#pragma once
// Handing cases on. Inside features/desk.
#include "features/desk/inside.h"

namespace regard::desk
{
// What became of an offer. Stored by number: only add at the end.
enum class Offer : std::uint8_t { waiting, accepted, refused, withdrawn, lapsed };

// Settles the offer that waits, if there is one, in the table of handoffs alone.
void answer_offer(db::Transaction& tx, CaseId id, Offer answer, Instant now, std::string_view why = {});
// It waits to be accepted from now on; its owner answers for it until then.
void offer_to(Desk::Inside& inside, db::Transaction& tx, Work& work, Destination const& to, std::string_view reason,
              Instant now);
std::string between(EmployeeId from, EmployeeId to); // the codes of a step

// Offers nobody accepted in time: the lead owns the case now. Returns how many there were, at most `limit`.
int lapse_offers(Desk::Inside& inside, db::Transaction& tx, Instant now, int limit);
}
