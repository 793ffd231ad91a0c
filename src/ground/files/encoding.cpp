#include "ground/files/encoding.h"

#include "ground/files/transcode.h"
#include "ground/files/utf8.h"

#include <algorithm>
#include <array>

namespace regard::files
{
namespace
{
constexpr std::size_t window = 64 << 10;
constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

// Bytes already read, then the rest of the source.
class Rejoined final : public ByteSource
{
  public:
    Rejoined(std::string bytes, std::unique_ptr<ByteSource> rest) : bytes_(std::move(bytes)), rest_(std::move(rest)) {}

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
    std::unique_ptr<ByteSource> rest_;
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
class Judging final : public ByteSource
{
  public:
    explicit Judging(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

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
        auto judged = std::make_unique<Peeked>(std::move(whole), window);
        bool const utf8 = looks_like_utf8(judged->head(), judged->head().size() == window);
        source_ = std::move(judged);
        if (!utf8)
            source_ = from_windows_1252(std::move(source_));
        decided_ = true;
    }

    std::unique_ptr<ByteSource> source_;
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

std::unique_ptr<ByteSource> to_utf8(std::unique_ptr<ByteSource> source)
{
    auto peeked = std::make_unique<Peeked>(std::move(source), 512);
    auto const encoding = encoding_of_head(peeked->head());
    if (encoding != Encoding::utf8)
        return to_utf8(std::move(peeked), encoding);
    bool const marked = peeked->head().starts_with(utf8_mark);
    if (!marked)
        return std::make_unique<Judging>(std::move(peeked));
    return to_utf8(std::move(peeked), Encoding::utf8);
}

std::unique_ptr<ByteSource> to_utf8(std::unique_ptr<ByteSource> source, Encoding from)
{
    if (from == Encoding::windows_1252)
        return from_windows_1252(std::move(source));
    if (from != Encoding::utf8)
        return from_utf16(std::move(source), from);
    auto peeked = std::make_unique<Peeked>(std::move(source), utf8_mark.size());
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
