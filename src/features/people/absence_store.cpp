// The absences of employee_store.h.
#include "features/people/employee_store.h"

namespace regard::people::store
{
namespace
{
#define REGARD_ABSENCE "select id, from_day, to_day, deputy from absence "

Date day_of(db::Row const& row, int column) { return {static_cast<std::int32_t>(row.integer(column))}; }

Absence read_absence(db::Row const& row)
{
    Absence absence{row.id<AbsenceId>(0), day_of(row, 1), day_of(row, 2), {}};
    absence.deputy = row.maybe_id<EmployeeId>(3);
    return absence;
}
}

std::vector<Absence> absences(db::Transaction& tx, EmployeeId employee)
{
    return tx.all(REGARD_ABSENCE "where employee = $1 order by from_day", {employee}, read_absence);
}

std::optional<Absence> absence_on(db::Transaction& tx, EmployeeId employee, Date day)
{
    return tx.one(REGARD_ABSENCE "where employee = $1 and from_day <= $2 and to_day >= $2", {employee, day.days},
                  read_absence);
}

void insert_absence(db::Transaction& tx, EmployeeId employee, Absence const& absence)
{
    tx.execute("insert into absence (id, employee, from_day, to_day, deputy) values ($1, $2, $3, $4, $5)",
               {absence.id, employee, absence.from.days, absence.to.days, absence.deputy});
}

bool delete_absence(db::Transaction& tx, EmployeeId employee, AbsenceId id)
{
    return tx.execute("delete from absence where id = $1 and employee = $2", {id, employee}) == 1;
}
}
