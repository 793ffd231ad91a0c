#pragma once
// Working time along a wall clock that is never set back or forward: the part of a calendar that knows no zone. Local
// times and amounts are in microseconds. Immutable, safe to share; exact for all times, in O(log holidays).
#include "features/calendars/plan.h"

namespace regard::calendars
{
class WallClockWork
{
  public:
    struct Version
    {
        Date from; // in force from this local date on; the first also before it
        Week week; // checked: some working time, windows within [0 h, 48 h)
        std::vector<Date> holidays;
    };
    explicit WallClockWork(std::vector<Version> versions); // ascending by date, at least one

    // Working time from a fixed moment up to this local time; negative before that moment.
    std::int64_t until(std::int64_t local) const;

    // The earliest local time by which `until` has reached the amount.
    std::int64_t reached(std::int64_t amount) const;

  private:
    struct Segment // working time of one local day, [from, to), after what was worked earlier that day
    {
        std::int64_t from, to, before;
        bool operator==(Segment const&) const = default;
    };
    struct Day
    {
        std::vector<Segment> segments; // ascending, apart
        std::int64_t total = 0;

        bool operator==(Day const&) const = default;
        std::int64_t until(std::int64_t time) const;
        std::int64_t reached(std::int64_t amount) const; // 0 < amount ≤ total
    };
    struct Pattern // a week; or an exceptional day, seven times
    {
        std::array<Day, 7> days;
        std::array<std::int64_t, 8> before{}; // before[7] is the whole week

        explicit Pattern(std::array<Day, 7> seven);
        std::int64_t week() const { return before[7]; }
    };
    struct Run // days that follow one pattern, up to the first day of the next run
    {
        std::int64_t first_day;
        std::int64_t at_first; // `until` at the start of the first day
        std::int64_t base;     // `until` at the start of Monday 1970-01-05, were the pattern in force for ever
        std::size_t pattern;
    };
    class Schedule;

    std::size_t pattern_of(std::array<Day, 7> const& seven);
    void begin_run(std::int64_t day, std::size_t pattern);
    std::int64_t before_day(Run const& run, std::int64_t day) const;

    std::vector<Pattern> patterns_;
    std::vector<Run> runs_;
};
}
