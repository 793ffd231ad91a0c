#include "features/diagnosis/kinds/level_change.h"

#include "features/diagnosis/evidence/change_point.h"
#include "features/diagnosis/evidence/telling.h"
#include "features/measures/statistics/control_chart.h"
#include "features/measures/statistics/quantiles.h"

namespace regard::diagnosis
{
namespace
{
double median(std::span<double const> values)
{
    std::vector<double> copy(values.begin(), values.end());
    return measures::quantile(std::span(copy), 0.5);
}

std::int64_t monday_of(std::int64_t week) { return week * 7 - 3; } // as days since 1970-01-01
}

std::optional<LevelChange> level_change(std::span<double const> points)
{
    if (points.size() < measures::chart_least)
        return std::nullopt;
    ChangePoint const change = change_point(points);
    if (change.after == 0)
        return std::nullopt;
    double const before = median(points.first(change.after)), level = median(points.subspan(change.after));
    bool const is_signalled = !measures::xmr(points).signs.empty() && before != level;
    return LevelChange{change.after, points.size(), before, level, change.p, is_signalled};
}

Found found_of_change(LevelChange const& change, std::string const& what, std::int64_t week, CasesSeen const& since)
{
    Found found = found_of("trend_changed", Effort::hours, since);
    Unit const unit = what == "duration" ? Unit::hours : Unit::whole;
    for (Figure const& figure :
         {Figure{"since", Unit::date, static_cast<double>(monday_of(week))}, Figure{"before", unit, change.before},
          Figure{"after", unit, change.level}, Figure{"weeks", Unit::whole, static_cast<double>(change.points)}})
        found.figures.push_back(figure);
    found.p = change.p;
    return found;
}

Gain gain_of_change(measures::Sums const& before, measures::Sums const& after, std::int64_t week,
                    Horizon const& horizon)
{
    auto const difference = measures::compare(before, after);
    Horizon const since{Instant{} + Span::days(monday_of(week)), horizon.last};
    double const cases = static_cast<double>(after.n);
    return gain_of(difference.difference * cases, difference.interval.low * cases, difference.interval.high * cases,
                   since);
}
}
