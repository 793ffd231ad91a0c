#pragma once
// Giving one person's place on the map to another, with its line in the history. In the caller's transaction.
#include "features/touchpoints/model.h"
#include "ground/clock/id_source.h"
#include "ground/db/db.h"
#include "ground/events/journal.h"

namespace regard::touchpoints
{
struct Passing
{
    EmployeeId from, to;
    api::UserId who;
    Instant now;
    std::string reason;
};
// Refuse with `not_theirs` where it is not `from`'s any more, and as an edit of the touchpoint does. A receiver who answers there
// already is no deputy of their own.
Result<void> give_accountable(db::Transaction& tx, IdSource& ids, events::Journal const& journal, TouchpointId id,
                              Passing const& passing);
Result<void> give_deputy(db::Transaction& tx, IdSource& ids, events::Journal const& journal, TouchpointId id,
                         Passing const& passing);
}
