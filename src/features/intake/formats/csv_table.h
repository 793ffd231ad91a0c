#pragma once
// Comma-separated values as exports write them: any of , ; tab | between cells, "quotes" with doubled quotes inside,
// line breaks inside quotes, LF, CRLF or CR between rows, a leading `sep=;` line, blank lines left out.
// Reads UTF-8 (encoding.h makes it so) through one buffer that grows to the longest record, at most max_record.
//
// A row with too few or too many cells is bad (`cells_missing`, `cells_extra`); a file that ends inside its last record
// has that record reported as `cut_off`; a quote that is not closed within max_record is `quote_not_closed`, and reading
// goes on behind the line it stood in. As Python's csv module does, a quote inside an unquoted cell stands for itself.
#include "features/intake/formats/table.h"
#include "ground/files/byte_source.h"

#include <memory>

namespace regard::intake
{
struct CsvOptions
{
    char delimiter = 0;                      // 0: recognised from the first rows
    std::size_t max_record = 4 * 1024 * 1024; // bytes
};

std::unique_ptr<Table> read_csv(std::unique_ptr<files::ByteSource> source, CsvOptions options = {});
}
