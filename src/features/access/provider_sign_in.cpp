// Signing in through the organisation's provider: OpenID Connect, authorisation code with PKCE (S256). `state` and
// `nonce` are good once, for ten minutes, and only in the browser that was sent off. Whatever fails ends on a page of ours
// with a sentence.
#include "features/access/inside.h"

#include "features/access/provider_account.h"
#include "features/access/provider_store.h"
#include "features/access/secrets.h"
#include "ground/http/url.h"
#include "ground/log/log.h"

#include <algorithm>

namespace regard::access
{
namespace
{
using Inside = Access::Inside;

constexpr Span away_for = Span::minutes(10);
constexpr std::string_view cookie = "regard_provider";
constexpr std::size_t longest_address = 2000;

Refusal problem(char const* code) { return {code, "This sign-in through the provider was refused.", ""}; }

std::string query_value(api::Asking const& asking, std::string_view name)
{
    auto const pairs = http::pairs_of(asking.request.head.query);
    if (pairs)
        for (auto const& pair : *pairs)
            if (pair.name == name)
                return pair.value;
    return {};
}

// A page of ours, whatever stood in the address.
std::string own_page(std::string to)
{
    bool const ours = to.starts_with('/') && !to.starts_with("//") && to.find('\\') == std::string::npos &&
                      to.size() <= longest_address &&
                      std::all_of(to.begin(), to.end(), [](char c) { return c > ' ' && c < 0x7F; });
    return ours ? to : "/";
}

std::string redirect_uri(Inside const& inside) { return inside.setting.base_url + "/api/v1/session/oidc/callback"; }

// ---- away

struct Configured
{
    store::KeptProvider provider;
    std::string client_secret;
};

Result<Configured> configured(Inside const& inside)
{
    auto const kept = inside.database.read([](db::Transaction& tx) { return store::provider(tx); });
    if (!kept)
        return problem("provider_off");
    if (kept->sealed_secret.empty())
        return Configured{*kept, ""};
    auto const secret = inside.seal.opened(kept->sealed_secret, kept->about());
    if (!secret) {
        log::error("client_secret_not_readable"); // another key: see docs/operating.md
        return problem("provider_failed");
    }
    return Configured{*kept, *secret};
}

// The browser's own secret; kept while it is away, so that two pages may sign in at once.
std::string browser_secret(http::Head const& head)
{
    std::string_view const held = head.cookie(http::cookie_name(cookie, head.secure));
    return held.size() == 43 ? std::string(held) : new_secret();
}

struct Departure
{
    std::string address; // at the provider
    std::string browser; // for the cookie
};

std::string authorisation(Inside const& inside, ProviderOffer const& offer, store::KeptProvider const& provider,
                          std::string const& state, store::SentOff const& sent)
{
    std::string const& endpoint = offer.authorization_endpoint;
    return endpoint + (endpoint.find('?') == std::string::npos ? "?" : "&") +
           "response_type=code&scope=" + http::escaped("openid profile email") +
           "&client_id=" + http::escaped(provider.client_id) + "&redirect_uri=" + http::escaped(redirect_uri(inside)) +
           "&state=" + state + "&nonce=" + sent.nonce + "&code_challenge=" + base64url(sha256(sent.verifier)) +
           "&code_challenge_method=S256";
}

Result<Departure> depart(Inside& inside, api::Asking const& asking, std::string go_to, UserId link_to)
{
    if (inside.departures.is_over(asking.request.head.address, asking.now))
        return problem("too_often");
    inside.departures.count(asking.request.head.address, asking.now);
    auto const here = configured(inside);
    if (!here)
        return here.error();
    auto const offer = inside.provider.offer(here->provider.issuer, asking.now);
    if (!offer)
        return offer.error();
    Departure departure{"", browser_secret(asking.request.head)};
    std::string const state = new_secret();
    store::SentOff const sent{hash_of(departure.browser), new_secret(), new_secret(),
                              std::move(go_to),           link_to,      asking.now + away_for};
    inside.database.write([&](db::Transaction& tx) {
        store::forget_sent_off(tx, asking.now);
        store::insert_sent_off(tx, hash_of(state), sent);
    });
    departure.address = authorisation(inside, *offer, here->provider, state, sent);
    return departure;
}

std::string browser_cookie(http::Head const& head, std::string const& secret)
{
    return http::set_cookie({std::string(cookie), secret, away_for.micros / 1'000'000, head.secure});
}

// ---- and back

struct Back
{
    store::SentOff sent;
    Configured here;
    Claims claims;
};

Result<store::SentOff> known_state(Inside const& inside, api::Asking const& asking)
{
    std::string const state = query_value(asking, "state");
    auto const sent = inside.database.write(
        [&](db::Transaction& tx) { return store::take_sent_off(tx, hash_of(state), asking.now); });
    http::Head const& head = asking.request.head;
    std::string_view const browser = head.cookie(http::cookie_name(cookie, head.secure));
    if (!sent || browser.empty() || !same(sent->browser_hash, hash_of(browser)))
        return problem("sign_in_over");
    return *sent;
}

Result<Claims> vouched_for(Inside& inside, api::Asking const& asking, store::SentOff const& sent,
                           Configured const& here)
{
    auto const offer = inside.provider.offer(here.provider.issuer, asking.now);
    if (!offer)
        return offer.error();
    auto const token =
        inside.provider.id_token(*offer, {here.provider.client_id, here.client_secret, query_value(asking, "code"),
                                          sent.verifier, redirect_uri(inside)});
    if (!token)
        return token.error();
    Expected const expected{here.provider.issuer, here.provider.client_id, sent.nonce, here.provider.group_claim,
                            asking.now};
    for (auto const which : {Provider::Keys::kept, Provider::Keys::fresh}) {
        auto const keys = inside.provider.keys(*offer, which, asking.now);
        if (!keys)
            return keys.error();
        auto claims = claims_of(*token, *keys, expected);
        if (claims || claims.error().code != "token_key_unknown" || which == Provider::Keys::fresh)
            return claims;
    }
    return problem("token_key_unknown");
}

Result<Claims> come_back(Inside& inside, api::Asking const& asking, store::SentOff const& sent, Configured const& here)
{
    std::string const issuer = query_value(asking, "iss"); // RFC 9207, where the provider says it
    if (!issuer.empty() && issuer != here.provider.issuer)
        return problem("token_issuer");
    if (auto const error = query_value(asking, "error"); !error.empty())
        return problem(error == "access_denied" || error == "login_required" ? "provider_denied" : "provider_error");
    return vouched_for(inside, asking, sent, here);
}

// Whoever joins their account is still the one who asked to, in the same session.
bool still_asked_by(Inside const& inside, api::Asking const& asking, db::Transaction& tx, UserId link_to)
{
    auto const session = inside.sessions.find(tx, Sessions::secret_of(asking.request.head), asking.now);
    return session && session->stage == Stage::in && session->user == link_to;
}

void write_down(Inside& inside, db::Transaction& tx, Admitted const& one)
{
    UserId const user = one.account.id;
    if (one.is_new)
        inside.note(tx, user, "access.account_made", user, {{"by", "provider"}});
    if (one.joined)
        inside.note(tx, user, "access.joined_to_provider", user);
    if (one.roles_changed)
        inside.note(tx, user, "access.roles_changed", user, {{"by", "provider"}});
    inside.note(tx, user, "access.signed_in", user, {{"by", "provider"}});
    if (one.joined || one.roles_changed)
        inside.gate.forget(user);
}

Result<http::Response> let_in(Inside& inside, api::Asking const& asking, Back const& back)
{
    return inside.database.write([&](db::Transaction& tx) -> Result<http::Response> {
        if (back.sent.link_to && !still_asked_by(inside, asking, tx, back.sent.link_to))
            return problem("sign_in_over");
        auto const one = admit(tx, inside.ids, back.here.provider, back.claims, back.sent.link_to, asking.now);
        if (!one)
            return one.error();
        write_down(inside, tx, *one);
        api::Writing writing{asking, tx, std::nullopt};
        auto const begun = inside.begin_session(writing, one->account.id, Stage::in, Vouched::by_provider);
        http::Response response = http::redirect(back.sent.go_to);
        return response.with(
            "Set-Cookie", Sessions::cookie(begun.secret, asking.request.head.secure, inside.sessions.limits(tx).whole));
    });
}

// ---- where it ends

constexpr std::string_view told[]{"provider_off",       "provider_denied", "sign_in_over", "no_role",
                                  "shut_out",           "no_email",        "email_taken",  "linked_elsewhere",
                                  "last_administrator", "too_often"};

// The page says what a person can do about; the log what the administrator can.
http::Response back_to_page(std::string const& page, std::string const& go_to, Refusal const& why)
{
    log::warning("provider_sign_in_refused", {{"why", why.code}});
    bool const known = std::find(std::begin(told), std::end(told), why.code) != std::end(told);
    std::string address = page + "?problem=" + (known ? why.code : "provider_failed");
    if (go_to != "/")
        address += "&to=" + http::escaped(go_to);
    return http::redirect(std::move(address));
}

http::Response start(Inside& inside, api::Asking const& asking)
{
    std::string const go_to = own_page(query_value(asking, "to"));
    auto const departure = depart(inside, asking, go_to, {});
    if (!departure)
        return back_to_page("/sign-in", go_to, departure.error());
    http::Response response;
    response.status = 303;
    response.with("Location", departure->address);
    return response.with("Set-Cookie", browser_cookie(asking.request.head, departure->browser));
}

http::Response callback(Inside& inside, api::Asking const& asking)
{
    auto const sent = known_state(inside, asking);
    if (!sent)
        return back_to_page("/sign-in", "/", sent.error());
    std::string const page = sent->link_to ? "/settings/me" : "/sign-in";
    std::string const go_to = sent->link_to ? "/" : sent->go_to;
    auto const here = configured(inside);
    if (!here)
        return back_to_page(page, go_to, here.error());
    auto const claims = come_back(inside, asking, *sent, *here);
    if (!claims)
        return back_to_page(page, go_to, claims.error());
    auto in = let_in(inside, asking, {*sent, *here, *claims});
    return in ? std::move(*in) : back_to_page(page, go_to, in.error());
}

Result<http::Response> start_joining(Inside& inside, api::Asking const& asking)
{
    auto const account = inside.own_account(asking);
    if (!account)
        return account.error();
    if (account->provider_subject)
        return Refusal{"linked_already", "Your account is joined to the organisation's sign-in already.", ""};
    auto const departure = depart(inside, asking, "/settings/me?joined=yes", account->id);
    if (!departure)
        return departure.error();
    http::Response response = http::json_answer(200, to_json(Away{departure->address}));
    return response.with("Set-Cookie", browser_cookie(asking.request.head, departure->browser));
}
}

void Access::Inside::add_provider_sign_in(api::Routes& routes)
{
    routes.status_of("linked_already", 409);
    routes.status_of("provider_off", 409);

    routes
        .get("/session/oidc/start", "Go to the organisation's provider to sign in",
             [this](api::Asking& asking) -> Result<http::Response> { return start(*this, asking); })
        .allow(api::anyone);

    routes
        .get("/session/oidc/callback", "Come back from the provider",
             [this](api::Asking& asking) -> Result<http::Response> { return callback(*this, asking); })
        .allow(api::anyone);

    routes
        .post("/me/provider", "Join my account to the organisation's sign-in: the answer says where to go",
              [this](api::Asking& asking) { return start_joining(*this, asking); })
        .allow(api::anyone_signed_in);
}
}
