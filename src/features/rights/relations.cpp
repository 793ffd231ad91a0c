// Routes of relations: employees say to which customers they are too near. Seen by themselves, the people team and auditors.
#include "features/customers/customers.h"
#include "features/rights/inside.h"
#include "features/rights/lent_store.h"

namespace regard::rights
{
namespace
{
// The customer is named where the reader may see them.
Relation shown_to(db::Transaction& tx, api::Who const& who, store::KeptRelation const& one)
{
    Relation shown_one{one.id, shown(tx, one.employee), {}, {}, one.kind, one.declared, one.withdrawn};
    auto const customer = customers::get(tx, customers::merged_into(tx, one.customer));
    if (customer && customers::Seeing(tx, who).sees(customer->id)) {
        shown_one.customer = customer->id;
        shown_one.customer_name = customer->name;
    }
    return shown_one;
}

Result<api::Page<Relation>> page_of(api::Reading& r, std::optional<EmployeeId> of, api::ListQuery const& query)
{
    auto const before = before_of<store::BeforeRelation>(query.cursor);
    if (!before)
        return before.error();
    auto found = store::relations(r.tx, of, *before, query.limit + 1);
    api::Page<Relation> page;
    if (found.size() > static_cast<std::size_t>(query.limit)) {
        found.pop_back();
        page.next = api::cursor_of(store::BeforeRelation{found.back().id.value});
    }
    for (store::KeptRelation const& one : found)
        page.items.push_back(shown_to(r.tx, r.who, one));
    return page;
}

Result<api::Page<Relation>> mine(api::Reading& r, api::ListQuery const& query)
{
    auto const me = employee_of(r.who);
    return me ? page_of(r, me, query) : api::Page<Relation>{};
}

Result<CustomerId> seen_customer(api::Writing& w, CustomerId id)
{
    CustomerId const whole = customers::merged_into(w.tx, id);
    auto const customer = customers::get(w.tx, whole);
    if (!customer || customer->erased || !w.who.may(customers::read_customers) ||
        !customers::Seeing(w.tx, w.who).sees(whole))
        return Refusal{"no_such_customer", "There is no such customer any more.", "customer"};
    return whole;
}
}

void Rights::Inside::add_relations(api::Routes& routes)
{
    routes.get("/me/relations", "Customers I have said I am too near to, newest first", &mine)
        .allow(api::anyone_signed_in);
    routes
        .post("/me/relations", "Say that a customer is somebody I am too near to decide for",
              [this](api::Writing& w, NewRelation const& form) -> Result<Relation> {
                  auto const me = employee_of(w.who);
                  if (!me)
                      return not_an_employee();
                  auto const customer = seen_customer(w, form.customer);
                  if (!customer)
                      return customer.error();
                  if (store::is_declared(w.tx, *me, *customer))
                      return Refusal{"declared_already", "You have said so already.", "customer"};
                  store::KeptRelation const one{ids.next<RelationId>(), *me, *customer, form.kind, w.now};
                  store::insert(w.tx, one);
                  note(w, "relation.declared", "relation", one.id.value);
                  return shown_to(w.tx, w.who, one);
              })
        .allow(api::anyone_signed_in);
    routes
        .delete_("/me/relations/{id}", "It is so no longer; that it was stays known",
                 [this](api::Writing& w, RelationId id) -> Result<void> {
                     auto const one = store::relation(w.tx, id);
                     if (!one || one->employee != employee_of(w.who))
                         return Refusal{"not_found", "There is no such relation.", ""};
                     store::withdraw(w.tx, id, w.now);
                     note(w, "relation.withdrawn", "relation", id.value);
                     return {};
                 })
        .allow(api::anyone_signed_in);
    routes
        .get("/relations", "What all employees have said, newest first",
             [](api::Reading& r, api::ListQuery const& query) { return page_of(r, std::nullopt, query); })
        .allow(read_relations);
}
}
