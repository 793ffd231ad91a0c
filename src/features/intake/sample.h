#pragma once
// The beginning of a table, for guesses and previews.
#include "features/intake/formats/open.h"
#include "features/intake/guess.h"

namespace regard::intake
{
constexpr std::size_t sample_rows = 1000;
constexpr std::size_t sample_bytes = 4 << 20; // and of very long ones
constexpr std::size_t sample_cells = 200'000; // of very wide tables fewer rows are kept

Result<Sample> take_sample(FoundTable const& found, std::size_t rows = sample_rows);

// How the mapped time columns are written, from the first rows of each table.
Result<TimeChoice> choose_format_over(Mapping const& mapping, std::span<FoundTable const> tables,
                                      std::size_t rows_each);

// From all rows, where a sample left open which number is the day.
inline Result<TimeChoice> choose_format_over_all(Mapping const& mapping, FoundTable const& found)
{
    return choose_format_over(mapping, std::span(&found, 1), SIZE_MAX);
}
}
