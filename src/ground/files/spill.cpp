#include "ground/files/spill.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace regard::files
{
namespace
{
std::string_view mapped(std::string const& path, std::size_t size)
{
    int const fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    void* const at = fd < 0 ? MAP_FAILED : ::mmap(nullptr, size, PROT_READ, MAP_SHARED, fd, 0);
    int const why = errno;
    if (fd >= 0)
        ::close(fd);
    if (at == MAP_FAILED)
        throw std::system_error(why, std::generic_category(), "a temporary file");
    return {static_cast<char const*>(at), size};
}
}

Spill::Spill(Spill&& other) noexcept
    : waiting_(std::move(other.waiting_)), written_(std::exchange(other.written_, 0)), file_(std::move(other.file_)),
      whole_(std::exchange(other.whole_, {}))
{
    if (!file_ && !whole_.empty())
        whole_ = waiting_;
}

Spill::~Spill()
{
    if (file_ && !whole_.empty())
        ::munmap(const_cast<char*>(whole_.data()), whole_.size());
}

void Spill::append(std::string_view bytes)
{
    waiting_ += bytes;
    if (waiting_.size() > in_memory)
        write();
}

void Spill::finish()
{
    if (!file_) {
        whole_ = waiting_;
        return;
    }
    write();
    whole_ = mapped(file_->path(), written_);
    std::string().swap(waiting_);
}

void Spill::write()
{
    if (!file_)
        file_ = std::make_unique<NamelessFile>();
    file_->write(waiting_);
    written_ += waiting_.size();
    waiting_.clear();
}
}
