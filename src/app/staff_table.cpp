#include "app/staff_table.h"

#include "features/intake/formats/open.h"

namespace regard::app
{
namespace
{
Result<void> read_first_table(std::string const& path, people::TableTaker& taker)
{
    auto const found = intake::find_tables(path);
    if (!found)
        return found.error();
    auto table = intake::open_table(found->front());
    if (!table)
        return table.error();
    if (auto const taken = taker.take_columns((*table)->columns()); !taken)
        return taken.error();
    intake::Row row;
    for (auto step = (*table)->next(row); step != intake::Step::end; step = (*table)->next(row)) {
        intake::BadRow const& bad = (*table)->bad();
        if (step == intake::Step::row)
            taker.take_row(static_cast<std::int64_t>(row.line), row.cells);
        else
            taker.take_bad_row(static_cast<std::int64_t>(bad.line), bad.column, bad.value, bad.reason);
    }
    return {};
}
}

people::TableReader staff_table_reader() { return read_first_table; }
}
