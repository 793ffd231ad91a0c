#pragma once
// What a policy may say. Pure.
#include "features/promises/policy_model.h"

namespace regard::promises
{
// Refuses with `policy_empty`, `deadline_name` (field `terms/deadlines/<n>/name`), `deadline_twice`, `extension_shorter`,
// `warnings_unordered`, `ladder_unordered`, `valid_from_past`.
Result<void> check_policy(NewPolicy const& policy, Instant now);

// Another policy in use for exactly the same cases; nothing where there is none. `own` is left out.
PolicyView const* twin_of(Match const& match, std::vector<PolicyView> const& all, PolicyId own);
}
