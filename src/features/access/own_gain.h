#pragma once
// Nobody raises themselves: whoever changes where people stand, or which roles they have, must not come to decide or spend more by it.
// What somebody may decide and spend is known further up; app/ lends it to whoever changes.
#include "features/access/model.h"
#include "ground/db/db.h"

#include <functional>

namespace regard::access
{
// Looks at what that account may decide and spend as things stand. Its answer, asked after the change in the same transaction, says whether
// they gained by it.
using GainWatch = std::function<std::function<bool()>(db::Transaction&, UserId, Instant now)>;
std::function<bool()> no_gain(db::Transaction& tx, UserId user, Instant now); // where nothing is lent: never

Refusal own_gain(std::string field);

// Whether no second person has ever had an account. Then everything is settled by one, who has nobody to ask; accounts are shut and never
// removed, so that nobody gets there again.
bool is_alone(db::Transaction& tx);
std::string own_address(db::Transaction& tx, UserId user); // empty where they cannot sign in
}
