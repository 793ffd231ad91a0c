// Turning one's own second step on and off.
#include "features/access/inside.h"

#include "features/access/secrets.h"
#include "features/access/totp.h"
#include "ground/qr/qr.h"

namespace regard::access
{
namespace
{
using Inside = Access::Inside;

constexpr int recovery_codes = 10;

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

struct Confirmed
{
    UserId user;
    std::int64_t step; // the code was good for
};

// Whoever is signed in, or has given a password and must still turn the second step on.
Result<UserId> myself(Inside const& inside, api::Asking const& asking)
{
    if (asking.who.signed_in()) {
        if (auto const allowed = Inside::in_person(asking.who); !allowed)
            return allowed.error();
        return asking.who.user;
    }
    auto const session = inside.database.read([&](db::Transaction& tx) {
        return inside.sessions.find(tx, Sessions::secret_of(asking.request.head), asking.now);
    });
    if (!session || session->stage != Stage::needs_enrolment)
        return Inside::gone();
    return session->user;
}

Result<TotpSecret> begin(api::Writing& w, UserId user)
{
    auto const account = store::account(w.tx, user);
    if (!account)
        return Inside::gone();
    if (account->totp_confirmed)
        return Refusal{"totp_is_on", "Your second step is on already. Turn it off first.", ""};
    std::string const secret = new_totp_secret();
    store::set_totp(w.tx, user, secret, false);
    std::string const uri = totp_uri(secret, store::organisation(w.tx)->name, account->email);
    return TotpSecret{base32(secret), uri, qr_svg(uri)};
}

Result<Confirmed> check_first_code(Inside const& inside, api::Asking const& asking, Code const& form)
{
    auto const user = myself(inside, asking);
    if (!user)
        return user.error();
    auto const account = inside.database.read([&](db::Transaction& tx) { return store::account(tx, *user); });
    if (!account)
        return Inside::gone();
    if (account->totp_secret.empty() || account->totp_confirmed)
        return Refusal{"totp_not_begun", "Begin with the QR code.", ""};
    auto const step = totp_fits(account->totp_secret, form.code, asking.now, account->totp_last_step);
    if (!step)
        return Refusal{"wrong_code", "This code does not fit. Codes change every half minute; take the newest.",
                       "code"};
    return Confirmed{*user, *step};
}

RecoveryCodes fresh_codes(db::Transaction& tx, UserId user)
{
    RecoveryCodes codes;
    std::vector<std::string> hashes;
    for (int i = 0; i < recovery_codes; ++i) {
        codes.recovery_codes.push_back(new_recovery_code());
        hashes.push_back(hash_of(codes.recovery_codes.back()));
    }
    store::replace_recovery_codes(tx, user, hashes);
    return codes;
}

http::Response confirm(Inside& inside, api::Writing& w, Confirmed const& confirmed)
{
    store::set_totp_step(w.tx, confirmed.user, confirmed.step);
    auto const codes = fresh_codes(w.tx, confirmed.user);
    inside.note(w.tx, confirmed.user, "access.totp_set_up", confirmed.user);
    http::Response response = http::json_answer(200, to_json(codes));
    auto const session = inside.sessions.find(w.tx, Sessions::secret_of(w.request.head), w.now);
    if (session && session->stage != Stage::in) {
        std::string const secret = inside.sessions.rotate(w.tx, session->id, Stage::in, w.now);
        response.with("Set-Cookie",
                      Sessions::cookie(secret, w.request.head.secure, inside.sessions.limits(w.tx).whole));
    }
    return response;
}

void remove(Inside& inside, api::Writing& w, UserId user)
{
    store::set_totp(w.tx, user, std::nullopt, false);
    store::replace_recovery_codes(w.tx, user, {});
    inside.note(w.tx, user, "access.totp_removed", user);
    inside.gate.forget(user);
}
}

void Access::Inside::add_my_second_step(api::Routes& routes)
{
    routes.status_of("totp_is_on", 409);
    routes.status_of("totp_not_begun", 409);

    routes
        .post(
            "/me/totp", "Begin to turn the second step on",
            [this](api::Asking& asking) { return myself(*this, asking); },
            [](api::Writing& w, UserId const& user) { return begin(w, user); })
        .allow(api::anyone)
        .secret();

    routes
        .post(
            "/me/totp/confirmation", "Turn the second step on with its first code",
            [this](api::Asking& asking, Code const& form) { return check_first_code(*this, asking, form); },
            [this](api::Writing& w, Confirmed const& confirmed) -> Result<http::Response> {
                return confirm(*this, w, confirmed);
            })
        .allow(api::anyone);

    routes
        .post(
            "/me/totp/removal", "Turn my second step off",
            [this](api::Asking& asking, Password const& form) -> Result<UserId> {
                auto const account = own_account(asking);
                if (!account)
                    return account.error();
                if (auto const own = own_password(*account, form.password, asking); !own)
                    return own.error();
                return account->id;
            },
            [this](api::Writing& w, UserId const& user) -> Result<void> {
                remove(*this, w, user);
                return {};
            })
        .allow(api::anyone_signed_in);
}
}
