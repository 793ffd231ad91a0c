// What everybody may see and change of their own account.
#include "features/access/inside.h"

#include "features/access/secrets.h"
#include "features/access/totp.h"
#include "ground/clock/zone.h"
#include "ground/qr/qr.h"

namespace regard::access
{
namespace
{
constexpr int recovery_codes = 10;

Refusal wrong_password() { return {"wrong_password", "This is not your password.", "password"}; }

// Who asks has an account, unless it was removed while they were signed in.
Refusal gone() { return {"not_signed_in", "Sign in first.", ""}; }

struct Changed
{
    UserId user;
    std::string hash;
};

// Ten codes of two groups of five letters and digits that cannot be mistaken for one another.
std::string new_recovery_code()
{
    constexpr std::string_view alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string code;
    for (char const c : random_bytes(10)) {
        code += alphabet[static_cast<unsigned char>(c) % alphabet.size()];
        if (code.size() == 5)
            code += '-';
    }
    return code;
}
}

void Access::Inside::add_me(api::Routes& routes)
{
    routes.status_of("wrong_password", 422);

    // Whoever is signed in, or has given a password and must still set up the second factor.
    auto const myself = [this](api::Asking& asking) -> Result<UserId> {
        if (asking.who.signed_in())
            return asking.who.user;
        auto const session = database.read([&](db::Transaction& tx) {
            return sessions.find(tx, Sessions::secret_of(asking.request.head), asking.now);
        });
        if (!session || session->stage != Stage::needs_enrolment)
            return Refusal{"not_signed_in", "Sign in first.", ""};
        return session->user;
    };

    routes
        .patch("/me", "Change my name, language or zone",
               [this](api::Writing& w, MyChange const& change) -> Result<Me> {
                   if (change.zone)
                       if (auto const zone = Zone::find(*change.zone); !zone)
                           return Refusal{zone.error().code, zone.error().sentence, "zone"};
                   store::set_me(w.tx, w.who.user, change);
                   sessions.forget(w.who.user);
                   auto const account = store::account(w.tx, w.who.user);
                   if (!account)
                       return gone();
                   return Me{account->id,       account->name,     account->email, account->roles,
                             w.who.permissions, account->language, account->zone,  account->totp_confirmed};
               })
        .allow(api::anyone_signed_in);

    routes
        .post(
            "/me/password", "Change my password; other sessions end",
            [this](api::Asking& asking, PasswordChange const& form) -> Result<Changed> {
                auto const account =
                    database.read([&](db::Transaction& tx) { return store::account(tx, asking.who.user); });
                if (!account)
                    return gone();
                Counted const who = counted(account->email, asking.request.head);
                if (auto const allowed = not_too_often(who, asking.now); !allowed)
                    return allowed.error();
                if (!account->password_hash || !password_fits(*account->password_hash, form.current)) {
                    count_failure(who, asking.now);
                    return Refusal{"wrong_password", "This is not your present password.", "current"};
                }
                if (auto strong = check_password(form.new_, account->email, account->name); !strong)
                    return Refusal{strong.error().code, strong.error().sentence, "new"};
                return Changed{account->id, hash_password(form.new_)};
            },
            [this](api::Writing& w, Changed const& changed) -> Result<http::Response> {
                store::set_password(w.tx, changed.user, changed.hash);
                auto const session = sessions.find(w.tx, Sessions::secret_of(w.request.head), w.now);
                sessions.end_all(w.tx, changed.user, session ? session->id : SessionId{});
                sessions.forget(changed.user);
                note(w.tx, changed.user, "access.password_changed", changed.user);
                if (!session)
                    return http::json_answer(200, "{}");
                return answer(w.tx, *session, sessions.rotate(w.tx, session->id, Stage::in, w.now), w.request.head);
            })
        .allow(api::anyone_signed_in);

    routes
        .get("/me/sessions", "Where I am signed in",
             [this](api::Reading& r) -> Result<SessionRows> {
                 return SessionRows{sessions.list(r.tx, r.who.user, r.who.session)};
             })
        .allow(api::anyone_signed_in);

    routes
        .delete_("/me/sessions/{id}", "Sign out elsewhere",
                 [this](api::Writing& w, SessionId id) -> Result<void> {
                     if (!sessions.end_own(w.tx, w.who.user, id))
                         return Refusal{"not_found", "This session has ended already.", ""};
                     sessions.forget(w.who.user);
                     return {};
                 })
        .allow(api::anyone_signed_in);

    routes
        .post("/me/totp", "Begin to set up a second factor", myself,
              [this](api::Writing& w, UserId const& user) -> Result<TotpSecret> {
                  auto const account = store::account(w.tx, user);
                  if (!account)
                      return gone();
                  if (account->totp_confirmed)
                      return Refusal{"wrong_state", "Your second factor is set up already. Remove it first.", ""};
                  std::string const secret = new_totp_secret();
                  store::set_totp(w.tx, user, secret, false);
                  std::string const uri = totp_uri(secret, store::organisation(w.tx)->name, account->email);
                  return TotpSecret{base32(secret), uri, qr_svg(uri)};
              })
        .allow(api::anyone);

    routes
        .post(
            "/me/totp/confirmation", "Finish setting up the second factor with its first code",
            [this, myself](api::Asking& asking, Code const& form) -> Result<std::pair<UserId, std::int64_t>> {
                auto const user = myself(asking);
                if (!user)
                    return user.error();
                auto const account = database.read([&](db::Transaction& tx) { return store::account(tx, *user); });
                if (!account)
                    return gone();
                if (account->totp_secret.empty() || account->totp_confirmed)
                    return Refusal{"wrong_state", "Begin with the QR code.", ""};
                auto const step = totp_fits(account->totp_secret, form.code, asking.now, account->totp_last_step);
                if (!step)
                    return Refusal{"wrong_code",
                                   "This code does not fit. Codes change every half minute; take the newest.", "code"};
                return std::pair{*user, *step};
            },
            [this](api::Writing& w, std::pair<UserId, std::int64_t> const& confirmed) -> Result<http::Response> {
                store::set_totp_step(w.tx, confirmed.first, confirmed.second);
                RecoveryCodes codes;
                std::vector<std::string> hashes;
                for (int i = 0; i < recovery_codes; ++i) {
                    codes.recovery_codes.push_back(new_recovery_code());
                    hashes.push_back(hash_of(codes.recovery_codes.back()));
                }
                store::replace_recovery_codes(w.tx, confirmed.first, hashes);
                note(w.tx, confirmed.first, "access.totp_set_up", confirmed.first);
                http::Response response = http::json_answer(200, to_json(codes));
                if (auto const session = sessions.find(w.tx, Sessions::secret_of(w.request.head), w.now);
                    session && session->stage != Stage::in)
                    response.with("Set-Cookie", Sessions::cookie(sessions.rotate(w.tx, session->id, Stage::in, w.now),
                                                                 w.request.head.secure, sessions.limits(w.tx).whole));
                return response;
            })
        .allow(api::anyone);

    routes
        .post(
            "/me/totp/removal", "Remove my second factor",
            [this](api::Asking& asking, Password const& form) -> Result<UserId> {
                auto const account =
                    database.read([&](db::Transaction& tx) { return store::account(tx, asking.who.user); });
                if (!account)
                    return gone();
                Counted const who = counted(account->email, asking.request.head);
                if (auto const allowed = not_too_often(who, asking.now); !allowed)
                    return allowed.error();
                if (!account->password_hash || !password_fits(*account->password_hash, form.password)) {
                    count_failure(who, asking.now);
                    return wrong_password();
                }
                return account->id;
            },
            [this](api::Writing& w, UserId const& user) -> Result<void> {
                store::set_totp(w.tx, user, std::nullopt, false);
                store::replace_recovery_codes(w.tx, user, {});
                note(w.tx, user, "access.totp_removed", user);
                return {};
            })
        .allow(api::anyone_signed_in);
}
}
