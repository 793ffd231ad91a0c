#pragma once
// Times between two events, each of which belongs to one candidate (the status it was spent in, the hour of a handoff):
// does the case stand still longer there than elsewhere in comparable cases? Of a case with several such times their
// mean counts, once: times of one case resemble one another.
#include "features/diagnosis/evidence/candidates.h"
#include "features/diagnosis/evidence/comparison.h"

namespace regard::diagnosis
{
class ContrastOfGaps
{
  public:
    void add(std::uint64_t candidate, Length const& gap);
    void end_case(std::uint64_t case_number, Stratum stratum); // after all gaps of the case were added

    struct Verdict
    {
        Compared compared;
        double gaps; // a case, on average
    };

    // Visits the candidates that could be compared: visit(key, seen, verdict).
    template <class F>
    void each(F visit) const
    {
        FlatMap<Moments> all = sum();
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
    };
    struct OfCase
    {
        std::uint64_t candidate;
        double count;
        Length sum;
    };
    using Cell = Candidates<Gaps>::Cell;

    FlatMap<Moments> sum() const; // over the candidates, by stratum
    static std::optional<Verdict> judge(std::span<Cell const> cells, FlatMap<Moments> const& all);

    std::vector<OfCase> of_case_; // few
    Candidates<Gaps> candidates_;
};
}
