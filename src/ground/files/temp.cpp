#include "ground/files/temp.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <system_error>

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
}
