#pragma once
// Who is away, and who goes for good: what falls vacant, before it does. In the caller's transaction.
#include "features/people/model.h"
#include "ground/db/db.h"

namespace regard::people
{
struct Away
{
    EmployeeId employee;
    Date from, to; // both included
    std::optional<EmployeeId> deputy;
};
// Everybody's absences that touch one of these days, both included; the earliest first.
std::vector<Away> away_between(db::Transaction& tx, Date from, Date to);

struct Leaving
{
    EmployeeId employee;
    Date last_day;
};
std::vector<Leaving> all_leaving(db::Transaction& tx); // those who have left too; by employee
std::optional<Date> last_day_of(db::Transaction& tx, EmployeeId employee);
// The day it is where they are.
Date day_where(db::Transaction& tx, EmployeeId employee, Instant at);
// Whether their last day is over there.
bool has_left(db::Transaction& tx, EmployeeId employee, Instant at);
void put_last_day(db::Transaction& tx, EmployeeId employee, std::optional<Date> day); // none: they stay
}
