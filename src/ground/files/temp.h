#pragma once
// Files and folders that remove themselves, for tests and for spooling.
#include <string>
#include <string_view>

namespace regard::files
{
// An empty folder of its own, readable by us alone, gone with everything in it when this object goes.
class TempFolder
{
  public:
    TempFolder(); // below $TMPDIR or /tmp; throws std::system_error
    explicit TempFolder(std::string const& below);
    ~TempFolder();
    TempFolder(TempFolder const&) = delete;
    TempFolder& operator=(TempFolder const&) = delete;

    std::string const& path() const { return path_; }
    std::string file(std::string_view name) const;                          // the path of a file in it
    std::string write(std::string_view name, std::string_view bytes) const; // makes that file and gives its path

  private:
    std::string path_;
};

// A file without a name: gone when this object goes, or when the program ends, however it does. Written from one thread.
class NamelessFile
{
  public:
    NamelessFile(); // below $TMPDIR or /tmp; throws std::system_error
    ~NamelessFile();
    NamelessFile(NamelessFile const&) = delete;
    NamelessFile& operator=(NamelessFile const&) = delete;

    void write(std::string_view bytes); // throws std::system_error, e.g. where the disk is full
    std::string path() const;           // opens it, in this program alone, as long as this object is there

  private:
    int fd_;
};
}
