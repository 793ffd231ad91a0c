#pragma once
// How a CSV file is written, recognised from its beginning.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regard::intake
{
struct Dialect
{
    static constexpr std::size_t looked_at = 64 * 1024; // bytes that decide

    char delimiter = ',';
    char line_end = '\n'; // '\r' only where no '\n' stands outside quotes
    std::size_t skip = 0; // bytes of a leading `sep=;` line
};

// The delimiter that cuts the header into at least two cells and the most of the first rows likewise; where several do,
// the one that makes the most cells.
Dialect recognise_dialect(std::string_view head);

// How many cells each of the first rows has, blank ones left out; at most 50 rows. 0 for a line whose quote never closes.
std::vector<std::size_t> cells_of_rows(std::string_view text, Dialect const& dialect);

// At most `limit` bytes of text, cut between characters; bytes that are no UTF-8, and NUL, become U+FFFD.
std::string valid_excerpt(std::string_view text, std::size_t limit);
}
