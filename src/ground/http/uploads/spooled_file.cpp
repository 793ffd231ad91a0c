#include "ground/http/upload.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace regard::http
{
namespace
{
[[noreturn]] void throw_last(char const* what) { throw std::system_error(errno, std::generic_category(), what); }
}

SpooledFile::SpooledFile(std::string const& folder) : path_(folder + "/regard-upload-XXXXXX")
{
    descriptor_ = ::mkostemp(path_.data(), O_CLOEXEC); // made with 0600
    if (descriptor_ < 0)
        throw_last("an upload can't be spooled");
}

SpooledFile::SpooledFile(SpooledFile&& other) noexcept
    : path_(std::exchange(other.path_, {})), size_(other.size_), descriptor_(std::exchange(other.descriptor_, -1))
{}

SpooledFile::~SpooledFile()
{
    close();
    if (!path_.empty())
        ::unlink(path_.c_str());
}

void SpooledFile::append(std::string_view bytes)
{
    size_ += bytes.size();
    while (!bytes.empty()) {
        auto const written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            throw_last("an upload can't be written");
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
}

void SpooledFile::close()
{
    if (descriptor_ >= 0)
        ::close(std::exchange(descriptor_, -1));
}

void SpooledFile::keep_as(std::string const& path)
{
    close();
    if (::rename(path_.c_str(), path.c_str()) != 0)
        throw_last("an upload can't be kept");
    path_.clear();
}
}
