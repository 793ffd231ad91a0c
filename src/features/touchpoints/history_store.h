#pragma once
// All SQL of the map's history.
#include "features/touchpoints/history_model.h"
#include "ground/db/db.h"

namespace regard::touchpoints::store
{
void insert(db::Transaction& tx, MapChange const& change);
// The newest first, before that id (0: from the newest).
std::vector<MapChange> changes(db::Transaction& tx, std::optional<TouchpointId> of, MapChangeId before, int limit);
}
