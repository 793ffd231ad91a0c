#pragma once
// What the desk wants sent, until it is. For the sources of this feature.
#include "features/mailroom/inside.h"
#include "ground/jobs/kinds.h"

namespace regard::mailroom
{
Result<void> put_out(Mailroom::Inside& inside, db::Transaction& tx, desk::Outgoing const& message);
constexpr std::string_view send_job = "mail.send"; // its key is the OutboxId
void order_sending(Mailroom::Inside const& inside, db::Transaction& tx, OutboxId id);
void add_outbox_jobs(Mailroom::Inside& inside, jobs::Kinds& kinds);
}
