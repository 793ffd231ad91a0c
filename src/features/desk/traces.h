#pragma once
// What others ask of a case beside how it stands. Asks nobody's right to see it. In the caller's transaction.
#include "features/desk/model.h"
#include "ground/db/db.h"

namespace regard::desk
{
// Who alone may see it, its owner among them; nothing where it is not restricted, or no live case.
std::optional<std::vector<EmployeeId>> kept_to(db::Transaction& tx, CaseId id);

// When it was filed under another kind, touchpoint or product, in their order.
std::vector<Instant> refilings_of(db::Transaction& tx, CaseId id);
}
