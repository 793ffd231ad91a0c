#include "features/intake/upload_files.h"

#include <filesystem>
#include <fmt/format.h>

namespace regard::intake
{
namespace fs = std::filesystem;

UploadFiles::UploadFiles(std::string folder) : folder_(std::move(folder))
{
    fs::create_directories(folder_);
    fs::permissions(folder_, fs::perms::owner_all);
}

std::string UploadFiles::path(UploadId upload, std::size_t number) const
{
    return fmt::format("{}/{}/{}", folder_, upload.text(), number);
}

std::string UploadFiles::make_folder(UploadId upload) const
{
    std::string folder = folder_ + "/" + upload.text();
    fs::create_directory(folder);
    return folder;
}

void UploadFiles::remove(UploadId upload) const { fs::remove_all(folder_ + "/" + upload.text()); }
}
