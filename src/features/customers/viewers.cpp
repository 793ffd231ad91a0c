// Who may see a customer: asked for, settled, and opened up again.
#include "features/customers/viewers.h"

#include "features/customers/inside.h"
#include "features/people/people.h"

#include <algorithm>

namespace regard::customers
{
namespace store
{
std::optional<Guard> guard(db::Transaction& tx, CustomerId id)
{
    return tx.one("select reason, at from customer_guard where customer = $1", {id}, [](db::Row const& row) {
        return Guard{std::string(row.text(0)), row.instant(1)};
    });
}

void put_guard(db::Transaction& tx, CustomerId id, Guard const& guard, api::UserId by)
{
    drop_guard(tx, id);
    tx.execute("insert into customer_guard (customer, reason, at, by_user) values ($1, $2, $3, $4)",
               {id, guard.reason, guard.at, by});
}

void drop_guard(db::Transaction& tx, CustomerId id)
{
    tx.execute("delete from customer_viewer where customer = $1", {id});
    tx.execute("delete from customer_guard where customer = $1", {id});
}

std::vector<KeptViewer> viewers(db::Transaction& tx, CustomerId id)
{
    return tx.all("select kind, who from customer_viewer where customer = $1 order by kind, who", {id},
                  [](db::Row const& row) {
                      return KeptViewer{row.choice<Viewer>(0), row.integer(1)};
                  });
}

void add_viewer(db::Transaction& tx, CustomerId id, KeptViewer const& one)
{
    tx.execute("insert into customer_viewer (customer, kind, who) values ($1, $2, $3) on conflict do nothing",
               {id, one.kind, Id<struct AnyoneTag>{one.who}});
}

std::optional<EmployeeId> manager_of(db::Transaction& tx, CustomerId id)
{
    auto const manager = tx.one("select manager from customer where id = $1", {id},
                                [](db::Row const& row) { return row.id<EmployeeId>(0); });
    return manager && *manager ? manager : std::nullopt;
}
}

namespace
{
Result<void> check(api::Writing& w, NewVisibility const& wish)
{
    for (api::UnitId const unit : wish.units)
        if (!people::unit(w.tx, unit))
            return Refusal{"no_such_unit", "There is no such unit any more.", "units"};
    for (EmployeeId const person : wish.people)
        if (!people::employee(w.tx, person))
            return Refusal{"no_such_employee", "There is no such employee any more.", "people"};
    if (wish.units.empty() && wish.people.empty() && !w.who.employee)
        return Refusal{"nobody_named", "Name a unit or a person: somebody has to see this customer.", "people"};
    return {};
}

class Visibility
{
  public:
    explicit Visibility(Customers::Inside const& inside) : inside_(inside) {}

    // Whoever settles it goes on seeing the customer.
    Result<Customer> settle(api::Writing& w, CustomerId id, NewVisibility const& wish) const
    {
        auto const customer = inside_.to_change(w.tx, w.who, id);
        if (!customer)
            return customer.error();
        if (auto const fits = check(w, wish); !fits)
            return fits.error();
        store::put_guard(w.tx, id, {wish.reason, w.now}, w.who.user);
        for (api::UnitId const unit : wish.units)
            store::add_viewer(w.tx, id, {Viewer::unit, unit.value});
        for (EmployeeId const person : wish.people)
            store::add_viewer(w.tx, id, {Viewer::employee, person.value});
        if (w.who.employee)
            store::add_viewer(w.tx, id, {Viewer::employee, w.who.employee.value});
        return done(w, id, "customer.guarded");
    }

    Result<Customer> open_up(api::Writing& w, CustomerId id) const
    {
        auto const customer = inside_.to_change(w.tx, w.who, id);
        if (!customer)
            return customer.error();
        if (!store::guard(w.tx, id))
            return Refusal{"not_guarded", "Everybody who sees customers may see this one already.", ""};
        store::drop_guard(w.tx, id);
        return done(w, id, "customer.opened_up");
    }

  private:
    Result<Customer> done(api::Writing& w, CustomerId id, std::string_view verb) const
    {
        inside_.touch(w.tx, id);
        inside_.note(w.tx, w.who, verb, id);
        inside_.sight_changed(w.tx, id);
        return inside_.seen(w.tx, w.who, id);
    }

    Customers::Inside const& inside_;
};
}

std::optional<VisibleTo> visible_to(db::Transaction& tx, CustomerId id)
{
    auto const guard = store::guard(tx, id);
    if (!guard)
        return std::nullopt;
    VisibleTo shown{{}, {}, guard->reason, guard->at};
    for (store::KeptViewer const& one : store::viewers(tx, id)) {
        if (one.kind == Viewer::unit) {
            auto const unit = people::unit(tx, {one.who});
            shown.units.push_back({{one.who}, unit ? unit->name : ""});
        } else {
            auto const person = people::employee(tx, {one.who});
            shown.people.push_back({{one.who}, person ? person->name : ""});
        }
    }
    return shown;
}

void Customers::Inside::add_visibility(api::Routes& routes) const
{
    routes.status_of("not_guarded", 409);
    Visibility const visibility(*this);
    routes
        .put("/customers/{id}/visibility",
             "Keep a customer from all but named people and the people of named units; whoever looks after them sees "
             "them too",
             [visibility](api::Writing& w, CustomerId id, NewVisibility const& wish) {
                 return visibility.settle(w, id, wish);
             })
        .allow(write_customers);
    routes
        .delete_("/customers/{id}/visibility", "Show a customer to everybody who sees customers again",
                 [visibility](api::Writing& w, CustomerId id) { return visibility.open_up(w, id); })
        .allow(write_customers);
}
}
