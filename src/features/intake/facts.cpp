#include "features/intake/facts.h"

#include "base/text.h"
#include "features/intake/formats/csv_dialect.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::intake
{
namespace
{
bool is_instant(Field field)
{
    return std::find(instant_fields.begin(), instant_fields.end(), field) != instant_fields.end();
}

// Which way a message went, in the words exports use.
cases::Message direction(std::string_view text)
{
    for (std::string_view const word : {"in", "inbound", "incoming", "customer", "received", "public_in"})
        if (text::same_ascii(text, word))
            return cases::Message::in;
    for (std::string_view const word : {"out", "outbound", "outgoing", "agent", "sent", "public_out"})
        if (text::same_ascii(text, word))
            return cases::Message::out;
    return cases::Message::none;
}

std::string_view without_nothing(std::string_view text, std::vector<std::string> const& empty)
{
    for (std::string const& nothing : empty)
        if (text == nothing)
            return {};
    return text;
}

std::string some_of(std::span<std::string const> columns)
{
    constexpr std::size_t most = 50;
    auto const shown = columns.first(std::min(most, columns.size()));
    return fmt::format("{}{}", fmt::join(shown, ", "), shown.size() < columns.size() ? ", …" : "");
}
}

std::string_view joined_cells(std::span<std::string_view const> row, std::span<std::size_t const> cells,
                              std::vector<std::string> const& empty, std::string& scratch)
{
    if (cells.size() == 1)
        return without_nothing(row[cells[0]], empty);
    scratch.clear();
    for (std::size_t const cell : cells) {
        std::string_view const part = without_nothing(row[cell], empty);
        if (part.empty())
            continue;
        if (!scratch.empty())
            scratch += '/';
        scratch += part;
    }
    return scratch;
}

Parsed<FactReader> FactReader::make(Mapping const& mapping, std::span<std::string const> columns,
                                    TimeFormats const& formats)
{
    Refusals faults = faults_of(mapping);
    for (std::size_t i = 0; i < field_count; ++i)
        for (std::string const& name : mapping.columns[i])
            if (!find_column(columns, name))
                faults.push_back({"column_not_found",
                                  fmt::format("The file has no column “{}”. It has: {}.", name, some_of(columns)),
                                  fmt::format("columns/{}", field_names[i])});
    if (!faults.empty())
        return faults;
    return FactReader(mapping, columns, formats, Zone::find(mapping.zone).value());
}

FactReader::FactReader(Mapping const& mapping, std::span<std::string const> columns, TimeFormats const& formats,
                       Zone const& zone)
    : empty_(mapping.empty), column_names_(columns.begin(), columns.end()), case_list_(mapping.is_case_list())
{
    for (std::size_t i = 0; i < field_count; ++i) {
        if (mapping.columns[i].empty())
            continue;
        Source source{static_cast<Field>(i), {}, {}, {}};
        for (std::string const& name : mapping.columns[i])
            source.cells.push_back(*find_column(columns, name));
        if (is_instant(source.field))
            source.times.emplace(formats[i], zone);
        sources_.push_back(std::move(source));
    }
}

bool FactReader::read(Row const& row, Fact& fact)
{
    fact.instant.fill(Fact::not_known);
    fact.message = cases::Message::none;
    for (Source& source : sources_) {
        std::string_view const text = source.cells.size() == 1
                                          ? without_nothing(row.cells[source.cells[0]], empty_)
                                          : joined_cells(row.cells, source.cells, empty_, source.joined);
        fact.text[static_cast<std::size_t>(source.field)] = text;
        if (source.times && !text.empty() && !read_instant(row, source, text, fact))
            return false;
        if (source.field == Field::message)
            fact.message = direction(text);
    }
    return complete(row, fact);
}

TimeReader::Decided FactReader::decided() const
{
    TimeReader::Decided decided;
    for (Source const& source : sources_)
        if (source.times)
            decided.add(source.times->decided());
    return decided;
}

bool FactReader::read_instant(Row const& row, Source& source, std::string_view text, Fact& fact)
{
    auto const instant = source.times->read(text);
    if (!instant)
        return report(row, source.field, text, "not_a_time");
    fact.instant[static_cast<std::size_t>(source.field)] = *instant;
    return true;
}

bool FactReader::complete(Row const& row, Fact const& fact)
{
    if (fact[Field::case_].empty())
        return report(row, Field::case_, "", "no_case");
    Field const start = case_list_ ? Field::opened : Field::at;
    if (fact.at(start) == Fact::not_known)
        return report(row, start, fact[start], "no_time");
    if (case_list_)
        for (Field const end : {Field::first_reply, Field::resolved, Field::closed})
            if (fact.at(end) != Fact::not_known && fact.at(end) < fact.at(Field::opened))
                return report(row, end, fact[end], "ends_before_opening");
    return true;
}

bool FactReader::report(Row const& row, Field field, std::string_view value, Reason reason)
{
    std::string column;
    for (Source const& source : sources_)
        if (source.field == field)
            for (std::size_t const cell : source.cells)
                column += (column.empty() ? "" : "/") + column_names_[cell];
    bad_ = {row.line, std::move(column), valid_excerpt(value, 200), reason};
    return false;
}
}
