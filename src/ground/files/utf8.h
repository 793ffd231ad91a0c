#pragma once
// Single characters of UTF-8.
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace regard::files
{
constexpr char32_t not_a_character = 0xFFFD;

// How many bytes at the front are ASCII.
inline std::size_t ascii_length(std::string_view text)
{
    std::size_t at = 0;
    for (std::uint64_t eight; at + 8 <= text.size(); at += 8) {
        std::memcpy(&eight, text.data() + at, 8);
        if ((eight & 0x8080808080808080u) != 0)
            break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

// The length of the well-formed character at the front; 0 where there is none (also none that is complete).
inline std::size_t utf8_length(std::string_view text)
{
    auto const byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    auto const follows = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    unsigned const a = byte(0);
    unsigned const b = byte(1);
    if (a < 0x80)
        return text.empty() ? 0 : 1;
    if (a >= 0xC2 && a <= 0xDF)
        return follows(1) ? 2 : 0;
    if (a >= 0xE0 && a <= 0xEF) {
        bool const overlong = a == 0xE0 && b < 0xA0;
        bool const surrogate = a == 0xED && b > 0x9F;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (a >= 0xF0 && a <= 0xF4) {
        bool const overlong = a == 0xF0 && b < 0x90;
        bool const beyond = a == 0xF4 && b > 0x8F;
        return follows(1) && follows(2) && follows(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

// The character at the front, of the length that utf8_length has told.
inline char32_t code_point(std::string_view text, std::size_t length)
{
    auto const byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
    if (length == 1)
        return byte(0);
    char32_t code = byte(0) & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i)
        code = code << 6u | (byte(i) & 0x3Fu);
    return code;
}

inline void append_utf8(std::string& out, char32_t c)
{
    auto const put = [&](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6u);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12u);
        put(0x80 | (c >> 6u & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18u);
        put(0x80 | (c >> 12u & 0x3F));
        put(0x80 | (c >> 6u & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}
}
