#pragma once
// What hangs on one person in the organisation, and giving it to another. In the caller's transaction; whoever gives writes the journal.
#include "features/people/model.h"
#include "ground/db/db.h"

namespace regard::people
{
std::vector<EmployeeId> led_by(db::Transaction& tx, EmployeeId manager); // directly; by id

struct StandIn
{
    AbsenceId id;
    EmployeeId employee; // who is away
    Date from, to;
};
std::vector<StandIn> stands_in(db::Transaction& tx, EmployeeId deputy, Date today); // not over yet; by id

// Each refuses with `not_theirs` where it is not `from`'s any more, and where the receiver cannot have it: `own_manager`, `manager_circle`,
// `own_deputy`.
Result<void> give_unit(db::Transaction& tx, UnitId unit, EmployeeId from, EmployeeId to);
Result<void> give_report(db::Transaction& tx, EmployeeId report, EmployeeId from, EmployeeId to, Instant now);
Result<void> give_absence(db::Transaction& tx, AbsenceId absence, EmployeeId from, EmployeeId to);
}
