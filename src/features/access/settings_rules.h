#pragma once
// What the rules of signing in may be changed to: pure.
#include "features/access/settings_store.h"

namespace regard::access
{
// Roles there are, an issuer that can be one. Refuses with `unknown_role`, `not_an_issuer`.
Result<void> check(NewAccessSettings const& wanted);

// How the administrator who asks came in, and could again.
struct Asker
{
    bool by_provider = false;
    bool has_password = false;
};
// Nobody locks themselves out: passwords go off only for somebody who came in through the very provider that stays, and
// the provider changes only under somebody with a password that counts. Refuses with `would_lock_out`.
Result<void> stays_reachable(store::Settings const& now, NewAccessSettings const& wanted, Asker const& asker);

// A kept secret is sent to nobody else. Refuses with `client_secret_needed`.
Result<void> secret_still_fits(std::optional<store::KeptProvider> const& now, NewProviderSettings const& wanted);

// http:// only where the traffic never leaves this machine.
bool is_plain_loopback(std::string_view address);
}
