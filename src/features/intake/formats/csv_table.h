#pragma once
// Comma-separated values as exports write them: any of , ; tab | between cells, "quotes" with doubled quotes inside,
// line breaks inside quotes, LF, CRLF or CR between rows, a leading `sep=;` line, blank lines left out.
// Reads UTF-8 (encoding.h makes it so) through one buffer that grows to the longest record, at most twice max_record.
//
// A row with too few or too many cells is bad (`cells_missing`, `cells_extra`), so is one whose bytes are no text
// (`bad_encoding`) or that is longer than max_record (`row_too_long`). A file that ends inside its last record has that
// record reported as `cut_off`, or with the archive's trouble. A record that goes on over lines for more than max_record,
// or to the end of a file whose following lines read as rows, is `quote_not_closed`, and reading goes on behind the line
// it began in. As Python's csv module does, a quote inside an unquoted cell stands for itself.
#include "features/intake/formats/table.h"
#include "ground/files/byte_source.h"

#include <memory>

namespace regard::intake
{
struct CsvOptions
{
    char delimiter = 0;                       // 0: recognised from the first rows
    std::size_t max_record = 4 * 1024 * 1024; // bytes, at most a gigabyte
    std::size_t first_buffer = 256 * 1024;    // bytes; grows as needed
};

// No spreadsheet has more. The header of a file that does is not believed: the table has no columns and is told as
// `too_many_columns`.
constexpr std::size_t most_csv_columns = 16'384;

std::unique_ptr<Table> read_csv(std::unique_ptr<files::ByteSource> source, CsvOptions options = {});
}
