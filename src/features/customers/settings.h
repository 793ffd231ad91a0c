#pragma once
// What the administrator settles about customers, and what holds until then.
#include "features/customers/model.h"
#include "ground/db/db.h"

namespace regard::customers
{
// Of the country whose phone numbers are written without one; `45` until something else is settled.
std::string calling_code(db::Transaction& tx);

CustomerSettings settings(db::Transaction& tx);
void settle(db::Transaction& tx, CustomerSettingsChange const& wish); // the version grows
}
