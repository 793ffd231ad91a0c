#pragma once
// The report's few pictures, as SVG inside the page. Each stands beside a table that says the same.
#include "features/diagnosis/diagnosis.h"

namespace regard::diagnosis
{
// Teams on a ring, an arc for each of the worst pairs, thicker with more bounces. Empty where nothing bounces.
std::string bounce_ring(std::vector<measures::Bounce> const& pairs, std::string_view label);

// A bar for each status, as long as the time cases spent in it.
std::string wait_bars(std::vector<measures::WaitFigures> const& waits, std::string_view label);

constexpr std::size_t pairs_drawn = 7, waits_drawn = 5;
}
