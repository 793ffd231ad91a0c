#pragma once
// All SQL of policies. Inside this feature.
#include "features/promises/policy_model.h"
#include "ground/api/who.h"
#include "ground/db/db.h"

namespace regard::promises::store
{
std::int64_t policy_stamp(db::Transaction& tx);
void change_policy_stamp(db::Transaction& tx, std::int64_t stamp);

std::vector<PolicyView> policies(db::Transaction& tx); // by name, with all versions, retired ones included
std::optional<PolicyView> policy(db::Transaction& tx, PolicyId id);

struct Author
{
    api::UserId user;
    Instant at;
};
void insert_policy(db::Transaction& tx, PolicyId id, std::string_view name);
void insert_version(db::Transaction& tx, PolicyId id, PolicyVersionView const& version, Author const& author);
void change_policy(db::Transaction& tx, PolicyId id, std::string_view name, std::int64_t version);
void retire_policy(db::Transaction& tx, PolicyId id, Instant at);

std::int64_t timed_by(db::Transaction& tx);
void time_by(db::Transaction& tx, std::int64_t calendars);
}
