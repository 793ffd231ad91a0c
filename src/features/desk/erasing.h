#pragma once
// What the desk keeps of a customer: for the customer's own copy, and for when the person goes (law 12). In the caller's
// transaction.
#include "base/fields.h"
#include "features/desk/model.h"
#include "ground/db/db.h"

#include <span>

namespace regard::desk
{
// Everything anybody wrote in this customer's cases, with files and drafts; the cases, their steps and figures stay.
void erase_customer(db::Transaction& tx, CustomerId customer);

// Cases and messages of these customers as JSON. Notes are ours.
Json kept_of_customers(db::Transaction& tx, std::span<CustomerId const> family);
}
