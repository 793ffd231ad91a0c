#pragma once
// Live cases in the measures: the same cases with the same figures as imported ones. Glue between desk, which says what
// happened, and measures, which counts it.
#include "features/measures/measures.h"
#include "ground/events/journal.h"
#include "ground/jobs/jobs.h"

#include <span>

namespace regard::app
{
// How live cases are measured: the classes of their states, and working hours in that zone. Set where it has changed.
void tell_live_rules(db::Database& database, std::string const& zone);

// The cases these lines of the journal are about are measured again, and the rollups a second later.
void measure_changed(db::Transaction& tx, jobs::Queue const& queue, std::span<events::Line const> lines, Instant now);

// Whether an imported case has ended, as the status classes of its source say: the last status that was told of it.
bool has_ended(db::Transaction& tx, cases::CaseId id);
}
