#pragma once
// From a comparison to a finding: its cases, the figures its sentences name, what was compared, and the gain. The caller
// adds the names.
#include "features/diagnosis/evidence/contrast_by_steps.h"
#include "features/diagnosis/evidence/contrast_of_gaps.h"
#include "features/diagnosis/evidence/contrast_of_shares.h"
#include "features/diagnosis/evidence/significance.h"

namespace regard::diagnosis
{
// A finding of that kind with its cases; `count` is among its figures.
Found found_of(std::string kind, Effort effort, CasesSeen const& seen);

class Teller
{
  public:
    Teller(std::string kind, Effort effort, Strata const& strata, Horizon const& horizon)
        : kind_(std::move(kind)), effort_(effort), strata_(strata), horizon_(horizon)
    {}

    // Figures `compared`, `others`, `with`, `without`, `low`, `high`; gain: the difference, for each time it was met.
    Tested operator()(CasesSeen const& seen, Verdict const& verdict) const;
    Tested operator()(CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict) const;
    Tested operator()(CasesSeen const& seen, Compared const& compared, Level level, double occasions) const;

    // Figures `hits`, `of`, `share`, `rest`, `low`, `high`, `extra`; gain: what the hits above the rest's share cost.
    Tested operator()(CasesSeen const& seen, SharesCompared const& compared) const;

  private:
    Found begun(CasesSeen const& seen, Level level, double p) const;

    std::string kind_;
    Effort effort_;
    Strata const& strata_;
    Horizon const& horizon_;
};
}
