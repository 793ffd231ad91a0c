#pragma once
// Rows as CSV (RFC 4180) that no spreadsheet takes for formulas: a cell that would begin one gets an apostrophe before it.
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace regard::csv
{
// Ends with a line break. A plain number, such as -5 or +45 20 12, stays as it is.
std::string row(std::span<std::string const> cells);
std::string row(std::initializer_list<std::string> cells);

std::string_view without_guard(std::string_view cell); // as it was before row() wrote it
}
