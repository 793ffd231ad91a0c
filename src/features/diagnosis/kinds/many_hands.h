#pragma once
// Cases that pass through three teams or more, by touchpoint or what stands for it.
#include "features/diagnosis/evidence/contrast_by_steps.h"
#include "features/diagnosis/kinds/suspicion.h"

namespace regard::diagnosis
{
class ManyHands final : public Suspicion
{
  public:
    explicit ManyHands(Surroundings const& around) : around_(around), contrast_(around.strata) {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    Surroundings around_;
    ContrastBySteps contrast_;
};
}
