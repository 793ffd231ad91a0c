#pragma once
// All SQL of escalations. Inside this feature.
#include "features/promises/escalation_model.h"
#include "ground/db/db.h"

namespace regard::promises::store
{
void insert_escalation(db::Transaction& tx, Escalation const& escalation, api::UserId by);
std::optional<Escalation> escalation(db::Transaction& tx, EscalationId id);
std::vector<Escalation> escalations_of(db::Transaction& tx, CaseId id);                        // the oldest first
std::vector<Escalation> open_escalations_of(db::Transaction& tx, EmployeeId owner, int limit); // the oldest first
void answer_escalation(db::Transaction& tx, EscalationId id, std::string_view text, Instant at);
void settle_escalation(db::Transaction& tx, EscalationId id, std::string_view text, Instant at);
}
