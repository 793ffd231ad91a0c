#include "features/intake/mapping.h"

#include "features/intake/calendar_text.h"
#include "features/intake/times.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace regard::intake
{
namespace
{
void check_columns(Mapping const& mapping, Refusals& faults)
{
    if (!mapping.has(Field::case_))
        faults.push_back({"column_missing", "Say which column names the case.", "columns/case"});
    if (!mapping.has(Field::at) && !mapping.has(Field::opened))
        faults.push_back(
            {"column_missing",
             "Say which column holds the time: `at` where every row is an event, `opened` where every row is a case.",
             "columns/at"});
    for (std::size_t i = 0; i < field_count; ++i) {
        auto const& names = mapping.columns[i];
        if (std::set<std::string>(names.begin(), names.end()).size() < names.size())
            faults.push_back({"column_twice",
                              fmt::format("A column of “{}” is named twice; it is joined once.", field_names[i]),
                              fmt::format("columns/{}", field_names[i])});
    }
}

void check_statuses(StatusLists const& statuses, Refusals& faults)
{
    std::set<std::string> seen;
    for (auto const* list : {&statuses.done, &statuses.working, &statuses.waiting})
        for (std::string const& status : std::set<std::string>(list->begin(), list->end()))
            if (!seen.insert(status).second)
                faults.push_back({"status_in_two_classes",
                                  fmt::format("The status “{}” is named in two classes; it can be in one.", status),
                                  "statuses"});
}

void check_times(Mapping const& mapping, Refusals& faults)
{
    if (auto const zone = Zone::find(mapping.zone); !zone)
        faults.push_back({zone.error().code, zone.error().sentence, "time/zone"});
    if (mapping.format.empty())
        return;
    if (auto const format = TimeFormat::from(mapping.format); !format)
        faults.push_back(format.error());
}

void check_calendar(Mapping const& mapping, Refusals& faults)
{
    auto const calendar = calendar_of(*mapping.calendar, "UTC"); // the zone has been checked
    if (calendar)
        return;
    Refusals const more = calendar.error();
    faults.insert(faults.end(), more.begin(), more.end());
}
}

std::optional<Field> field_named(std::string_view name)
{
    auto const at = std::find(field_names.begin(), field_names.end(), name);
    if (at == field_names.end())
        return std::nullopt;
    return static_cast<Field>(at - field_names.begin());
}

Refusals faults_of(Mapping const& mapping)
{
    Refusals faults;
    check_columns(mapping, faults);
    if (mapping.statuses)
        check_statuses(*mapping.statuses, faults);
    check_times(mapping, faults);
    if (mapping.calendar)
        check_calendar(mapping, faults);
    return faults;
}
}
