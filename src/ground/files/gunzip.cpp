#include "ground/files/byte_source.h"
#include "ground/files/expansion.h"

#include <new>
#include <zlib.h>

namespace regard::files
{
namespace
{
constexpr int any_window_gzip_only = 15 + 16;

class Gunzip final : public ByteSource
{
  public:
    explicit Gunzip(std::unique_ptr<ByteSource> packed) : packed_(std::move(packed)), input_(256 << 10, '\0')
    {
        if (inflateInit2(&zlib_, any_window_gzip_only) != Z_OK)
            throw std::bad_alloc();
    }
    ~Gunzip() override { inflateEnd(&zlib_); }

    std::size_t read(std::span<char> into) override
    {
        auto const room = static_cast<uInt>(std::min<std::size_t>(into.size(), 1u << 30));
        zlib_.next_out = reinterpret_cast<Bytef*>(into.data());
        zlib_.avail_out = room;
        while (zlib_.avail_out == room && has_input())
            inflate_some();
        std::size_t const given = room - zlib_.avail_out;
        if (given == 0 && failure_ != nullptr)
            throw BadData(failure_);
        expansion_.add(given, packed_->consumed());
        return given;
    }
    std::uint64_t consumed() const override { return packed_->consumed(); }

  private:
    enum class Place { start, inside, between_members, end };

    // False at the end, be it a proper one or not. Bytes after a member that begin no further one (padding, a
    // signature) are left alone, as gzip itself does.
    bool has_input()
    {
        if (place_ == Place::end || failure_ != nullptr)
            return false;
        if (zlib_.avail_in == 0)
            refill();
        if (zlib_.avail_in == 0 && place_ == Place::inside)
            failure_ = "archive_cut_off";
        else if (zlib_.avail_in == 0 || (place_ == Place::between_members && *zlib_.next_in != 0x1f))
            place_ = Place::end;
        return place_ != Place::end && failure_ == nullptr;
    }

    void refill()
    {
        zlib_.avail_in = static_cast<uInt>(packed_->read(input_));
        zlib_.next_in = reinterpret_cast<Bytef*>(input_.data());
    }

    void inflate_some()
    {
        place_ = Place::inside;
        auto const result = inflate(&zlib_, Z_NO_FLUSH);
        if (result == Z_STREAM_END) {
            place_ = Place::between_members;
            inflateReset(&zlib_);
        } else if (result == Z_MEM_ERROR) {
            throw std::bad_alloc();
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            failure_ = "archive_damaged";
        }
    }

    std::unique_ptr<ByteSource> packed_;
    std::string input_;
    z_stream zlib_{};
    Expansion expansion_;
    Place place_ = Place::start;
    char const* failure_ = nullptr; // told once what was unpacked before it has been given
};
}

std::unique_ptr<ByteSource> gunzip(std::unique_ptr<ByteSource> packed)
{
    return std::make_unique<Gunzip>(std::move(packed));
}
}
