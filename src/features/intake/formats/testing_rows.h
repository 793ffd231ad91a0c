#pragma once
// For tests: everything a table gives, as plain values.
#include "features/intake/formats/table.h"

namespace regard::intake
{
struct Everything
{
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::uint64_t> lines; // of the rows
    std::vector<BadRow> bad;
};

inline Everything read_everything(Table& table)
{
    Everything all{{table.columns().begin(), table.columns().end()}, {}, {}, {}};
    Row row;
    for (Step step; (step = table.next(row)) != Step::end;) {
        if (step == Step::bad_row) {
            all.bad.push_back(table.bad());
            continue;
        }
        all.rows.emplace_back(row.cells.begin(), row.cells.end());
        all.lines.push_back(row.line);
    }
    return all;
}

inline std::vector<std::string> reasons(Everything const& all)
{
    std::vector<std::string> reasons;
    for (auto const& bad : all.bad)
        reasons.push_back(bad.reason);
    return reasons;
}

using Rows = std::vector<std::vector<std::string>>;
using Texts = std::vector<std::string>;
}
