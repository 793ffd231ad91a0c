// Guesses are counted in the store, by account and by address, whether or not there is such an account; of a browser in
// which that person has signed in before by that browser alone.
#include "features/access/inside.h"

#include "features/access/secrets.h"

namespace regard::access
{
namespace
{
constexpr int most_by_account = 10; // failures within 15 to 30 minutes
constexpr int most_by_address = 60; // a branch behind one address has many people

// By what somebody is counted.
struct Counted
{
    std::string who, address; // an address of "" is not
};

std::string account_of(std::string_view email) { return hash_of("account:" + store::folded(email)); }

Counted counted(db::Transaction& tx, std::string_view email, http::Head const& head)
{
    if (std::string const browser = Access::Inside::known_browser(tx, email, head); !browser.empty())
        return {hash_of("browser:" + browser), {}};
    return {account_of(email), hash_of("address:" + head.address)};
}
}

Result<void> Access::Inside::not_too_often(std::string_view email, api::Asking const& asking) const
{
    bool const too_often = database.read([&](db::Transaction& tx) {
        auto const by = counted(tx, email, asking.request.head);
        return store::failures(tx, by.who, asking.now) >= most_by_account ||
               (!by.address.empty() && store::failures(tx, by.address, asking.now) >= most_by_address);
    });
    if (too_often)
        return Refusal{
            "too_often",
            "That was tried too often. Wait a quarter of an hour, or ask your administrator for a reset link.", ""};
    return {};
}

void Access::Inside::count_failure(std::string_view email, api::Asking const& asking) const
{
    database.write([&](db::Transaction& tx) {
        auto const by = counted(tx, email, asking.request.head);
        store::count_failure(tx, by.who, asking.now);
        if (!by.address.empty())
            store::count_failure(tx, by.address, asking.now);
    });
}

void Access::Inside::forget_failures(db::Transaction& tx, std::string_view email, http::Head const& head)
{
    store::forget_failures(tx, counted(tx, email, head).who);
}

Result<void> Access::Inside::own_password(store::Account const& account, std::string_view password,
                                          api::Asking const& asking) const
{
    if (auto const allowed = not_too_often(account.email, asking); !allowed)
        return allowed.error();
    if (account.password_hash && password_fits(*account.password_hash, password))
        return {};
    count_failure(account.email, asking);
    return Refusal{"wrong_password", "This is not your present password.", "password"};
}
}
