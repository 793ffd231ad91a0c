#pragma once
// Handoffs at an hour of the day, or on a day of the week, after which the case stands still longer. In working time
// where there is a calendar: that nobody works at night and on Sundays is no finding.
#include "features/diagnosis/evidence/telling.h"
#include "features/diagnosis/kinds/suspicion.h"

namespace regard::diagnosis
{
class HandoverTime final : public Suspicion
{
  public:
    HandoverTime(Surroundings const& around, Zone const& zone)
        : around_(around), clock_(zone), hours_(around.strata), weekdays_(around.strata)
    {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override; // of the kinds handover_hour and handover_weekday

  private:
    Length until_next(CaseFacts const& facts, std::size_t event) const;
    std::vector<Tested> conclude(ContrastOfGaps const& contrast, Unit unit, Teller const& tell) const;

    Surroundings around_;
    LocalClock clock_;
    ContrastOfGaps hours_, weekdays_;
};
}
