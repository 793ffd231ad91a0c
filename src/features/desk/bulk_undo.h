#pragma once
// What an act on many cases left, and putting it back. Inside features/desk.
#include "features/desk/bulk_model.h"
#include "features/desk/inside.h"

namespace regard::desk
{
std::optional<AsItStood> as_it_stands(db::Transaction& tx, CaseId id);
BulkOutcome outcome_of(db::Transaction& tx, Sight const& sight, CaseId id, std::optional<RefusalShown> const& refused);

// Puts back each case that is still as the act left it. What has changed since is named and left. Refuses with `undo_over`,
// `undone_already`, or as if the act were not there where another did it.
Result<BulkUndone> undo_bulk(Desk::Inside& inside, api::Asking& asking, BulkId id);
}
