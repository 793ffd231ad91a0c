#include "features/calendars/calendar_history.h"

namespace regard::calendars
{
namespace
{
using Version = WorkingCalendar::Version;

Result<void> check_dates(std::vector<Version> const& versions)
{
    if (versions.empty())
        return Refusal{"no_version", "A calendar needs at least one version.", "versions"};
    auto const same = [](Version const& a, Version const& b) { return a.from == b.from; };
    auto const twice = std::adjacent_find(versions.begin(), versions.end(), same);
    if (twice != versions.end())
        return Refusal{"same_date_twice", "Two versions of the calendar begin on " + to_iso(twice->from) + ".",
                       "versions"};
    return {};
}

// Each version checked on its own, so that a refusal names the version.
Result<void> check_each(std::vector<Version> const& versions)
{
    for (std::size_t n = 0; n < versions.size(); ++n)
        if (auto const calendar = WorkingCalendar::make(versions[n].plan); !calendar) {
            Refusal refusal = calendar.error();
            refusal.field = "versions/" + std::to_string(n) + "/" + refusal.field;
            return refusal;
        }
    return {};
}

// The neighbours of one zone, taken together.
std::vector<std::vector<Version>> by_zone(std::vector<Version> versions)
{
    std::vector<std::vector<Version>> groups;
    for (Version& version : versions) {
        if (groups.empty() || groups.back().front().plan.zone != version.plan.zone)
            groups.emplace_back();
        groups.back().push_back(std::move(version));
    }
    return groups;
}
}

CalendarHistory::CalendarHistory(std::vector<Reign> reigns) : reigns_(std::move(reigns)) {}

Result<CalendarHistory> CalendarHistory::make(std::vector<Version> versions)
{
    if (auto const checked = check_each(versions); !checked)
        return checked.error();
    std::sort(versions.begin(), versions.end(), [](Version const& a, Version const& b) { return a.from < b.from; });
    if (auto const checked = check_dates(versions); !checked)
        return checked.error();

    std::vector<Reign> reigns;
    for (auto const& group : by_zone(std::move(versions))) {
        auto calendar = WorkingCalendar::make(group);
        if (!calendar)
            return calendar.error();
        Instant const midnight = calendar->zone().resolve(Span::days(group.front().from.days).micros).at;
        reigns.push_back({reigns.empty() ? Instant{INT64_MIN} : midnight, std::move(*calendar)});
    }
    return CalendarHistory(std::move(reigns));
}

Span CalendarHistory::working_time(Instant from, Instant to) const
{
    if (to < from)
        return Span{} - working_time(to, from);
    Span sum;
    for (std::size_t n = 0; n < reigns_.size() && reigns_[n].begins <= to; ++n) {
        Instant const begins = std::max(from, reigns_[n].begins);
        Instant const ends = n + 1 < reigns_.size() ? std::min(to, reigns_[n + 1].begins) : to;
        if (begins < ends)
            sum += reigns_[n].calendar.working_time(begins, ends);
    }
    return sum;
}

Instant CalendarHistory::add(Instant from, Span working) const
{
    std::size_t n = 0;
    for (; n + 1 < reigns_.size(); ++n) {
        if (reigns_[n + 1].begins <= from)
            continue;
        Span const left = reigns_[n].calendar.working_time(from, reigns_[n + 1].begins);
        if (working <= left)
            break;
        working = working - left;
        from = reigns_[n + 1].begins;
    }
    return reigns_[n].calendar.add(from, working);
}

Zone const& CalendarHistory::zone_at(Instant at) const
{
    std::size_t n = 0;
    while (n + 1 < reigns_.size() && reigns_[n + 1].begins <= at)
        ++n;
    return reigns_[n].calendar.zone();
}
}
