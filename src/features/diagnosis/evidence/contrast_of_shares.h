#pragma once
// Yes or no of each case, and a candidate group each belongs to: is the share of yes in a group above that of the rest
// of the same strata?
#include "features/diagnosis/evidence/level.h"
#include "features/diagnosis/evidence/moments.h"
#include "features/measures/statistics/interval.h"
#include "features/measures/statistics/shares.h"

namespace regard::diagnosis
{
struct SharesCompared
{
    double cases = 0, hits = 0; // that could be compared
    double share = 0;
    double rest = 0;             // share of the rest, weighted as the group's cases lie
    measures::Interval interval; // of the difference of the shares, 95 %
    double p = 1;                // two-sided, exact for small numbers
    Moments extra;               // of the hits
    Level level = Level::narrow;
};

class ContrastOfShares
{
  public:
    explicit ContrastOfShares(Strata const& strata, Level level = Level::narrow) : strata_(strata), level_(level) {}

    // `extra` is the time a hit cost; it is not looked at where the case is no hit.
    void add(std::uint64_t candidate, Strata::Place const& place, std::uint64_t case_number, bool hit,
             Length const& extra);

    // Visits the candidates that could be compared: visit(key, seen, compared). Seen are the hits.
    template <class F>
    void each(F visit) const
    {
        Totals const all = sum();
        groups_.each([&](std::uint64_t key, CasesSeen const& seen, auto cells) {
            if (auto const compared = judge(cells, all))
                visit(key, seen, *compared);
        });
    }

  private:
    struct Group
    {
        measures::Share tally;
        Moments extra;
        Group& operator+=(Group const& b)
        {
            tally.hits += b.tally.hits;
            tally.of += b.tally.of;
            extra += b.extra;
            return *this;
        }
    };
    struct Totals // over the groups, by stratum
    {
        FlatMap<Group> own, wide; // own: at the level of the cells
    };
    using Cell = Candidates<Group>::Cell;

    Level level() const { return groups_.is_wide() ? Level::wide : level_; } // of the cells
    Totals sum() const;
    std::optional<SharesCompared> judge(std::span<Cell const> cells, Totals const& all) const;
    static std::optional<SharesCompared> compare_with(std::span<Cell const> cells, FlatMap<Group> const& all);

    Strata const& strata_;
    Level level_;
    Candidates<Group> groups_;
};

// What the hits above the rest's share cost, in hours: excess × mean extra, with its 95 % interval from both.
struct Excess
{
    double hours = 0;
    measures::Interval interval;
};
Excess excess_of(SharesCompared const& compared);
}
