#include "features/measures/at_touchpoints.h"

#include "features/measures/screens/screens.h"

namespace regard::measures
{
std::vector<AtTouchpoint> at_touchpoints(db::Transaction& tx, Date from, Date before)
{
    constexpr std::size_t all = 10'000; // touchpoints
    Filter filter;
    filter.from = from;
    filter.to = before;
    screens::BoardWish wish;
    wish.measures = {Measure::turnaround_median, Measure::ftr};
    wish.limit = all;
    auto const board = screens::scoreboard(tx, Dimension::touchpoint, filter, wish, {});
    std::vector<AtTouchpoint> found;
    if (board)
        for (ScoreRow const& row : board->rows)
            if (!row.name.empty())
                found.push_back(
                    {row.name, row.figures.at("turnaround_median"), row.figures.at("ftr"), row.cases_query});
    return found;
}
}
