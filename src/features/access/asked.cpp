#include "features/access/asked.h"

#include "features/access/user_store.h"

namespace regard::access
{
std::vector<std::string> roles_of(db::Transaction& tx, std::string_view email, Instant at)
{
    auto const account = store::account_by_email(tx, email);
    return account ? store::roles_at(tx, *account, at) : std::vector<std::string>();
}

RolesOfAll::RolesOfAll(db::Transaction& tx) : by_address_(store::roles_of_all(tx)) {}

std::vector<std::string> const& RolesOfAll::of(std::string_view email) const
{
    static std::vector<std::string> const none;
    auto const found = by_address_.find(store::folded(email));
    return found == by_address_.end() ? none : found->second;
}

std::string name_of(db::Transaction& tx, UserId user)
{
    auto const account = store::account(tx, user);
    return account ? account->name : std::string();
}

std::optional<Organisation> organisation_of(db::Transaction& tx) { return store::organisation(tx); }
}
