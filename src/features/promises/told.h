#pragma once
// What was told to customers, read from the ledger alone: for whoever counts promises.
#include "features/promises/policy_model.h"
#include "ground/db/db.h"

#include <map>

namespace regard::promises
{
// The dates told about a case, in order, as they stand at `now`. Nothing where it has no clock.
std::vector<PromiseStanding> told(db::Transaction& tx, CaseId id, Instant now);

// Acts that gave many cases a new date, the newest first; and the cases that have it, by id.
std::vector<PromiseAct> acts_since(db::Transaction& tx, Instant since, int limit);
std::optional<PromiseAct> act(db::Transaction& tx, PromiseActId id);
struct Moved
{
    CaseId id;
    Instant until;
    bool was_broken = false; // the date before it had passed
};
std::vector<Moved> moved_by(db::Transaction& tx, PromiseActId id);
// The same for each of acts_since(), in one statement.
std::map<PromiseActId, std::vector<Moved>> moved_since(db::Transaction& tx, Instant since, int limit);

// What is asked for now: of each policy that is not retired the version in force; last the built-in one, without a name.
struct InForce
{
    std::string name;
    Match match;
    Terms terms;
};
std::vector<InForce> in_force(db::Transaction& tx, Instant now);
}
