#pragma once
// Keeps a secret that must be read again (the provider's client secret) so that a copy of the store alone does not show
// it: XChaCha20-Poly1305 under a key that is not in the store. See docs/decisions/0013. Any thread.
#include <optional>
#include <string>
#include <string_view>

namespace regard::access
{
class Seal
{
  public:
    // The key comes from `configured` where that is not empty (the same on all nodes), else from the file `access.key`
    // in `folder`, which is made when it is first needed.
    Seal(std::string configured, std::string folder);

    // `about` says what it belongs to and must be the same when it is opened. Throws std::runtime_error where the key
    // can be neither read nor made.
    std::string sealed(std::string_view secret, std::string_view about) const;
    // Nothing where it was sealed with another key, for something else, or is damaged.
    std::optional<std::string> opened(std::string_view text, std::string_view about) const;

  private:
    std::string key() const;
    std::string configured_, path_;
};
}
