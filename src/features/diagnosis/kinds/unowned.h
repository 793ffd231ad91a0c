#pragma once
// Cases that nobody took for a while after they arrived: until a person stood in the history (a team, where it knows no
// persons). By the team they first lay with, and by touchpoint or what stands for it.
#include "features/diagnosis/evidence/contrast_of_gaps.h"
#include "features/diagnosis/kinds/suspicion.h"

namespace regard::diagnosis
{
class Unowned final : public Suspicion
{
  public:
    explicit Unowned(Surroundings const& around) : around_(around), by_person_(around.names.persons.size() > 0) {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    static Found found(CasesSeen const& seen, ContrastOfGaps::Verdict const& verdict, Horizon const& horizon);

    Surroundings around_;
    bool by_person_;
    ContrastOfGaps by_team_, by_subject_;
};
}
