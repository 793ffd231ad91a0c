#pragma once
// What stays of the answers once a self-check is closed. Any thread, inside a transaction of the caller's.
#include "features/selfcheck/gaps.h"
#include "features/selfcheck/store.h"

namespace regard::selfcheck::store
{
// False where it was closed already. Afterwards nothing but what may be shown is left.
bool close(db::Transaction& tx, Standing const& standing, Instant now);

std::map<QuestionAt, Sheet> figures(db::Transaction& tx, Standing const& standing);
std::vector<GroupTexts> texts(db::Transaction& tx, SelfCheckId id); // by group, in drawn order
}
