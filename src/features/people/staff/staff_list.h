#pragma once
// A staff list as it stands in a file: which column means what, and its rows as text. Knows nothing of who is there already.
#include "features/people/table_reader.h"

#include <array>
#include <optional>
#include <vector>

namespace regard::people
{
enum class StaffField : std::uint8_t { name, email, unit, parent, level, manager, zone, language, vertical };
constexpr std::size_t staff_fields = 9;

// What a column's heading means, in English, Danish or German; nothing where none of them says it.
std::optional<StaffField> field_of(std::string_view heading);

template <class T>
struct ByField
{
    std::array<T, staff_fields> values{};
    T& operator[](StaffField field) { return values[static_cast<std::size_t>(field)]; }
    T const& operator[](StaffField field) const { return values[static_cast<std::size_t>(field)]; }
};

struct StaffRow
{
    std::int64_t line = 0;
    ByField<std::string> cells; // tidied; empty where blank or without a column
};

// Why a row can't be used.
struct StaffFault
{
    std::int64_t line = 0;
    std::string column; // as the file calls it; empty where the whole row is meant
    std::string value;  // what stood there, cut
    std::string reason; // a code with a sentence `people.bad.<reason>`

    bool operator==(StaffFault const&) const = default;
};

struct StaffFile
{
    std::string name;             // of the file, for people
    ByField<std::string> columns; // as the file calls them; empty where there is none
    std::vector<StaffRow> rows;
    std::vector<StaffFault> faults; // rows that are none
};

// Refuses with `columns_missing` where nothing says who is meant (name and e-mail address), `no_rows`, or as the reader does.
Result<StaffFile> read_staff(TableReader const& read, std::string const& path, std::string name);
}
