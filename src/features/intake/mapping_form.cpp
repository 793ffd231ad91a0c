#include "features/intake/preview_model.h"

#include <fmt/format.h>

namespace regard::intake
{
Parsed<Mapping> mapping_of(MappingForm const& form)
{
    Mapping mapping;
    Refusals faults;
    for (auto const& [word, columns] : form.columns) {
        auto const field = field_named(word);
        if (field)
            mapping.of(*field) = columns;
        else
            faults.push_back(
                {"unknown_field", fmt::format("“{}” is nothing a case history has.", word), "mapping/columns/" + word});
    }
    mapping.zone = form.time.zone;
    mapping.format = form.time.format;
    mapping.empty = form.values.empty;
    mapping.statuses = form.statuses;
    mapping.calendar = form.calendar;
    for (Refusal fault : faults_of(mapping)) {
        fault.field = "mapping/" + fault.field;
        faults.push_back(std::move(fault));
    }
    if (!faults.empty())
        return faults;
    return mapping;
}

MappingForm form_of(Mapping const& mapping)
{
    MappingForm form;
    for (std::size_t i = 0; i < field_count; ++i)
        if (!mapping.columns[i].empty())
            form.columns[std::string(field_names[i])] = mapping.columns[i];
    form.time = {mapping.zone, mapping.format};
    form.values = {mapping.empty};
    form.statuses = mapping.statuses;
    form.calendar = mapping.calendar;
    return form;
}
}
