#pragma once
// What lies with somebody in rooms the responsibility map does not know: asks for their yes, their budget, field notes, articles.
#include "features/empowerment/empowerment.h"
#include "features/knowledge/knowledge.h"
#include "features/responsibility/responsibility.h"

namespace regard::app
{
// Both must outlive them.
std::vector<responsibility::Keeper> lent_keepers(empowerment::Empowerment const& empowerment,
                                                 knowledge::Knowledge const& knowledge);
}
