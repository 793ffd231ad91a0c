// The rules of signing in: who needs a second step, how long a session lasts, the organisation's provider.
#include "features/access/inside.h"

#include "features/access/settings_rules.h"

namespace regard::access
{
namespace
{
using Inside = Access::Inside;

std::optional<ProviderSettings> shown(std::optional<store::KeptProvider> const& kept)
{
    if (!kept)
        return std::nullopt;
    return ProviderSettings{kept->issuer,      kept->client_id,   !kept->sealed_secret.empty(),
                            kept->group_claim, kept->group_roles, kept->label};
}

AccessSettings shown(store::Settings const& kept)
{
    return {kept.totp_required_roles, kept.session_idle_minutes, kept.session_days,
            kept.local_passwords,     shown(kept.provider),      kept.version};
}

// The provider as it will be kept, its new secret sealed already.
std::optional<store::KeptProvider> to_keep(Seal const& seal, std::optional<NewProviderSettings> const& wanted)
{
    if (!wanted)
        return std::nullopt;
    store::KeptProvider kept{wanted->issuer,      wanted->client_id,   "",
                             wanted->group_claim, wanted->group_roles, wanted->label};
    if (!wanted->client_secret.value_or("").empty())
        kept.sealed_secret = seal.sealed(*wanted->client_secret, kept.about());
    return kept;
}

struct Prepared
{
    NewAccessSettings wanted;
    std::optional<store::KeptProvider> provider;
};

// A provider that is new is asked who it is, so that a slip is told here and not to the next who signs in.
Result<Prepared> prepare(Inside& inside, api::Asking const& asking, NewAccessSettings const& wanted)
{
    if (auto const allowed = Inside::in_person(asking.who); !allowed)
        return allowed.error();
    if (auto const right = check(wanted); !right)
        return right.error();
    auto const now = inside.database.read([](db::Transaction& tx) { return store::provider(tx); });
    if (wanted.oidc && (!now || now->issuer != wanted.oidc->issuer))
        if (auto const found = inside.provider.ask(wanted.oidc->issuer); !found)
            return Refusal{found.error().code, found.error().sentence, "oidc/issuer"};
    return Prepared{wanted, to_keep(inside.seal, wanted.oidc)};
}

Asker asker(Inside const& inside, api::Writing& w)
{
    auto const session = inside.sessions.find(w.tx, Sessions::secret_of(w.request.head), w.now);
    auto const account = store::account(w.tx, w.who.user);
    return {session && session->vouched == Vouched::by_provider, account && account->password_hash};
}

store::Settings changed(store::Settings const& now, Prepared const& prepared)
{
    NewAccessSettings const& wanted = prepared.wanted;
    store::Settings next{wanted.totp_required_roles, wanted.session_idle_minutes, wanted.session_days,
                         wanted.local_passwords,     prepared.provider,           now.version};
    if (next.provider && now.provider && !wanted.oidc->client_secret)
        next.provider->sealed_secret = now.provider->sealed_secret;
    return next;
}

// The sessions there are follow at once.
void apply(Inside& inside, db::Transaction& tx, store::Settings const& next)
{
    inside.sessions.follow(tx, {Span::minutes(next.session_idle_minutes), Span::days(next.session_days)},
                           next.totp_required_roles);
    if (!next.local_passwords)
        inside.sessions.end_all_by_us(tx);
    inside.gate.forget_all();
}

Result<AccessSettings> keep(Inside& inside, api::Writing& w, Prepared const& prepared)
{
    auto const now = store::settings(w.tx);
    if (auto const same = w.unchanged(now.version, shown(now)); !same)
        return same.error();
    if (auto const reachable = stays_reachable(now, prepared.wanted, asker(inside, w)); !reachable)
        return reachable.error();
    if (prepared.wanted.oidc)
        if (auto const fits = secret_still_fits(now.provider, *prepared.wanted.oidc); !fits)
            return fits.error();
    auto const next = changed(now, prepared);
    store::keep_settings(w.tx, next);
    apply(inside, w.tx, next);
    inside.note(w.tx, w.who.user, "access.settings_changed", w.who.user, {{"version", next.version + 1}});
    return shown(store::settings(w.tx));
}
}

void Access::Inside::add_settings(api::Routes& routes)
{
    routes.status_of("would_lock_out", 409);
    routes.status_of("passwords_off", 409);

    routes
        .get("/settings/access", "The rules of signing in",
             [](api::Reading& r) -> Result<AccessSettings> { return shown(store::settings(r.tx)); })
        .allow(administer);

    routes
        .put(
            "/settings/access", "Change the rules of signing in; sessions there are follow at once",
            [this](api::Asking& asking, NewAccessSettings const& wanted) { return prepare(*this, asking, wanted); },
            [this](api::Writing& w, Prepared const& prepared) { return keep(*this, w, prepared); })
        .allow(administer)
        .edits();
}

Result<void> Access::Inside::passwords_open() const
{
    if (database.read([](db::Transaction& tx) { return store::passwords_open(tx); }))
        return {};
    return Refusal{"passwords_off", "Passwords are switched off here. Sign in with your organisation's account.", ""};
}

void Access::allow_passwords()
{
    inside_->database.write([&](db::Transaction& tx) {
        auto settings = store::settings(tx);
        settings.local_passwords = true;
        store::keep_settings(tx, settings);
        inside_->note(tx, {}, "access.settings_changed", {}, {{"version", settings.version + 1}});
    });
}
}
