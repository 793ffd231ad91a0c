#pragma once
// All SQL about signing in through the provider.
#include "features/access/user_store.h"

namespace regard::access::store
{
// Somebody sent off to the provider who has not come back yet.
struct SentOff
{
    std::string browser_hash; // of the cookie of the browser that must bring them back
    std::string nonce, verifier;
    std::string go_to; // the page they came from
    UserId link_to;    // whose account they join to the provider's; none: they sign in
    Instant expires;
};
void insert_sent_off(db::Transaction& tx, std::string const& state_hash, SentOff const& sent);
// Once: whoever comes back with it again is not known.
std::optional<SentOff> take_sent_off(db::Transaction& tx, std::string const& state_hash, Instant now);
void forget_sent_off(db::Transaction& tx, Instant now); // those who never came back

std::optional<Account> account_by_subject(db::Transaction& tx, std::string_view subject); // of the provider
void join_to_provider(db::Transaction& tx, UserId id, std::string_view subject);
}
