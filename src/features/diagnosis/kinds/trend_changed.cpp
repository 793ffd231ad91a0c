#include "features/diagnosis/kinds/trend_changed.h"

#include "features/diagnosis/kinds/level_change.h"
#include "features/diagnosis/kinds/subject_term.h"
#include "features/measures/statistics/control_chart.h"

#include <cmath>
#include <fmt/format.h>

namespace regard::diagnosis
{
namespace
{
constexpr std::uint64_t least_a_week = 5; // fewer have no usual length worth drawing
}

void TrendChanged::see(CaseFacts const& facts)
{
    last_arrival_ = std::max(last_arrival_, facts.begin);
    std::int64_t const week = week_of(facts.begin);
    note(weeks_, week, facts);
    if (facts.place.subject != 0 && followed_ < most_weeks) {
        Weeks& weeks = by_subject_[facts.place.subject];
        std::size_t const before = weeks.size();
        note(weeks, week, facts);
        followed_ += weeks.size() - before;
    }
    if (!facts.has_end)
        return;
    ++ends_[static_cast<std::uint64_t>(week_of(facts.end))];
    seconds_.add((facts.end - facts.begin).micros / 1'000'000);
}

void TrendChanged::note(Weeks& weeks, std::int64_t at, CaseFacts const& facts)
{
    Week& week = weeks[static_cast<std::uint64_t>(at)];
    week.arrivals.note(facts.one.number);
    if (!facts.has_end)
        return;
    week.logs += facts.duration.log;
    week.hours.add(facts.duration.hours);
}

// 1970-01-01 was a Thursday: three days after its week's Monday. Weeks before are counted in that one: nobody's cases
// lie there.
std::int64_t TrendChanged::week_of(Instant at)
{
    return std::max<std::int64_t>(0, std::int64_t{clock_.local_day(at)} + 3) / 7;
}

std::vector<Tested> TrendChanged::conclude(Horizon const& horizon)
{
    if (seconds_.count() == 0)
        return {};
    // Weeks so near the end of the history that their cases may not have run to their end are left out of durations, else
    // the last weeks always look quick.
    Bounds const trusted = bounds();
    Instant const settled = horizon.last - Span::seconds(static_cast<std::int64_t>(seconds_.quantile(0.9)));
    Bounds const run_out{trusted.after, std::min(trusted.before, week_of(settled))};
    std::vector<Tested> all;
    test(weeks_, 0, trusted, run_out, horizon, all);
    for (auto const& entry : by_subject_)
        test(entry.value, static_cast<cases::Name>(entry.key), trusted, run_out, horizon, all);
    return all;
}

// Exports are cut somewhere, and what lies at the cut looks like a change. At the end: the week of the last arrival may
// not be whole. At the beginning: an export of what was open since some day holds the slowest of the cases from before,
// and hardly any that ended; so it is trusted from the week in which one in a hundred has ended.
TrendChanged::Bounds TrendChanged::bounds()
{
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ends;
    for (auto const& entry : ends_)
        ends.emplace_back(entry.key, entry.value);
    std::sort(ends.begin(), ends.end());
    std::uint64_t ended = 0;
    for (auto const& [week, count] : ends) {
        ended += count;
        if (ended * 100 >= seconds_.count())
            return {static_cast<std::int64_t>(week), week_of(last_arrival_)};
    }
    return {0, 0};
}

void TrendChanged::test(Weeks const& weeks, cases::Name subject, Bounds trusted, Bounds run_out, Horizon const& horizon,
                        std::vector<Tested>& all)
{
    for (Series const& series : {arrivals(weeks, trusted), durations(weeks, run_out)}) {
        auto const change = level_change(series.values);
        if (!change)
            continue;
        std::int64_t const since = series.weeks[change->after];
        CasesSeen seen;
        measures::Sums before, after;
        for (auto const& entry : weeks) {
            bool const is_after = static_cast<std::int64_t>(entry.key) >= since;
            if (is_after)
                seen.add(entry.value.arrivals);
            (is_after ? after : before).add(entry.value.hours);
        }
        Found found = found_of_change(*change, series.what, since, seen);
        name_subject(found, subject, around_.strata);
        found.variant =
            fmt::format("{}_{}_{}", found.variant, series.what, change->before < change->level ? "up" : "down");
        found.candidate = series.what;
        if (series.what == "duration" && change->before < change->level && before.n > 1 && after.n > 1)
            found.gain = gain_of_change(before, after, since, horizon);
        all.push_back({std::move(found), change->is_signalled});
    }
}

TrendChanged::Series TrendChanged::arrivals(Weeks const& weeks, Bounds bounds)
{
    Series series{"arrivals", {}, {}};
    for (std::int64_t week = bounds.after + 1; week < bounds.before; ++week) {
        Week const* known = weeks.find(static_cast<std::uint64_t>(week));
        series.weeks.push_back(week);
        series.values.push_back(known == nullptr ? 0 : static_cast<double>(known->arrivals.count()));
    }
    return series;
}

// By week of arrival: the geometric mean, which a few very long cases do not rule.
TrendChanged::Series TrendChanged::durations(Weeks const& weeks, Bounds bounds)
{
    Series series{"duration", {}, {}};
    for (std::int64_t week = bounds.after + 1; week < bounds.before; ++week) {
        Week const* known = weeks.find(static_cast<std::uint64_t>(week));
        if (known == nullptr || known->hours.n < least_a_week)
            continue;
        series.weeks.push_back(week);
        series.values.push_back(std::expm1(known->logs / static_cast<double>(known->hours.n)));
    }
    return series;
}
}
