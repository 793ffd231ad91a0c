#include "features/intake/formats/csv_dialect.h"

#include <algorithm>
#include <map>

namespace regard::intake
{
namespace
{
constexpr std::string_view delimiters = ",;\t|";
constexpr std::size_t looked_at = 64 * 1024;
constexpr int rows_looked_at = 50;

// How many cells each of the first rows would have, quotes respected.
std::map<int, int> rows_by_cells(std::string_view head, char delimiter, char line_end)
{
    std::map<int, int> rows;
    int cells = 1;
    int seen = 0;
    bool inside = false;
    for (char const c : head) {
        if (c == '"')
            inside = !inside;
        else if (!inside && c == delimiter)
            ++cells;
        else if (!inside && c == line_end) {
            ++rows[cells];
            cells = 1;
            if (++seen == rows_looked_at)
                return rows;
        }
    }
    if (rows.empty())
        ++rows[cells];
    return rows;
}

std::size_t length_of_character(std::string_view text)
{
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    std::size_t const length = byte(0) < 0x80 ? 1 : byte(0) >= 0xF0 && byte(0) < 0xF5 ? 4 : byte(0) >= 0xE0 ? 3 : 2;
    if (byte(0) >= 0x80 && (byte(0) < 0xC2 || byte(0) > 0xF4))
        return 0;
    if (length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    return length;
}
}

Dialect recognise_dialect(std::string_view head)
{
    head = head.substr(0, looked_at);
    Dialect dialect;
    if (head.find('\n') == std::string_view::npos && head.find('\r') != std::string_view::npos)
        dialect.line_end = '\r';
    if (head.starts_with("sep=") && head.size() > 5) {
        dialect.delimiter = head[4];
        dialect.skip = std::min(head.find(dialect.line_end), head.size() - 1) + 1;
        return dialect;
    }
    std::pair<int, int> best{0, 0}; // rows that agree, cells
    for (char const delimiter : delimiters)
        for (auto const& [cells, rows] : rows_by_cells(head, delimiter, dialect.line_end))
            if (cells > 1 && std::pair{rows, cells} > best) {
                best = {rows, cells};
                dialect.delimiter = delimiter;
            }
    return dialect;
}

std::string valid_excerpt(std::string_view text, std::size_t limit)
{
    std::string excerpt;
    while (!text.empty() && excerpt.size() < limit) {
        std::size_t const length = length_of_character(text);
        if (length == 0)
            excerpt += "\xEF\xBF\xBD";
        else if (excerpt.size() + length > limit)
            break;
        else
            excerpt += text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return excerpt;
}
}
