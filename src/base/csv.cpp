#include "base/csv.h"

namespace regard::csv
{
namespace
{
constexpr std::string_view begins_formula = "=+-@\t\r";

bool is_formula(std::string_view cell)
{
    bool const could_be = !cell.empty() && begins_formula.find(cell[0]) != std::string_view::npos;
    bool const is_number = cell.size() > 1 && (cell[0] == '+' || cell[0] == '-') &&
                           cell.substr(1).find_first_not_of("0123456789. ") == std::string_view::npos;
    return could_be && !is_number;
}

// Also what begins with our own apostrophe, so that reading it back gives what was written.
bool needs_guard(std::string_view cell)
{
    return is_formula(cell) || (cell.starts_with('\'') && needs_guard(cell.substr(1)));
}

void add(std::string& line, std::string_view cell)
{
    bool const guarded = needs_guard(cell);
    if (cell.find_first_of(",;\"\r\n\t") == std::string_view::npos) {
        (guarded ? line += '\'' : line) += cell;
        return;
    }
    line += guarded ? "\"'" : "\"";
    for (char const c : cell)
        line.append(c == '"' ? 2 : 1, c);
    line += '"';
}
}

std::string row(std::span<std::string const> cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        add(line, cells[i]);
    }
    return line += "\r\n";
}

std::string row(std::initializer_list<std::string> cells) { return row(std::span(cells.begin(), cells.size())); }

std::string_view without_guard(std::string_view cell)
{
    return cell.starts_with('\'') && needs_guard(cell.substr(1)) ? cell.substr(1) : cell;
}
}
