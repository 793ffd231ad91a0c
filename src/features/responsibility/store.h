#pragma once
// All SQL of this feature. In the caller's transaction.
#include "features/responsibility/model.h"
#include "ground/db/db.h"

#include <map>

namespace regard::responsibility::store
{
Limits limits(db::Transaction& tx);
void settle(db::Transaction& tx, LimitsChange const& wish);

using GapKey = std::pair<GapKind, SubjectId>;
struct Dismissed
{
    std::string reason;
    Date until;
    std::optional<EmployeeId> by;
};
std::map<GapKey, Dismissed> dismissed(db::Transaction& tx, Date today); // those that still hold
void dismiss(db::Transaction& tx, GapKey const& gap, Dismissed const& how, Instant now);
bool take_up(db::Transaction& tx, GapKey const& gap); // false where it was not dismissed
}
