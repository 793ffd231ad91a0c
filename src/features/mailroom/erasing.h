#pragma once
// What the mailroom keeps of a customer, taken away when the person goes (law 12). For the sources of this feature.
#include "features/mailroom/inside.h"
#include "ground/jobs/kinds.h"

namespace regard::mailroom
{
// Mails of their cases and from their addresses, as they came: their bytes go by a job, after the commit. That they were received
// stays known, so that a copy is not taken again; those that wait for somebody are forgotten altogether. What waits to be sent in their
// cases never is, and to whom anything went is forgotten.
void erase_customer(Mailroom::Inside& inside, db::Transaction& tx, customers::CustomerId customer);
void add_erasing_jobs(Mailroom::Inside& inside, jobs::Kinds& kinds);
}
