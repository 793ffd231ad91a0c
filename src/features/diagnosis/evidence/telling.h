#pragma once
// From a comparison to a finding: the figures its sentences name, and the gain.
#include "features/diagnosis/evidence/candidates.h"
#include "features/diagnosis/evidence/comparison.h"
#include "features/diagnosis/evidence/contrast_of_shares.h"
#include "features/diagnosis/evidence/significance.h"

namespace regard::diagnosis
{
// A finding of that kind with its cases; `count` is among its figures.
Found found_of(std::string kind, Effort effort, CasesSeen const& seen);

// Adds `compared`, `others`, `with`, `without`, `low`, `high`, and as gain the difference over all `occasions`.
void tell(Found& found, Compared const& compared, double occasions, Horizon const& horizon);

// Adds `hits`, `of`, `share`, `rest`, `low`, `high`, `extra`, and as gain what the hits above the rest's share cost.
void tell(Found& found, SharesCompared const& compared, Horizon const& horizon);
}
