// Signing in with a password, and out again.
#include "features/access/inside.h"

#include "features/access/secrets.h"
#include "features/access/settings_store.h"

namespace regard::access
{
namespace
{
using Inside = Access::Inside;

Refusal wrong_credentials()
{
    return {"wrong_credentials",
            "This address and password do not fit together. Check both, or ask your administrator for a reset link.",
            ""};
}

// An unknown address, one that is shut out and one without a password take as long and are told the same.
Result<UserId> check_credentials(Inside const& inside, api::Asking const& asking, SignIn const& form)
{
    if (auto const open = inside.passwords_open(); !open)
        return open.error();
    if (auto const allowed = inside.not_too_often(form.email, asking); !allowed)
        return allowed.error();
    auto const account =
        inside.database.read([&](db::Transaction& tx) { return store::account_by_email(tx, form.email); });
    bool const known = account && !account->disabled && account->password_hash;
    if (!known)
        pretend_to_check(form.password);
    if (!known || !password_fits(*account->password_hash, form.password)) {
        inside.count_failure(form.email, asking);
        return wrong_credentials();
    }
    return account->id;
}

Result<http::Response> begin(Inside& inside, api::Writing& w, UserId user)
{
    auto const account = store::account(w.tx, user);
    if (!account || account->disabled || !store::passwords_open(w.tx)) // they went off in this very moment
        return wrong_credentials();
    Stage const stage = Inside::stage_after_password(w.tx, *account);
    if (stage == Stage::in) {
        // Where a second step follows its failures count on: a known password is no reason to guess codes afresh.
        Inside::forget_failures(w.tx, account->email, w.request.head);
        inside.note(w.tx, user, "access.signed_in", user);
    }
    return inside.let_in(w, user, stage);
}

http::Response sign_out(Inside& inside, api::Writing& w)
{
    if (auto const session = inside.sessions.find(w.tx, Sessions::secret_of(w.request.head), w.now)) {
        inside.sessions.end(w.tx, session->id);
        inside.gate.forget(session->user);
    }
    http::Response response;
    response.status = 204;
    response.with("Set-Cookie", Sessions::cookie_gone(w.request.head.secure));
    return response;
}

// Where two pages ask at the same moment the second has the old secret: it keeps what the first was given.
Result<http::Response> rotate(Inside const& inside, api::Writing& w)
{
    auto const session = inside.sessions.find(w.tx, Sessions::secret_of(w.request.head), w.now);
    if (!session || session->stage != Stage::in)
        return Refusal{"not_signed_in", "Sign in again.", ""};
    if (session->rotated)
        return http::json_answer(200, to_json(inside.view(w.tx, session)));
    return inside.answer(w.tx, *session, inside.sessions.rotate(w.tx, session->id, Stage::in, w.now), w.request.head);
}
}

void Access::Inside::add_sign_in(api::Routes& routes)
{
    routes.status_of("wrong_credentials", 401);

    routes
        .get("/session", "Who is signed in, and what is still to be done",
             [this](api::Reading& r) -> Result<SessionView> {
                 return view(r.tx, sessions.find(r.tx, Sessions::secret_of(r.request.head), r.now));
             })
        .allow(api::anyone);

    routes
        .post(
            "/session", "Sign in with address and password",
            [this](api::Asking& asking, SignIn const& form) { return check_credentials(*this, asking, form); },
            [this](api::Writing& w, UserId const& user) { return begin(*this, w, user); })
        .allow(api::anyone);

    routes
        .delete_("/session", "Sign out",
                 [this](api::Writing& w) -> Result<http::Response> { return sign_out(*this, w); })
        .allow(api::anyone);

    routes
        .post("/session/rotation", "Give the session a new secret; the pages do so every hour",
              [this](api::Writing& w) { return rotate(*this, w); })
        .allow(api::anyone_signed_in);
}
}
