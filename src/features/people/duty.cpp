#include "features/people/duty.h"

#include "features/people/employee_store.h"
#include "features/people/people.h"

#include <algorithm>

namespace regard::people
{
std::vector<OnDuty> on_duty(db::Transaction& tx, UnitId unit, Date day)
{
    return tx.all("select e.id, e.language from employee e where e.unit = $1 and not exists "
                  "(select 1 from employee_leaving l where l.employee = e.id and l.last_day < $2) and not exists "
                  "(select 1 from absence a where a.employee = e.id and a.from_day <= $2 and a.to_day >= $2) "
                  "order by e.id",
                  {unit, day.days}, [](db::Row const& row) {
                      return OnDuty{row.id<EmployeeId>(0), row.choice<Language>(1)};
                  });
}

std::vector<EmployeeId> managers_above(db::Transaction& tx, EmployeeId employee)
{
    return store::managers_above(tx, employee);
}

std::vector<UnitId> units_led_by(db::Transaction& tx, EmployeeId employee)
{
    return tx.all("select id from unit where lead = $1 order by id", {employee},
                  [](db::Row const& row) { return row.id<UnitId>(0); });
}

std::vector<EmployeeId> leads_above(db::Transaction& tx, UnitId id)
{
    constexpr int deepest_tree = 20; // a circle of units is impossible; this only ends a walk
    std::vector<EmployeeId> leads;
    auto one = people::unit(tx, id);
    for (int level = 0; one && level < deepest_tree; ++level) {
        if (one->lead && std::find(leads.begin(), leads.end(), *one->lead) == leads.end())
            leads.push_back(*one->lead);
        one = one->parent ? people::unit(tx, *one->parent) : std::nullopt;
    }
    return leads;
}

std::optional<EmployeeId> anybody(db::Transaction& tx, Date day)
{
    return tx.one("select e.id from employee e where not exists "
                  "(select 1 from employee_leaving l where l.employee = e.id and l.last_day < $1) and not exists "
                  "(select 1 from absence a where a.employee = e.id and a.from_day <= $1 and a.to_day >= $1) "
                  "order by e.id limit 1",
                  {day.days}, [](db::Row const& row) { return row.id<EmployeeId>(0); });
}
}
