#include "features/calendars/working_calendar.h"

#include "features/calendars/wall_clock_work.h"

namespace regard::calendars
{
namespace
{
std::string field_of(std::size_t day, std::size_t window)
{
    return "week/" + std::to_string(day) + "/" + std::to_string(window);
}

Result<void> check(Week const& week)
{
    bool any = false;
    for (std::size_t day = 0; day < week.size(); ++day)
        for (std::size_t n = 0; n < week[day].size(); ++n) {
            auto const& [from, to] = week[day][n];
            if (from < Span{} || from >= Span::days(1) || to <= from)
                return Refusal{"window_empty", "A window must begin within its day and end after it begins.",
                               field_of(day, n)};
            if (to - from > Span::days(1))
                return Refusal{"window_too_long", "A window may last 24 hours at most.", field_of(day, n)};
            any = true;
        }
    if (!any)
        return Refusal{"no_working_time", "This calendar has no working time. Give at least one window.", "week"};
    return {};
}
}

struct WorkingCalendar::Table
{
    Zone zone;
    WallClockWork work;
    // Per period of the zone: what to add to the work along the wall clock, so that the sum runs along the absolute
    // time line; and the sum at the period's beginning.
    std::vector<std::int64_t> correction, at_beginning;

    Table(Zone where, WallClockWork what) : zone(std::move(where)), work(std::move(what))
    {
        correction.push_back(0);
        at_beginning.push_back(INT64_MIN);
        auto const& periods = zone.periods();
        for (std::size_t i = 1; i < periods.size(); ++i) {
            std::int64_t const begins = periods[i].from.micros;
            std::int64_t const sum = work.until(begins + periods[i - 1].offset.micros) + correction.back();
            at_beginning.push_back(sum);
            correction.push_back(sum - work.until(begins + periods[i].offset.micros));
        }
    }

    // Working time from a fixed moment up to this instant; never decreases.
    std::int64_t until(Instant at) const
    {
        std::size_t const period = zone.period_at(at);
        return work.until(at.micros + zone.periods()[period].offset.micros) + correction[period];
    }

    Instant reached(std::int64_t sum) const
    {
        auto const next = std::lower_bound(at_beginning.begin() + 1, at_beginning.end(), sum);
        auto const period = static_cast<std::size_t>(next - at_beginning.begin()) - 1;
        return Instant{work.reached(sum - correction[period])} - zone.periods()[period].offset;
    }
};

WorkingCalendar::WorkingCalendar(std::shared_ptr<Table const> table) : table_(std::move(table)) {}

Result<WorkingCalendar> WorkingCalendar::make(CalendarPlan const& plan) { return make({Version{Date{}, plan}}); }

Result<WorkingCalendar> WorkingCalendar::make(std::vector<Version> const& versions)
{
    auto zone = Zone::find(versions.front().plan.zone);
    if (!zone)
        return Refusal{zone.error().code, zone.error().sentence, "zone"};
    std::vector<WallClockWork::Version> work;
    for (auto const& [from, plan] : versions) {
        if (auto const checked = check(plan.week); !checked)
            return checked.error();
        work.push_back({from, plan.week, plan.holidays});
    }
    return WorkingCalendar(std::make_shared<Table const>(std::move(*zone), WallClockWork(std::move(work))));
}

Span WorkingCalendar::working_time(Instant from, Instant to) const { return {table_->until(to) - table_->until(from)}; }

Instant WorkingCalendar::add(Instant from, Span working) const
{
    return working <= Span{} ? from : table_->reached(table_->until(from) + working.micros);
}

Zone const& WorkingCalendar::zone() const { return table_->zone; }
}
