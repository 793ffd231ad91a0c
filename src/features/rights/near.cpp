// Who is too near to a customer to decide for them; see rights.h.
#include "features/customers/customers.h"
#include "features/people/people.h"
#include "features/rights/lent_store.h"
#include "features/rights/rights.h"

#include <algorithm>

namespace regard::rights
{
namespace
{
// A customer and all who were merged with them.
std::vector<CustomerId> whole_family(db::Transaction& tx, CustomerId customer)
{
    return customers::family_of(tx, customers::merged_into(tx, customer));
}

bool has_an_employees_address(db::Transaction& tx, CustomerId customer)
{
    auto const one = customers::get(tx, customers::merged_into(tx, customer));
    return one && std::any_of(one->contacts.begin(), one->contacts.end(), [&](customers::Contact const& contact) {
               return contact.kind == customers::ContactKind::email &&
                      people::employee_by_email(tx, contact.value).has_value();
           });
}
}

bool related(db::Transaction& tx, EmployeeId person, CustomerId customer)
{
    for (CustomerId const one : whole_family(tx, customer))
        if (store::is_declared(tx, person, one) || store::is_an_employee(tx, one))
            return true;
    return has_an_employees_address(tx, customer);
}

void erase_customer(db::Transaction& tx, CustomerId customer) { store::erase_relations(tx, customer); }
}
