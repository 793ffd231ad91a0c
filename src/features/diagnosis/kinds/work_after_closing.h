#pragma once
// Cases that are worked on again after they were closed, by the team that closed them first, and by touchpoint or what
// stands for it. What it costs is the time from the first closing to the end.
#include "features/diagnosis/evidence/contrast_of_shares.h"
#include "features/diagnosis/kinds/suspicion.h"

namespace regard::diagnosis
{
class WorkAfterClosing final : public Suspicion
{
  public:
    explicit WorkAfterClosing(Surroundings const& around)
        : around_(around), by_team_(around.strata), by_subject_(around.strata, Level::wide)
    {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    Surroundings around_;
    ContrastOfShares by_team_, by_subject_;
};
}
