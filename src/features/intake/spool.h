#pragma once
// A history is read several times: to guess, to settle its formats, to load. A pipe gives what it holds once, so that is
// first written to a file of its own, which lives as long as this object.
#include "base/result.h"
#include "ground/files/temp.h"

#include <memory>
#include <string>

namespace regard::intake
{
class Spool
{
  public:
    // A path that can be opened as often as needed: the given one, or, of a pipe or `-` (standard input), that of its copy.
    // Refuses with `not_readable`. Throws std::system_error where the copy does not fit on the disk.
    Result<std::string> lasting(std::string const& path);

  private:
    std::unique_ptr<files::TempFolder> folder_;
    int pipes_ = 0;
};
}
