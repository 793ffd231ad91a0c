#pragma once
// Escalations that wait for one person, and giving one to another. In the caller's transaction.
#include "features/promises/escalation_model.h"
#include "ground/db/db.h"

namespace regard::promises
{
std::vector<Escalation> owed_by(db::Transaction& tx, EmployeeId owner, EscalationId after, int limit); // open; by id
std::int64_t count_owed_by(db::Transaction& tx, EmployeeId owner);
bool give_escalation(db::Transaction& tx, EscalationId id, EmployeeId from,
                     EmployeeId to); // false: not theirs any more
}
