// What everybody may see and change of their own account.
#include "features/access/inside.h"

#include "features/access/secrets.h"
#include "ground/clock/zone.h"

namespace regard::access
{
namespace
{
using Inside = Access::Inside;

struct Changed
{
    UserId user;
    std::string hash;
};

Result<Me> change_me(Inside& inside, api::Writing& w, MyChange const& change)
{
    if (auto const allowed = Inside::in_person(w.who); !allowed)
        return allowed.error();
    if (change.zone)
        if (auto const zone = Zone::find(*change.zone); !zone)
            return Refusal{zone.error().code, zone.error().sentence, "zone"};
    store::set_me(w.tx, w.who.user, change);
    inside.gate.forget(w.who.user);
    auto const account = store::account(w.tx, w.who.user);
    if (!account)
        return Inside::gone();
    return Inside::me(*account);
}

Result<Changed> check_change(Inside const& inside, api::Asking const& asking, PasswordChange const& form)
{
    if (auto const open = inside.passwords_open(); !open)
        return open.error();
    auto const account = inside.own_account(asking);
    if (!account)
        return account.error();
    if (auto const own = inside.own_password(*account, form.current, asking); !own)
        return Refusal{own.error().code, own.error().sentence, own.error().field.empty() ? "" : "current"};
    if (auto const strong = check_password(form.new_, account->email, account->name); !strong)
        return Refusal{strong.error().code, strong.error().sentence, "new"};
    return Changed{account->id, hash_password(form.new_)};
}

http::Response change_password(Inside& inside, api::Writing& w, Changed const& changed)
{
    auto const session = inside.sessions.find(w.tx, Sessions::secret_of(w.request.head), w.now);
    store::set_password(w.tx, changed.user, changed.hash);
    inside.end_all(w.tx, changed.user, session ? session->id : SessionId{});
    inside.note(w.tx, changed.user, "access.password_changed", changed.user);
    if (!session)
        return http::json_answer(200, "{}");
    std::string const secret = inside.sessions.rotate(w.tx, session->id, Stage::in, w.now);
    return inside.answer(w.tx, *session, secret, w.request.head);
}

Result<void> end_elsewhere(Inside& inside, api::Writing& w, SessionId id)
{
    if (auto const allowed = Inside::in_person(w.who); !allowed)
        return allowed.error();
    if (!inside.sessions.end_own(w.tx, w.who.user, id))
        return Refusal{"not_found", "This session has ended already.", ""};
    inside.gate.forget(w.who.user);
    return {};
}
}

// Who asks has an account, unless it was removed while they were signed in.
Refusal Access::Inside::gone() { return {"not_signed_in", "Sign in first.", ""}; }

Result<store::Account> Access::Inside::own_account(api::Asking const& asking) const
{
    if (auto const allowed = in_person(asking.who); !allowed)
        return allowed.error();
    auto const account = database.read([&](db::Transaction& tx) { return store::account(tx, asking.who.user); });
    if (!account)
        return gone();
    return *account;
}

void Access::Inside::add_me(api::Routes& routes)
{
    routes.status_of("wrong_password", 422);

    routes
        .patch("/me", "Change my name, language or zone",
               [this](api::Writing& w, MyChange const& change) { return change_me(*this, w, change); })
        .allow(api::anyone_signed_in);

    routes
        .post(
            "/me/password", "Change my password; other sessions and all tokens end",
            [this](api::Asking& asking, PasswordChange const& form) { return check_change(*this, asking, form); },
            [this](api::Writing& w, Changed const& changed) -> Result<http::Response> {
                return change_password(*this, w, changed);
            })
        .allow(api::anyone_signed_in);

    routes
        .get("/me/sessions", "Where I am signed in",
             [this](api::Reading& r) -> Result<SessionRows> {
                 return SessionRows{sessions.list(r.tx, r.who.user, r.who.session, r.now)};
             })
        .allow(api::anyone_signed_in);

    routes
        .delete_("/me/sessions/{id}", "Sign out elsewhere",
                 [this](api::Writing& w, SessionId id) { return end_elsewhere(*this, w, id); })
        .allow(api::anyone_signed_in);
}
}
