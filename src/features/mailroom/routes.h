#pragma once
// The mailroom's routes. For the sources of this feature.
#include "features/mailroom/inside.h"

namespace regard::mailroom
{
void add_mailbox_routes(Mailroom::Inside& inside, api::Routes& routes);
void add_outbox_routes(Mailroom::Inside& inside, api::Routes& routes);
void add_mail_routes(Mailroom::Inside& inside, api::Routes& routes);
}
