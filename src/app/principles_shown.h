#pragma once
// Where the principles meet what stands above them: the cases and notes that show what they mean, and the customers' page of promises.
#include "features/customer_pages/customer_pages.h"
#include "features/principles/principles.h"

namespace regard::app
{
principles::LinkKind cases_to_link();
principles::LinkKind notes_to_link(); // field notes
// In the transaction in which a customer is erased: what was said of their cases may speak of them.
void forget_what_shows_principles(db::Transaction& tx, customers::CustomerId customer);
// Nothing where they are not to be shown to customers.
std::optional<customer_pages::PublicPrinciples> public_principles(db::Transaction& tx, std::string_view language);
}
