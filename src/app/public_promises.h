#pragma once
// What the public page shows: policies in force and how well they were kept.
#include "features/customer_pages/customer_pages.h"
#include "features/live_figures/live_figures.h"

namespace regard::app
{
customer_pages::PublicPromises public_promises(db::Transaction& tx, live_figures::LiveFiguresRoom const& figures,
                                               Instant now);
}
