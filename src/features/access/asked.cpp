#include "features/access/asked.h"

#include "features/access/user_store.h"

namespace regard::access
{
std::vector<std::string> roles_of(db::Transaction& tx, std::string_view email, Instant at)
{
    auto const account = store::account_by_email(tx, email);
    return account ? store::roles_at(tx, *account, at) : std::vector<std::string>();
}

std::string name_of(db::Transaction& tx, UserId user)
{
    auto const account = store::account(tx, user);
    return account ? account->name : std::string();
}

std::optional<Organisation> organisation_of(db::Transaction& tx) { return store::organisation(tx); }
}
