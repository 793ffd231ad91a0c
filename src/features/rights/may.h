#pragma once
// What bears on somebody's rights, as the store has it. Inside features/rights; in the caller's transaction.
#include "features/rights/rules.h"
#include "features/rights/store.h"

namespace regard::rights
{
// Somebody's own standing at an instant, and what they hold by it.
struct HolderKeys
{
    std::string level;              // in small letters; empty: none
    std::vector<std::string> roles; // with which they sign in
    std::vector<UnitId> units;      // theirs and all above
};
HolderKeys holder_keys(db::Transaction& tx, EmployeeId person, Instant at);
bool holds(HolderKeys const& keys, RightCell const& cell);

// Of this person and of all who lent to them, over at most longest_chain links; without what `not_from` lent to anybody.
Facts facts_of(db::Transaction& tx, EmployeeId person, store::Place const& place, Instant at,
               std::optional<EmployeeId> not_from = {});
// They and all who lent to them.
std::vector<EmployeeId> with_givers(db::Transaction& tx, EmployeeId person, Instant at);

// Whom to ask about a question of that place, in their order: who_may() without the question.
std::vector<EmployeeId> to_ask(db::Transaction& tx, EmployeeId asker, std::optional<TouchpointId> touchpoint,
                               Instant at, Except const& except);
}
