#include "features/access/called.h"

#include "features/access/user_store.h"

namespace regard::access
{
std::string called(db::Transaction& tx, api::UserId user)
{
    auto const account = store::account(tx, user);
    return account ? account->name : std::string();
}
}
