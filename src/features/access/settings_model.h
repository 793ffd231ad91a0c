#pragma once
// The rules of signing in, as the API shows and takes them.
#include "features/access/model.h"

#include <map>

namespace regard::access
{
using GroupRoles = std::map<std::string, std::string>; // of the provider's groups, the role each gives

// The organisation's provider (OpenID Connect). Its client secret is never shown.
struct ProviderSettings
{
    std::string issuer, client_id;
    bool has_secret = false;
    std::string group_claim;
    GroupRoles group_roles;
    std::string label; // on the button
};
BOOST_DESCRIBE_STRUCT(ProviderSettings, (), (issuer, client_id, has_secret, group_claim, group_roles, label))

struct AccessSettings
{
    std::vector<std::string> totp_required_roles;
    int session_idle_minutes = 720;
    int session_days = 14;
    bool local_passwords = true;
    std::optional<ProviderSettings> oidc;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(AccessSettings, (),
                      (totp_required_roles, session_idle_minutes, session_days, local_passwords, oidc, version))

struct NewProviderSettings
{
    std::string issuer, client_id;
    std::optional<std::string> client_secret;
    std::string group_claim = "groups";
    GroupRoles group_roles;
    std::string label;
};
BOOST_DESCRIBE_STRUCT(NewProviderSettings, (), (issuer, client_id, client_secret, group_claim, group_roles, label))
constexpr auto rules_of(form::Of<NewProviderSettings>)
{
    using namespace form;
    return rules(on(&NewProviderSettings::issuer, not_blank, length(1, 500)),
                 on(&NewProviderSettings::client_id, not_blank, length(1, 200)),
                 on(&NewProviderSettings::client_secret, length(0, 1000),
                    about("Left out: the one that is kept stays. Empty: the client has none, PKCE alone protects it.")),
                 on(&NewProviderSettings::group_claim, not_blank, length(1, 200), may_be_left_out,
                    about("A claim of the ID token; of one inside another its path, realm_access.roles.")),
                 on(&NewProviderSettings::group_roles, length(0, 500)),
                 on(&NewProviderSettings::label, length(0, 60), may_be_left_out));
}

struct NewAccessSettings
{
    std::vector<std::string> totp_required_roles;
    int session_idle_minutes = 720;
    int session_days = 14;
    bool local_passwords = true;
    std::optional<NewProviderSettings> oidc;
};
BOOST_DESCRIBE_STRUCT(NewAccessSettings, (),
                      (totp_required_roles, session_idle_minutes, session_days, local_passwords, oidc))
constexpr auto rules_of(form::Of<NewAccessSettings>)
{
    using namespace form;
    return rules(on(&NewAccessSettings::totp_required_roles, length(0, 20)),
                 on(&NewAccessSettings::session_idle_minutes, range(5, 10'080)),
                 on(&NewAccessSettings::session_days, range(1, 90)),
                 on(&NewAccessSettings::local_passwords, may_be_left_out));
}
}
