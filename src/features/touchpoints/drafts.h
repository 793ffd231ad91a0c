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

// From today's map. Refuses `too_many_drafts`.
Result<MapDraft> begin_draft(Touchpoints::Inside const& inside, api::Writing& w, NewDraft const& form);
}
