#include "features/diagnosis/report/plain.h"

#include "base/html.h"
#include "base/text.h"

#include <cstdint>

namespace regard::diagnosis
{
namespace
{
// The code point that begins at text[at], and how many bytes it has. The text is well-formed.
struct Character
{
    std::uint32_t point;
    std::size_t bytes;
};

Character character(std::string_view text, std::size_t at)
{
    auto const lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80)
        return {lead, 1};
    std::size_t const bytes = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    std::uint32_t point = lead & (0xFFu >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i)
        point = point << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3Fu);
    return {point, bytes};
}

bool steers(std::uint32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || (point >= 0x200B && point <= 0x200F) ||
           (point >= 0x2028 && point <= 0x202E) || (point >= 0x2060 && point <= 0x206F) || point == 0xFEFF;
}
}

std::string plain(std::string_view text)
{
    std::string out;
    bool const sound = text::is_utf8(text);
    for (std::size_t at = 0; at < text.size();) {
        Character const one = sound ? character(text, at) : Character{static_cast<unsigned char>(text[at]), 1};
        bool const keep = !steers(one.point) && (sound || one.point < 0x80);
        out += keep ? text.substr(at, one.bytes) : sound ? " " : "?";
        at += one.bytes;
    }
    return out;
}

std::string escaped(std::string_view text) { return html_escaped(plain(text)); }

std::string shortened(std::string_view text, std::size_t most)
{
    std::string const whole = plain(text);
    if (text::characters(whole) <= most)
        return whole;
    return std::string(text::cut(whole, most - 1)) + "…";
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent)
{
    std::string const whole = plain(text);
    std::string out;
    std::size_t used = 0;
    for (std::size_t at = 0; at < whole.size();) {
        std::size_t const end = std::min(whole.find(' ', at), whole.size());
        std::string_view const word = std::string_view(whole).substr(at, end - at);
        std::size_t const length = text::characters(word);
        if (used > 0 && used + 1 + length > width - indent) {
            out += "\n" + std::string(indent, ' ');
            used = 0;
        } else if (used > 0) {
            out += ' ';
            ++used;
        }
        out += word;
        used += length;
        at = end + 1;
    }
    return out;
}
}
