#pragma once
// What the routes of drafts share. Inside features/touchpoints.
#include "features/people/names.h"
#include "features/touchpoints/draft_model.h"
#include "features/touchpoints/inside.h"

namespace regard::touchpoints
{
Refusal no_such_draft();
Refusal draft_over();

// Refuses with `not_found` or `draft_over`.
Result<MapDraft> open_draft(db::Transaction& tx, DraftId id);
}
