#pragma once
// JSON as a table: one object a row, be they one a line, in one array, in the wrapper of an API's answer, or spread over
// lines. Objects within are flattened
// (`fields.status.name`), arrays stay JSON text, null and {} are blank, numbers are as short as exact.
//
// The columns are those of the first 1,000 objects or the first MB, whichever ends sooner. A column that appears later is
// reported once as `late_column` (its row is a row all the same); further ways to be bad: `not_json`, `not_an_object`,
// `bad_encoding`, `nested_too_deep`, `cut_off`, `row_too_long`, or the archive's trouble.
#include "features/intake/formats/table.h"
#include "ground/files/byte_source.h"

#include <memory>

namespace regard::intake
{
std::unique_ptr<Table> read_json_lines(std::unique_ptr<files::ByteSource> source);
}
