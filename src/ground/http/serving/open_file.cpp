#include "ground/http/serving/open_file.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace regard::http
{
OpenFile::OpenFile(std::string const& path) : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC))
{
    if (descriptor_ < 0)
        throw std::system_error(errno, std::generic_category(), "a file to be sent can't be opened");
}

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept
{
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

OpenFile::~OpenFile()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

std::size_t OpenFile::read(std::uint64_t offset, char* into, std::size_t most) const
{
    for (;;) {
        auto const got = ::pread(descriptor_, into, most, static_cast<off_t>(offset));
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR)
            throw std::system_error(errno, std::generic_category(), "a file to be sent can't be read");
    }
}
}
