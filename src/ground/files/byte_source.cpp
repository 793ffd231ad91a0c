#include "ground/files/byte_source.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace regard::files
{
namespace
{
class File final : public ByteSource
{
  public:
    explicit File(std::string const& path) : path_(path), fd_(::open(path.c_str(), O_RDONLY | O_CLOEXEC))
    {
        if (fd_ < 0)
            fail();
        ::posix_fadvise(fd_, 0, 0, POSIX_FADV_SEQUENTIAL);
    }
    ~File() override { ::close(fd_); }

    std::size_t read(std::span<char> into) override
    {
        for (;;) {
            auto const n = ::read(fd_, into.data(), into.size());
            if (n >= 0) {
                consumed_ += static_cast<std::uint64_t>(n);
                return static_cast<std::size_t>(n);
            }
            if (errno != EINTR)
                fail();
        }
    }
    std::uint64_t consumed() const override { return consumed_; }
    std::uint64_t expected() const override
    {
        struct stat found
        {};
        return ::fstat(fd_, &found) == 0 && S_ISREG(found.st_mode) ? static_cast<std::uint64_t>(found.st_size) : 0;
    }

  private:
    [[noreturn]] void fail() const { throw std::system_error(errno, std::generic_category(), path_); }

    std::string path_;
    int fd_;
    std::uint64_t consumed_ = 0;
};

class Memory final : public ByteSource
{
  public:
    explicit Memory(std::string bytes) : bytes_(std::move(bytes)) {}

    std::size_t read(std::span<char> into) override
    {
        auto const n = bytes_.copy(into.data(), into.size(), given_);
        given_ += n;
        return n;
    }
    std::uint64_t consumed() const override { return given_; }

  private:
    std::string bytes_;
    std::size_t given_ = 0;
};

// Reads until `into` is full or the source ends.
std::size_t fill(ByteSource& source, std::span<char> into)
{
    std::size_t filled = 0;
    while (filled < into.size()) {
        auto const n = source.read(into.subspan(filled));
        if (n == 0)
            break;
        filled += n;
    }
    return filled;
}
}

std::unique_ptr<ByteSource> open_file(std::string const& path) { return std::make_unique<File>(path); }

std::unique_ptr<ByteSource> from_memory(std::string bytes) { return std::make_unique<Memory>(std::move(bytes)); }

Peeked::Peeked(std::unique_ptr<ByteSource> source, std::size_t bytes) : source_(std::move(source)), head_(bytes, '\0')
{
    std::size_t filled = 0;
    try {
        for (std::size_t n = 1; n != 0 && filled < bytes; filled += n)
            n = source_->read(std::span(head_).subspan(filled));
    } catch (BadData const& bad) {
        damage_ = bad;
    }
    head_.resize(filled);
}

std::size_t Peeked::read(std::span<char> into)
{
    if (given_ == head_.size() && damage_)
        throw *damage_;
    if (given_ == head_.size())
        return source_->read(into);
    auto const n = head_.copy(into.data(), into.size(), given_);
    given_ += n;
    return n;
}

std::string read_all(ByteSource& source, std::size_t limit)
{
    std::string all;
    std::size_t filled = 0;
    std::size_t const expected = std::min<std::uint64_t>(source.expected(), limit - 1) + 1; // one more: to meet the end
    while (filled < limit) {
        all.resize(std::min(limit, std::max({std::size_t{4 << 10}, expected, filled * 2})));
        auto const n = fill(source, std::span(all).subspan(filled));
        filled += n;
        if (filled < all.size())
            break;
    }
    all.resize(filled);
    return all;
}
}
