#include "features/measures/screens/chart_points.h"
#include "features/measures/screens/names.h"
#include "features/measures/screens/screens.h"
#include "features/measures/statistics/control_chart.h"

#include <algorithm>
#include <cmath>

namespace regard::measures::screens
{
namespace
{
// The whole weeks or months inside a period: a part of one is no point beside whole ones.
std::vector<Period> whole_parts(Period period, ChartBy by)
{
    Grain const grain = by == ChartBy::week ? Grain::week : Grain::month;
    std::vector<Period> parts;
    for (Date from = start_of(grain, period.from), next; (next = after(grain, from)) <= period.to; from = next)
        if (from >= period.from)
            parts.push_back({from, next});
    return parts;
}

// How long nine in ten cases took, in whole days.
int usual_days(Tally const& tally)
{
    Histogram const& resolved = tally[Length::resolution];
    Histogram const& lasted = resolved.count() > 0 ? resolved : tally[Length::duration];
    return lasted.count() == 0 ? 0
                               : static_cast<int>(std::ceil(Span{std::llround(lasted.quantile(0.9))}.in_hours() / 24));
}

// Cases count where they end, and a history does not hold those that were opened before it begins: in its first weeks
// only what was quick could end, so they look better than they were. Until nine in ten cases could have gone their
// whole way since the beginning, a point is shown, and neither judged nor part of the limits. (A source that begins
// later than the first is not looked at by itself.)
std::size_t settling(std::span<Period const> parts, Date beginning, TalliedOver const& over)
{
    Tally all;
    for (Tally const& tally : over.periods)
        all.add(tally);
    Date const settled = beginning + usual_days(all);
    auto const judged = std::ranges::find_if(parts, [&](Period const& part) { return part.from >= settled; });
    return static_cast<std::size_t>(judged - parts.begin());
}

void judge(Chart& chart)
{
    std::vector<double> values;
    std::vector<std::size_t> places;
    for (std::size_t i = chart.settling; i < chart.points.size(); ++i)
        if (chart.points[i].value) {
            values.push_back(*chart.points[i].value);
            places.push_back(i);
        }
    if (values.size() < 2)
        return;
    XmrChart const xmr = measures::xmr(values);
    chart.centre = xmr.mean;
    chart.lower = xmr.lower;
    chart.upper = xmr.upper;
    chart.mean_range = xmr.mean_range;
    chart.baseline = std::min(chart_baseline, values.size());
    if (!xmr.verdict)
        return;
    chart.verdict = xmr.signs.empty() ? ChartVerdict::no_real_change : ChartVerdict::changed;
    for (Sign const& sign : xmr.signs)
        chart.signals.push_back(
            {places[sign.point], static_cast<SignalRule>(sign.signal), sign.above ? Direction::up : Direction::down});
}
}

std::vector<Period> chart_parts(db::Transaction& tx, Selection const& selection, ChartBy by)
{
    Period const whole = store::whole_history(tx).value_or(Period{});
    return whole_parts({std::max(selection.period.from, whole.from), std::min(selection.period.to, whole.to)}, by);
}

std::vector<ChartPoint> chart_points(Measure measure, std::span<Period const> parts, TalliedOver const& over,
                                     Selection const& selection)
{
    std::vector<ChartPoint> points;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Tally const& tally = over.periods[i];
        points.push_back({parts[i].from, parts[i].to, value_of(measure, tally),
                          figure(measure, tally, over.sampling.how).n * over.sampling.times,
                          cases_query(selection.during(parts[i])).text()});
    }
    return points;
}

Result<Chart> chart(db::Transaction& tx, Measure measure, Filter const& filter, ChartBy by)
{
    auto const selection = selection_of(tx, filter, For::figures);
    if (!selection)
        return selection.error();
    Chart chart;
    chart.measure = measure;
    auto const parts = chart_parts(tx, *selection, by);
    if (parts.empty())
        return chart;
    Selection const drawn = selection->during({parts.front().from, parts.back().to});
    Measure const wanted[]{measure, Measure::resolution_p90, Measure::duration_p90};
    auto const over = tallied_over(tx, parts, drawn, needed_for(wanted));
    chart.points = chart_points(measure, parts, over, *selection);
    chart.settling = settling(parts, store::whole_history(tx).value_or(Period{}).from, over);
    chart.estimated = over.sampling.how == Counted::sample;
    judge(chart);
    return chart;
}
}
