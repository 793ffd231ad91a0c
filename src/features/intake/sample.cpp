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
    while (sample.rows.size() < rows) {
        Step const step = (*table)->next(row);
        if (step == Step::end)
            break;
        if (step == Step::row)
            sample.rows.emplace_back(row.cells.begin(), row.cells.end());
    }
    return sample;
}

Result<TimeChoice> choose_format_over_all(Mapping const& mapping, FoundTable const& found)
{
    auto table = open_table(found);
    if (!table)
        return table.error();
    Sample part;
    part.columns.assign((*table)->columns().begin(), (*table)->columns().end());
    Row row;
    for (;;) {
        part.rows.clear();
        Step step = Step::end;
        while (part.rows.size() < sample_rows && (step = (*table)->next(row)) != Step::end)
            if (step == Step::row)
                part.rows.emplace_back(row.cells.begin(), row.cells.end());
        TimeChoice const choice = choose_format(mapping, part);
        if (!choice.day_or_month && !part.rows.empty())
            return choice;
        if (step == Step::end)
            return TimeChoice{choice.format, true, true};
    }
}
}
