#include "features/access/id_token.h"

#include "features/access/secrets.h"

#include <array>
#include <boost/json.hpp>
#include <cjose/cjose.h>
#include <memory>

namespace regard::access
{
namespace
{
namespace json = boost::json;

constexpr std::size_t longest_token = 64 * 1024;
constexpr std::size_t shortest_modulus = 256; // bytes: RSA of 2048 bits
constexpr double clocks_apart = 120;          // seconds

// The algorithms we take, with the one kind of key each goes with: what a token says of itself chooses no other.
struct Algorithm
{
    std::string_view name, kind, curve;
};
constexpr Algorithm algorithms[]{{"RS256", "RSA", ""}, {"ES256", "EC", "P-256"}};

Refusal refused(char const* code) { return {code, "The provider's ID token does not hold.", ""}; }

std::string_view text_of(json::object const& object, std::string_view name)
{
    auto const* value = object.if_contains(json::string_view(name.data(), name.size()));
    if (value == nullptr || !value->is_string())
        return {};
    return {value->get_string().data(), value->get_string().size()};
}

std::optional<json::object> object_of(std::string_view text)
{
    boost::system::error_code error;
    auto value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_object())
        return std::nullopt;
    return std::move(value.get_object());
}

// Header and payload of header.payload.signature.
struct Opened
{
    json::object header, payload;
};

std::optional<json::object> decoded(std::string_view part)
{
    auto const text = from_base64url(part);
    return text ? object_of(*text) : std::nullopt;
}

std::optional<Opened> opened(std::string_view token)
{
    std::size_t const first = token.find('.');
    std::size_t const second = first == std::string_view::npos ? first : token.find('.', first + 1);
    if (token.size() > longest_token || second == std::string_view::npos ||
        token.find('.', second + 1) != std::string_view::npos)
        return std::nullopt;
    auto header = decoded(token.substr(0, first));
    auto payload = decoded(token.substr(first + 1, second - first - 1));
    if (!header || !payload || header->contains("crit")) // an extension we must understand: we know none
        return std::nullopt;
    return Opened{std::move(*header), std::move(*payload)};
}

// ---- the signature

bool is_strong(json::object const& key)
{
    auto const modulus = from_base64url(text_of(key, "n"));
    return text_of(key, "kty") != "RSA" || (modulus && modulus->size() >= shortest_modulus);
}

bool goes_with(json::object const& key, Algorithm const& algorithm, std::string_view key_id)
{
    std::string_view const use = text_of(key, "use"), meant_for = text_of(key, "alg");
    return text_of(key, "kty") == algorithm.kind &&
           (algorithm.curve.empty() || text_of(key, "crv") == algorithm.curve) &&
           (key_id.empty() || text_of(key, "kid") == key_id) && (use.empty() || use == "sig") &&
           (meant_for.empty() || meant_for == algorithm.name) && is_strong(key);
}

// The one key the token names; without a name the one that could be meant.
std::optional<json::object> key_for(json::object const& set, Algorithm const& algorithm, std::string_view key_id)
{
    auto const* keys = set.if_contains("keys");
    std::optional<json::object> found;
    if (keys == nullptr || !keys->is_array())
        return found;
    for (auto const& key : keys->get_array()) {
        if (!key.is_object() || !goes_with(key.get_object(), algorithm, key_id))
            continue;
        if (found)
            return std::nullopt;
        found = key.get_object();
    }
    return found;
}

// The public parts alone, whatever else stands in the set.
std::string public_key(json::object const& key)
{
    json::object parts;
    for (char const* name : {"kty", "n", "e", "crv", "x", "y"})
        if (auto const* value = key.if_contains(name))
            parts.emplace(name, *value);
    return json::serialize(parts);
}

struct Release
{
    void operator()(cjose_jwk_t* key) const { cjose_jwk_release(key); }
    void operator()(cjose_jws_t* token) const { cjose_jws_release(token); }
};

bool signature_fits(std::string_view token, json::object const& key)
{
    cjose_err error{};
    std::string const text = public_key(key);
    std::unique_ptr<cjose_jwk_t, Release> const jwk(cjose_jwk_import(text.data(), text.size(), &error));
    std::unique_ptr<cjose_jws_t, Release> const jws(cjose_jws_import(token.data(), token.size(), &error));
    return jwk && jws && cjose_jws_verify(jws.get(), jwk.get(), &error);
}

Result<void> check_signature(std::string_view token, json::object const& header, std::string_view jwks)
{
    auto const* algorithm = std::find_if(std::begin(algorithms), std::end(algorithms),
                                         [&](Algorithm const& one) { return one.name == text_of(header, "alg"); });
    if (algorithm == std::end(algorithms))
        return refused("token_algorithm");
    auto const set = object_of(jwks);
    auto const key = set ? key_for(*set, *algorithm, text_of(header, "kid")) : std::nullopt;
    if (!key)
        return refused("token_key_unknown");
    return signature_fits(token, *key) ? Result<void>{} : refused("token_signature");
}

// ---- what it says

std::optional<double> seconds(json::object const& payload, char const* name)
{
    auto const* value = payload.if_contains(name);
    if (value == nullptr || !value->is_number())
        return std::nullopt;
    return value->to_number<double>();
}

std::vector<std::string> texts(json::value const* value)
{
    std::vector<std::string> found;
    if (value != nullptr && value->is_string())
        found.emplace_back(value->get_string());
    if (value != nullptr && value->is_array())
        for (auto const& item : value->get_array())
            if (item.is_string())
                found.emplace_back(item.get_string());
    return found;
}

bool is_for(json::object const& payload, std::string const& client)
{
    auto const audience = texts(payload.if_contains("aud"));
    bool const named = std::find(audience.begin(), audience.end(), client) != audience.end();
    std::string_view const party = text_of(payload, "azp");
    bool const ours = party == client || (!payload.contains("azp") && audience.size() == 1);
    return named && ours;
}

Result<void> check_times(json::object const& payload, Instant now)
{
    double const at = static_cast<double>(now.micros) / 1e6;
    auto const expires = seconds(payload, "exp"), issued = seconds(payload, "iat");
    auto const not_before = seconds(payload, "nbf");
    if (!expires || !issued)
        return refused("token_malformed");
    if (*expires + clocks_apart <= at)
        return refused("token_expired");
    if (*issued - clocks_apart > at || not_before.value_or(at) - clocks_apart > at)
        return refused("token_not_yet");
    return {};
}

Result<void> check_claims(json::object const& payload, Expected const& expected)
{
    if (text_of(payload, "iss") != expected.issuer)
        return refused("token_issuer");
    if (!is_for(payload, expected.client_id))
        return refused("token_audience");
    if (auto const timely = check_times(payload, expected.now); !timely)
        return timely.error();
    if (expected.nonce.empty() || !same(text_of(payload, "nonce"), expected.nonce))
        return refused("token_nonce");
    if (text_of(payload, "sub").empty() || text_of(payload, "sub").size() > 255)
        return refused("token_subject");
    return {};
}

// A claim by its name; one inside another by its path, `realm_access.roles`.
json::value const* claim(json::object const& payload, std::string_view path)
{
    if (auto const* whole = payload.if_contains(json::string_view(path.data(), path.size())))
        return whole;
    std::size_t const dot = path.find('.');
    if (dot == std::string_view::npos)
        return nullptr;
    auto const* outer = payload.if_contains(json::string_view(path.data(), dot));
    return outer != nullptr && outer->is_object() ? claim(outer->get_object(), path.substr(dot + 1)) : nullptr;
}

Claims read(json::object const& payload, std::string const& group_claim)
{
    auto const* verified = payload.if_contains("email_verified");
    return {std::string(text_of(payload, "sub")), std::string(text_of(payload, "name")),
            std::string(text_of(payload, "email")), verified != nullptr && verified->is_bool() && verified->get_bool(),
            texts(claim(payload, group_claim))};
}
}

Result<Claims> claims_of(std::string_view token, std::string_view jwks, Expected const& expected)
{
    auto const parts = opened(token);
    if (!parts)
        return refused("token_malformed");
    if (auto const fits = check_signature(token, parts->header, jwks); !fits)
        return fits.error();
    if (auto const holds = check_claims(parts->payload, expected); !holds)
        return holds.error();
    return read(parts->payload, expected.group_claim);
}
}
