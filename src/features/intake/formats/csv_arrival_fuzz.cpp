// Any bytes as a CSV file, once in one piece and once in crumbs through a small buffer: nothing may differ.
#include "features/intake/formats/csv_table.h"
#include "features/intake/formats/testing_bytes.h"
#include "features/intake/formats/testing_rows.h"

#include <cstdlib>

// The first byte says how large a crumb is and how long a record may be.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace regard::intake;
    if (size == 0)
        return 0;
    std::string const text(reinterpret_cast<char const*>(data) + 1, size - 1);
    CsvOptions options;
    options.max_record = 1 + data[0] * 3u;
    auto const once = read_everything(*read_csv(std::make_unique<Dribble>(text, SIZE_MAX), options));
    options.first_buffer = 64;
    auto const crumbs = read_everything(*read_csv(std::make_unique<Dribble>(text, 1 + data[0] % 7u), options));
    if (once.columns != crumbs.columns || once.rows != crumbs.rows || once.lines != crumbs.lines ||
        once.bad != crumbs.bad)
        std::abort();
    return 0;
}
