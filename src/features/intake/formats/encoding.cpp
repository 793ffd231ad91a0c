#include "features/intake/formats/encoding.h"

#include "features/intake/formats/utf8.h"

#include <algorithm>
#include <array>

namespace regard::intake
{
namespace
{
constexpr std::size_t window = 64 << 10;
constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

// What 0x80–0x9F are in Windows-1252; the five it leaves open stay control characters.
constexpr std::array<char16_t, 32> windows_specials{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

char32_t from_windows_1252(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? windows_specials[byte - 0x80u] : byte;
}

// Hands out text that was converted into memory of our own.
class Converting : public files::ByteSource
{
  public:
    explicit Converting(std::unique_ptr<files::ByteSource> source) : source_(std::move(source)) {}

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
    files::ByteSource& source() { return *source_; }

  private:
    std::unique_ptr<files::ByteSource> source_;
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
            append_utf8(out, from_windows_1252(static_cast<unsigned char>(c)));
        return n != 0;
    }

    std::array<char, 16 << 10> raw_;
};

class Utf16 final : public Converting
{
  public:
    Utf16(std::unique_ptr<files::ByteSource> source, Encoding order) : Converting(std::move(source)), order_(order) {}

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

// Bytes already read, then the rest of the source.
class Rejoined final : public files::ByteSource
{
  public:
    Rejoined(std::string bytes, std::unique_ptr<files::ByteSource> rest)
        : bytes_(std::move(bytes)), rest_(std::move(rest))
    {}

    std::size_t read(std::span<char> into) override
    {
        if (given_ == bytes_.size())
            return rest_->read(into);
        auto const n = bytes_.copy(into.data(), into.size(), given_);
        given_ += n;
        if (given_ == bytes_.size())
            std::string().swap(bytes_), given_ = 0;
        return n;
    }
    std::uint64_t consumed() const override { return rest_->consumed(); }

  private:
    std::string bytes_;
    std::size_t given_ = 0;
    std::unique_ptr<files::ByteSource> rest_;
};

// Damage here and there does not make a text Latin-1: in that, next to nothing is well-formed UTF-8 by chance.
bool looks_like_utf8(std::string_view text, bool goes_on)
{
    std::size_t characters = 0;
    std::size_t damage = 0;
    for (text.remove_prefix(ascii_length(text)); !text.empty(); text.remove_prefix(ascii_length(text))) {
        auto const length = utf8_length(text);
        if (length == 0 && text.size() < 4 && goes_on)
            break; // a character cut by our window
        ++(length == 0 ? damage : characters);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return characters >= 10 * damage;
}

// Passes ASCII through; at the first other byte decides what the file is.
class Judging final : public files::ByteSource
{
  public:
    explicit Judging(std::unique_ptr<files::ByteSource> source) : source_(std::move(source)) {}

    std::size_t read(std::span<char> into) override
    {
        auto const n = source_->read(into);
        if (decided_)
            return n;
        std::size_t const ascii = ascii_length({into.data(), n});
        if (ascii == n)
            return n;
        decide({into.data() + ascii, n - ascii});
        return ascii + source_->read(into.subspan(ascii));
    }
    std::uint64_t consumed() const override { return source_->consumed(); }

  private:
    void decide(std::string_view rest)
    {
        auto whole = std::make_unique<Rejoined>(std::string(rest), std::move(source_));
        auto judged = std::make_unique<files::Peeked>(std::move(whole), window);
        bool const utf8 = looks_like_utf8(judged->head(), judged->head().size() == window);
        source_ = std::move(judged);
        if (!utf8)
            source_ = std::make_unique<Windows1252>(std::move(source_));
        decided_ = true;
    }

    std::unique_ptr<files::ByteSource> source_;
    bool decided_ = false;
};
}

Encoding encoding_of_head(std::string_view head)
{
    if (head.starts_with("\xFF\xFE"))
        return Encoding::utf16_little;
    if (head.starts_with("\xFE\xFF"))
        return Encoding::utf16_big;
    head = head.substr(0, std::min<std::size_t>(head.size(), 512) & ~std::size_t{1});
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0';
    std::size_t const most = head.size() / 2 * 7 / 10;
    if (head.size() >= 4 && zeros[1] > most && zeros[0] == 0)
        return Encoding::utf16_little;
    if (head.size() >= 4 && zeros[0] > most && zeros[1] == 0)
        return Encoding::utf16_big;
    return Encoding::utf8;
}

std::unique_ptr<files::ByteSource> to_utf8(std::unique_ptr<files::ByteSource> source)
{
    auto peeked = std::make_unique<files::Peeked>(std::move(source), 512);
    auto const encoding = encoding_of_head(peeked->head());
    if (encoding != Encoding::utf8)
        return to_utf8(std::move(peeked), encoding);
    bool const marked = peeked->head().starts_with(utf8_mark);
    if (!marked)
        return std::make_unique<Judging>(std::move(peeked));
    return to_utf8(std::move(peeked), Encoding::utf8);
}

std::unique_ptr<files::ByteSource> to_utf8(std::unique_ptr<files::ByteSource> source, Encoding from)
{
    if (from == Encoding::windows_1252)
        return std::make_unique<Windows1252>(std::move(source));
    if (from != Encoding::utf8)
        return std::make_unique<Utf16>(std::move(source), from);
    auto peeked = std::make_unique<files::Peeked>(std::move(source), utf8_mark.size());
    if (peeked->head() == utf8_mark) {
        std::array<char, utf8_mark.size()> mark;
        peeked->read(mark);
    }
    return peeked;
}

bool is_utf8(std::string_view bytes)
{
    for (;;) {
        bytes.remove_prefix(ascii_length(bytes));
        if (bytes.empty())
            return true;
        auto const length = utf8_length(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
}

std::string valid_text(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit && text.find('\0') == text.npos && is_utf8(text))
        return std::string(text);
    std::string valid;
    while (!text.empty()) {
        auto const length = utf8_length(text);
        bool const good = length > 0 && text.front() != '\0';
        std::string_view const character = good ? text.substr(0, length) : "\xEF\xBF\xBD";
        if (valid.size() + character.size() > limit)
            break;
        valid += character;
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return valid;
}
}
