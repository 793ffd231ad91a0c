#pragma once
// Many cases in few statements, for what only reads. Inside features/desk.
#include "features/desk/case_store.h"

#include <map>

namespace regard::desk::store
{
std::map<CaseId, LiveCase> many(db::Transaction& tx, std::span<CaseId const> ids); // those there are
}
