#pragma once
// Cases that nobody took for a while after they arrived: until a person stood in the history (a team, where it knows no
// persons). By the team they first lay with, by channel, and by touchpoint or what stands for it.
#include "features/diagnosis/evidence/contrast_of_gaps.h"
#include "features/diagnosis/kinds/suspicion.h"

namespace regard::diagnosis
{
class Unowned final : public Suspicion
{
  public:
    explicit Unowned(Surroundings const& around)
        : around_(around), by_person_(around.names.persons.size() > 0), by_team_(around.strata),
          by_channel_(around.strata), by_subject_(around.strata, Level::wide)
    {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    Surroundings around_;
    bool by_person_;
    ContrastOfGaps by_team_, by_channel_, by_subject_;
};
}
