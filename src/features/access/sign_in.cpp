// Signing in: password, second factor, recovery code; and out again.
#include "features/access/inside.h"

#include "features/access/roles.h"
#include "features/access/secrets.h"
#include "features/access/totp.h"

namespace regard::access
{
namespace
{
constexpr int most_by_account = 10; // failures within 15 to 30 minutes
constexpr int most_by_address = 60; // a branch behind one address has many people

Refusal wrong_credentials()
{
    return {"wrong_credentials",
            "This address and password do not fit together. Check both, or ask your administrator for a reset link.",
            ""};
}

Refusal wrong_code()
{
    return {"wrong_code", "This code does not fit. Codes change every half minute; take the newest.", "code"};
}

// Whoever has given the right password, between the two parts of the request.
struct Known
{
    UserId user;
    Access::Inside* inside;
};

// A session that waits for its second factor.
struct Waiting
{
    Session session;
    store::Account account;
};
}

Access::Inside::Counted Access::Inside::counted(std::string_view email, http::Head const& head)
{
    return {hash_of("account:" + store::folded(email)), hash_of("address:" + head.address)};
}

Result<void> Access::Inside::not_too_often(Counted const& who, Instant now) const
{
    bool const too_often = database.read([&](db::Transaction& tx) {
        return store::failures(tx, who.account, now) >= most_by_account ||
               store::failures(tx, who.address, now) >= most_by_address;
    });
    if (too_often)
        return Refusal{
            "too_often",
            "That was tried too often. Wait a quarter of an hour, or ask your administrator for a reset link.", ""};
    return {};
}

void Access::Inside::count_failure(Counted const& who, Instant now) const
{
    database.write([&](db::Transaction& tx) {
        store::count_failure(tx, who.account, now);
        store::count_failure(tx, who.address, now);
    });
}

Stage Access::Inside::stage_after_password(db::Transaction& tx, store::Account const& account) const
{
    if (account.totp_confirmed)
        return Stage::needs_totp;
    std::string const required = " " + store::setting(tx, "totp_required_roles", "") + " ";
    for (std::string const& role : account.roles)
        if (required.find(" " + role + " ") != std::string::npos)
            return Stage::needs_enrolment;
    return Stage::in;
}

SessionView Access::Inside::view(db::Transaction& tx, std::optional<Session> const& session) const
{
    SessionView view;
    view.organisation = store::organisation(tx);
    if (!view.organisation) {
        view.needs = Needs::setup;
        return view;
    }
    if (!session)
        return view;
    view.csrf = session->csrf;
    view.needs = session->stage == Stage::in           ? Needs::none
                 : session->stage == Stage::needs_totp ? Needs::totp
                                                       : Needs::totp_enrolment;
    view.signed_in = session->stage == Stage::in;
    if (!view.signed_in)
        return view;
    auto const account = store::account(tx, session->user);
    view.me =
        Me{account->id,       account->name, account->email,         account->roles, permissions_of(account->roles),
           account->language, account->zone, account->totp_confirmed};
    return view;
}

http::Response Access::Inside::answer(db::Transaction& tx, Session const& session, std::string_view secret,
                                      http::Head const& head) const
{
    http::Response response = http::json_answer(200, to_json(view(tx, session)));
    response.with("Set-Cookie", Sessions::cookie(secret, head.secure, sessions.limits(tx).whole));
    return response;
}

void Access::Inside::add_sign_in(api::Routes& routes)
{
    routes.status_of("wrong_credentials", 401);
    routes.status_of("wrong_code", 401);

    routes
        .get("/session", "Who is signed in, and what is still to be done",
             [this](api::Reading& r) -> Result<SessionView> {
                 return view(r.tx, sessions.find(r.tx, Sessions::secret_of(r.request.head), r.now));
             })
        .allow(api::anyone);

    routes
        .post(
            "/session", "Sign in with address and password",
            [this](api::Asking& asking, SignIn const& form) -> Result<Known> {
                Counted const who = counted(form.email, asking.request.head);
                if (auto const allowed = not_too_often(who, asking.now); !allowed)
                    return allowed.error();
                auto const account =
                    database.read([&](db::Transaction& tx) { return store::account_by_email(tx, form.email); });
                bool const known = account && !account->disabled && account->password_hash;
                if (!known)
                    pretend_to_check(form.password);
                if (!known || !password_fits(*account->password_hash, form.password)) {
                    count_failure(who, asking.now);
                    return wrong_credentials();
                }
                return Known{account->id, this};
            },
            [this](api::Writing& w, Known const& known) -> Result<http::Response> {
                auto const account = store::account(w.tx, known.user);
                if (!account || account->disabled)
                    return wrong_credentials();
                Stage const stage = stage_after_password(w.tx, *account);
                store::forget_failures(w.tx, counted(account->email, w.request.head).account);
                auto const begun = sessions.begin(w.tx, account->id, stage, w.request.head.header("user-agent"), w.now);
                if (stage == Stage::in)
                    note(w.tx, account->id, "access.signed_in", account->id);
                return answer(w.tx, begun.session, begun.secret, w.request.head);
            })
        .allow(api::anyone);

    auto const waiting = [this](api::Asking& asking) -> Result<Waiting> {
        auto found = database.read([&](db::Transaction& tx) -> std::optional<Waiting> {
            auto const session = sessions.find(tx, Sessions::secret_of(asking.request.head), asking.now);
            if (!session || session->stage != Stage::needs_totp)
                return std::nullopt;
            return Waiting{*session, *store::account(tx, session->user)};
        });
        if (!found)
            return Refusal{"not_signed_in", "Sign in with your password first.", ""};
        Counted const who = counted(found->account.email, asking.request.head);
        if (auto const allowed = not_too_often(who, asking.now); !allowed)
            return allowed.error();
        return std::move(*found);
    };

    auto const through = [this](api::Writing& w, Waiting const& one) {
        note(w.tx, one.account.id, "access.signed_in", one.account.id);
        std::string const secret = sessions.rotate(w.tx, one.session.id, Stage::in, w.now);
        Session session = one.session;
        session.stage = Stage::in;
        return answer(w.tx, session, secret, w.request.head);
    };

    routes
        .post(
            "/session/totp", "Give the code of the second factor",
            [this, waiting](api::Asking& asking, Code const& form) -> Result<std::pair<Waiting, std::int64_t>> {
                auto one = waiting(asking);
                if (!one)
                    return one.error();
                auto const step =
                    totp_fits(one->account.totp_secret, form.code, asking.now, one->account.totp_last_step);
                if (!step) {
                    count_failure(counted(one->account.email, asking.request.head), asking.now);
                    return wrong_code();
                }
                return std::pair{std::move(*one), *step};
            },
            [through](api::Writing& w, std::pair<Waiting, std::int64_t> const& one) -> Result<http::Response> {
                // Two requests with the same code: the second finds the step taken.
                if (store::account(w.tx, one.first.account.id)->totp_last_step >= one.second)
                    return wrong_code();
                store::set_totp_step(w.tx, one.first.account.id, one.second);
                return through(w, one.first);
            })
        .allow(api::anyone);

    routes
        .post(
            "/session/recovery", "Give a recovery code instead of the second factor",
            [this, waiting](api::Asking& asking, Code const& form) -> Result<std::pair<Waiting, std::string>> {
                auto one = waiting(asking);
                if (!one)
                    return one.error();
                std::string const hash = hash_of(store::folded(form.code));
                bool const there = database.read([&](db::Transaction& tx) {
                    return tx.exists("select 1 from recovery_code where user_id = $1 and code_hash = $2",
                                     {one->account.id, as_bytes(hash)});
                });
                if (!there) {
                    count_failure(counted(one->account.email, asking.request.head), asking.now);
                    return wrong_code();
                }
                return std::pair{std::move(*one), hash};
            },
            [this, through](api::Writing& w, std::pair<Waiting, std::string> const& one) -> Result<http::Response> {
                if (!store::use_recovery_code(w.tx, one.first.account.id, one.second))
                    return wrong_code();
                note(w.tx, one.first.account.id, "access.recovery_code_used", one.first.account.id);
                return through(w, one.first);
            })
        .allow(api::anyone);

    routes
        .delete_("/session", "Sign out",
                 [this](api::Writing& w) -> Result<http::Response> {
                     if (auto const session = sessions.find(w.tx, Sessions::secret_of(w.request.head), w.now)) {
                         sessions.end(w.tx, session->id);
                         sessions.forget(session->user);
                     }
                     http::Response response;
                     response.status = 204;
                     response.with("Set-Cookie", Sessions::cookie_gone(w.request.head.secure));
                     return response;
                 })
        .allow(api::anyone);

    routes
        .post("/session/rotation", "Give the session a new secret; the pages do so every hour",
              [this](api::Writing& w) -> Result<http::Response> {
                  auto const session = sessions.find(w.tx, Sessions::secret_of(w.request.head), w.now);
                  if (!session || session->stage != Stage::in)
                      return Refusal{"not_signed_in", "Sign in again.", ""};
                  return answer(w.tx, *session, sessions.rotate(w.tx, session->id, Stage::in, w.now), w.request.head);
              })
        .allow(api::anyone_signed_in);
}
}
