#pragma once
// Tokens for other programs, as the API shows them.
#include "features/access/model.h"

namespace regard::access
{
struct Token
{
    TokenId id;
    std::string name;
    std::vector<std::string> scopes; // permissions; it may do no more than these, nor than its owner
    Instant created, expires;
    std::optional<Date> last_used; // UTC; to the day, as nothing shows when people work
};
BOOST_DESCRIBE_STRUCT(Token, (), (id, name, scopes, created, expires, last_used))

struct Tokens
{
    std::vector<Token> items;
};
BOOST_DESCRIBE_STRUCT(Tokens, (), (items))

struct NewToken
{
    std::string name;
    std::vector<std::string> scopes;
    std::optional<Date> expires; // the last day it works, in the owner's zone; none: 90 days
};
BOOST_DESCRIBE_STRUCT(NewToken, (), (name, scopes, expires))
constexpr auto rules_of(form::Of<NewToken>)
{
    using namespace form;
    return rules(on(&NewToken::name, not_blank, length(1, 100)), on(&NewToken::scopes, length(1, 50)),
                 on(&NewToken::expires, about("The last day it works; a year from now at most, 90 days if left out.")));
}

struct MadeToken
{
    TokenId id;
    std::string token; // shown once
    Instant expires;
};
BOOST_DESCRIBE_STRUCT(MadeToken, (), (id, token, expires))

// ---- for administrators
struct TokenOwner
{
    UserId id;
    std::string name, email;
};
BOOST_DESCRIBE_STRUCT(TokenOwner, (), (id, name, email))

struct OwnedToken : Token
{
    TokenOwner owner;
};
BOOST_DESCRIBE_STRUCT(OwnedToken, (Token), (owner))

struct OwnedTokens
{
    std::vector<OwnedToken> items;
};
BOOST_DESCRIBE_STRUCT(OwnedTokens, (), (items))
}
