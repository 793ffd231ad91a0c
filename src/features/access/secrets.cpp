#include "features/access/secrets.h"

#include <algorithm>
#include <array>
#include <openssl/evp.h>
#include <sodium.h>
#include <stdexcept>

namespace regard::access
{
namespace
{
void ready()
{
    static bool const initialised = sodium_init() >= 0;
    if (!initialised)
        throw std::runtime_error("libsodium cannot be initialised");
}

unsigned char const* bytes_of(std::string_view text) { return reinterpret_cast<unsigned char const*>(text.data()); }

constexpr unsigned long long operations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr std::size_t memory = 19 * 1024 * 1024; // OWASP's least for two passes; the whole server stays small

// The beginnings of every list of broken passwords; longer than nine characters, as shorter ones are refused anyway.
constexpr std::string_view common[]{"1234567890",  "0123456789",  "qwertyuiop",  "password12",    "password123",
                                    "passw0rd123", "1q2w3e4r5t",  "iloveyou12",  "administrator", "letmein1234",
                                    "welcome123",  "welcome1234", "abcdefghij",  "aaaaaaaaaa",    "0000000000",
                                    "1111111111",  "q1w2e3r4t5",  "changeme123", "1qaz2wsx3edc",  "kodeord123",
                                    "adgangskode", "hemmeligt1",  "sommer2026",  "velkommen1"};

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return lower;
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}
}

std::string random_bytes(std::size_t size)
{
    ready();
    std::string bytes(size, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::string new_secret() { return base64url(random_bytes(32)); }

std::string hash_of(std::string_view secret)
{
    std::string digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), digest.size(), bytes_of(secret), secret.size(),
                       nullptr, 0);
    return digest;
}

std::span<std::byte const> as_bytes(std::string const& bytes)
{
    return std::as_bytes(std::span(bytes.data(), bytes.size()));
}

bool same(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

Result<void> check_password(std::string_view password, std::string_view email, std::string_view name)
{
    if (characters(password) < shortest_password)
        return Refusal{"password_too_short",
                       "Use at least 10 characters. A few words in a row are good, and easy to remember.", "password"};
    if (password.size() > 200)
        return Refusal{"password_too_long", "Use at most 200 characters.", "password"};
    std::string const lower = lowered(password);
    bool const one_character = password.find_first_not_of(password[0]) == std::string_view::npos;
    bool const own =
        lower == lowered(email) || lower == lowered(name) || lower == lowered(email.substr(0, email.find('@')));
    if (one_character || own || std::find(std::begin(common), std::end(common), lower) != std::end(common))
        return Refusal{"password_common", "This is one of the first that somebody would try. Choose another.",
                       "password"};
    return {};
}

std::string hash_password(std::string_view password)
{
    ready();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), password.data(), password.size(), operations, memory) != 0)
        throw std::bad_alloc();
    return hash.data();
}

bool password_fits(std::string const& hash, std::string_view password)
{
    ready();
    return password.size() <= 200 && crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

void pretend_to_check(std::string_view password)
{
    static std::string const nobodys = hash_password("nobody has this password");
    (void)password_fits(nobodys, password.substr(0, 200));
}

// OpenSSL's, which has the processor do it: whole mails and files go through here.
std::string sha256(std::string_view bytes)
{
    static EVP_MD* const sha = EVP_MD_fetch(nullptr, "SHA256", nullptr); // looked up once: it costs more than a token
    std::string digest(32, '\0');
    auto* const out = reinterpret_cast<unsigned char*>(digest.data());
    if (sha == nullptr || EVP_Digest(bytes.data(), bytes.size(), out, nullptr, sha, nullptr) != 1)
        throw std::runtime_error("sha256: OpenSSL has none");
    return digest;
}

std::string base64(std::string_view bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes_of(bytes), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the terminating NUL
    return text;
}

std::string base64url(std::string_view bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes_of(bytes), bytes.size(),
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    text.pop_back(); // the terminating NUL
    return text;
}

Result<std::string> from_base64url(std::string_view text)
{
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    char const* end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(),
                          nullptr, &size, &end, sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 ||
        end != text.data() + text.size())
        return Refusal{"not_base64", "This is no base64url text.", ""};
    bytes.resize(size);
    return bytes;
}

std::string base32(std::string_view bytes)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string text;
    std::uint32_t held = 0;
    int bits = 0;
    for (char const c : bytes) {
        held = held << 8 | static_cast<unsigned char>(c);
        for (bits += 8; bits >= 5; bits -= 5)
            text += alphabet[held >> (bits - 5) & 31];
    }
    if (bits > 0)
        text += alphabet[held << (5 - bits) & 31];
    return text;
}
}
