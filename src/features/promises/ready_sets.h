#pragma once
// Sets of policies to begin with, as regulators of several countries ask for them.
#include "features/promises/policy_model.h"
#include "ground/text/catalogue.h"

namespace regard::promises
{
// In that language.
std::vector<PolicySet> ready_sets(text::Catalogue const& catalogue, std::string_view language);
}
