#pragma once
// All SQL about tokens.
#include "features/access/token_model.h"
#include "ground/db/db.h"

namespace regard::access::store
{
void insert_token(db::Transaction& tx, UserId owner, Token const& token, std::string const& hash);
std::vector<Token> tokens_of(db::Transaction& tx, UserId owner); // newest first
std::vector<OwnedToken> tokens(db::Transaction& tx);             // of everybody, by their owners' names

// What a request with that secret may count on; nothing where it is none of ours or has run out.
struct TokenInUse
{
    TokenId id;
    UserId owner;
    std::vector<std::string> scopes;
    std::optional<Instant> used; // the beginning of the UTC day
};
std::optional<TokenInUse> token_in_use(db::Transaction& tx, std::string const& hash, Instant now);
bool token_holds(db::Transaction& tx, TokenId id, Instant now); // and its owner may come in
void keep_token_used(db::Transaction& tx, TokenId id, Instant day);

// ---- ending them
std::optional<UserId> drop_token(db::Transaction& tx, TokenId id); // whose it was; nothing: there is none
bool drop_own_token(db::Transaction& tx, UserId owner, TokenId id);
void forget_tokens(db::Transaction& tx, Instant now); // a month after they ran out: until then their owner sees why
void drop_tokens(db::Transaction& tx, UserId owner);
}
