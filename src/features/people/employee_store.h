#pragma once
// All SQL of employees and their absences.
#include "features/people/employee_model.h"
#include "features/people/standing.h"
#include "features/people/unit_store.h"

#include <span>

namespace regard::people::store
{
std::optional<Employee> employee(db::Transaction& tx, EmployeeId id);
std::optional<EmployeeId> employee_by_email(db::Transaction& tx, std::string_view email); // capitals don't matter
std::vector<Employee> all_employees(db::Transaction& tx);                                 // by id

// Who is looked for; what is not set does not matter.
struct EmployeeFilter
{
    std::vector<std::string> words; // folded beginnings of words; each must be there. At most most_words count
    std::string unit_path;          // in this unit or below
    VerticalId vertical;
};
constexpr std::size_t most_words = 4;
std::vector<Employee> employees(db::Transaction& tx, EmployeeFilter const& filter, AfterName const& after,
                                int limit); // by name

// The managers above, nearest first, at most longest_chain.
std::vector<EmployeeId> managers_above(db::Transaction& tx, EmployeeId id);

void insert_employee(db::Transaction& tx, Employee const& employee);
// The version grows; how they stood until now is kept.
void update_employee(db::Transaction& tx, Employee const& employee, Instant now);
void delete_employee(db::Transaction& tx, EmployeeId id, Instant now); // with their absences
std::optional<Stood> stood(db::Transaction& tx, EmployeeId id, Instant at);
std::vector<Level> levels(db::Transaction& tx); // by name

// What hangs on an employee, so that nobody can be removed from under others.
enum class Needed : std::uint8_t { no, leads_unit, leads_people, stands_in };
Needed needed(db::Transaction& tx, EmployeeId id, Date today); // standing in on days gone by is no matter

// ---- absences
std::vector<Absence> absences(db::Transaction& tx, EmployeeId employee); // the earliest first
std::optional<Absence> absence_on(db::Transaction& tx, EmployeeId employee, Date day);
void insert_absence(db::Transaction& tx, EmployeeId employee, Absence const& absence);
bool delete_absence(db::Transaction& tx, EmployeeId employee, AbsenceId id); // false where there is no such absence
}
