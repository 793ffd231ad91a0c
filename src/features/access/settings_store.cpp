#include "features/access/settings_store.h"

#include "features/access/user_store.h"
#include "features/access/words.h"

namespace regard::access::store
{
std::optional<KeptProvider> provider(db::Transaction& tx)
{
    std::string const text = setting(tx, "provider", "");
    if (text.empty())
        return std::nullopt;
    return from_json<KeptProvider>(text).value();
}

bool passwords_open(db::Transaction& tx) { return setting(tx, "local_passwords", "yes") == "yes"; }

Settings settings(db::Transaction& tx)
{
    Settings kept;
    kept.totp_required_roles = words(setting(tx, "totp_required_roles", ""));
    kept.session_idle_minutes = std::stoi(setting(tx, "session_idle_minutes", "720"));
    kept.session_days = std::stoi(setting(tx, "session_days", "14"));
    kept.local_passwords = passwords_open(tx);
    kept.provider = provider(tx);
    kept.version = std::stoll(setting(tx, "version", "1"));
    return kept;
}

void keep_settings(db::Transaction& tx, Settings const& settings)
{
    set_setting(tx, "totp_required_roles", joined(settings.totp_required_roles));
    set_setting(tx, "session_idle_minutes", std::to_string(settings.session_idle_minutes));
    set_setting(tx, "session_days", std::to_string(settings.session_days));
    set_setting(tx, "local_passwords", settings.local_passwords ? "yes" : "no");
    set_setting(tx, "provider", settings.provider ? to_json(*settings.provider) : "");
    set_setting(tx, "version", std::to_string(settings.version + 1));
}
}
