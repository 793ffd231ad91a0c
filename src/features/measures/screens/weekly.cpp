#include "features/measures/weekly.h"

#include "features/measures/screens/screens.h"

namespace regard::measures
{
std::vector<ChartPoint> weekly(db::Transaction& tx, Measure measure, std::string_view touchpoint, Date from,
                               Date before)
{
    auto const word = cases::word(tx, cases::Dimension::touchpoint, touchpoint);
    if (!word)
        return {};
    Filter filter;
    filter.from = from;
    filter.to = before;
    filter.touchpoint = WordId{*word};
    auto chart = screens::chart(tx, measure, filter, screens::ChartBy::week);
    if (!chart)
        return {};
    for (std::size_t i = 0; i < std::min(chart->settling, chart->points.size()); ++i)
        chart->points[i].value.reset();
    return std::move(chart->points);
}
}
