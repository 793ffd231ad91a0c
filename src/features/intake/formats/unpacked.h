#pragma once
// What opening files has in common. Part of open.h.
#include "base/result.h"
#include "ground/files/temp.h"

#include "ground/files/byte_source.h"

namespace regard::intake
{
// A workbook is read in jumps, so one that lies packed in something goes to a file of its own first. That has no name: nothing
// of it stays, however the program ends.
class Unpacked
{
  public:
    static constexpr std::size_t most = std::size_t{1} << 30; // bytes; no workbook is as large, packed as it is

    explicit Unpacked(files::ByteSource& source); // throws std::system_error, BadData
    std::string path() const { return file_.path(); }

  private:
    files::NamelessFile file_;
};

// What to say of bytes that are wrong before anything could be read of them.
Refusal refusal_of(files::BadData const& bad);
}
