#pragma once
// The points of a chart, for the chart itself and for the overview's trend.
#include "features/measures/screens/screens.h"

namespace regard::measures::screens
{
// The whole weeks or months of a period in which there is a history.
std::vector<Period> chart_parts(db::Transaction& tx, Selection const& selection, ChartBy by);
// One for each part, of what was tallied over them.
std::vector<ChartPoint> chart_points(Measure measure, std::span<Period const> parts, TalliedOver const& over,
                                     Selection const& selection);
}
