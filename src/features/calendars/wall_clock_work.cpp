#include "features/calendars/wall_clock_work.h"

namespace regard::calendars
{
namespace
{
constexpr std::int64_t day_length = Span::days(1).micros;
constexpr std::int64_t monday = 4; // 1970-01-05, as days since 1970-01-01

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

struct Weekday
{
    std::int64_t week;
    std::size_t day;
};

Weekday weekday_of(std::int64_t day)
{
    std::int64_t const week = floor_div(day - monday, 7);
    return {week, static_cast<std::size_t>(day - monday - week * 7)};
}
}

std::int64_t WallClockWork::Day::until(std::int64_t time) const
{
    for (Segment const& segment : segments)
        if (time < segment.to)
            return segment.before + std::max<std::int64_t>(0, time - segment.from);
    return total;
}

std::int64_t WallClockWork::Day::reached(std::int64_t amount) const
{
    auto segment = segments.begin();
    while (segment->before + (segment->to - segment->from) < amount)
        ++segment;
    return segment->from + (amount - segment->before);
}

WallClockWork::Pattern::Pattern(std::array<Day, 7> seven) : days(std::move(seven))
{
    for (std::size_t day = 0; day < 7; ++day)
        before[day + 1] = before[day] + days[day].total;
}

// Which windows make up a day: its own, and what runs over from the day before.
class WallClockWork::Schedule
{
  public:
    explicit Schedule(std::vector<Version> versions) : versions_(std::move(versions))
    {
        for (Version& version : versions_)
            std::sort(version.holidays.begin(), version.holidays.end());
    }

    Day day(Date date) const
    {
        std::vector<Window> windows;
        add(windows, windows_on(date), Span{});
        add(windows, windows_on(date + -1), Span::days(1));
        return merged(std::move(windows));
    }

    // Every day as in the version's week, as if it knew no holiday and no other version.
    std::array<Day, 7> regular_week(Date date) const
    {
        Version const& version = version_on(date);
        std::array<Day, 7> week;
        for (std::size_t day = 0; day < 7; ++day) {
            std::vector<Window> windows;
            add(windows, version.week[day], Span{});
            add(windows, version.week[(day + 6) % 7], Span::days(1));
            week[day] = merged(std::move(windows));
        }
        return week;
    }

    // The dates, ascending, at which days may begin or cease to follow the regular week.
    std::vector<Date> turning_dates() const
    {
        std::vector<Date> dates;
        for (Version const& version : versions_) {
            dates.insert(dates.end(), {version.from, version.from + 1});
            for (Date const holiday : version.holidays)
                dates.insert(dates.end(), {holiday, holiday + 1, holiday + 2});
        }
        std::sort(dates.begin(), dates.end());
        dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
        return dates;
    }

  private:
    Version const& version_on(Date date) const
    {
        auto const later = [](Date day, Version const& version) { return day < version.from; };
        auto const next = std::upper_bound(versions_.begin() + 1, versions_.end(), date, later);
        return *(next - 1);
    }

    std::vector<Window> const& windows_on(Date date) const
    {
        static std::vector<Window> const none;
        Version const& version = version_on(date);
        bool const holiday = std::binary_search(version.holidays.begin(), version.holidays.end(), date);
        return holiday ? none : version.week[static_cast<std::size_t>(date.weekday())];
    }

    // The part of the windows that lies in the day that begins `shift` after the one they start on.
    static void add(std::vector<Window>& parts, std::vector<Window> const& windows, Span shift)
    {
        for (Window const& window : windows) {
            Window const part{std::max(window.from - shift, Span{}), std::min(window.to - shift, Span::days(1))};
            if (part.from < part.to)
                parts.push_back(part);
        }
    }

    static Day merged(std::vector<Window> windows)
    {
        std::sort(windows.begin(), windows.end());
        Day day;
        for (Window const& window : windows) {
            if (day.segments.empty() || window.from.micros > day.segments.back().to)
                day.segments.push_back({window.from.micros, window.to.micros, 0});
            else
                day.segments.back().to = std::max(day.segments.back().to, window.to.micros);
        }
        for (Segment& segment : day.segments) {
            segment.before = day.total;
            day.total += segment.to - segment.from;
        }
        return day;
    }

    std::vector<Version> versions_;
};

WallClockWork::WallClockWork(std::vector<Version> versions)
{
    Schedule const schedule(std::move(versions));
    auto const dates = schedule.turning_dates();
    begin_run(dates.front().days - 7, pattern_of(schedule.regular_week(dates.front() + -7)));
    for (Date const date : dates) {
        auto const regular = schedule.regular_week(date);
        auto const day = schedule.day(date);
        bool const follows = day == regular[static_cast<std::size_t>(date.weekday())];
        auto const pattern = pattern_of(follows ? regular : std::array<Day, 7>{day, day, day, day, day, day, day});
        if (pattern != runs_.back().pattern)
            begin_run(date.days, pattern);
    }
}

std::size_t WallClockWork::pattern_of(std::array<Day, 7> const& seven)
{
    auto const same = [&](Pattern const& pattern) { return pattern.days == seven; };
    auto const found = std::find_if(patterns_.begin(), patterns_.end(), same);
    auto const index = static_cast<std::size_t>(found - patterns_.begin());
    if (found == patterns_.end())
        patterns_.emplace_back(seven);
    return index;
}

void WallClockWork::begin_run(std::int64_t day, std::size_t pattern)
{
    Pattern const& days = patterns_[pattern];
    auto const [week, weekday] = weekday_of(day);
    std::int64_t const at_first = runs_.empty() ? 0 : before_day(runs_.back(), day);
    runs_.push_back({day, at_first, at_first - week * days.week() - days.before[weekday], pattern});
}

std::int64_t WallClockWork::before_day(Run const& run, std::int64_t day) const
{
    Pattern const& pattern = patterns_[run.pattern];
    auto const [week, weekday] = weekday_of(day);
    return run.base + week * pattern.week() + pattern.before[weekday];
}

std::int64_t WallClockWork::until(std::int64_t local) const
{
    std::int64_t const day = floor_div(local, day_length);
    auto const later = [](std::int64_t d, Run const& run) { return d < run.first_day; };
    Run const& run = *(std::upper_bound(runs_.begin() + 1, runs_.end(), day, later) - 1);
    Pattern const& pattern = patterns_[run.pattern];
    auto const [week, weekday] = weekday_of(day);
    return run.base + week * pattern.week() + pattern.before[weekday] +
           pattern.days[weekday].until(local - day * day_length);
}

std::int64_t WallClockWork::reached(std::int64_t amount) const
{
    auto const short_of = [](Run const& run, std::int64_t wanted) { return run.at_first < wanted; };
    Run const& run = *(std::lower_bound(runs_.begin() + 1, runs_.end(), amount, short_of) - 1);
    Pattern const& pattern = patterns_[run.pattern];

    std::int64_t const within = amount - run.base;
    std::int64_t const week = floor_div(within - 1, pattern.week());
    std::int64_t const rest = within - week * pattern.week(); // 0 < rest ≤ a week's work
    auto const day =
        std::lower_bound(pattern.before.begin() + 1, pattern.before.end(), rest) - pattern.before.begin() - 1;
    std::int64_t const time =
        pattern.days[static_cast<std::size_t>(day)].reached(rest - pattern.before[static_cast<std::size_t>(day)]);
    return (monday + week * 7 + day) * day_length + time;
}
}
