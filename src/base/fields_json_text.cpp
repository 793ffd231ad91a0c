// Text as a JSON string.
#include "base/fields.h"
#include "base/text.h"

namespace regard::form
{
namespace
{
void write_escaped(unsigned char byte, std::string& out)
{
    constexpr char hex[] = "0123456789abcdef";
    switch (byte) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += hex[byte >> 4];
        out += hex[byte & 15];
    }
}

// Copies runs that need no escape in one go: nearly all text is one run.
void write_well_formed(std::string_view text, std::string& out)
{
    std::size_t run = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7F)
            continue;
        out.append(text, run, i - run);
        write_escaped(byte, out);
        run = i + 1;
    }
    out.append(text, run, text.size() - run);
}

std::string mended(std::string_view bytes)
{
    std::string text;
    while (!bytes.empty()) {
        std::size_t n = 1;
        while (n < 4 && n < bytes.size() && !text::is_utf8(bytes.substr(0, n)))
            ++n;
        bool const good = text::is_utf8(bytes.substr(0, n));
        text += good ? bytes.substr(0, n) : std::string_view("\uFFFD");
        bytes.remove_prefix(good ? n : 1);
    }
    return text;
}
}

void write_json_text(std::string_view text, std::string& out)
{
    out += '"';
    if (text::is_utf8(text))
        write_well_formed(text, out);
    else
        write_well_formed(mended(text), out);
    out += '"';
}
}
