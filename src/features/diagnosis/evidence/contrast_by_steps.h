#pragma once
// Cases with a flaw against comparable ones without it, where a case with more events has more chances of the flaw: one
// that bounces has to be handed over first. Two questions are asked of a candidate, and both have to be answered yes:
//  - How much longer than cases that had as many events *beside* the flaw's own? That is the estimate: what a case
//    would have taken had the detour not been.
//  - Longer than cases with as many events in all? Else nothing but "long cases have many events" was seen. It cannot be
//    asked where cases without the flaw hardly ever have as many events; then names must at least stick to cases.
#include "features/diagnosis/evidence/candidates.h"
#include "features/diagnosis/evidence/comparison.h"
#include "features/diagnosis/evidence/level.h"
#include "features/diagnosis/evidence/step_model.h"
#include "features/diagnosis/evidence/stickiness.h"

namespace regard::diagnosis
{
struct Verdict
{
    Compared compared;
    Level level = Level::narrow;
    double p_in_all = 1; // of the second question; 1 too where the first has the answer no
    double p() const { return std::max(compared.p, p_in_all); }
};

class ContrastBySteps
{
  public:
    explicit ContrastBySteps(Strata const& strata) : strata_(strata) {}

    // The case has the flaw, which cost it `detour` of its events.
    void flag(std::uint64_t candidate, CaseFacts const& facts, std::uint32_t detour);

    // After a case's flaws, if any, were told; `runs` are those of the teams or persons the flaw is about.
    void end_case(CaseFacts const& facts, std::vector<Run> const& runs);

    // Visits the candidates that could be compared: visit(key, seen, verdict).
    template <class F>
    void each(F visit) const
    {
        Others const others = sum();
        flagged_.each([&](std::uint64_t key, CasesSeen const& seen, auto cells) {
            if (auto const verdict = judge(others, cells))
                visit(key, seen, *verdict);
        });
    }

  private:
    struct Flagged
    {
        Moments in_all; // by the events the case has
        Moments beside; // by the events it has beside the flaw's own
        Flagged& operator+=(Flagged const& b)
        {
            in_all += b.in_all;
            beside += b.beside;
            return *this;
        }
    };
    struct Others // cases without any flaw
    {
        FlatMap<Moments> wide; // by wide stratum and class of steps
        StepModel by_steps;    // at the level of the flagged
        bool names_stick;
    };
    using Cell = Candidates<Flagged>::Cell;

    Flagged& cell(std::uint32_t candidate, Strata::Place const& place, std::uint32_t steps);
    Others sum() const;
    std::uint32_t wide_of(std::uint32_t cell) const;
    std::optional<Verdict> judge(Others const& others, std::span<Cell const> cells) const;
    static std::optional<Compared> compare_beside(std::span<Cell const> cells, FlatMap<Moments> const& without);
    static double p_in_all(Others const& others, std::span<Cell const> cells);

    Strata const& strata_;
    FlatMap<Moments> without_; // cases without any flaw, by stratum and class of steps
    bool flagged_now_ = false;
    Candidates<Flagged> flagged_;
    Stickiness stickiness_;
};
}
