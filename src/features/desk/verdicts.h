#pragma once
// What was found about complaints. All SQL of case_verdict; in the caller's transaction.
#include "features/desk/model.h"
#include "ground/db/db.h"

namespace regard::desk::store
{
void put_verdict(db::Transaction& tx, CaseId id, Verdict const& verdict);
std::optional<Verdict> verdict(db::Transaction& tx, CaseId id);
}
