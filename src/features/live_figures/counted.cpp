#include "features/live_figures/counted.h"

#include <algorithm>

namespace regard::live_figures
{
namespace
{
using promises::Origin;
using promises::Outcome;
using promises::PromiseStanding;
using promises::Target;

bool is_put_aside(desk::Glimpse const& one)
{
    return one.merged_into || (one.closed_as && *one.closed_as != desk::ClosedAs::answered);
}

bool is_any_late(Refilings const& refiled, PromiseStanding const& first)
{
    auto const time = static_cast<double>((first.until - first.told).micros);
    Instant const late = first.told + Span{static_cast<std::int64_t>(time * late_share)};
    return std::any_of(refiled.begin(), refiled.end(), [&](Instant at) { return at >= late; });
}

// Another date, told while the first one was still ahead.
bool told_before_it_passed(std::vector<PromiseStanding> const& dates)
{
    PromiseStanding const& first = dates.front();
    return std::any_of(dates.begin() + 1, dates.end(),
                       [&](PromiseStanding const& one) { return one.told <= first.until && one.until > first.until; });
}

void count_dates(Counted& row, std::vector<PromiseStanding> const& dates)
{
    if (dates.empty())
        return;
    row.first_until = dates.front().until;
    row.last_until = dates.back().until;
    row.dated = dates.front().origin == Origin::policy;
    row.re_promises = static_cast<int>(std::count_if(
        dates.begin(), dates.end(), [](PromiseStanding const& one) { return one.origin == Origin::by_hand; }));
    row.kept_first = row.resolved && row.at <= *row.first_until;
    row.kept_last = row.resolved && row.at <= *row.last_until;
    if (!*row.kept_first)
        row.told_before = told_before_it_passed(dates);
}

void count_updates(Counted& row, std::vector<PromiseStanding> const& told)
{
    for (PromiseStanding const& one : told)
        if (one.about == Target::next_update) {
            row.updates_kept += one.outcome == Outcome::kept;
            row.updates_broken += one.outcome == Outcome::broken;
        }
}
}

std::optional<Counted> counted(desk::Glimpse const& one, std::vector<PromiseStanding> const& told,
                               Refilings const& refiled, Instant now)
{
    std::vector<PromiseStanding> dates;
    std::copy_if(told.begin(), told.end(), std::back_inserter(dates),
                 [](PromiseStanding const& given) { return given.about == Target::resolve; });
    Counted row{one.id, {}, one.ended.has_value(), one.kind};
    row.put_aside = is_put_aside(one);
    if (one.ended)
        row.at = *one.ended;
    else if (!row.put_aside && !dates.empty() && dates.front().until < now)
        row.at = dates.front().until;
    else
        return std::nullopt;
    row.team = one.team;
    row.touchpoint = one.touchpoint;
    row.product = one.product;
    row.vertical = one.vertical;
    if (!dates.empty())
        row.refiled_late = is_any_late(refiled, dates.front());
    if (row.put_aside) { // the date shows whether it was late already
        row.first_until = dates.empty() ? std::nullopt : std::optional(dates.front().until);
        return row;
    }
    count_dates(row, dates);
    count_updates(row, told);
    return row;
}
}
