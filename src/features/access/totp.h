#pragma once
// Time-based one-time passwords, RFC 6238: SHA-1, 30 seconds, six digits, as every authenticator app does.
#include "base/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace regard::access
{
std::string new_totp_secret();                                     // 20 bytes
std::string totp_code(std::string_view secret, std::int64_t step); // six digits
std::int64_t totp_step(Instant at);

// The step the code is good for: the present one, or a neighbour (a clock may be half a minute off), if later than
// `last_step`, so that no code is taken twice. Nothing where it is wrong.
std::optional<std::int64_t> totp_fits(std::string_view secret, std::string_view code, Instant now,
                                      std::int64_t last_step);

// What a QR code for an authenticator app says.
std::string totp_uri(std::string_view secret, std::string_view organisation, std::string_view email);
}
