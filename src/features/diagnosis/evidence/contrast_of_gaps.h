#pragma once
// Times between two events, each of which belongs to one candidate (the status it was spent in, the hour of a handoff):
// does the case stand still longer there than elsewhere in comparable cases? Of a case with several such times their
// mean counts, once: times of one case resemble one another.
#include "features/diagnosis/evidence/candidates.h"
#include "features/diagnosis/evidence/comparison.h"
#include "features/diagnosis/evidence/level.h"

namespace regard::diagnosis
{
class ContrastOfGaps
{
  public:
    explicit ContrastOfGaps(Strata const& strata, Level level = Level::narrow) : strata_(strata), level_(level) {}

    // Compared within the case's stratum, or within one the caller numbers (then for all, at Level::wide).
    void add(std::uint64_t candidate, Length const& gap) { add(candidate, gap, of_the_case); }
    void add(std::uint64_t candidate, Length const& gap, Stratum stratum);
    void end_case(CaseFacts const& facts); // after all gaps of the case were added

    struct Verdict
    {
        Compared compared;
        Level level;
        double gaps; // a case, on average
    };

    // Visits the candidates that could be compared: visit(key, seen, verdict).
    template <class F>
    void each(F visit) const
    {
        Totals const all = sum();
        candidates_.each([&](std::uint64_t key, CasesSeen const& seen, auto cells) {
            if (auto const verdict = judge(cells, all))
                visit(key, seen, *verdict);
        });
    }

  private:
    struct Gaps
    {
        Moments means; // of cases
        double count = 0;
        Gaps& operator+=(Gaps const& b)
        {
            means += b.means;
            count += b.count;
            return *this;
        }
    };
    struct Totals // over the candidates, by stratum
    {
        FlatMap<Moments> own, wide; // own: at the level of the cells
    };
    struct OfCase
    {
        std::uint64_t candidate;
        Stratum stratum;
        double count;
        Length sum;
    };
    using Cell = Candidates<Gaps>::Cell;

    static constexpr Stratum of_the_case = UINT32_MAX;

    Level level() const { return candidates_.is_wide() ? Level::wide : level_; } // of the cells
    Totals sum() const;
    std::optional<Verdict> judge(std::span<Cell const> cells, Totals const& all) const;
    static std::optional<Compared> compare_with(std::span<Cell const> cells, FlatMap<Moments> const& all);

    Strata const& strata_;
    Level level_;
    std::vector<OfCase> of_case_; // few
    Candidates<Gaps> candidates_;
};
}
