// Tokens with which other programs ask in somebody's name.
#include "features/access/inside.h"

#include "features/access/secrets.h"
#include "features/access/token_store.h"
#include "features/access/words.h"
#include "ground/clock/zone.h"

namespace regard::access
{
namespace
{
using Inside = Access::Inside;

constexpr std::string_view beginning = "rgd_"; // so that a scanner knows one that lies about
constexpr std::size_t most_tokens = 50;        // of one person
constexpr int usual_days = 90, most_days = 366;

Refusal no_such_token() { return {"not_found", "There is no such token; it may have been ended already.", ""}; }

// The end of its last day, in its owner's zone.
Result<Instant> expiry(std::optional<Date> wanted, std::string const& zone_name, Instant now)
{
    auto const found = Zone::find(zone_name);
    Zone const zone = found ? *found : Zone::utc();
    Date const today = zone.local_date(now);
    Date const last = wanted.value_or(today + usual_days);
    if (last < today)
        return Refusal{"already_past", "This day has passed. Choose today or a later one.", "expires"};
    if (today + most_days < last)
        return Refusal{"token_too_long", "A token works for a year at most. Choose an earlier day.", "expires"};
    return zone.resolve(std::int64_t{(last + 1).days} * Span::days(1).micros).at;
}

Result<MadeToken> make(Inside const& inside, api::Writing& w, NewToken const& form)
{
    for (std::string const& scope : form.scopes)
        if (!has(w.who.permissions, scope))
            return Refusal{"scope_not_yours", "A token can do no more than you: choose among what you may do yourself.",
                           "scopes"};
    auto const expires = expiry(form.expires, w.who.zone, w.now);
    if (!expires)
        return expires.error();
    if (store::tokens_of(w.tx, w.who.user).size() >= most_tokens)
        return Refusal{"too_many_tokens", "You have 50 tokens already. End those that are no longer used first.", ""};
    Token const token{inside.ids.next<TokenId>(), form.name, form.scopes, w.now, *expires, {}};
    std::string const secret = std::string(beginning) + new_secret();
    store::insert_token(w.tx, w.who.user, token, hash_of(secret));
    inside.note(w.tx, w.who.user, "access.token_made", w.who.user, {{"token", token.id}});
    return MadeToken{token.id, secret, token.expires};
}

Result<void> end_own(Inside& inside, api::Writing& w, TokenId id)
{
    if (!store::drop_own_token(w.tx, w.who.user, id))
        return no_such_token();
    inside.gate.forget(w.who.user);
    inside.note(w.tx, w.who.user, "access.token_ended", w.who.user, {{"token", id}});
    return {};
}

Result<void> end_anybodys(Inside& inside, api::Writing& w, TokenId id)
{
    auto const owner = store::drop_token(w.tx, id);
    if (!owner)
        return no_such_token();
    inside.gate.forget(*owner);
    inside.note(w.tx, w.who.user, "access.token_ended", *owner, {{"token", id}});
    return {};
}
}

Result<void> Access::Inside::in_person(api::Who const& who)
{
    if (who.by == api::Who::By::cookie)
        return {};
    return Refusal{"in_person_only", "A token cannot do this. Sign in and do it yourself.", ""};
}

void Access::Inside::add_tokens(api::Routes& routes)
{
    routes.status_of("in_person_only", 403);
    routes.status_of("token_over", 401);
    routes.status_of("token_busy", 429);
    routes.status_of("wrong_tokens", 429);

    routes
        .get("/me/tokens", "My tokens for other programs",
             [](api::Reading& r) -> Result<Tokens> { return Tokens{store::tokens_of(r.tx, r.who.user)}; })
        .allow(api::anyone_signed_in);

    routes
        .post("/me/tokens", "Make a token; it is shown this once",
              [this](api::Writing& w, NewToken const& form) -> Result<MadeToken> {
                  if (auto const allowed = in_person(w.who); !allowed)
                      return allowed.error();
                  return make(*this, w, form);
              })
        .allow(api::anyone_signed_in)
        .secret()
        .example(R"({"name": "nightly export", "scopes": ["cases.read"], "expires": "2027-01-31"})");

    routes
        .delete_("/me/tokens/{id}", "End one of my tokens, at once",
                 [this](api::Writing& w, TokenId id) -> Result<void> {
                     if (auto const allowed = in_person(w.who); !allowed)
                         return allowed.error();
                     return end_own(*this, w, id);
                 })
        .allow(api::anyone_signed_in);

    routes
        .get("/tokens", "Everybody's tokens",
             [](api::Reading& r) -> Result<OwnedTokens> { return OwnedTokens{store::tokens(r.tx)}; })
        .allow(see_access);

    routes
        .delete_("/tokens/{id}", "End anybody's token, at once",
                 [this](api::Writing& w, TokenId id) { return end_anybodys(*this, w, id); })
        .allow(administer);
}
}
