#pragma once
// Weeks that really changed: how long cases take, and how many arrive; over all, and by touchpoint or what stands for it.
// A control chart has to signal it, and Pettitt's test has to find a point at which the series changed its level: of
// charts alone, one in two would cry wolf in a year.
#include "features/diagnosis/evidence/candidates.h"
#include "features/diagnosis/kinds/suspicion.h"
#include "features/measures/statistics/histogram.h"
#include "features/measures/statistics/means.h"

namespace regard::diagnosis
{
class TrendChanged final : public Suspicion
{
  public:
    TrendChanged(Surroundings const& around, Zone const& zone) : around_(around), clock_(zone) {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    static constexpr std::size_t most_weeks =
        20'000; // of all touchpoints together; further touchpoints are not followed

    struct Week
    {
        CasesSeen arrivals;
        double logs = 0;      // of the cases that ended
        measures::Sums hours; // of the cases that ended
    };
    using Weeks = FlatMap<Week>; // by Monday, counted in weeks since that of 1970-01-01
    struct Bounds                // the weeks in between can be trusted
    {
        std::int64_t after, before;
    };
    struct Series // by week, in order
    {
        std::string what; // arrivals or duration
        std::vector<std::int64_t> weeks;
        std::vector<double> values;
    };
    std::int64_t week_of(Instant at);
    void note(Weeks& weeks, std::int64_t week, CaseFacts const& facts);
    Bounds bounds();
    void test(Weeks const& weeks, cases::Name subject, Bounds bounds, Bounds settled, Horizon const& horizon,
              std::vector<Tested>& all);
    static Series arrivals(Weeks const& weeks, Bounds bounds);
    static Series durations(Weeks const& weeks, Bounds bounds);

    Surroundings around_;
    LocalClock clock_;
    Instant last_arrival_{INT64_MIN};
    Weeks weeks_;                 // of all cases
    FlatMap<std::uint64_t> ends_; // by week
    measures::Histogram seconds_; // durations of all cases
    FlatMap<Weeks> by_subject_;
    std::size_t followed_ = 0; // weeks in by_subject_
};
}
