#include "features/people/passing_on.h"

#include "features/people/employee_store.h"
#include "features/people/rules.h"

namespace regard::people
{
namespace
{
Refusal not_theirs() { return {"not_theirs", "It is somebody else's by now.", ""}; }
}

std::vector<EmployeeId> led_by(db::Transaction& tx, EmployeeId manager)
{
    return tx.all("select id from employee where manager = $1 order by id", {manager},
                  [](db::Row const& row) { return row.id<EmployeeId>(0); });
}

std::vector<StandIn> stands_in(db::Transaction& tx, EmployeeId deputy, Date today)
{
    return tx.all("select id, employee, from_day, to_day from absence where deputy = $1 and to_day >= $2 order by id",
                  {deputy, today.days}, [](db::Row const& row) {
                      return StandIn{row.id<AbsenceId>(0),
                                     row.id<EmployeeId>(1),
                                     {static_cast<std::int32_t>(row.integer(2))},
                                     {static_cast<std::int32_t>(row.integer(3))}};
                  });
}

Result<void> give_unit(db::Transaction& tx, UnitId unit, EmployeeId from, EmployeeId to)
{
    if (tx.execute("update unit set lead = $3, version = version + 1 where id = $1 and lead = $2", {unit, from, to}) ==
        0)
        return not_theirs();
    return {};
}

Result<void> give_report(db::Transaction& tx, EmployeeId report, EmployeeId from, EmployeeId to, Instant now)
{
    auto employee = store::employee(tx, report);
    if (!employee || employee->manager != from)
        return not_theirs();
    if (auto const may = check_manager(report, to, store::managers_above(tx, to)); !may)
        return may.error();
    employee->manager = to;
    store::update_employee(tx, *employee, now);
    return {};
}

Result<void> give_absence(db::Transaction& tx, AbsenceId absence, EmployeeId from, EmployeeId to)
{
    if (tx.exists("select 1 from absence where id = $1 and employee = $2 limit 1", {absence, to}))
        return Refusal{"own_deputy", "Nobody stands in for themselves. Choose somebody else.", "to"};
    if (tx.execute("update absence set deputy = $3 where id = $1 and deputy = $2", {absence, from, to}) == 0)
        return not_theirs();
    return {};
}
}
