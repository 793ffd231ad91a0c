#include "ground/http/digest.h"

#include <array>
#include <openssl/sha.h>

namespace regard::http
{
std::string sha256_hex(std::string_view bytes)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest;
    SHA256(reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size(), digest.data());
    constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    for (unsigned char const byte : digest) {
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}
}
