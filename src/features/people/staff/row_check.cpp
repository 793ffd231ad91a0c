#include "features/people/staff/row_check.h"

#include "features/people/names.h"
#include "features/people/rules.h"

namespace regard::people
{
namespace
{
// By the rules of the form somebody would fill in on the screen.
template <class Form>
std::string fault_of(Form const& form)
{
    auto const read = from_json<Form>(to_json(form));
    return read ? "" : read.error().front().code;
}

std::string fault_in(ByField<std::string> const& cells, StaffField field)
{
    NewEmployee form;
    form.name = "Anna"; // good, so that the fault is the one we ask for
    form.email = "anna@example.org";
    switch (field) {
    case StaffField::name:
        form.name = cells[field];
        return fault_of(form);
    case StaffField::email:
        form.email = cells[field];
        return fault_of(form);
    case StaffField::level:
        form.level = cells[field];
        return fault_of(form);
    case StaffField::zone:
        return cells[field].empty() || check_zone(cells[field]) ? "" : "unknown_zone";
    case StaffField::language:
        return cells[field].empty() || language_of(cells[field]) ? "" : "unknown_language";
    case StaffField::vertical:
        return cells[field].empty() ? "" : fault_of(VerticalForm{cells[field]});
    case StaffField::unit:
    case StaffField::parent:
    case StaffField::manager:
        break; // these need the other rows
    }
    return "";
}
}

std::optional<RowFault> check_row(StaffRow const& row)
{
    for (std::size_t i = 0; i < staff_fields; ++i) {
        auto const field = static_cast<StaffField>(i);
        if (std::string reason = fault_in(row.cells, field); !reason.empty())
            return RowFault{field, std::move(reason)};
    }
    return std::nullopt;
}

std::optional<Language> language_of(std::string_view text)
{
    auto const words = words_of(text);
    std::string_view const first = words.empty() ? "" : std::string_view(words.front());
    for (auto const* english : {"en", "eng", "english", "engelsk", "englisch"})
        if (first == english)
            return Language::en;
    for (auto const* danish : {"da", "dan", "danish", "dansk", "danisch", "daenisch"})
        if (first == danish)
            return Language::da;
    return std::nullopt;
}
}
