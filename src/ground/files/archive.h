#pragma once
// What one path holds: a plain file is one entry, a .gz one, a .zip one for each file in it. Recognised by the first
// bytes, never by the ending.
#include "ground/files/byte_source.h"

#include "base/result.h"

#include <vector>

namespace regard::files
{
enum class Packing { none, gzip, zip };

Packing packing_of(std::string_view first_bytes);

struct Entry
{
    std::string path;
    std::string name; // for people: the path's last part, for a member of a zip `export.zip/events.csv`
    Packing packing = Packing::none;
    std::size_t member = 0; // its index inside the zip
};

// Leaves out folders, dot files and `__MACOSX`. Refuses with `not_readable` (no such file, a folder, no right to it),
// `encrypted`, `archive_damaged`, `expands_too_much` (more than 100,000 members), `empty_file` (nothing in the zip).
Result<std::vector<Entry>> entries(std::string const& path);

// The unpacked bytes of an entry. A member of a zip that is itself gzip is unpacked too; nothing deeper is. Throws
// std::system_error, BadData.
std::unique_ptr<ByteSource> open(Entry const& entry);

// The same for many entries in the order entries() gave them: a zip is gone through once, not once for each member. A
// source must not be used after the next call of open.
class Walk
{
  public:
    Walk();
    ~Walk();
    std::unique_ptr<ByteSource> open(Entry const& entry);

  private:
    struct State;
    std::unique_ptr<State> state_;
};
}
