#pragma once
// A weekly series whose level changed, and how it is told.
#include "features/diagnosis/evidence/candidates.h"
#include "features/diagnosis/evidence/significance.h"
#include "features/measures/statistics/means.h"

namespace regard::diagnosis
{
struct LevelChange
{
    std::size_t after; // how many points lie before it
    std::size_t points;
    double before, level;      // medians before and since
    double p;                  // Pettitt's
    bool is_signalled = false; // by the control chart too
};

// Nothing where there are too few points for a control chart's verdict, or all are equal.
std::optional<LevelChange> level_change(std::span<double const> points);

// A finding of the kind trend_changed with the figures `since`, `before`, `after`, `weeks`. `week` is that of the change.
Found found_of_change(LevelChange const& change, std::string const& what, std::int64_t week, CasesSeen const& since);

// What the slower weeks cost: the difference of the means, for the cases that came since.
Gain gain_of_change(measures::Sums const& before, measures::Sums const& after, std::int64_t week,
                    Horizon const& horizon);
}
