#include "features/diagnosis/kinds/trend_changed.h"

#include "features/diagnosis/evidence/change_point.h"
#include "features/diagnosis/evidence/telling.h"
#include "features/measures/statistics/control_chart.h"
#include "features/measures/statistics/quantiles.h"

namespace regard::diagnosis
{
namespace
{
constexpr std::uint64_t least_a_week = 5; // fewer have no median worth drawing

double median(std::span<double const> values)
{
    std::vector<double> copy(values.begin(), values.end());
    return measures::quantile(std::span(copy), 0.5);
}
}

void TrendChanged::see(CaseFacts const& facts)
{
    last_arrival_ = std::max(last_arrival_, facts.begin);
    if (facts.has_end)
        ++week(facts.end).ends;
    Week& arrived = week(facts.begin);
    arrived.arrivals.note(facts.one.number);
    if (!facts.has_end)
        return;
    arrived.hours.add(facts.duration.hours);
    arrived.seconds.add((facts.end - facts.begin).micros / 1'000'000);
}

// Weeks before 1970 are counted in the first one after: nobody's cases lie there.
TrendChanged::Week& TrendChanged::week(Instant at)
{
    return weeks_[static_cast<std::uint64_t>(std::max<std::int64_t>(0, week_of(at)))];
}

// 1970-01-01 was a Thursday: three days after its week's Monday.
std::int64_t TrendChanged::week_of(Instant at)
{
    std::int64_t const days = std::int64_t{clock_.local_day(at)} + 3;
    return days / 7 - (days % 7 < 0);
}

std::vector<Tested> TrendChanged::conclude(Horizon const& horizon)
{
    std::vector<Tested> all;
    if (auto tested = test("arrivals", arrivals(), horizon))
        all.push_back(std::move(*tested));
    if (auto tested = test("duration", medians(horizon), horizon))
        all.push_back(std::move(*tested));
    return all;
}

// Exports are cut somewhere, and what lies at the cut looks like a change. At the end: the week of the last arrival may
// not be whole. At the beginning: an export of what was open since some day holds the slowest of the cases from before,
// and hardly any that ended; so it is trusted from the week in which one in a hundred has ended.
TrendChanged::Bounds TrendChanged::bounds()
{
    std::vector<std::pair<std::int64_t, std::uint64_t>> ends;
    std::uint64_t all = 0;
    for (auto const& entry : weeks_) {
        ends.emplace_back(static_cast<std::int64_t>(entry.key), entry.value.ends);
        all += entry.value.ends;
    }
    std::sort(ends.begin(), ends.end());
    std::uint64_t ended = 0;
    for (auto const& [week, count] : ends) {
        ended += count;
        if (ended * 100 >= all)
            return {week, week_of(last_arrival_)};
    }
    return {0, 0};
}

TrendChanged::Series TrendChanged::arrivals()
{
    Series series;
    auto const [after, before] = bounds();
    for (std::int64_t week = after + 1; week < before; ++week) {
        Week const* known = weeks_.find(static_cast<std::uint64_t>(week));
        series.weeks.push_back(week);
        series.values.push_back(known == nullptr ? 0 : static_cast<double>(known->arrivals.count()));
    }
    return series;
}

// By week of arrival. Weeks so near the end of the history that their cases may not have run to their end are left out,
// else the last weeks always look quick.
TrendChanged::Series TrendChanged::medians(Horizon const& horizon)
{
    measures::Histogram all;
    for (auto const& entry : weeks_)
        all.add(entry.value.seconds);
    Series series;
    if (all.count() == 0)
        return series;
    Instant const settled = horizon.last - Span::seconds(static_cast<std::int64_t>(all.quantile(0.9)));
    auto const [after, before] = bounds();
    for (std::int64_t week = after + 1; week < std::min(before, week_of(settled)); ++week) {
        Week const* known = weeks_.find(static_cast<std::uint64_t>(week));
        if (known == nullptr || known->seconds.count() < least_a_week)
            continue;
        series.weeks.push_back(week);
        series.values.push_back(Span::seconds(static_cast<std::int64_t>(known->seconds.quantile(0.5))).in_hours());
    }
    return series;
}

std::optional<Tested> TrendChanged::test(std::string const& what, Series const& series, Horizon const& horizon)
{
    if (series.values.size() < measures::chart_least)
        return std::nullopt;
    auto const chart = measures::xmr(series.values);
    auto const change = change_point(series.values);
    if (change.after == 0) // nothing but equal weeks
        return std::nullopt;
    std::span const values(series.values);
    double const before = median(values.first(change.after)), after = median(values.subspan(change.after));
    CasesSeen seen;
    for (auto const& entry : weeks_)
        if (static_cast<std::int64_t>(entry.key) >= series.weeks[change.after])
            seen.add(entry.value.arrivals);
    Found found = found_of("trend_changed", Effort::hours, seen);
    found.candidate = what;
    found.variant = what + (after > before ? "_up" : "_down");
    Unit const unit = what == "duration" ? Unit::hours : Unit::whole;
    for (Figure const& figure : {Figure{"since", Unit::date, static_cast<double>(series.weeks[change.after] * 7 - 3)},
                                 Figure{"before", unit, before}, Figure{"after", unit, after},
                                 Figure{"weeks", Unit::whole, static_cast<double>(series.values.size())}})
        found.figures.push_back(figure);
    found.p = change.p;
    if (found.variant == "duration_up")
        tell_durations(found, series, change.after, horizon);
    return Tested{std::move(found), !chart.signs.empty() && after != before};
}

// What the slower weeks cost: the difference of the means, for the cases that came since.
void TrendChanged::tell_durations(Found& found, Series const& series, std::size_t change, Horizon const& horizon) const
{
    measures::Sums before, after;
    for (std::size_t i = 0; i < series.weeks.size(); ++i)
        (i < change ? before : after).add(weeks_.find(static_cast<std::uint64_t>(series.weeks[i]))->hours);
    auto const difference = measures::compare(before, after);
    double const since = (horizon.last - Instant{(series.weeks[change] * 7 - 3) * 86'400'000'000}).in_days();
    double const scale = static_cast<double>(after.n) / 24 / (since / 30.4375);
    found.gain = Gain{difference.difference * scale, difference.interval.low * scale, difference.interval.high * scale,
                      Gain{}.unit};
}
}
