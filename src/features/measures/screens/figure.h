#pragma once
// Every measure as a figure of a tally: what is divided by what, with its interval, and when nothing can be said. Pure.
#include "features/measures/model.h"
#include "features/measures/rollups/tally_sum.h"

#include <span>

namespace regard::measures
{
constexpr std::int64_t least_cases = 20; // below, a figure is `too_few`

std::span<Measure const> all_measures(); // in the order in which screens show them
std::string_view key_of(Measure measure);
FigureUnit unit_of(Measure measure);
Lengths needed_for(std::span<Measure const> measures);

// Whether all of the period's cases were counted, or a sample of its days.
enum class Counted : std::uint8_t { all, sample };

Figure figure(Measure measure, Tally const& tally, Counted how);

// The bare value, for a point of a control chart, where even few cases are one; nothing where there is none.
std::optional<double> value_of(Measure measure, Tally const& tally);

// `duration_median,ftr`; empty: those a scoreboard shows unasked. Refuses with `unknown_measure`, field `measure`.
Result<std::vector<Measure>> measures_from(std::string_view list);
}
