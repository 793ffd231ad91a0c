#pragma once
// For fuzzers: reads a table to its end and holds it to its contract.
#include "features/intake/formats/table.h"
#include "ground/files/encoding.h"

#include <cstdlib>

namespace regard::intake
{
inline void hold(bool promise)
{
    if (!promise)
        std::abort();
}

inline void read_to_the_end(Table& table)
{
    Row row;
    std::uint64_t steps = 0;
    for (Step step; (step = table.next(row)) != Step::end; ++steps) {
        hold(steps < 10'000'000);
        if (step == Step::bad_row) {
            hold(!table.bad().reason.empty());
            hold(table.bad().value.size() <= 200 && files::is_utf8(table.bad().value));
            continue;
        }
        hold(row.cells.size() == table.columns().size());
        for (std::string_view const cell : row.cells)
            hold(files::is_utf8(cell) && trimmed(cell).size() == cell.size());
    }
    hold(table.next(row) == Step::end);
}
}
