#include "features/access/own_gain.h"

#include "features/access/user_store.h"

namespace regard::access
{
std::function<bool()> no_gain(db::Transaction& /*tx*/, UserId /*user*/, Instant /*now*/)
{
    return [] { return false; };
}

Refusal own_gain(std::string field)
{
    return {"own_gain",
            "By this you would decide or spend more yourself. Somebody else who may change it has to do it.",
            std::move(field)};
}

bool is_alone(db::Transaction& tx) { return store::accounts_up_to(tx, 2) < 2; }

std::string own_address(db::Transaction& tx, UserId user)
{
    auto const account = store::account(tx, user);
    return account && !account->disabled ? account->email : std::string();
}
}
