#include "features/access/token_store.h"

#include "features/access/secrets.h"
#include "features/access/words.h"

namespace regard::access::store
{
namespace
{
std::optional<Date> day_of(std::optional<Instant> at)
{
    if (!at)
        return std::nullopt;
    return Date{static_cast<std::int32_t>(at->micros / Span::days(1).micros)};
}

Token read_token(db::Row const& row)
{
    return {row.id<TokenId>(0), std::string(row.text(1)), words(row.text(2)),
            row.instant(3),     row.instant(4),           day_of(row.maybe_instant(5))};
}
}

void insert_token(db::Transaction& tx, UserId owner, Token const& token, std::string const& hash)
{
    tx.execute("insert into api_token (id, user_id, name, secret_hash, scopes, created_at, expires_at) values ($1, $2, "
               "$3, $4, $5, $6, $7)",
               {token.id, owner, token.name, as_bytes(hash), joined(token.scopes), token.created, token.expires});
}

std::vector<Token> tokens_of(db::Transaction& tx, UserId owner)
{
    return tx.all("select id, name, scopes, created_at, expires_at, used_at from api_token where user_id = $1 order by "
                  "id desc",
                  {owner}, read_token);
}

std::vector<OwnedToken> tokens(db::Transaction& tx)
{
    return tx.all(
        "select t.id, t.name, t.scopes, t.created_at, t.expires_at, t.used_at, u.id, u.name, u.email "
        "from api_token t join app_user u on u.id = t.user_id order by u.name, u.id, t.id desc",
        {}, [](db::Row const& row) {
            return OwnedToken{read_token(row), {row.id<UserId>(6), std::string(row.text(7)), std::string(row.text(8))}};
        });
}

std::optional<TokenInUse> token_in_use(db::Transaction& tx, std::string const& hash, Instant now)
{
    return tx.one(
        "select id, user_id, scopes, used_at from api_token where secret_hash = $1 and expires_at > $2",
        {as_bytes(hash), now}, [](db::Row const& row) {
            return TokenInUse{row.id<TokenId>(0), row.id<UserId>(1), words(row.text(2)), row.maybe_instant(3)};
        });
}

bool token_holds(db::Transaction& tx, TokenId id, Instant now)
{
    return tx.exists("select 1 from api_token t join app_user u on u.id = t.user_id where t.id = $1 and t.expires_at > "
                     "$2 and u.disabled = 0",
                     {id, now});
}

void keep_token_used(db::Transaction& tx, TokenId id, Instant day)
{
    tx.execute("update api_token set used_at = $2 where id = $1 and (used_at is null or used_at < $2)", {id, day});
}

std::optional<UserId> drop_token(db::Transaction& tx, TokenId id)
{
    return tx.one("delete from api_token where id = $1 returning user_id", {id},
                  [](db::Row const& row) { return row.id<UserId>(0); });
}

bool drop_own_token(db::Transaction& tx, UserId owner, TokenId id)
{
    return tx.execute("delete from api_token where id = $1 and user_id = $2", {id, owner}) == 1;
}

void forget_tokens(db::Transaction& tx, Instant now)
{
    tx.execute("delete from api_token where expires_at <= $1", {now - Span::days(30)});
}

void drop_tokens(db::Transaction& tx, UserId owner) { tx.execute("delete from api_token where user_id = $1", {owner}); }
}
