#pragma once
// A pair of teams between which cases bounce: A, B, A. They have to do so more often than chance would have it, or take
// longer than cases with as many events: in long cases everything happens more often.
#include "features/diagnosis/evidence/contrast_by_steps.h"
#include "features/diagnosis/evidence/returns_by_chance.h"
#include "features/diagnosis/kinds/detour.h"
#include "features/diagnosis/kinds/suspicion.h"
#include "features/diagnosis/kinds/team_members.h"

namespace regard::diagnosis
{
class BouncePair final : public Suspicion
{
  public:
    explicit BouncePair(Surroundings const& around) : around_(around), contrast_(around.strata) {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    Detour& detour_of(std::uint64_t pair); // in the case at hand

    Surroundings around_;
    ContrastBySteps contrast_;
    ReturnsByChance by_chance_;
    FlatMap<Chances> chances_;                              // by pair
    std::vector<std::pair<std::uint64_t, Detour>> of_case_; // by pair; few
};
}
