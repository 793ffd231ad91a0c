#pragma once
// Handoffs at an hour of the day, or on a day of the week, after which the case stands still longer: to any team, set
// against handoffs of comparable cases at other times; and to one team, set against its others. In working time where
// there is a calendar: that nobody works at night and on Sundays is no finding.
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
    struct ByTime
    {
        explicit ByTime(Strata const& strata) : to_any(strata), to_one(strata, Level::wide) {}
        ContrastOfGaps to_any; // by time
        ContrastOfGaps to_one; // by receiving team and time
    };
    void add(ByTime& contrasts, std::uint64_t when, cases::Name team, Length const& wait, Stratum of_team);
    Length until_next(CaseFacts const& facts, std::size_t event) const;
    void conclude(ByTime const& contrasts, Unit unit, Teller const& tell, std::vector<Tested>& all) const;
    void name(Found& found, std::uint64_t when, Unit unit) const;

    Surroundings around_;
    LocalClock clock_;
    FlatMap<char> team_strata_; // team, kind and quarter, used for their numbers
    ByTime hours_, weekdays_;
};
}
