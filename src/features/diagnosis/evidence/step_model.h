#pragma once
// How long a case takes by its stratum and by how many events it has: two effects that add up on the logarithmic scale,
// fitted to the cases without a flaw. So those with the flaw find comparable ones even where their own stratum has none
// with as many events.
#include "features/diagnosis/evidence/moments.h"

#include <span>

namespace regard::diagnosis
{
// The number of events in classes: up to 8 each a class of its own, above that four an octave.
constexpr std::uint32_t step_classes = 64;
std::uint32_t class_of_steps(std::uint32_t steps);
inline std::uint32_t cell_of(Stratum narrow, std::uint32_t steps)
{
    return narrow * step_classes + class_of_steps(steps);
}

class StepModel
{
  public:
    explicit StepModel(FlatMap<Moments> const& without); // by cell_of

    struct Verdict
    {
        double flagged = 0; // how many could be compared: of a stratum and of a class of steps that others have too
        double p = 1;       // that they take longer by chance, two-sided; 1 where they do not take longer
    };
    struct Cell
    {
        std::uint32_t cell; // as cell_of
        Moments flagged;
    };
    Verdict judge(std::span<Cell const> cells) const;

  private:
    struct Effect
    {
        double n = 0, value = 0;
        double variance = 0; // of what the model leaves: cases of few events vary more than those of many
    };
    void fit(FlatMap<Moments> const& without);
    void spread(FlatMap<Moments> const& without);

    FlatMap<Effect> strata_, classes_;
};
}
