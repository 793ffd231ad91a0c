#pragma once
// What the responsibility map needs to know of rights, budgets, measures and principles.
#include "features/empowerment/empowerment.h"
#include "features/knowledge/knowledge.h"
#include "features/live_figures/live_figures.h"
#include "features/responsibility/responsibility.h"

namespace regard::app
{
// All must outlive it.
responsibility::Lent lent_to_responsibility(empowerment::Empowerment const& empowerment,
                                            live_figures::LiveFiguresRoom const& live_figures,
                                            knowledge::Knowledge const& knowledge);
}
