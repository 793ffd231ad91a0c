// What the browser is told of a session, and how one begins.
#include "features/access/inside.h"

#include "features/access/roles.h"
#include "features/access/settings_store.h"
#include "features/access/words.h"

namespace regard::access
{
namespace
{
Needs still_needed(Stage stage)
{
    return stage == Stage::in ? Needs::none : stage == Stage::needs_totp ? Needs::totp : Needs::totp_enrolment;
}
}

Me Access::Inside::me(store::Account const& account)
{
    return {account.id,
            account.name,
            account.email,
            account.roles,
            permissions_of(account.roles),
            account.language,
            account.zone,
            account.totp_confirmed,
            account.provider_subject.has_value()};
}

SessionView Access::Inside::view(db::Transaction& tx, std::optional<Session> const& session) const
{
    SessionView view;
    view.organisation = store::organisation(tx);
    if (!view.organisation) {
        view.needs = Needs::setup;
        return view;
    }
    if (auto const kept = store::provider(tx))
        view.oidc = {true, kept->label};
    view.passwords = store::passwords_open(tx);
    if (!session)
        return view;
    view.csrf = session->csrf;
    view.needs = still_needed(session->stage);
    view.signed_in = session->stage == Stage::in;
    if (!view.signed_in)
        return view;
    view.me = me(*store::account(tx, session->user));
    view.has_history = setting.any_history && setting.any_history(tx);
    view.has_selfcheck = setting.any_selfcheck && setting.any_selfcheck(tx);
    return view;
}

http::Response Access::Inside::answer(db::Transaction& tx, Session const& session, std::string_view secret,
                                      http::Head const& head) const
{
    http::Response response = http::json_answer(200, to_json(view(tx, session)));
    response.with("Set-Cookie", Sessions::cookie(secret, head.secure, sessions.limits(tx).whole));
    if (auto const account = store::account(tx, session.user); account && session.stage == Stage::in)
        know_browser(tx, account->email, head, response);
    return response;
}

Sessions::Begun Access::Inside::begin_session(api::Writing& w, UserId user, Stage stage, Vouched vouched)
{
    http::Head const& head = w.request.head;
    if (auto const before = sessions.find(w.tx, Sessions::secret_of(head), w.now)) {
        sessions.end(w.tx, before->id);
        gate.forget(before->user);
    }
    return sessions.begin(w.tx, {{}, user, stage, {}, vouched}, head.header("user-agent"), w.now);
}

http::Response Access::Inside::let_in(api::Writing& w, UserId user, Stage stage)
{
    auto const begun = begin_session(w, user, stage, Vouched::by_us);
    return answer(w.tx, begun.session, begun.secret, w.request.head);
}

Stage Access::Inside::stage_after_password(db::Transaction& tx, store::Account const& account)
{
    if (account.totp_confirmed)
        return Stage::needs_totp;
    for (std::string const& role : words(store::setting(tx, "totp_required_roles", "")))
        if (has(account.roles, role))
            return Stage::needs_enrolment;
    return Stage::in;
}
}
