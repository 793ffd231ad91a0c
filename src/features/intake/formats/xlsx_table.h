#pragma once
// A sheet of an XLSX workbook as a table of texts: shared and inline strings (rich text as plain), TRUE and FALSE, errors
// as they are shown (#N/A), formulas by their last value, numbers and dates as xlsx_numbers.h says. Cells that are merged
// into another, or left out, are blank.
//
// The header is the first of the first 50 rows that has at least two cells (titles above it are left out), else the first
// with any; rows without any text are passed over. A row's line is its number in the sheet. A text beside the header's
// columns is reported once a column (`late_column`), its row is a row all the same; a sheet that breaks off gives its rows
// so far and one bad row (`cut_off`, `not_well_formed`, …).
#include "features/intake/formats/table.h"

#include <memory>

namespace regard::intake
{
// `sheet` by its name, or, where that is empty, the first that is not hidden and has at least two rows of two cells, else
// the first that has any. Refuses with `file_damaged`, `encrypted`, `expands_too_much`, `sheet_unknown`, `empty_file`.
// Throws std::system_error.
Result<std::unique_ptr<Table>> read_xlsx(std::string const& path, std::string_view sheet = {});
}
