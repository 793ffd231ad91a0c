#pragma once
// For tests: keys of a provider, and ID tokens signed with them, right and wrong.
#include <cjose/cjose.h>
#include <memory>
#include <string>
#include <string_view>

namespace regard::access::testing
{
class SigningKey
{
  public:
    enum class Kind { rsa, weak_rsa, elliptic };
    SigningKey(Kind kind, std::string id);

    std::string jwk() const; // the public half, with kid, alg and use
    std::string const& id() const { return id_; }
    // A token with that payload (JSON).
    std::string sign(std::string_view payload) const;
    std::string algorithm() const { return kind_ == Kind::elliptic ? "ES256" : "RS256"; }

  private:
    struct Release
    {
        void operator()(cjose_jwk_t* key) const { cjose_jwk_release(key); }
    };
    Kind kind_;
    std::string id_;
    std::unique_ptr<cjose_jwk_t, Release> key_;
};

std::string jwks(std::initializer_list<SigningKey const*> keys);

// header.payload.signature from their plain texts.
std::string put_together(std::string_view header, std::string_view payload, std::string_view signature);
// Signed as HS256 with any bytes at all, such as a public key.
std::string signed_with_text(std::string_view header, std::string_view payload, std::string_view key);
}
