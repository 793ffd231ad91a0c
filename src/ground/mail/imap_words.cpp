#include "ground/mail/imap_words.h"

#include "ground/files/utf8.h"

#include <charconv>
#include <fmt/format.h>

namespace regard::mail
{
namespace
{
// RFC 3501 5.1.3: UTF-16 in base64 with a comma for the slash and no padding.
class Utf7
{
  public:
    void put(char32_t code)
    {
        if (code >= 0x10000) {
            unit(0xD800 + ((code - 0x10000) >> 10u));
            unit(0xDC00 + ((code - 0x10000) & 0x3FFu));
        } else
            unit(code);
    }
    std::string finish()
    {
        if (bits_ > 0)
            out_ += digits[(value_ << (6 - bits_)) & 0x3Fu];
        return "&" + out_ + "-";
    }

  private:
    static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

    void unit(char32_t unit)
    {
        value_ = value_ << 16u | unit;
        for (bits_ += 16; bits_ >= 6; value_ &= (1u << bits_) - 1)
            out_ += digits[value_ >> (bits_ -= 6) & 0x3Fu];
    }

    std::string out_;
    std::uint32_t value_ = 0; // the bits not yet written
    unsigned bits_ = 0;
};

std::string shifted(std::string_view& rest)
{
    Utf7 utf7;
    while (!rest.empty() && static_cast<unsigned char>(rest.front()) >= 0x80) {
        auto const length = files::utf8_length(rest);
        utf7.put(length == 0 ? files::not_a_character : files::code_point(rest, length));
        rest.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return utf7.finish();
}

std::optional<std::uint64_t> number_at(std::string_view text)
{
    std::uint64_t number = 0;
    auto const read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} ? std::optional(number) : std::nullopt;
}
}

std::string quoted_folder(std::string_view utf8)
{
    std::string name = "\"";
    while (!utf8.empty()) {
        char const c = utf8.front();
        if (static_cast<unsigned char>(c) >= 0x80) {
            name += shifted(utf8);
            continue;
        }
        if (c == '&')
            name += "&-";
        else if (c == '"' || c == '\\')
            name.append("\\").push_back(c);
        else if (c >= ' ' && c != 127)
            name += c;
        utf8.remove_prefix(1);
    }
    return name + "\"";
}

std::string set_of(std::span<Uid const> uids)
{
    std::string set;
    for (std::size_t i = 0; i < uids.size();) {
        std::size_t last = i;
        while (last + 1 < uids.size() && uids[last + 1] == uids[last] + 1)
            ++last;
        set += set.empty() ? "" : ",";
        set += last == i ? fmt::format("{}", uids[i]) : fmt::format("{}:{}", uids[i], uids[last]);
        i = last + 1;
    }
    return set;
}

std::optional<std::uint64_t> literal_behind(std::string_view line)
{
    auto const open = line.rfind('{');
    if (!line.ends_with('}') || open == line.npos)
        return std::nullopt;
    return number_at(line.substr(open + 1));
}

std::optional<std::uint64_t> number_behind(std::string_view line, std::string_view word)
{
    for (auto at = line.find(word); at != line.npos; at = line.find(word, at + 1)) {
        bool const alone = at == 0 || line[at - 1] == ' ' || line[at - 1] == '(' || line[at - 1] == '[';
        auto const behind = line.substr(at + word.size());
        if (alone && behind.starts_with(' '))
            return number_at(behind.substr(1));
    }
    return std::nullopt;
}

std::vector<Uid> numbers_in(std::string_view line)
{
    std::vector<Uid> numbers;
    while (!line.empty()) {
        auto const end = std::min(line.find(' '), line.size());
        if (auto const number = number_at(line.substr(0, end)); number && *number > 0 && *number <= UINT32_MAX)
            numbers.push_back(static_cast<Uid>(*number));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return numbers;
}
}
