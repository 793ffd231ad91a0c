#pragma once
// The points of a chart, for the chart itself and for the overview's trend.
#include "features/measures/screens/screens.h"

namespace regard::measures::screens
{
struct ChartPoints
{
    std::vector<ChartPoint> points;
    Counted how = Counted::all;
};
ChartPoints chart_points(db::Transaction& tx, Measure measure, Selection const& selection, ChartBy by);
}
