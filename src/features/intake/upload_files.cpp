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

void UploadFiles::remove_strays(Span age, std::function<bool(UploadId)> const& is_known) const
{
    auto const newest = fs::file_time_type::clock::now() - std::chrono::microseconds(age.micros);
    for (auto const& entry : fs::directory_iterator(folder_)) {
        std::error_code gone; // another node may tidy at the same moment
        if (entry.last_write_time(gone) > newest || gone)
            continue;
        auto const id = UploadId::from(entry.path().filename().string());
        if (!id || !is_known(*id))
            fs::remove_all(entry.path(), gone);
    }
}
}
