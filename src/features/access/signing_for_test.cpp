#include "features/access/signing_for_test.h"

#include "features/access/secrets.h"

#include <sodium.h>
#include <stdexcept>

namespace regard::access::testing
{
namespace
{
struct ReleaseToken
{
    void operator()(cjose_jws_t* token) const { cjose_jws_release(token); }
    void operator()(cjose_header_t* header) const { cjose_header_release(header); }
    void operator()(char* text) const { free(text); }
};

cjose_jwk_t* make(SigningKey::Kind kind)
{
    cjose_err error{};
    std::uint8_t const exponent[]{1, 0, 1};
    if (kind == SigningKey::Kind::elliptic)
        return cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, &error);
    return cjose_jwk_create_RSA_random(kind == SigningKey::Kind::rsa ? 2048 : 1024, exponent, 3, &error);
}
}

SigningKey::SigningKey(Kind kind, std::string id) : kind_(kind), id_(std::move(id)), key_(make(kind))
{
    if (!key_)
        throw std::runtime_error("no key could be made");
}

std::string SigningKey::jwk() const
{
    cjose_err error{};
    std::unique_ptr<char, ReleaseToken> const text(cjose_jwk_to_json(key_.get(), false, &error));
    return R"({"kid":")" + id_ + R"(","use":"sig","alg":")" + algorithm() + "\"," + (text.get() + 1);
}

std::string SigningKey::sign(std::string_view payload) const
{
    cjose_err error{};
    std::unique_ptr<cjose_header_t, ReleaseToken> const header(cjose_header_new(&error));
    cjose_header_set(header.get(), "alg", algorithm().c_str(), &error);
    cjose_header_set(header.get(), "kid", id_.c_str(), &error);
    std::unique_ptr<cjose_jws_t, ReleaseToken> const token(cjose_jws_sign(
        key_.get(), header.get(), reinterpret_cast<std::uint8_t const*>(payload.data()), payload.size(), &error));
    char const* text = nullptr;
    if (!token || !cjose_jws_export(token.get(), &text, &error))
        throw std::runtime_error("the token could not be signed");
    return text;
}

std::string jwks(std::initializer_list<SigningKey const*> keys)
{
    std::string set;
    for (SigningKey const* key : keys)
        set += (set.empty() ? "" : ",") + key->jwk();
    return R"({"keys":[)" + set + "]}";
}

std::string put_together(std::string_view header, std::string_view payload, std::string_view signature)
{
    return base64url(header) + "." + base64url(payload) + "." + base64url(signature);
}

std::string signed_with_text(std::string_view header, std::string_view payload, std::string_view key)
{
    std::string const text = base64url(header) + "." + base64url(payload);
    auto const bytes = [](std::string_view view) { return reinterpret_cast<unsigned char const*>(view.data()); };
    std::string mac(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key), key.size());
    crypto_auth_hmacsha256_update(&state, bytes(text), text.size());
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char*>(mac.data()));
    return text + "." + base64url(mac);
}
}
