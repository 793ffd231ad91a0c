#include "ground/db/temp_folder.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace regard::db
{
TempFolder::TempFolder() : path_(std::filesystem::temp_directory_path() / "regard-XXXXXX")
{
    if (mkdtemp(path_.data()) == nullptr)
        throw std::system_error(errno, std::generic_category(), "make a folder in " + path_);
}

TempFolder::~TempFolder()
{
    std::error_code ignored; // a file left behind in the temporary place harms nobody
    std::filesystem::remove_all(path_, ignored);
}
}
