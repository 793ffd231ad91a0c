#include "features/intake/formats/xlsx_strings.h"

#include "ground/files/utf8.h"

#include <charconv>
#include <cstring>

namespace regard::intake
{
void SharedStrings::end_string()
{
    resolve_escapes(open_, 0);
    texts_.append(open_);
    open_.clear();
    std::size_t const end = texts_.size();
    ends_.append({reinterpret_cast<char const*>(&end), sizeof end});
}

void SharedStrings::finish()
{
    texts_.finish();
    ends_.finish();
}

std::optional<std::string_view> SharedStrings::at(std::size_t number) const
{
    if (number >= ends_.size() / sizeof(std::size_t))
        return std::nullopt;
    auto const begin = number == 0 ? 0 : end_of(number - 1);
    return texts_.all().substr(begin, end_of(number) - begin);
}

std::size_t SharedStrings::end_of(std::size_t number) const
{
    std::size_t end;
    std::memcpy(&end, ends_.all().data() + number * sizeof end, sizeof end);
    return end;
}

void resolve_escapes(std::string& text, std::size_t begin)
{
    constexpr std::size_t length = 7; // _xHHHH_
    auto at = text.find("_x", begin);
    if (at == text.npos)
        return;
    auto out = at;
    while (at < text.size()) {
        unsigned code = 0;
        bool const framed =
            at + length <= text.size() && text[at] == '_' && text[at + 1] == 'x' && text[at + length - 1] == '_';
        char const* const digits = text.data() + at + 2;
        if (framed && std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4) {
            std::string character;
            files::append_utf8(character,
                               code == 0 || (code >= 0xD800 && code < 0xE000) ? files::not_a_character : code);
            out += character.copy(text.data() + out, character.size());
            at += length;
        } else {
            text[out++] = text[at++];
        }
    }
    text.resize(out);
}
}
