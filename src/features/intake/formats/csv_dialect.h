#pragma once
// How a CSV file is written, recognised from its beginning.
#include <cstddef>
#include <string>
#include <string_view>

namespace regard::intake
{
struct Dialect
{
    char delimiter = ',';
    char line_end = '\n'; // '\r' only where the file has no '\n' at all
    std::size_t skip = 0; // bytes of a leading `sep=;` line
};

// The delimiter that cuts most of the first rows into the same number (at least two) of cells, the larger number first.
Dialect recognise_dialect(std::string_view head);

// At most `limit` bytes of text, cut between characters; bytes that are no UTF-8 become U+FFFD.
std::string valid_excerpt(std::string_view text, std::size_t limit);
}
