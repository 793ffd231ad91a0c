#include "features/intake/time_choice.h"

#include "features/intake/facts.h"
#include "features/intake/formats/columns.h"

#include <algorithm>

namespace regard::intake
{
namespace
{
std::size_t at(Field field) { return static_cast<std::size_t>(field); }

bool same(TimeFormat const& a, TimeFormat const& b) { return a.letters() == b.letters(); }

bool among(std::vector<TimeFormat> const& formats, TimeFormat const& one)
{
    return std::any_of(formats.begin(), formats.end(), [&](TimeFormat const& format) { return same(format, one); });
}

std::vector<std::size_t> cells_of(std::vector<std::string> const& names, std::span<std::string const> columns)
{
    std::vector<std::size_t> cells;
    for (std::string const& name : names)
        if (auto const column = find_column(columns, name))
            cells.push_back(*column);
    return cells;
}
}

TimeFormats all_alike(TimeFormat const& format)
{
    TimeFormats formats;
    formats.fill(format);
    return formats;
}

bool TimeChoice::alike() const
{
    return std::all_of(formats.begin(), formats.end(), [&](TimeFormat const& one) { return same(one, format); });
}

void TimeChooser::begin(std::span<std::string const> columns)
{
    if (columns_.empty())
        for (Field const field : instant_fields)
            if (mapping_.has(field))
                columns_.push_back({field, {}, {}});
    for (Column& column : columns_)
        column.cells = cells_of(mapping_.of(column.field), columns);
}

void TimeChooser::see(std::span<std::string_view const> cells)
{
    for (Column& column : columns_)
        if (std::string_view const text = joined_cells(cells, column.cells, mapping_.empty, joined_); !text.empty())
            column.guess.see(text);
}

TimeChoice TimeChooser::choice() const
{
    std::optional<std::vector<TimeFormat>> common;
    for (Column const& column : columns_) {
        auto const best = column.guess.best();
        if (best.empty())
            continue;
        if (!common)
            common = best;
        else
            std::erase_if(*common, [&](TimeFormat const& format) { return !among(best, format); });
    }
    TimeChoice choice = each_its_own();
    if (common && !common->empty()) {
        choice.formats = all_alike(common->front());
        choice.day_or_month = day_or_month(*common);
    }
    if (!columns_.empty()) {
        choice.format = choice.formats[at(columns_.front().field)];
        choice.readable = columns_.front().guess.seen() == 0 || !columns_.front().guess.best().empty();
    }
    return choice;
}

TimeChoice TimeChooser::each_its_own() const
{
    TimeChoice choice;
    std::vector<TimeFormat> settled;
    for (Column const& column : columns_)
        if (auto const best = column.guess.best(); !best.empty() && !day_or_month(best))
            settled.push_back(choice.formats[at(column.field)] = best.front());
    for (Column const& column : columns_) {
        auto const best = column.guess.best();
        if (!day_or_month(best))
            continue;
        auto const alike =
            std::find_if(settled.begin(), settled.end(), [&](TimeFormat const& one) { return among(best, one); });
        choice.day_or_month |= alike == settled.end();
        choice.formats[at(column.field)] = alike == settled.end() ? best.front() : *alike;
    }
    return choice;
}
}
