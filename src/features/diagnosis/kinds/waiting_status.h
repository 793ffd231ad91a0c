#pragma once
// A status in which cases stand still longer than in the others.
#include "features/diagnosis/evidence/contrast_of_gaps.h"
#include "features/diagnosis/kinds/suspicion.h"

namespace regard::diagnosis
{
class WaitingStatus final : public Suspicion
{
  public:
    explicit WaitingStatus(Surroundings const& around) : around_(around), contrast_(around.strata) {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    Surroundings around_;
    ContrastOfGaps contrast_;
};
}
