#include "features/people/leaving.h"

#include "features/people/people.h"
#include "ground/clock/zone.h"

namespace regard::people
{
namespace
{
Date day_of(db::Row const& row, int column) { return {static_cast<std::int32_t>(row.integer(column))}; }
}

std::vector<Away> away_between(db::Transaction& tx, Date from, Date to)
{
    return tx.all("select employee, from_day, to_day, deputy from absence where to_day >= $1 and from_day <= $2 "
                  "order by from_day, id",
                  {from.days, to.days}, [](db::Row const& row) {
                      Away one{row.id<EmployeeId>(0), day_of(row, 1), day_of(row, 2), {}};
                      if (!row.is_null(3))
                          one.deputy = row.id<EmployeeId>(3);
                      return one;
                  });
}

std::vector<Leaving> all_leaving(db::Transaction& tx)
{
    return tx.all("select employee, last_day from employee_leaving order by employee", {}, [](db::Row const& row) {
        return Leaving{row.id<EmployeeId>(0), day_of(row, 1)};
    });
}

std::optional<Date> last_day_of(db::Transaction& tx, EmployeeId employee)
{
    return tx.one("select last_day from employee_leaving where employee = $1", {employee},
                  [](db::Row const& row) { return day_of(row, 0); });
}

Date day_where(db::Transaction& tx, EmployeeId id, Instant at)
{
    auto const one = employee(tx, id);
    auto const zone = one ? Zone::find(one->zone) : Result<Zone>(Zone::utc());
    return (zone ? *zone : Zone::utc()).local_date(at);
}

bool has_left(db::Transaction& tx, EmployeeId employee, Instant at)
{
    auto const last = last_day_of(tx, employee);
    return last && *last < day_where(tx, employee, at);
}

void put_last_day(db::Transaction& tx, EmployeeId employee, std::optional<Date> day)
{
    if (day)
        tx.execute("insert into employee_leaving (employee, last_day) values ($1, $2) "
                   "on conflict (employee) do update set last_day = $2",
                   {employee, day->days});
    else
        tx.execute("delete from employee_leaving where employee = $1", {employee});
}
}
