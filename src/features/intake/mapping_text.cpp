// A mapping as TOML, in the order people read it. Written by hand: the library's writer has strings it cannot read back.
#include "features/intake/formats/csv_dialect.h"
#include "features/intake/mapping.h"

#include <fmt/format.h>

namespace regard::intake
{
namespace
{
std::string escaped(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\t':
        return "\\t";
    case '\r':
        return "\\r";
    default:
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? fmt::format("\\u{:04X}", static_cast<int>(c))
                                                                 : std::string(1, c);
    }
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (char const c : valid_excerpt(text, text.size() * 3)) // what is no UTF-8 has no place in TOML
        out += escaped(c);
    return out + '"';
}

std::string list(std::vector<std::string> const& texts)
{
    std::string out = "[";
    for (std::string const& text : texts)
        out += (out.size() > 1 ? ", " : "") + quoted(text);
    return out + ']';
}

std::string columns_text(Mapping const& mapping)
{
    std::string out = "[columns]\n";
    for (std::size_t i = 0; i < field_count; ++i)
        if (auto const& names = mapping.columns[i]; !names.empty())
            out += fmt::format("{} = {}\n", field_names[i], names.size() == 1 ? quoted(names.front()) : list(names));
    return out;
}

std::string time_text(Mapping const& mapping)
{
    std::string out;
    if (mapping.zone_said || mapping.zone != "UTC")
        out += fmt::format("zone = {}\n", quoted(mapping.zone));
    if (!mapping.format.empty())
        out += fmt::format("format = {}\n", quoted(mapping.format));
    return out.empty() ? out : "\n[time]\n" + out;
}

std::string statuses_text(StatusLists const& lists)
{
    return fmt::format("\n[statuses]\ndone = {}\nworking = {}\nwaiting = {}\n", list(lists.done), list(lists.working),
                       list(lists.waiting));
}

std::string calendar_text(CalendarText const& calendar)
{
    std::string out = "\n[calendar]\n";
    for (auto const& [days, windows] : calendar.windows)
        out += fmt::format("{} = {}\n", quoted(days), list(windows));
    if (!calendar.holidays.empty())
        out += fmt::format("holidays = {}\n", list(calendar.holidays));
    return out;
}
}

std::string to_toml(Mapping const& mapping)
{
    std::string out = columns_text(mapping) + time_text(mapping);
    if (!mapping.empty.empty())
        out += fmt::format("\n[values]\nempty = {}\n", list(mapping.empty));
    if (mapping.statuses)
        out += statuses_text(*mapping.statuses);
    if (mapping.calendar)
        out += calendar_text(*mapping.calendar);
    return out;
}
}
