#pragma once
// The sample organisation, brought in as any history and staff list are.
#include "app/program.h"

namespace regard::app
{
// Imports the sample's people and begins the import of its history. Refuses as those imports do.
Result<intake::Import> bring_sample(Program& program, api::UserId by, std::string_view language);

// The same on nobody's behalf, unless it has been here before.
Result<void> bring_sample_once(Program& program);

void add_sample_route(Program& program); // POST /sample
}
