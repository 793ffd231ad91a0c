#include "features/initiatives/rules.h"

#include "features/measures/statistics/control_chart.h"

#include <algorithm>

namespace regard::initiatives
{
namespace
{
constexpr int days_before = 26 * 7, days_after = 13 * 7;
}

TryState state_of(Date until, std::optional<Date> ended, bool learned, Date today)
{
    if (learned)
        return TryState::learned;
    return ended || until < today ? TryState::ended : TryState::running;
}

Result<void> fits(Date begun, Date until, Date today)
{
    if (until < today)
        return Refusal{"already_past", "This day is over. Choose today or a later one.", "until"};
    if (until > begun + longest_days)
        return Refusal{"too_long_a_try",
                       "A try lasts a year at most. A few weeks are usually enough to learn something.", "until"};
    return {};
}

Stretch weeks_beside(Date begun, Date until, Date today)
{
    return {begun + -days_before, std::min(today, until + days_after) + 1};
}

TryChart chart_of(Look look, std::vector<TryWeek> weeks)
{
    TryChart chart{look, std::move(weeks), {}, {}, {}, 0, true};
    std::vector<double> values;
    for (TryWeek const& week : chart.weeks)
        if (week.value)
            values.push_back(*week.value);
    if (values.size() < 2)
        return chart;
    auto const xmr = measures::xmr(values);
    chart.centre = xmr.mean;
    chart.lower = xmr.lower;
    chart.upper = xmr.upper;
    chart.baseline = std::min(measures::chart_baseline, values.size());
    chart.too_few = values.size() < measures::chart_least;
    return chart;
}

std::vector<Look> looks(std::optional<Look> first)
{
    std::vector<Look> all{Look::turnaround, Look::ftr, Look::complaints, Look::csat};
    if (first)
        std::stable_partition(all.begin(), all.end(), [&](Look one) { return one == *first; });
    return all;
}
}
