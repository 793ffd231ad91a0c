#pragma once
// What the administrator settles about customers, and what holds until then.
#include "base/fields.h"
#include "ground/db/db.h"

#include <string>

namespace regard::customers
{
// Of the country whose phone numbers are written without one; `45` until something else is settled.
std::string calling_code(db::Transaction& tx);
}
