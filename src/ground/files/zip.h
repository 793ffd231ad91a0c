#pragma once
// The regular members of one zip file, in the order in which they are stored. Reads from the disk as it goes; one
// thread.
#include "ground/files/byte_source.h"

#include <optional>

namespace regard::files
{
class Zip final
{
  public:
    explicit Zip(std::string const& path); // throws BadData, std::system_error
    ~Zip();

    struct Member
    {
        std::size_t index = 0;  // counts every entry of the archive, from 0
        std::string name;       // UTF-8 as far as the archive knows; for showing and matching, never for opening a file
        std::uint64_t size = 0; // unpacked, as the archive claims; 0 where it does not say
        bool encrypted = false;
    };

    // Moves on to the next member that is a regular file; none at the end. Members beyond the first 100,000 are
    // BadData.
    std::optional<Member> next();

    // The bytes of the member next() stands on, as ByteSource::read.
    std::size_t read(std::span<char> into);
    std::uint64_t consumed() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

// Moves on to a member and gives its bytes, as long as the zip stands on it: by its index (BadData `archive_damaged`
// where there is none) or by its name (then null).
std::unique_ptr<ByteSource> move_to(std::shared_ptr<Zip> zip, std::size_t index);
std::unique_ptr<ByteSource> move_to(std::shared_ptr<Zip> zip, std::string_view name);
}
