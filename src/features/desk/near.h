#pragma once
// Cases like a text, for whoever may see them. In the caller's transaction.
#include "features/desk/case_model.h"
#include "ground/api/who.h"
#include "ground/db/db.h"

namespace regard::desk
{
struct NearCase
{
    CaseId id;
    std::int64_t number = 0;
    std::string subject;
    double nearness = 0; // 1: it has all the words that any has
};
// The nearest first; no spam, and not `except` (0: none).
std::vector<NearCase> cases_near(db::Transaction& tx, api::Who const& who, std::string_view text, CaseId except,
                                 int limit);
}
