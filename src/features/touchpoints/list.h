#pragma once
// The map as it stands in a file, a row a touchpoint: which column means what. Inside features/touchpoints.
#include "features/people/table_reader.h"
#include "features/touchpoints/plan.h"

#include <array>
#include <optional>

namespace regard::touchpoints
{
enum class Column : std::uint8_t {
    journey,
    name,
    accountable,
    deputies,
    team,
    further_teams,
    products,
    decision_level,
    on_form,
    good,
    examples,
};
constexpr std::size_t columns = 11;
constexpr std::size_t most_rows = 5'000;

std::string_view heading_of(Column column);                // as we write it
std::optional<Column> column_of(std::string_view heading); // in English or Danish
std::optional<bool> yes_or_no(std::string_view cell);      // in English or Danish

// Entries of a cell between `;`.
std::vector<std::string> parts_of(std::string_view cell);
std::string joined(std::vector<std::string> const& parts, std::string_view between = "; ");

// A row as it stands there: cells without spare blanks and guards; none where the column is missing or the cell empty.
struct ListRow
{
    std::int64_t line = 0;
    std::array<std::optional<std::string>, columns> cells{};
    std::optional<std::string> const& at(Column column) const { return cells[static_cast<std::size_t>(column)]; }
};

struct ListFault
{
    std::int64_t line = 0;
    std::string column, value, reason;
};

struct MapList
{
    std::array<std::string, columns> headings{}; // as the file calls them
    std::vector<ListRow> rows;
    std::vector<ListFault> faults;
};

// Refuses with `columns_missing`, `no_rows`, `too_many_rows`, or as the reader does.
Result<MapList> read_list(people::TableReader const& read, std::string const& path);
}
