#pragma once
// Weeks that really changed: how long half of the cases take, and how many arrive. A control chart has to signal it, and
// Pettitt's test has to find a point at which the series changed its level: of charts alone, one in two would cry wolf
// in a year.
#include "features/diagnosis/evidence/candidates.h"
#include "features/diagnosis/kinds/suspicion.h"
#include "features/measures/statistics/histogram.h"
#include "features/measures/statistics/means.h"

namespace regard::diagnosis
{
class TrendChanged final : public Suspicion
{
  public:
    explicit TrendChanged(Zone const& zone) : clock_(zone) {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    struct Week
    {
        CasesSeen arrivals;
        std::uint64_t ends = 0;
        measures::Sums hours; // of the cases that ended
        measures::Histogram seconds;
    };
    struct Series // by week, in order
    {
        std::vector<std::int64_t> weeks;
        std::vector<double> values;
    };
    struct Bounds // the weeks in between can be trusted
    {
        std::int64_t after, before;
    };
    std::int64_t week_of(Instant at);
    Week& week(Instant at);
    Bounds bounds();
    Series arrivals();
    Series medians(Horizon const& horizon);
    std::optional<Tested> test(std::string const& what, Series const& series, Horizon const& horizon);
    void tell_durations(Found& found, Series const& series, std::size_t change, Horizon const& horizon) const;

    LocalClock clock_;
    Instant last_arrival_{INT64_MIN};
    FlatMap<Week> weeks_; // by Monday, counted in weeks since that of 1970-01-01
};
}
