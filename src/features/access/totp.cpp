#include "features/access/totp.h"

#include "features/access/secrets.h"

#include <array>
#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace regard::access
{
namespace
{
constexpr std::int64_t step_seconds = 30;

std::string percent_encoded(std::string_view text)
{
    std::string encoded;
    for (char const c : text) {
        bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '.' || c == '_';
        encoded += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return encoded;
}
}

std::string new_totp_secret() { return random_bytes(20); }

std::int64_t totp_step(Instant at) { return at.micros / (step_seconds * 1'000'000); }

std::string totp_code(std::string_view secret, std::int64_t step)
{
    std::array<unsigned char, 8> counter{};
    for (std::size_t i = 0; i < counter.size(); ++i)
        counter[i] = static_cast<unsigned char>(step >> (56 - 8 * i));
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
    unsigned int size = 0;
    HMAC(EVP_sha1(), secret.data(), static_cast<int>(secret.size()), counter.data(), counter.size(), mac.data(), &size);
    std::size_t const at = mac[size - 1] & 15; // dynamic truncation, RFC 4226 5.3
    std::uint32_t const value = static_cast<std::uint32_t>(mac[at] & 127) << 24 |
                                static_cast<std::uint32_t>(mac[at + 1]) << 16 |
                                static_cast<std::uint32_t>(mac[at + 2]) << 8 | mac[at + 3];
    return fmt::format("{:06}", value % 1'000'000);
}

std::optional<std::int64_t> totp_fits(std::string_view secret, std::string_view code, Instant now,
                                      std::int64_t last_step)
{
    std::int64_t const present = totp_step(now);
    std::optional<std::int64_t> found;
    for (std::int64_t step = present - 1; step <= present + 1; ++step)
        if (same(totp_code(secret, step), code) && step > last_step)
            found = step;
    return found;
}

std::string totp_uri(std::string_view secret, std::string_view organisation, std::string_view email)
{
    return fmt::format("otpauth://totp/Regard:{}?secret={}&issuer=Regard%20{}", percent_encoded(email), base32(secret),
                       percent_encoded(organisation));
}
}
