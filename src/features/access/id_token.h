#pragma once
// ID tokens (OpenID Connect Core 3.1.3.7): nothing in one is believed before its signature, issuer, audience, times and
// nonce hold. Signatures are checked by cjose; see docs/decisions/0010. Pure: no clock, no network.
#include "base/instant.h"

#include <string>
#include <string_view>
#include <vector>

namespace regard::access
{
// What we sent the person off with, and by when it is looked at.
struct Expected
{
    std::string issuer, client_id, nonce;
    std::string group_claim;
    Instant now;
};

struct Claims
{
    std::string subject;
    std::string name, email;     // empty: not told
    bool email_verified = false; // said to be, in so many words
    std::vector<std::string> groups;
};

// `jwks` is the provider's JSON Web Key Set. Refuses with `token_malformed`, `token_algorithm`, `token_key_unknown`,
// `token_signature`, `token_issuer`, `token_audience`, `token_expired`, `token_not_yet`, `token_nonce`,
// `token_subject`. Clocks may be two minutes apart.
Result<Claims> claims_of(std::string_view token, std::string_view jwks, Expected const& expected);
}
