#pragma once
// Secrets: made at random, shown once, stored only as hashes. Passwords with Argon2id, everything that is random itself
// with BLAKE2b. Any thread. All of libsodium.
#include "base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regard::access
{
// 256 random bits as 43 characters that may stand in an address.
std::string new_secret();
std::string random_bytes(std::size_t size);

// What is stored of a random secret: 32 bytes.
std::string hash_of(std::string_view secret);
std::span<std::byte const> as_bytes(std::string const& bytes);

bool same(std::string_view a, std::string_view b); // in a time that tells nothing of where they differ

// ---- passwords
constexpr std::size_t shortest_password = 10; // characters; the pages say so too
// Refuses with `password_too_short`, `password_too_long` (over 200 bytes), `password_common`
// (among those tried first, or the person's own name or address); field `password`.
Result<void> check_password(std::string_view password, std::string_view email, std::string_view name);
std::string hash_password(std::string_view password); // about 50 ms and 64 MiB, on purpose; never inside a transaction
bool password_fits(std::string const& hash, std::string_view password);
void pretend_to_check(
    std::string_view password); // as long as a true check: an unknown account must not show by its speed

// ---- texts
std::string sha256(std::string_view bytes); // 32 bytes
std::string base64(std::string_view bytes); // with padding, as headers want it
std::string base64url(std::string_view bytes);
Result<std::string> from_base64url(std::string_view text); // refuses with `not_base64`
std::string base32(std::string_view bytes);                // RFC 4648, without padding
}
