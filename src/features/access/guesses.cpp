// Guesses are counted in the store, by account and by address, whether or not there is such an account.
#include "features/access/inside.h"

#include "features/access/secrets.h"

namespace regard::access
{
namespace
{
constexpr int most_by_account = 10; // failures within 15 to 30 minutes
constexpr int most_by_address = 60; // a branch behind one address has many people
}

Access::Inside::Counted Access::Inside::counted(std::string_view email, http::Head const& head)
{
    return {hash_of("account:" + store::folded(email)), hash_of("address:" + head.address)};
}

Result<void> Access::Inside::not_too_often(Counted const& who, Instant now) const
{
    bool const too_often = database.read([&](db::Transaction& tx) {
        return store::failures(tx, who.account, now) >= most_by_account ||
               store::failures(tx, who.address, now) >= most_by_address;
    });
    if (too_often)
        return Refusal{
            "too_often",
            "That was tried too often. Wait a quarter of an hour, or ask your administrator for a reset link.", ""};
    return {};
}

void Access::Inside::count_failure(Counted const& who, Instant now) const
{
    database.write([&](db::Transaction& tx) {
        store::count_failure(tx, who.account, now);
        store::count_failure(tx, who.address, now);
    });
}

Result<void> Access::Inside::own_password(store::Account const& account, std::string_view password,
                                          api::Asking const& asking) const
{
    Counted const who = counted(account.email, asking.request.head);
    if (auto const allowed = not_too_often(who, asking.now); !allowed)
        return allowed.error();
    if (account.password_hash && password_fits(*account.password_hash, password))
        return {};
    count_failure(who, asking.now);
    return Refusal{"wrong_password", "This is not your present password.", "password"};
}
}
