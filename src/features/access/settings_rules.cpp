#include "features/access/settings_rules.h"

#include "features/access/roles.h"

#include <algorithm>

namespace regard::access
{
namespace
{
bool is_issuer(std::string_view text)
{
    bool const visible = std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7F'; });
    return visible && text.find_first_of("?#@") == std::string_view::npos &&
           ((text.starts_with("https://") && text.size() > 8) || is_plain_loopback(text));
}

Refusal would_lock_out()
{
    return {"would_lock_out",
            "That could lock you out. Switch passwords off only after you have come in through the provider yourself, "
            "and change the provider only while passwords are on and you have one.",
            "local_passwords"};
}

// Whoever came in through the provider before comes in through it again.
bool same_way_in(std::optional<store::KeptProvider> const& now, std::optional<NewProviderSettings> const& wanted)
{
    if (!now || !wanted)
        return !now && !wanted;
    bool const same = now->issuer == wanted->issuer && now->client_id == wanted->client_id &&
                      now->group_claim == wanted->group_claim && !wanted->client_secret;
    return same && std::all_of(now->group_roles.begin(), now->group_roles.end(), [&](auto const& entry) {
               auto const still = wanted->group_roles.find(entry.first);
               return entry.second != "administrator" ||
                      (still != wanted->group_roles.end() && still->second == "administrator");
           });
}
}

bool is_plain_loopback(std::string_view address)
{
    for (std::string_view const host : {"http://127.0.0.1", "http://localhost", "http://[::1]"})
        if (address.starts_with(host) && address.find('@') == std::string_view::npos &&
            (address.size() == host.size() || address[host.size()] == ':' || address[host.size()] == '/'))
            return true;
    return false;
}

Result<void> check(NewAccessSettings const& wanted)
{
    for (std::string const& role : wanted.totp_required_roles)
        if (!is_role(role))
            return Refusal{"unknown_role", "“" + role + "” is no role.", "totp_required_roles"};
    if (!wanted.oidc)
        return {};
    if (!is_issuer(wanted.oidc->issuer))
        return Refusal{"not_an_issuer",
                       "An issuer is an address like https://login.example.org/realms/bank, without ? and #.",
                       "oidc/issuer"};
    for (auto const& [group, role] : wanted.oidc->group_roles)
        if (!is_role(role))
            return Refusal{"unknown_role", "“" + role + "” is no role.", "oidc/group_roles"};
    return {};
}

Result<void> stays_reachable(store::Settings const& now, NewAccessSettings const& wanted, Asker const& asker)
{
    bool const same = same_way_in(now.provider, wanted.oidc);
    bool const through_provider = wanted.oidc && same && (asker.by_provider || !now.local_passwords);
    bool const through_password = wanted.local_passwords && asker.has_password;
    bool const unchanged = same && wanted.local_passwords;
    return through_provider || through_password || unchanged ? Result<void>{} : would_lock_out();
}

Result<void> secret_still_fits(std::optional<store::KeptProvider> const& now, NewProviderSettings const& wanted)
{
    bool const kept = now && !now->sealed_secret.empty();
    if (!kept || wanted.client_secret || (now->issuer == wanted.issuer && now->client_id == wanted.client_id))
        return {};
    return Refusal{"client_secret_needed",
                   "Enter the client secret again: it is kept only for the provider and client it was given for.",
                   "oidc/client_secret"};
}
}
