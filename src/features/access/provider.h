#pragma once
// Talks to the organisation's OpenID provider: what it offers, its keys, the ID token for a code. Every call leaves the
// house through ground/http's client, which refuses internal addresses unless the configuration names their host.
#include "base/instant.h"
#include "ground/http/client.h"

#include <map>
#include <mutex>

namespace regard::access
{
// What a provider says of itself (OpenID Connect Discovery).
struct ProviderOffer
{
    std::string issuer, authorization_endpoint, token_endpoint, jwks_uri;
    bool secret_in_body = false; // it takes the client's secret in the form alone, not as Basic
};

// Reads a discovery document. Refuses with `not_a_provider`, `provider_too_weak`.
Result<ProviderOffer> offer_of(std::string_view json, std::string const& issuer);

struct Redeeming
{
    std::string client_id, client_secret; // no secret: a public client
    std::string code, verifier, redirect_uri;
};

// Blocking, for workers; any thread. Refuses besides with `provider_unreachable`, `provider_untrusted`; the token
// endpoint's own refusal is `code_refused`.
class Provider
{
  public:
    explicit Provider(std::vector<std::string> internal_hosts);

    Result<ProviderOffer> ask(std::string const& issuer) const;          // anew
    Result<ProviderOffer> offer(std::string const& issuer, Instant now); // kept for an hour

    enum class Keys { kept, fresh }; // kept for an hour; fresh when an unknown key signs, every ten seconds at most
    Result<std::string> keys(ProviderOffer const& offer, Keys which, Instant now);

    Result<std::string> id_token(ProviderOffer const& offer, Redeeming const& redeeming) const;

  private:
    Result<http::Reply> call(http::Call const& call) const;

    struct Kept
    {
        ProviderOffer offer;
        Instant asked;
    };
    struct KeptKeys
    {
        std::string jwks;
        Instant asked;
    };
    http::Client outside_; // https alone
    http::Client near_;    // this machine, where http will do
    std::mutex mutex_;
    std::map<std::string, Kept> offers_;   // by issuer
    std::map<std::string, KeptKeys> keys_; // by jwks_uri
};
}
