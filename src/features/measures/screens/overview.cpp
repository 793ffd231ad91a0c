#include "features/measures/outcomes/outcome_store.h"
#include "features/measures/outcomes/source_store.h"
#include "features/measures/rollups/refresh.h"
#include "features/measures/screens/chart_points.h"
#include "features/measures/screens/names.h"
#include "features/measures/screens/screens.h"

#include <algorithm>

namespace regard::measures::screens
{
namespace
{
constexpr Measure right_first_time[]{Measure::ftr, Measure::ftr_so_far, Measure::fcr, Measure::reopened,
                                     Measure::bounced};
constexpr Measure quick[]{Measure::turnaround_median,  Measure::resolution_median, Measure::resolution_p90,
                          Measure::first_reply_median, Measure::orphan_median,     Measure::promise_kept};
// Where no status is known to resolve a case, its whole life is all that can be told.
constexpr Measure quick_by_ends[]{Measure::duration_median,    Measure::duration_p90,  Measure::working_median,
                                  Measure::first_reply_median, Measure::orphan_median, Measure::promise_kept};

struct Sides
{
    Tallied now;
    std::optional<Tallied> before;
    std::string query;
};

// What the history can tell of a principle; where it tells nothing, the screen says what it takes.
Principle principle(PrincipleKey key, std::span<Measure const> measures, Sides const& sides)
{
    Principle made{key, PrincipleState::not_known, {}, {}};
    for (Measure const measure : measures) {
        MeasuredFigure one{measure, figure(measure, sides.now.tally, sides.now.sampling.how), {}, sides.query};
        if (one.figure.state == FigureState::not_known || (one.figure.n == 0 && measure != measures.front()))
            continue;
        if (sides.before)
            one.compare = figure(measure, sides.before->tally, sides.before->sampling.how);
        made.figures.push_back(std::move(one));
    }
    if (!made.figures.empty())
        made.state = PrincipleState::known;
    else
        made.needs_code = form::EnumTable<PrincipleKey>::names[static_cast<std::size_t>(key)];
    return made;
}
}

Result<Overview> overview(db::Transaction& tx, Filter const& filter)
{
    auto const selection = selection_of(tx, filter, For::figures);
    if (!selection)
        return selection.error();
    Lengths lengths = needed_for(quick);
    lengths.add(needed_for(quick_by_ends));
    auto const months = chart_parts(tx, *selection, ChartBy::month);
    auto const read = tallied_with(tx, *selection, lengths, months, {Length::resolution, Length::duration});
    Sides sides{read.all, {}, cases_query(*selection).text()};
    if (auto const other = compared(filter, *selection))
        sides.before = tallied(tx, *other, lengths);

    Overview shown;
    shown.as_of = store::as_of(tx);
    shown.cases = sides.now.cases();
    shown.open = sides.now.tally[Count::open] * sides.now.sampling.times;
    if (auto const whole = store::whole_history(tx)) {
        shown.first = whole->from;
        shown.last = whole->to + -1;
    }
    shown.period = {selection->period.from, selection->period.to};
    // An empty store is to be measured again at its first start, but nothing of it is counted.
    shown.counting = (shown.cases > 0 || store::first_changed_day(tx)) && is_behind(tx);
    shown.estimated = sides.now.sampling.how == Counted::sample;
    for (PrincipleKey const unknown : {PrincipleKey::proactive, PrincipleKey::transparent})
        shown.principles.push_back(principle(unknown, {}, sides)); // not known from a history
    shown.principles.push_back(principle(PrincipleKey::right_first_time, right_first_time, sides));
    bool const resolves = sides.now.tally[Length::resolution].count() > 0;
    shown.principles.push_back(
        principle(PrincipleKey::quick, resolves ? std::span(quick) : std::span(quick_by_ends), sides));
    Measure const trend = resolves ? Measure::resolution_median : Measure::duration_median;
    if (shown.cases > 0)
        shown.trend = Trend{trend, chart_points(trend, months, read.over, *selection)};
    return shown;
}
}
