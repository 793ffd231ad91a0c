#pragma once
// A new empty folder in the system's temporary place, for its owner's eyes alone, gone with this object.
#include <string>

namespace regard::db
{
class TempFolder
{
  public:
    TempFolder(); // throws std::system_error where none can be made
    ~TempFolder();
    TempFolder(TempFolder const&) = delete;
    TempFolder& operator=(TempFolder const&) = delete;

    std::string const& path() const { return path_; }

  private:
    std::string path_;
};
}
