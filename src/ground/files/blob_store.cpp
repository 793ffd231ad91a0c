#include "ground/files/blob_store.h"

#include "base/ids.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace regard::files
{
namespace
{
namespace fs = std::filesystem;

constexpr char const* aside_folder = "/incoming";
constexpr std::chrono::hours longest_upload{24};

[[noreturn]] void fail_at(std::string const& path) { throw std::system_error(errno, std::generic_category(), path); }

// A rename is on the disk only when its folder is.
void sync_folder(std::string const& path)
{
    int const fd = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        fail_at(path);
    int const result = ::fsync(fd);
    ::close(fd);
    if (result != 0)
        fail_at(path);
}

void clear_old(std::string const& folder)
{
    auto const before = fs::file_time_type::clock::now() - longest_upload;
    std::error_code gone; // another program clears, too
    for (auto const& file : fs::directory_iterator(folder))
        if (fs::last_write_time(file, gone) < before && !gone)
            fs::remove(file, gone);
}
}

BlobStore::BlobStore(std::string folder) : folder_(std::move(folder))
{
    fs::create_directories(folder_ + aside_folder);
    clear_old(folder_ + aside_folder);
    fs::permissions(folder_, fs::perms::owner_all);
    sync_folder(folder_);
}

BlobStore::Upload BlobStore::begin(std::int64_t id) const
{
    return {folder_ + aside_folder + "/" + id_text(id) + "-XXXXXX", path(id)};
}

// The first sync writes down the making of all of them; the others find next to nothing left to do.
void BlobStore::keep(std::vector<Upload> uploads) const
{
    for (auto const& upload : uploads)
        upload.sync();
    for (auto& upload : uploads)
        upload.take_place();
    sync_folder(folder_);
}

bool BlobStore::has(std::int64_t id) const { return fs::exists(path(id)); }

std::string BlobStore::path(std::int64_t id) const { return folder_ + "/" + id_text(id); }

void BlobStore::remove(std::int64_t id) const
{
    if (fs::remove(path(id)))
        sync_folder(folder_);
}

std::vector<std::int64_t> BlobStore::all() const
{
    std::vector<std::int64_t> ids;
    for (auto const& file : fs::directory_iterator(folder_))
        if (auto const id = id_from_text(file.path().filename().string()))
            ids.push_back(*id);
    return ids;
}

BlobStore::Upload::Upload(std::string aside, std::string place)
    : aside_(std::move(aside)), place_(std::move(place)), fd_(::mkostemp(aside_.data(), O_CLOEXEC))
{
    if (fd_ < 0)
        fail();
}

BlobStore::Upload::Upload(Upload&& other) noexcept
    : aside_(std::move(other.aside_)), place_(std::move(other.place_)), fd_(std::exchange(other.fd_, -1)),
      bytes_(other.bytes_)
{}

BlobStore::Upload::~Upload()
{
    if (fd_ < 0)
        return;
    ::close(fd_);
    ::unlink(aside_.c_str());
}

void BlobStore::Upload::write(std::string_view bytes)
{
    bytes_ += bytes.size();
    while (!bytes.empty()) {
        auto const n = ::write(fd_, bytes.data(), bytes.size());
        if (n < 0 && errno != EINTR)
            fail();
        bytes.remove_prefix(n > 0 ? static_cast<std::size_t>(n) : 0);
    }
}

void BlobStore::Upload::keep()
{
    sync();
    take_place();
    sync_folder(place_.substr(0, place_.find_last_of('/')));
}

void BlobStore::Upload::sync() const
{
    if (::fsync(fd_) != 0)
        fail();
}

void BlobStore::Upload::take_place()
{
    if (::rename(aside_.c_str(), place_.c_str()) != 0)
        fail();
    ::close(std::exchange(fd_, -1));
}

void BlobStore::Upload::fail() const { fail_at(place_); }
}
