#pragma once
// All SQL of drafts.
#include "features/touchpoints/draft_model.h"
#include "features/touchpoints/plan.h"
#include "ground/db/db.h"

namespace regard::touchpoints::store
{
std::optional<MapDraft> draft(db::Transaction& tx, DraftId id);
std::vector<MapDraft> drafts(db::Transaction& tx, DraftId before, int limit); // the newest first; 0: from the newest
std::optional<DraftId> open_draft_named(db::Transaction& tx, std::string_view name);
void insert(db::Transaction& tx, MapDraft const& draft, Plan const& today);

Plan began(db::Transaction& tx, DraftId id);
Plan wanted(db::Transaction& tx, DraftId id);

// Both make the draft's version grow.
void keep_wanted(db::Transaction& tx, DraftId id, Plan const& before, Plan const& after);
void keep_base(db::Transaction& tx, DraftId id, Plan const& began, Plan const& wanted);

void end(db::Transaction& tx, DraftId id, DraftState state, std::string_view reason, api::UserId by, Instant now);
}
