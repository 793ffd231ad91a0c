#pragma once
// What a staff list would change: pure, so that trying it and doing it are the same thing.
#include "features/people/employee_model.h"
#include "features/people/people.h"
#include "features/people/staff/staff_list.h"

namespace regard::people
{
struct Organisation
{
    std::vector<Unit> units;
    std::vector<Vertical> verticals;
    std::vector<Employee> employees;
};

struct StaffPlan
{
    std::vector<Unit> new_units; // parents first
    std::vector<Vertical> new_verticals;
    std::vector<Employee> new_employees;
    std::vector<Employee> changed_employees;
    std::vector<StaffFault> faults; // of rows that change nothing, by line
};

// People are known by their e-mail address. A blank cell leaves what is there. A row that is faulty is left out, and with it those
// that need it. `next_id` gives a new id at each call.
StaffPlan plan(StaffFile const& file, Organisation const& there, Customs const& customs,
               std::function<std::int64_t()> const& next_id);
}
