#pragma once
// Handoffs from one team to another, or to a team from any, after which the case stands still longer than after other
// handoffs.
#include "features/diagnosis/evidence/contrast_of_gaps.h"
#include "features/diagnosis/kinds/suspicion.h"

namespace regard::diagnosis
{
class SlowPickup final : public Suspicion
{
  public:
    explicit SlowPickup(Surroundings const& around)
        : around_(around), by_pair_(around.strata), by_receiver_(around.strata)
    {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    Surroundings around_;
    ContrastOfGaps by_pair_, by_receiver_;
};
}
