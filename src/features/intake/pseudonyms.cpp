#include "features/intake/pseudonyms.h"

#include "base/ids.h"

#include <cstring>
#include <sodium.h>
#include <stdexcept>

namespace regard::intake
{
Pseudonyms Pseudonyms::of(db::Transaction& tx)
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot be initialised");
    Key key;
    randombytes_buf(key.data(), key.size());
    tx.execute("insert into pseudonym_key (only_one, key_bytes) values (1, $1) on conflict (only_one) do nothing",
               {std::span<std::byte const>(std::as_bytes(std::span(key)))});
    tx.query("select key_bytes from pseudonym_key", {}, [&](db::Row const& row) {
        auto const bytes = row.bytes(0);
        std::memcpy(key.data(), bytes.data(), std::min(bytes.size(), key.size()));
    });
    return Pseudonyms(key);
}

std::string Pseudonyms::person(std::string_view name) const
{
    return "Person " + id_text(static_cast<std::int64_t>(hash("person", name) & 0x7FFFFFFFFFFFFFFF)).substr(5);
}

std::int64_t Pseudonyms::customer(std::string_view name) const
{
    auto const key = static_cast<std::int64_t>(hash("customer", name));
    return key == 0 ? 1 : key;
}

std::uint64_t Pseudonyms::hash(std::string_view purpose, std::string_view name) const
{
    std::string text(purpose);
    text += '\0';
    text += name;
    std::uint64_t short_hash = 0;
    std::array<unsigned char, crypto_generichash_BYTES_MIN> digest;
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<unsigned char const*>(text.data()), text.size(),
                       key_.data(), key_.size());
    std::memcpy(&short_hash, digest.data(), sizeof short_hash);
    return short_hash;
}
}
