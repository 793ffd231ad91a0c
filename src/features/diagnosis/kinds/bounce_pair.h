#pragma once
// A pair of teams between which cases bounce: A, B, A.
#include "features/diagnosis/evidence/contrast_by_steps.h"
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
    // The events that went into a pair's detours of one case: until the case was back, and its arrival there.
    struct Detour
    {
        std::uint64_t pair;
        std::uint32_t steps;
        std::size_t last_run;
    };
    void add_detour(std::uint64_t pair, std::uint32_t steps, std::size_t run);

    Surroundings around_;
    ContrastBySteps contrast_;
    std::vector<Detour> of_case_;
};
}
