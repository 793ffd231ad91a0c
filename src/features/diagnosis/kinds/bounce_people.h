#pragma once
// Cases that come back to a person who had passed them on. Persons are counted, never named.
#include "features/diagnosis/evidence/contrast_by_steps.h"
#include "features/diagnosis/evidence/returns_by_chance.h"
#include "features/diagnosis/kinds/suspicion.h"

namespace regard::diagnosis
{
class BouncePeople final : public Suspicion
{
  public:
    explicit BouncePeople(Surroundings const& around) : around_(around), contrast_(around.strata) {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    Surroundings around_;
    ContrastBySteps contrast_;
    ReturnsByChance by_chance_;
    Chances chances_;
};
}
