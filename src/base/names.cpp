#include "base/names.h"

#include "base/text.h"

#include <algorithm>
#include <cstdint>

namespace regard::text
{
namespace
{
// ---- characters
// The character that begins at `i`, and `i` after it. Text from outside was checked to be UTF-8; a stray byte is itself.
char32_t take(std::string_view s, std::size_t& i)
{
    auto const byte = [&](std::size_t k) { return static_cast<unsigned char>(s[k]); };
    unsigned const lead = byte(i++);
    std::size_t const more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    if (more == 0 || i + more > s.size())
        return lead;
    char32_t c = lead & (0x3FU >> more);
    for (std::size_t k = 0; k < more; ++k)
        c = (c << 6) | (byte(i++) & 0x3FU);
    return c;
}

void put(std::string& out, char32_t c)
{
    auto const tail = [&](int shift) { out += static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0U | (c >> 6));
        tail(0);
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0U | (c >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0U | (c >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

bool between(char32_t c, char32_t low, char32_t high) { return c >= low && c <= high; }

// In Latin Extended-A capitals and small letters alternate; in two stretches the capitals are the odd ones.
char32_t small_extended(char32_t c)
{
    if (c == 0x130) // İ
        return 'i';
    if (c == 0x178) // Ÿ
        return 0xFF;
    bool const odd_capitals = between(c, 0x139, 0x148) || between(c, 0x179, 0x17E);
    bool const is_capital = (c % 2 == 1) == odd_capitals && c != 0x138 && c != 0x149 && c != 0x17F;
    return is_capital ? c + 1 : c;
}

char32_t small(char32_t c)
{
    if (between(c, 'A', 'Z'))
        return c + 32;
    if (between(c, 0xC0, 0xDE) && c != 0xD7) // À–Þ without ×
        return c + 32;
    if (between(c, 0x100, 0x17F))
        return small_extended(c);
    if (between(c, 0x391, 0x3AB)) // Greek
        return c + 32;
    if (between(c, 0x410, 0x42F)) // Cyrillic
        return c + 32;
    if (between(c, 0x400, 0x40F))
        return c + 80;
    return c;
}

// ---- accents: the plain letters of each small one from U+00DF to U+017F; `.` marks a character that is itself
constexpr std::string_view plain_from_df[] = {
    "ss",                                                                                // ß
    "a",  "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i", // à–ï
    "d",  "n", "o",  "o",  "o", "o", "o",  ".", "o", "u", "u", "u", "u", "y", "th", "y", // ð–ÿ
    "a",  "a", "a",  "a",  "a", "a", "c",  "c", "c", "c", "c", "c", "c", "c", "d",  "d", // U+0100
    "d",  "d", "e",  "e",  "e", "e", "e",  "e", "e", "e", "e", "e", "g", "g", "g",  "g", // U+0110
    "g",  "g", "g",  "g",  "h", "h", "h",  "h", "i", "i", "i", "i", "i", "i", "i",  "i", // U+0120
    "i",  "i", "ij", "ij", "j", "j", "k",  "k", "k", "l", "l", "l", "l", "l", "l",  "l", // U+0130
    "l",  "l", "l",  "n",  "n", "n", "n",  "n", "n", "n", "n", "n", "o", "o", "o",  "o", // U+0140
    "o",  "o", "oe", "oe", "r", "r", "r",  "r", "r", "r", "s", "s", "s", "s", "s",  "s", // U+0150
    "s",  "s", "t",  "t",  "t", "t", "t",  "t", "u", "u", "u", "u", "u", "u", "u",  "u", // U+0160
    "u",  "u", "u",  "u",  "w", "w", "y",  "y", "y", "z", "z", "z", "z", "z", "z",  "s", // U+0170
};
static_assert(std::size(plain_from_df) == 0x180 - 0xDF);

void put_plain(std::string& out, char32_t c)
{
    if (between(c, 0x300, 0x36F)) // an accent written after its letter
        return;
    if (between(c, 0xDF, 0x17F) && plain_from_df[c - 0xDF] != ".")
        out += plain_from_df[c - 0xDF];
    else
        put(out, c);
}

bool in_word(char32_t c)
{
    return between(c, 'a', 'z') || between(c, '0', '9') ||
           (c >= 0xC0 && c != 0xD7 && c != 0xF7 && !between(c, 0x2000, 0x206F));
}
}

std::string lowered(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();)
        put(out, small(take(utf8, i)));
    return out;
}

std::string folded(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();)
        put_plain(out, small(take(utf8, i)));
    return out;
}

std::string tidied(std::string_view utf8)
{
    std::string out;
    for (std::string_view rest = trimmed(utf8); !rest.empty();) {
        std::size_t const blank = std::min(rest.find_first_of(" \t\r\n"), rest.size());
        out += rest.substr(0, blank);
        rest = trimmed(rest.substr(blank));
        if (!rest.empty())
            out += ' ';
    }
    return out;
}

std::vector<Word> words_in(std::string_view utf8)
{
    std::vector<Word> words;
    Word word;
    auto const keep = [&] {
        if (!word.folded.empty())
            words.push_back(std::move(word));
        word = {};
    };
    for (std::size_t i = 0; i < utf8.size();) {
        std::size_t const begin = i;
        char32_t const c = small(take(utf8, i));
        if (in_word(c)) {
            if (word.folded.empty())
                word.begin = begin;
            put_plain(word.folded, c);
            word.end = i;
        } else if (c != '\'' && c != 0x2019) { // O'Neil is found as oneil
            keep();
        }
    }
    keep();
    return words;
}

std::vector<std::string> words_of(std::string_view utf8)
{
    std::vector<std::string> words;
    for (Word& word : words_in(utf8))
        if (std::find(words.begin(), words.end(), word.folded) == words.end())
            words.push_back(std::move(word.folded));
    return words;
}
}
