#include "features/intake/sample.h"

namespace regard::intake
{
Result<Sample> take_sample(FoundTable const& found, std::size_t rows)
{
    auto table = open_table(found);
    if (!table)
        return table.error();
    Sample sample;
    sample.columns.assign((*table)->columns().begin(), (*table)->columns().end());
    Row row;
    std::size_t bytes = 0;
    std::size_t const most = std::min(rows, sample_cells / std::max<std::size_t>(sample.columns.size(), 1) + 1);
    while (sample.rows.size() < most && bytes < sample_bytes) {
        Step const step = (*table)->next(row);
        if (step == Step::end)
            break;
        if (step != Step::row)
            continue;
        sample.rows.emplace_back(row.cells.begin(), row.cells.end());
        bytes += row.whole.size();
    }
    return sample;
}

Result<TimeChoice> choose_format_over(Mapping const& mapping, std::span<FoundTable const> tables, std::size_t rows_each)
{
    TimeChooser chooser(mapping);
    for (FoundTable const& found : tables) {
        auto table = open_table(found);
        if (!table)
            return table.error();
        chooser.begin((*table)->columns());
        Row row;
        std::size_t rows = 0;
        for (Step step; rows < rows_each && (step = (*table)->next(row)) != Step::end; ++rows)
            if (step == Step::row)
                chooser.see(row.cells);
    }
    return chooser.choice();
}
}
