#include "features/intake/formats/table.h"

namespace regard::intake
{
namespace
{
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

constexpr std::string_view no_break_space = "\xC2\xA0";
}

std::string_view trimmed(std::string_view text)
{
    for (;;) {
        if (!text.empty() && is_space(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with(no_break_space))
            text.remove_prefix(2);
        else
            break;
    }
    for (;;) {
        if (!text.empty() && is_space(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with(no_break_space))
            text.remove_suffix(2);
        else
            return text;
    }
}

std::string_view whole_row(std::span<std::string_view const> cells, std::string& scratch)
{
    scratch.clear();
    for (std::string_view const cell : cells) {
        auto const size = static_cast<std::uint32_t>(cell.size());
        scratch.append(reinterpret_cast<char const*>(&size), sizeof size);
        scratch.append(cell);
    }
    return scratch;
}
}
