#include "base/text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace regard::text
{
namespace
{
// The length of the well-formed character that begins here; 0 where there is none.
std::size_t character_at(std::string_view s, std::size_t i)
{
    auto const byte = [&](std::size_t k) { return i + k < s.size() ? static_cast<unsigned char>(s[i + k]) : 0U; };
    auto const follows = [&](std::size_t k, unsigned low = 0x80, unsigned high = 0xBF) {
        return byte(k) >= low && byte(k) <= high;
    };
    unsigned const lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF)
        return follows(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
    if (lead >= 0xF0 && lead <= 0xF4)
        return follows(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3) ? 4 : 0;
    return 0;
}

bool eight_ascii(std::string_view s, std::size_t i)
{
    std::uint64_t eight;
    if (s.size() - i < sizeof eight)
        return false;
    std::memcpy(&eight, s.data() + i, sizeof eight);
    return (eight & 0x8080808080808080U) == 0;
}

constexpr std::string_view white[] = {" ",      "\t",     "\n",     "\r",     "\v",     "\f",     "\u00A0", "\u200B",
                                      "\u2003", "\u2009", "\u2028", "\u202F", "\u2060", "\u3000", "\uFEFF"};

std::size_t white_at_front(std::string_view s)
{
    for (auto const space : white)
        if (s.starts_with(space))
            return space.size();
    return 0;
}

std::size_t white_at_back(std::string_view s)
{
    for (auto const space : white)
        if (s.ends_with(space))
            return space.size();
    return 0;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
}

bool is_utf8(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        if (eight_ascii(bytes, i)) { // nearly all text
            i += 8;
            continue;
        }
        std::size_t const n = character_at(bytes, i);
        if (n == 0)
            return false;
        i += n;
    }
    return true;
}

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string_view trimmed(std::string_view utf8)
{
    while (std::size_t const n = white_at_front(utf8))
        utf8.remove_prefix(n);
    while (std::size_t const n = white_at_back(utf8))
        utf8.remove_suffix(n);
    return utf8;
}

bool is_blank(std::string_view utf8) { return trimmed(utf8).empty(); }

bool has_control(std::string_view utf8)
{
    return std::any_of(utf8.begin(), utf8.end(), [](char c) {
        auto const byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
    });
}

std::string_view cut(std::string_view utf8, std::size_t most_characters)
{
    std::size_t i = 0;
    for (std::size_t n = 0; i < utf8.size(); ++i)
        if ((static_cast<unsigned char>(utf8[i]) & 0xC0) != 0x80 && n++ == most_characters)
            break;
    return utf8.substr(0, i);
}

std::string lower_ascii(std::string_view text)
{
    std::string lowered(text);
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), lower);
    return lowered;
}

bool same_ascii(std::string_view a, std::string_view b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

bool same_secret(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    unsigned char volatile differing = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        differing = static_cast<unsigned char>(differing | (a[i] ^ b[i]));
    return differing == 0;
}
}
