#include "app/tries_measured.h"

#include "features/desk/desk.h"
#include "features/feedback/questions.h"
#include "features/measures/weekly.h"
#include "features/touchpoints/touchpoints.h"

#include <algorithm>

namespace regard::app
{
namespace
{
using initiatives::Look;
using initiatives::TryWeek;
using initiatives::WeeksAsked;

constexpr int week = 7;

// The first Monday that is not before that day.
Date monday_from(Date day)
{
    int const since_monday = ((day.days + 3) % week + week) % week; // 1970-01-01 was a Thursday
    return since_monday == 0 ? day : day + (week - since_monday);
}

// Whole weeks alone: a part of one is no point beside them.
std::vector<TryWeek> whole_weeks(Date from, Date to)
{
    std::vector<TryWeek> weeks;
    for (Date begins = monday_from(from); begins + week <= to; begins = begins + week)
        weeks.push_back({begins, begins + week, {}, 0, ""});
    return weeks;
}

TryWeek* week_of(std::vector<TryWeek>& weeks, Date day)
{
    auto const found =
        std::find_if(weeks.begin(), weeks.end(), [&](TryWeek const& one) { return one.from <= day && day < one.to; });
    return found == weeks.end() ? nullptr : &*found;
}

Instant begin_of(Zone const& zone, Date day) { return zone.resolve(std::int64_t{day.days} * Span::days(1).micros).at; }

std::vector<TryWeek> measured(db::Transaction& tx, measures::Measure measure, WeeksAsked const& wish)
{
    auto const touchpoint = touchpoints::touchpoint(tx, wish.touchpoint);
    std::vector<TryWeek> weeks;
    if (touchpoint)
        for (auto const& point : measures::weekly(tx, measure, touchpoint->name, wish.from, wish.to))
            weeks.push_back({point.from, point.to, point.value, point.n, point.cases_query});
    return weeks;
}

std::vector<TryWeek> complaints(db::Transaction& tx, WeeksAsked const& wish)
{
    std::vector<CameIn> all;
    for (auto const& one : desk::complaints_between(tx, begin_of(wish.zone, wish.from), begin_of(wish.zone, wish.to)))
        all.push_back({wish.zone.local_date(one.opened), one.touchpoint == wish.touchpoint});
    return complaints_by_week(all, wish.from, wish.to);
}

std::vector<TryWeek> satisfaction(db::Transaction& tx, WeeksAsked const& wish)
{
    std::vector<Marked> all;
    feedback::each_question(tx, begin_of(wish.zone, wish.from), begin_of(wish.zone, wish.to),
                            [&](feedback::Question const& one) {
                                if (one.mark && one.touchpoint == wish.touchpoint)
                                    all.push_back({wish.zone.local_date(one.resolved), *one.mark});
                            });
    return satisfaction_by_week(all, wish.from, wish.to);
}

std::vector<TryWeek> weeks(db::Transaction& tx, WeeksAsked const& wish)
{
    switch (wish.look) {
    case Look::turnaround:
        return measured(tx, measures::Measure::turnaround_median, wish);
    case Look::ftr:
        return measured(tx, measures::Measure::ftr, wish);
    case Look::complaints:
        return complaints(tx, wish);
    case Look::csat:
        break;
    }
    return satisfaction(tx, wish);
}
}

std::vector<TryWeek> complaints_by_week(std::vector<CameIn> const& complaints, Date from, Date to)
{
    auto weeks = whole_weeks(from, to);
    auto const first = std::min_element(complaints.begin(), complaints.end(),
                                        [](CameIn const& a, CameIn const& b) { return a.day < b.day; });
    for (TryWeek& one : weeks)
        if (first != complaints.end() && first->day < one.to)
            one.value = 0;
    for (CameIn const& complaint : complaints)
        if (auto* one = week_of(weeks, complaint.day); one && complaint.here) {
            ++one->n;
            one->value = static_cast<double>(one->n);
        }
    return weeks;
}

std::vector<TryWeek> satisfaction_by_week(std::vector<Marked> const& marks, Date from, Date to)
{
    constexpr int satisfied = 4; // and 5
    auto weeks = whole_weeks(from, to);
    std::vector<std::int64_t> good(weeks.size());
    for (Marked const& marked : marks)
        if (auto* one = week_of(weeks, marked.day)) {
            ++one->n;
            good[static_cast<std::size_t>(one - weeks.data())] += marked.mark >= satisfied ? 1 : 0;
        }
    for (std::size_t i = 0; i < weeks.size(); ++i)
        if (weeks[i].n > 0)
            weeks[i].value = static_cast<double>(good[i]) / static_cast<double>(weeks[i].n);
    return weeks;
}

initiatives::Lent lent_to_initiatives() { return {weeks}; }
}
