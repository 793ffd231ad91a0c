#pragma once
// Who has money to give, of many people and touchpoints at once: in a few queries, however many there are. In the caller's transaction;
// of now alone. For one person's budget ask their_budget.
#include "features/empowerment/policy_model.h"
#include "features/rights/seats.h"

namespace regard::empowerment
{
struct SeatFunds
{
    bool accountable = false;
    bool level = false; // somebody of that level
};
// Whether a policy lets them give something there, and they have a running allowance, something left, or one that can come:
// money spent is still money they had. In the order asked.
std::vector<SeatFunds> funds_at(db::Transaction& tx, rights::Staff const& staff, std::span<rights::Seat const> seats,
                                Instant now);

bool is_anything_given(db::Transaction& tx, Instant now); // whether any policy in force lets anybody give something
}
