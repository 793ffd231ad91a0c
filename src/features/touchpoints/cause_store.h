#pragma once
// All SQL of causes.
#include "features/touchpoints/cause_model.h"
#include "ground/db/db.h"

namespace regard::touchpoints::store
{
std::vector<Cause> causes(db::Transaction& tx); // by name
std::optional<Cause> cause(db::Transaction& tx, CauseId id);
std::optional<CauseId> cause_named(db::Transaction& tx, std::optional<CauseId> parent, std::string_view name);
void insert(db::Transaction& tx, Cause const& cause);
void update(db::Transaction& tx, Cause const& cause); // its version grows
}
