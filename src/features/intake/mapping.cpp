#include "features/intake/mapping.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace regard::intake
{
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
    if (!mapping.has(Field::case_))
        faults.push_back({"column_missing", "Say which column names the case.", "columns/case"});
    if (!mapping.has(Field::at) && !mapping.has(Field::opened))
        faults.push_back({"column_missing",
                          "Say which column holds the time: `at` where every row is an event, `opened` where every row is a case.",
                          "columns/at"});
    if (mapping.statuses) {
        std::set<std::string> seen;
        for (auto const* list : {&mapping.statuses->done, &mapping.statuses->working, &mapping.statuses->waiting})
            for (std::string const& status : std::set<std::string>(list->begin(), list->end()))
                if (!seen.insert(status).second)
                    faults.push_back({"status_in_two_classes", fmt::format("The status “{}” is named in two classes; it can be in one.", status),
                                      "statuses"});
    }
    return faults;
}
}
