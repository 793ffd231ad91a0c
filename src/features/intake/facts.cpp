#include "features/intake/facts.h"

#include "features/intake/formats/csv_dialect.h"

#include <fmt/format.h>

namespace regard::intake
{
namespace
{
bool is_instant(Field field)
{
    return field == Field::at || (field >= Field::opened && field <= Field::due);
}

// Which way a message went, in the words exports use.
cases::Message direction(std::string_view text)
{
    for (std::string_view const word : {"in", "inbound", "incoming", "customer", "received", "public_in"})
        if (text == word)
            return cases::Message::in;
    for (std::string_view const word : {"out", "outbound", "outgoing", "agent", "sent", "public_out"})
        if (text == word)
            return cases::Message::out;
    return cases::Message::none;
}
}

Parsed<FactReader> FactReader::make(Mapping const& mapping, std::span<std::string const> columns, TimeFormat format)
{
    Refusals faults = faults_of(mapping);
    for (std::size_t i = 0; i < field_count; ++i)
        for (std::string const& name : mapping.columns[i])
            if (!find_column(columns, name))
                faults.push_back({"column_not_found",
                                  fmt::format("The file has no column “{}”. It has: {}.", name, fmt::join(columns, ", ")),
                                  fmt::format("columns/{}", field_names[i])});
    auto zone = Zone::find(mapping.zone);
    if (!zone)
        faults.push_back({zone.error().code, zone.error().sentence, "time/zone"});
    if (!faults.empty())
        return faults;
    return FactReader(mapping, columns, TimeReader(std::move(format), std::move(*zone)));
}

FactReader::FactReader(Mapping const& mapping, std::span<std::string const> columns, TimeReader times)
    : empty_(mapping.empty), column_names_(columns.begin(), columns.end()), case_list_(mapping.is_case_list()), times_(std::move(times))
{
    for (std::size_t i = 0; i < field_count; ++i) {
        if (mapping.columns[i].empty())
            continue;
        Source source{static_cast<Field>(i), {}, is_instant(static_cast<Field>(i)), {}};
        for (std::string const& name : mapping.columns[i])
            source.cells.push_back(*find_column(columns, name));
        sources_.push_back(std::move(source));
    }
}

bool FactReader::read(Row const& row, Fact& fact)
{
    fact.instant.fill(Fact::not_known);
    fact.message = cases::Message::none;
    for (Source& source : sources_) {
        std::string_view const text = source.cells.size() == 1 ? value(row, source.cells[0]) : joined(row, source);
        fact.text[static_cast<std::size_t>(source.field)] = text;
        if (source.is_instant && !text.empty() && !read_instant(row, source, text, fact))
            return false;
        if (source.field == Field::message)
            fact.message = direction(text);
    }
    return complete(row, fact);
}

std::string_view FactReader::value(Row const& row, std::size_t cell) const
{
    std::string_view const text = row.cells[cell];
    for (std::string const& nothing : empty_)
        if (text == nothing)
            return {};
    return text;
}

std::string_view FactReader::joined(Row const& row, Source& source) const
{
    source.joined.clear();
    for (std::size_t const cell : source.cells) {
        std::string_view const part = value(row, cell);
        if (part.empty())
            continue;
        if (!source.joined.empty())
            source.joined += '/';
        source.joined += part;
    }
    return source.joined;
}

bool FactReader::read_instant(Row const& row, Source const& source, std::string_view text, Fact& fact)
{
    auto const instant = times_.read(text);
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

bool FactReader::report(Row const& row, Field field, std::string_view value, std::string_view reason)
{
    std::string column;
    for (Source const& source : sources_)
        if (source.field == field)
            for (std::size_t const cell : source.cells)
                column += (column.empty() ? "" : "/") + column_names_[cell];
    bad_ = {row.line, std::move(column), valid_excerpt(value, 200), std::string(reason)};
    return false;
}
}
