#pragma once
// A touchpoint (or what stands for it) at which lateness gathers. Late is past the promised instant, where the history
// knows promises; else it is longer than nine of ten cases took over all.
#include "features/diagnosis/evidence/contrast_of_shares.h"
#include "features/diagnosis/kinds/latest_cases.h"
#include "features/diagnosis/kinds/suspicion.h"

#include <deque>

namespace regard::diagnosis
{
// Keeps 12 bytes a case: what late is shows only at the end.
class LateTouchpoint final : public Suspicion
{
  public:
    explicit LateTouchpoint(Surroundings const& around) : around_(around) {}
    void see(CaseFacts const& facts) override;
    std::vector<Tested> conclude(Horizon const& horizon) override;

  private:
    struct Seen
    {
        std::uint32_t group; // of groups_
        std::int32_t seconds;
        std::uint32_t number;
    };
    struct Open
    {
        std::uint32_t group;
        std::uint64_t number;
        Instant due;
    };
    // The cases that could be late, of one way to tell lateness, with the latest by subject.
    struct Side
    {
        std::deque<Seen> cases;
        FlatMap<LatestCases> latest;
        void add(std::uint32_t group, cases::Name subject, std::uint64_t number, Span span);
    };
    void settle_open(Instant now);
    std::int64_t limit_seconds() const; // 0 where promises are known
    void name(Found& found, cases::Name subject, std::int64_t limit) const;

    Surroundings around_;
    FlatMap<char> groups_; // subject and stratum, used for their numbers
    Side promised_;        // seconds past the promise
    Side taken_;           // seconds it took
    std::vector<Open> open_;
};
}
