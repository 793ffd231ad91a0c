#pragma once
// A file being sent.
#include <cstdint>
#include <string>
#include <utility>

namespace regard::http
{
class OpenFile
{
  public:
    OpenFile() = default;
    explicit OpenFile(std::string const& path); // throws std::system_error
    OpenFile(OpenFile&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    OpenFile& operator=(OpenFile&& other) noexcept;
    ~OpenFile();

    // Reads at `offset` into `into`; returns the bytes read, 0 at the end of the file. Throws std::system_error.
    std::size_t read(std::uint64_t offset, char* into, std::size_t most) const;

  private:
    int descriptor_ = -1;
};
}
