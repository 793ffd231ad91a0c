#pragma once
// Every file Regard can import is read as a table: named columns, then rows of text cells, one at a time, never the whole
// file in memory. Readers for CSV, XLSX, XES, JSON lines and mbox implement this; open.h recognises which one a file needs.
#include "base/result.h"
#include "features/intake/formats/reason.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regard::intake
{
// A row that can't be used, or a problem with the file that cost one: reported to the user, never silently dropped.
struct BadRow
{
    std::uint64_t line = 0; // 1-based line of the file where the row begins (spreadsheets: the row number)
    std::string column;     // empty where the whole row is bad
    std::string value;      // what stood there, at most 200 bytes of valid UTF-8
    Reason reason;          // has a sentence `intake.reason.<code>` in the catalogue

    bool operator==(BadRow const&) const = default;
};

// One row. The views are valid until the next call of next(). As many cells as the table has columns.
struct Row
{
    std::uint64_t line = 0;
    std::span<std::string_view const> cells; // UTF-8, trimmed of white space at both ends
    std::string_view whole; // a text that is equal for two rows of this table exactly if all their cells are
};

enum class Step { row, bad_row, end };

class Table
{
  public:
    virtual ~Table() = default;

    // Names in file order, trimmed. A name that occurs again is `Variant#2`, `Variant#3`; an empty one is `column 7`.
    virtual std::span<std::string const> columns() const = 0;

    // Moves to the next row. After bad_row ask bad(); reading may go on. Throws std::runtime_error only where the disk fails.
    virtual Step next(Row& row) = 0;
    virtual BadRow const& bad() const = 0;

    // Bytes of the (compressed) file consumed so far, for progress.
    virtual std::uint64_t consumed() const = 0;
};

// The `whole` of a row for readers that have no cheaper one: every cell with its length before it, built in `scratch`.
std::string_view whole_row(std::span<std::string_view const> cells, std::string& scratch);

// White space is what ASCII calls so, and the no-break space.
std::string_view trimmed(std::string_view text);

// The columns rule above, for readers whose file has a header: trims, names the unnamed, numbers the repeated.
std::vector<std::string> column_names(std::span<std::string_view const> header);
}
