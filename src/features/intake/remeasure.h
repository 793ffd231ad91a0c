#pragma once
// What becomes of outcomes when imported events go.
#include "features/cases/cases.h"

namespace regard::intake
{
// Cases that are gone have no outcome any more; those with a life in Regard are measured by that alone.
void remeasure(db::Transaction& tx, cases::SourceId source, std::vector<cases::Undone> const& undone);
}
