// What other features ask; see people.h and standing.h.
#include "features/people/employee_store.h"
#include "features/people/leaving.h"
#include "features/people/line_store.h"
#include "features/people/people.h"

#include <algorithm>
#include <climits>
#include <set>

namespace regard::people
{
std::vector<UnitId> with_all_below(db::Transaction& tx, UnitId unit) { return store::with_all_below(tx, unit); }

std::optional<Unit> unit(db::Transaction& tx, UnitId id) { return store::unit(tx, id); }

std::vector<Unit> all_units(db::Transaction& tx) { return store::units(tx, {}, INT_MAX); }

std::vector<Vertical> all_verticals(db::Transaction& tx) { return store::verticals(tx, {}, INT_MAX); }

std::vector<Product> all_products(db::Transaction& tx) { return store::products(tx, {}, INT_MAX); }

std::vector<Employee> all_employees(db::Transaction& tx) { return store::all_employees(tx); }

std::optional<Stood> stood(db::Transaction& tx, EmployeeId employee, Instant at)
{
    return store::stood(tx, employee, at);
}

std::vector<Level> levels(db::Transaction& tx) { return store::levels(tx); }

std::vector<Absence> absences_of(db::Transaction& tx, EmployeeId employee) { return store::absences(tx, employee); }

std::optional<Vertical> vertical(db::Transaction& tx, VerticalId id) { return store::vertical(tx, id); }

std::optional<Product> product(db::Transaction& tx, ProductId id) { return store::product(tx, id); }

std::optional<Employee> employee(db::Transaction& tx, EmployeeId id) { return store::employee(tx, id); }

std::optional<EmployeeId> employee_by_email(db::Transaction& tx, std::string_view email)
{
    return store::employee_by_email(tx, email);
}

std::vector<Employee> employees_called(db::Transaction& tx, std::vector<std::string> const& words, int limit)
{
    if (words.empty())
        return {};
    return store::employees(tx, {words, "", {}}, {}, limit);
}

std::string unit_name(db::Transaction& tx, UnitId id)
{
    return tx.text("select name from unit where id = $1", {id}).value_or(std::string());
}

namespace
{
constexpr std::size_t worth_reading_all = 100; // so many questions one by one cost more than all names at once
}

std::map<EmployeeId, std::string> names_of(db::Transaction& tx, std::vector<EmployeeId> const& ids)
{
    std::map<EmployeeId, std::string> names;
    if (ids.size() > worth_reading_all) {
        std::set<EmployeeId> const wanted(ids.begin(), ids.end());
        tx.query("select id, name from employee", {}, [&](db::Row const& row) {
            if (wanted.contains(row.id<EmployeeId>(0)))
                names.emplace(row.id<EmployeeId>(0), row.text(1));
        });
        return names;
    }
    for (EmployeeId const id : ids)
        if (!names.contains(id))
            if (auto const name = tx.text("select name from employee where id = $1", {id}))
                names.emplace(id, *name);
    return names;
}

namespace
{
bool has_left(db::Transaction& tx, EmployeeId employee, Date day)
{
    auto const last = last_day_of(tx, employee);
    return last && *last < day;
}

// Follows deputies until one is there. Nobody where the chain ends or comes back to where it was.
std::optional<EmployeeId> present_by_deputies(db::Transaction& tx, EmployeeId employee, Date day)
{
    std::vector<EmployeeId> asked;
    for (EmployeeId at = employee; std::find(asked.begin(), asked.end(), at) == asked.end();) {
        if (has_left(tx, at, day))
            return std::nullopt;
        auto const absence = store::absence_on(tx, at, day);
        if (!absence)
            return at;
        if (!absence->deputy)
            return std::nullopt;
        asked.push_back(at);
        at = *absence->deputy;
    }
    return std::nullopt;
}
}

std::optional<EmployeeId> present_for(db::Transaction& tx, EmployeeId employee, Date day)
{
    if (!store::employee(tx, employee))
        return std::nullopt;
    if (auto const present = present_by_deputies(tx, employee, day))
        return present;
    for (EmployeeId const manager : store::managers_above(tx, employee))
        if (auto const present = present_by_deputies(tx, manager, day))
            return present;
    return std::nullopt;
}
}
