#pragma once
// Whether a row of a staff list can be used, as far as the row alone tells.
#include "features/people/employee_model.h"
#include "features/people/staff/staff_list.h"

namespace regard::people
{
struct RowFault
{
    StaffField field;
    std::string reason; // the code of a form, or our own
};
std::optional<RowFault> check_row(StaffRow const& row);

// `da`, `da-DK`, `Danish`, `dansk`, `Dänisch`; nothing where Regard does not speak it.
std::optional<Language> language_of(std::string_view text);
}
