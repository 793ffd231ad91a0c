#pragma once
// A line as its statements select it: turn, id, at, who, verb, subject_kind, subject, codes, quiet.
#include "ground/events/journal.h"

namespace regard::events
{
Line line_of(db::Row const& row);
}
