#pragma once
// The beginning of a table, for guesses and previews.
#include "features/intake/formats/open.h"
#include "features/intake/guess.h"

namespace regard::intake
{
constexpr std::size_t sample_rows = 1000;
constexpr std::size_t sample_cells = 1'000'000; // of very wide tables fewer rows are kept

Result<Sample> take_sample(FoundTable const& found, std::size_t rows = sample_rows);

// Looks at the mapped time columns of all rows of all tables, where the sample left open which number is the day.
Result<TimeChoice> choose_format_over_all(Mapping const& mapping, std::span<FoundTable const> tables);
inline Result<TimeChoice> choose_format_over_all(Mapping const& mapping, FoundTable const& found)
{
    return choose_format_over_all(mapping, std::span(&found, 1));
}
}
