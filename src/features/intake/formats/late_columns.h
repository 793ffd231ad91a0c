#pragma once
// Readers that learn their columns from the beginning of a file may meet a new one later. Each is told once, up to a
// hundred of them, then only that there are more.
#include "features/intake/formats/table.h"
#include "ground/files/encoding.h"

#include <algorithm>
#include <optional>

namespace regard::intake
{
class LateColumns
{
  public:
    // What to report of a value whose column nobody knew; nothing where that column has been reported.
    std::optional<BadRow> meet(std::uint64_t line, std::string_view column, std::string_view value)
    {
        column = column.substr(0, longest_column);
        if (met_.size() > most || std::ranges::find(met_, column) != met_.end())
            return std::nullopt;
        met_.emplace_back(column);
        if (met_.size() > most)
            return BadRow{line, "", "", "late_columns_more"};
        return BadRow{line, files::valid_text(column, 200), files::valid_text(value, 200), "late_column"};
    }

  private:
    static constexpr std::size_t most = 100;
    static constexpr std::size_t longest_column = 1'000; // what is alike up to here is one, rather than kept whole
    std::vector<std::string> met_;
};
}
