// The second step of signing in: a code of the authenticator app, or one of those kept for the day the phone is lost.
#include "features/access/inside.h"

#include "features/access/secrets.h"
#include "features/access/totp.h"

namespace regard::access
{
namespace
{
Refusal wrong_code()
{
    return {"wrong_code", "This code does not fit. Codes change every half minute; take the newest.", "code"};
}

// A session that waits for its second step.
struct Waiting
{
    Session session;
    store::Account account;
};

struct WithCode : Waiting
{
    std::int64_t step; // the code was good for
};

struct WithRecoveryCode : Waiting
{
    std::string hash;
};

using Inside = Access::Inside;

Result<Waiting> waiting(Inside const& inside, api::Asking const& asking)
{
    auto const found = inside.database.read([&](db::Transaction& tx) -> std::optional<Waiting> {
        auto const session = inside.sessions.find(tx, Sessions::secret_of(asking.request.head), asking.now);
        if (!session || session->stage != Stage::needs_totp)
            return std::nullopt;
        return Waiting{*session, *store::account(tx, session->user)};
    });
    if (!found)
        return Refusal{"not_signed_in", "Sign in with your password first.", ""};
    if (auto const allowed = inside.not_too_often(found->account.email, asking); !allowed)
        return allowed.error();
    return *found;
}

Refusal guessed(Inside const& inside, api::Asking const& asking, Waiting const& one)
{
    inside.count_failure(one.account.email, asking);
    return wrong_code();
}

Result<WithCode> check_code(Inside const& inside, api::Asking const& asking, Code const& form)
{
    auto const one = waiting(inside, asking);
    if (!one)
        return one.error();
    auto const step = totp_fits(one->account.totp_secret, form.code, asking.now, one->account.totp_last_step);
    if (!step)
        return guessed(inside, asking, *one);
    return WithCode{*one, *step};
}

Result<WithRecoveryCode> check_recovery_code(Inside const& inside, api::Asking const& asking, Code const& form)
{
    auto const one = waiting(inside, asking);
    if (!one)
        return one.error();
    std::string hash = hash_of(store::folded(form.code));
    bool const there =
        inside.database.read([&](db::Transaction& tx) { return store::has_recovery_code(tx, one->account.id, hash); });
    if (!there)
        return guessed(inside, asking, *one);
    return WithRecoveryCode{*one, std::move(hash)};
}

http::Response through(Inside const& inside, api::Writing& w, Waiting const& one)
{
    inside.note(w.tx, one.account.id, "access.signed_in", one.account.id);
    Inside::forget_failures(w.tx, one.account.email, w.request.head);
    std::string const secret = inside.sessions.rotate(w.tx, one.session.id, Stage::in, w.now);
    Session session = one.session;
    session.stage = Stage::in;
    return inside.answer(w.tx, session, secret, w.request.head);
}
}

void Access::Inside::add_second_step(api::Routes& routes)
{
    routes.status_of("wrong_code", 401);

    routes
        .post(
            "/session/totp", "Give the code of the second step",
            [this](api::Asking& asking, Code const& form) { return check_code(*this, asking, form); },
            [this](api::Writing& w, WithCode const& one) -> Result<http::Response> {
                // Two requests with the same code: the second finds the step taken.
                if (store::account(w.tx, one.account.id)->totp_last_step >= one.step)
                    return wrong_code();
                store::set_totp_step(w.tx, one.account.id, one.step);
                return through(*this, w, one);
            })
        .allow(api::anyone);

    routes
        .post(
            "/session/recovery", "Give a recovery code instead of the second step",
            [this](api::Asking& asking, Code const& form) { return check_recovery_code(*this, asking, form); },
            [this](api::Writing& w, WithRecoveryCode const& one) -> Result<http::Response> {
                if (!store::use_recovery_code(w.tx, one.account.id, one.hash))
                    return wrong_code();
                note(w.tx, one.account.id, "access.recovery_code_used", one.account.id);
                return through(*this, w, one);
            })
        .allow(api::anyone);
}
}
