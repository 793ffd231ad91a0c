// Routes of employees.
#include "features/people/employee_store.h"
#include "features/people/inside.h"
#include "features/people/line_store.h"

namespace regard::people
{
namespace
{
struct EmployeeQuery
{
    std::optional<std::string> query; // beginnings of words of the name or address
    std::optional<UnitId> unit;       // in it or below
    std::optional<VerticalId> vertical;
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(EmployeeQuery, (), (query, unit, vertical, cursor, limit))
constexpr auto rules_of(form::Of<EmployeeQuery>)
{
    using namespace form;
    return rules(on(&EmployeeQuery::query, length(0, 200)), on(&EmployeeQuery::limit, range(1, 200), may_be_left_out));
}

Result<void> check_belongings(db::Transaction& tx, Employee const& employee)
{
    if (employee.unit && !store::unit(tx, *employee.unit))
        return no_such_unit("unit");
    if (employee.vertical && !store::vertical(tx, *employee.vertical))
        return no_such_vertical("vertical");
    if (store::employee_by_email(tx, employee.email).value_or(employee.id) != employee.id)
        return Refusal{"email_taken", "Somebody has this e-mail address already.", "email"};
    return {};
}

Result<void> check(db::Transaction& tx, Employee const& employee)
{
    if (auto const real = check_zone(employee.zone); !real)
        return real.error();
    if (auto const belongs = check_belongings(tx, employee); !belongs)
        return belongs.error();
    if (!employee.manager)
        return {};
    if (!store::employee(tx, *employee.manager))
        return no_such_employee("manager");
    return check_manager(employee.id, *employee.manager, store::managers_above(tx, *employee.manager));
}

Employee changed(Employee employee, EmployeeChange const& wish, Cleared const& is_cleared)
{
    if (wish.name)
        employee.name = tidied(*wish.name);
    if (wish.email)
        employee.email = tidied(*wish.email);
    settle(employee.unit, wish.unit, is_cleared("unit"));
    if (wish.level)
        employee.level = tidied(*wish.level);
    settle(employee.manager, wish.manager, is_cleared("manager"));
    settle(employee.zone, wish.zone);
    settle(employee.language, wish.language);
    settle(employee.vertical, wish.vertical, is_cleared("vertical"));
    return employee;
}

// Of those by which somebody may come to decide more, the first that changes.
std::string changed_field(Employee const& current, Employee const& wanted)
{
    return wanted.level != current.level ? "level" : wanted.unit != current.unit ? "unit" : "email";
}

Result<void> may_go(store::Needed needed)
{
    switch (needed) {
    case store::Needed::leads_unit:
        return Refusal{"employee_leads_unit", "This person leads a unit. Give it another lead first.", ""};
    case store::Needed::leads_people:
        return Refusal{"employee_leads_people", "This person is somebody's manager. Give them another first.", ""};
    case store::Needed::stands_in:
        return Refusal{"employee_stands_in",
                       "This person stands in for somebody who is away. Name another deputy first.", ""};
    case store::Needed::no:
        break;
    }
    return {};
}

class Employees
{
  public:
    explicit Employees(People::Inside const& inside) : inside_(inside) {}

    Result<api::Page<Employee>> list(api::Reading& r, EmployeeQuery const& query) const
    {
        auto const after = after_of(query.cursor);
        if (!after)
            return after.error();
        store::EmployeeFilter filter{words_of(query.query.value_or("")), "", query.vertical.value_or(VerticalId{})};
        if (query.unit && (filter.unit_path = store::path_of(r.tx, *query.unit)).empty())
            return no_such_unit("unit");
        return page_of(store::employees(r.tx, filter, *after, query.limit + 1), query.limit);
    }

    Result<Employee> read(api::Reading& r, EmployeeId id) const
    {
        if (auto const employee = store::employee(r.tx, id))
            return *employee;
        return no_such_employee();
    }

    // Before the transaction: what the organisation gives who says nothing.
    Result<Employee> draft(NewEmployee const& form) const
    {
        Customs const customs = inside_.lent.customs();
        return Employee{inside_.ids.next<EmployeeId>(),
                        tidied(form.name),
                        tidied(form.email),
                        form.unit,
                        tidied(form.level),
                        form.manager,
                        form.zone.value_or(customs.zone),
                        form.language.value_or(customs.language),
                        form.vertical};
    }

    Result<Employee> create(api::Writing& w, Employee const& employee) const
    {
        if (auto const fits = check(w.tx, employee); !fits)
            return fits.error();
        auto const gained = inside_.lent.gains(w.tx, w.who.user, w.now);
        store::insert_employee(w.tx, employee);
        if (gained())
            return access::own_gain(employee.level.empty() ? "unit" : "level");
        inside_.note(w.tx, w.who, "employee.created", "employee", employee.id.value);
        return employee;
    }

    Result<Employee> change(api::Writing& w, EmployeeId id, EmployeeChange const& wish) const
    {
        auto const current = store::employee(w.tx, id);
        if (!current)
            return no_such_employee();
        if (auto const same = w.unchanged(current->version, *current); !same)
            return same.error();
        Employee const wanted = changed(*current, wish, Cleared(w.request));
        if (auto const fits = check(w.tx, wanted); !fits)
            return fits.error();
        auto const gained = inside_.lent.gains(w.tx, w.who.user, w.now);
        store::update_employee(w.tx, wanted, w.now);
        if (gained())
            return access::own_gain(changed_field(*current, wanted));
        inside_.note(w.tx, w.who, "employee.changed", "employee", id.value);
        return *store::employee(w.tx, id);
    }

    Result<void> remove(api::Writing& w, EmployeeId id) const
    {
        auto const employee = store::employee(w.tx, id);
        if (!employee)
            return no_such_employee();
        Date const today{static_cast<std::int32_t>(w.now.micros / Span::days(1).micros)};
        if (auto const may = may_go(store::needed(w.tx, id, today)); !may)
            return may.error();
        if (auto const may = inside_.lent.may_go(w.tx, id); !may)
            return may.error();
        store::delete_employee(w.tx, id, w.now);
        inside_.note(w.tx, w.who, "employee.removed", "employee", id.value);
        return {};
    }

  private:
    People::Inside const& inside_;
};
}

void People::Inside::add_employees(api::Routes& routes) const
{
    Employees const employees(*this);
    routes
        .get("/employees", "List employees, by name; `query` finds beginnings of words of names and addresses",
             [employees](api::Reading& r, EmployeeQuery const& q) { return employees.list(r, q); })
        .allow(read_people);
    routes
        .post(
            "/employees", "Add an employee",
            [employees](api::Asking&, NewEmployee const& form) { return employees.draft(form); },
            [employees](api::Writing& w, Employee const& draft) { return employees.create(w, draft); })
        .allow(write_people)
        .creates("/employees/{id}");
    routes
        .get("/employees/{id}", "Read one employee",
             [employees](api::Reading& r, EmployeeId id) { return employees.read(r, id); })
        .allow(read_people);
    routes
        .patch("/employees/{id}", "Change an employee; null takes a unit, manager or vertical away",
               [employees](api::Writing& w, EmployeeId id, EmployeeChange const& wish) {
                   return employees.change(w, id, wish);
               })
        .allow(write_people)
        .edits();
    routes
        .delete_("/employees/{id}", "Remove an employee whom nobody needs",
                 [employees](api::Writing& w, EmployeeId id) { return employees.remove(w, id); })
        .allow(write_people);
}
}
