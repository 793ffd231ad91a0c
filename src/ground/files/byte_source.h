#pragma once
// Where bytes come from: a file, memory, something packed. Read once, front to back, from one thread at a time. Files
// are opened for reading only and never mapped into memory: somebody may cut them short while we read.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace regard::files
{
// The bytes themselves are wrong: a damaged archive, one that expands beyond reason, one that needs a password. Not a
// bug and not the disk's fault, so readers catch it and tell the user. `code` is `archive_damaged`, `archive_cut_off`,
// `expands_too_much` or `encrypted`.
class BadData : public std::runtime_error
{
  public:
    explicit BadData(char const* code) : std::runtime_error(code) {}
    char const* code() const noexcept { return what(); }
};

class ByteSource
{
  public:
    ByteSource() = default;
    ByteSource(ByteSource const&) = delete;
    ByteSource& operator=(ByteSource const&) = delete;
    virtual ~ByteSource() = default;

    // Fills the front of `into` (never empty) and says how much of it; 0 only at the end, and then again at each call.
    // May give less than asked before the end. Throws std::system_error (a std::runtime_error) if the disk fails,
    // BadData if the bytes are wrong; what came before the damage has been given by earlier calls.
    virtual std::size_t read(std::span<char> into) = 0;

    // Bytes of the underlying (packed) file taken so far; never falls.
    virtual std::uint64_t consumed() const = 0;

    // About how many bytes there are in all, to make room for them; 0 where nobody knows.
    virtual std::uint64_t expected() const { return 0; }
};

std::unique_ptr<ByteSource> open_file(std::string const& path); // throws std::system_error
std::unique_ptr<ByteSource> from_memory(std::string bytes);
std::unique_ptr<ByteSource> gunzip(std::unique_ptr<ByteSource> packed); // gzip, any number of members in a row

// Lets one look at the first bytes and then read from the start. Bytes that are wrong (BadData) are met on reading, where
// they stand, not on looking.
class Peeked final : public ByteSource
{
  public:
    Peeked(std::unique_ptr<ByteSource> source, std::size_t bytes);
    std::string_view head() const { return head_; } // all there is, where the source is shorter or damaged
    std::size_t read(std::span<char> into) override;
    std::uint64_t consumed() const override { return source_->consumed(); }

  private:
    std::unique_ptr<ByteSource> source_;
    std::string head_;
    std::size_t given_ = 0;
    std::optional<BadData> damage_; // met beyond the head
};

// The rest of a source as one string, at most `limit` bytes of it.
std::string read_all(ByteSource& source, std::size_t limit);
}
