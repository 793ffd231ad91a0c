#pragma once
// The routes of sources: what histories come from and how long they are kept. Part of intake.cpp's table.
#include "features/intake/retention.h"
#include "ground/api/routes.h"

namespace regard::intake
{
void add_source_routes(api::Routes& routes, Retention const& retention, events::Journal const& journal);
}
