#include "features/access/seal.h"

#include "features/access/secrets.h"

#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sodium.h>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

namespace regard::access
{
namespace
{
constexpr std::size_t key_size = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;

unsigned char* bytes(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
unsigned char const* bytes(std::string_view text) { return reinterpret_cast<unsigned char const*>(text.data()); }

std::string read_key(std::string const& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string key{std::istreambuf_iterator<char>(file), {}};
    return key.size() == key_size ? key : std::string{};
}

// Under another name first: whoever reads it at the same moment finds all of it or nothing, and of two makers the first
// stays.
void make_key(std::string const& path)
{
    std::string const draft = path + "." + base64url(random_bytes(6));
    std::string const key = random_bytes(key_size);
    int const file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    bool const written = file >= 0 && ::write(file, key.data(), key.size()) == ssize_t{key_size} && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (written)
        (void)::link(draft.c_str(), path.c_str()); // fails where there is one already
    (void)::unlink(draft.c_str());
}
}

Seal::Seal(std::string configured, std::string folder)
    : configured_(std::move(configured)), path_(std::move(folder) + "/access.key")
{}

std::string Seal::key() const
{
    if (!configured_.empty())
        return hash_of("sealing key:" + configured_);
    std::string key = read_key(path_);
    if (key.empty()) {
        make_key(path_);
        key = read_key(path_);
    }
    if (key.empty())
        throw std::runtime_error("the key file " + path_ + " can be neither read nor made");
    return key;
}

std::string Seal::sealed(std::string_view secret, std::string_view about) const
{
    std::string const under = key();
    std::string text = random_bytes(nonce_size);
    text.resize(nonce_size + secret.size() + tag_size);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(text) + nonce_size, nullptr, bytes(secret), secret.size(),
                                               bytes(about), about.size(), nullptr, bytes(text), bytes(under));
    return base64url(text);
}

std::optional<std::string> Seal::opened(std::string_view sealed_text, std::string_view about) const
{
    auto const text = from_base64url(sealed_text);
    if (!text || text->size() < nonce_size + tag_size)
        return std::nullopt;
    std::string const under = key();
    std::string secret(text->size() - nonce_size - tag_size, '\0');
    bool const fits = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(secret), nullptr, nullptr,
                                                                 bytes(std::string_view(*text)) + nonce_size,
                                                                 text->size() - nonce_size, bytes(about), about.size(),
                                                                 bytes(std::string_view(*text)), bytes(under)) == 0;
    return fits ? std::optional(secret) : std::nullopt;
}
}
