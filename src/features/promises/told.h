#pragma once
// What was told to customers, read from the ledger alone: for whoever counts promises.
#include "features/promises/policy_model.h"
#include "ground/db/db.h"

namespace regard::promises
{
// The dates told about a case, in order, as they stand at `now`. Nothing where it has no clock.
std::vector<PromiseStanding> told(db::Transaction& tx, CaseId id, Instant now);

// What is asked for now: of each policy that is not retired the version in force; last the built-in one, without a name.
struct InForce
{
    std::string name;
    Match match;
    Terms terms;
};
std::vector<InForce> in_force(db::Transaction& tx, Instant now);
}
