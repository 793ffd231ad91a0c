#pragma once
// One case, whole. Inside features/desk.
#include "features/desk/inside.h"

namespace regard::desk
{
std::optional<CaseAtDesk> at_desk(Desk::Inside& inside, api::Reading& r,
                                  CaseId id); // nothing: not there, or not to be seen
std::vector<Entry> entries(db::Transaction& tx, CaseId id, std::span<store::ThreadRow const> rows);
}
