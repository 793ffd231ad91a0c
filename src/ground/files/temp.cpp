#include "ground/files/temp.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace regard::files
{
TempFolder::TempFolder() : TempFolder(std::filesystem::temp_directory_path().string()) {}

TempFolder::TempFolder(std::string const& below) : path_(below + "/regard-XXXXXX")
{
    if (::mkdtemp(path_.data()) == nullptr)
        throw std::system_error(errno, std::generic_category(), path_);
}

TempFolder::~TempFolder()
{
    std::error_code ignored; // what can't be removed now is the system's to clear
    std::filesystem::remove_all(path_, ignored);
}

std::string TempFolder::file(std::string_view name) const { return path_ + '/' + std::string(name); }

std::string TempFolder::write(std::string_view name, std::string_view bytes) const
{
    auto path = file(name);
    std::ofstream out(path, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out.flush())
        throw std::system_error(errno, std::generic_category(), path);
    return path;
}

NamelessFile::NamelessFile()
{
    std::string path = std::filesystem::temp_directory_path().string() + "/regard-XXXXXX";
    fd_ = ::mkostemp(path.data(), O_CLOEXEC);
    if (fd_ < 0)
        throw std::system_error(errno, std::generic_category(), path);
    ::unlink(path.c_str());
}

NamelessFile::~NamelessFile() { ::close(fd_); }

void NamelessFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        auto const n = ::write(fd_, bytes.data(), bytes.size());
        if (n < 0 && errno != EINTR)
            throw std::system_error(errno, std::generic_category(), "a temporary file");
        bytes.remove_prefix(n > 0 ? static_cast<std::size_t>(n) : 0);
    }
}

std::string NamelessFile::path() const { return "/proc/self/fd/" + std::to_string(fd_); }
}
