#include "ground/files/transcode.h"

#include "ground/files/utf8.h"

#include <array>

namespace regard::files
{
namespace
{
// What 0x80–0x9F are in Windows-1252; the five it leaves open stay control characters.
constexpr std::array<char16_t, 32> windows_specials{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

char32_t character_of(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? windows_specials[byte - 0x80u] : byte;
}

// Hands out text that was converted into memory of our own.
class Converting : public ByteSource
{
  public:
    explicit Converting(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

    std::size_t read(std::span<char> into) override
    {
        while (given_ == ready_.size()) {
            ready_.clear();
            given_ = 0;
            if (!convert_more(ready_))
                return 0;
        }
        auto const n = ready_.copy(into.data(), into.size(), given_);
        given_ += n;
        return n;
    }
    std::uint64_t consumed() const override { return source_->consumed(); }

  protected:
    // Appends some text to `out`; false at the end.
    virtual bool convert_more(std::string& out) = 0;
    ByteSource& source() { return *source_; }

  private:
    std::unique_ptr<ByteSource> source_;
    std::string ready_;
    std::size_t given_ = 0;
};

class Windows1252 final : public Converting
{
  public:
    using Converting::Converting;

  private:
    bool convert_more(std::string& out) override
    {
        auto const n = source().read(raw_);
        for (char const c : std::string_view(raw_.data(), n))
            append_utf8(out, character_of(static_cast<unsigned char>(c)));
        return n != 0;
    }

    std::array<char, 16 << 10> raw_;
};

class Utf16 final : public Converting
{
  public:
    Utf16(std::unique_ptr<ByteSource> source, Encoding order) : Converting(std::move(source)), order_(order) {}

  private:
    bool convert_more(std::string& out) override
    {
        auto const n = source().read(std::span(raw_).subspan(kept_));
        if (n == 0)
            return finish(out);
        std::size_t const size = kept_ + n;
        for (std::size_t at = 0; at + 1 < size; at += 2)
            append(out, unit(at));
        kept_ = size % 2;
        raw_[0] = raw_[size - 1];
        return true;
    }

    bool finish(std::string& out)
    {
        bool const dangling = kept_ != 0 || high_ != 0;
        kept_ = 0;
        high_ = 0;
        if (dangling)
            append_utf8(out, not_a_character);
        return dangling;
    }

    char32_t unit(std::size_t at) const
    {
        auto const first = static_cast<unsigned char>(raw_[at]);
        auto const second = static_cast<unsigned char>(raw_[at + 1]);
        return order_ == Encoding::utf16_little ? first | second << 8u : first << 8u | second;
    }

    void append(std::string& out, char32_t unit)
    {
        bool const low = unit >= 0xDC00 && unit < 0xE000;
        if (high_ != 0 && low) {
            append_utf8(out, 0x10000 + ((high_ - 0xD800) << 10u) + (unit - 0xDC00));
            high_ = 0;
            return;
        }
        if (high_ != 0)
            append_utf8(out, not_a_character);
        high_ = unit >= 0xD800 && unit < 0xDC00 ? unit : 0;
        bool const mark = std::exchange(first_, false) && unit == 0xFEFF;
        if (high_ == 0 && !mark)
            append_utf8(out, low ? not_a_character : unit);
    }

    Encoding order_;
    std::array<char, 16 << 10> raw_;
    std::size_t kept_ = 0; // a byte whose partner has not come yet
    char32_t high_ = 0;    // a surrogate whose partner has not come yet
    bool first_ = true;
};
}

std::unique_ptr<ByteSource> from_windows_1252(std::unique_ptr<ByteSource> source)
{
    return std::make_unique<Windows1252>(std::move(source));
}

std::unique_ptr<ByteSource> from_utf16(std::unique_ptr<ByteSource> source, Encoding order)
{
    return std::make_unique<Utf16>(std::move(source), order);
}
}
