#pragma once
// What the desk wants sent, until it is. For the sources of this feature.
#include "features/mailroom/inside.h"
#include "ground/jobs/kinds.h"

namespace regard::mailroom
{
Result<void> put_out(Mailroom::Inside& inside, db::Transaction& tx, desk::Outgoing const& message);
void add_outbox_jobs(Mailroom::Inside& inside, jobs::Kinds& kinds);
}
