#pragma once
// All SQL about the rules of signing in.
#include "features/access/settings_model.h"
#include "ground/db/db.h"

namespace regard::access::store
{
// The provider as it is kept.
struct KeptProvider
{
    std::string issuer, client_id;
    std::string sealed_secret; // empty: the client has none
    std::string group_claim;
    GroupRoles group_roles;
    std::string label;

    std::string about() const { return issuer + " " + client_id; } // what the secret is sealed to
};
BOOST_DESCRIBE_STRUCT(KeptProvider, (), (issuer, client_id, sealed_secret, group_claim, group_roles, label))

struct Settings
{
    std::vector<std::string> totp_required_roles;
    int session_idle_minutes = 720;
    int session_days = 14;
    bool local_passwords = true;
    std::optional<KeptProvider> provider;
    std::int64_t version = 1; // counts up when they are kept
};

Settings settings(db::Transaction& tx);
void keep_settings(db::Transaction& tx, Settings const& settings);
bool passwords_open(db::Transaction& tx); // of settings(), alone
std::optional<KeptProvider> provider(db::Transaction& tx);
}
