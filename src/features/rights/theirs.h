#pragma once
// All that one person may decide, for whoever shows it to them. In the caller's transaction.
#include "features/rights/rights.h"

#include <span>

namespace regard::rights
{
struct TheirRight
{
    Decision decision;
    std::optional<TouchpointId> touchpoint; // there they may more than everywhere; none: everywhere
    Money limit;
    RightHolder holder;                // the level or role the right was given to
    std::optional<EmployeeId> lent_by; // it is theirs for a time
    std::optional<Instant> until{};
};
// By decision, what holds everywhere first. At a touchpoint only what goes beyond that.
std::vector<TheirRight> rights_of(db::Transaction& tx, EmployeeId person, std::span<TouchpointId const> touchpoints,
                                  Instant at);
}
