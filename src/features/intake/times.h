#pragma once
// Timestamps of a file: ISO 8601 with T or space, a strptime format, or one recognised over a whole column.
#include "base/instant.h"
#include "ground/clock/zone.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regard::intake
{
// A wall-clock reading: local microseconds since 1970-01-01T00:00, and its offset where one was written.
struct Reading
{
    std::int64_t local_micros = 0;
    std::optional<std::int32_t> offset_seconds;
    bool has_time = true; // false: a date alone, read as midnight
};

// How timestamps are written. Letters: %Y %y %m %d %e %H %I %M %S %p %b %B %a %A %j %z %Z(UTC, GMT, Z) %T %D %F %R %s %n %t %%,
// and %f for a fraction by itself. %S takes a fraction of 1–9 digits behind a point or comma. Behind the last letter an
// offset (+02:00, +0200, +02), Z, UTC or GMT is honoured. A blank matches any blanks (before %p also none). Anything else
// left over refuses.
class TimeFormat
{
  public:
    // Refuses with `bad_time_format`, field `time/format`: a letter nobody knows, or no whole date.
    static Result<TimeFormat> from(std::string_view letters);
    static TimeFormat iso(); // 2010-03-31T16:59:42.123+02:00, 2010-03-31 16:59, 2010-03-31

    std::optional<Reading> read(std::string_view text) const;
    std::string const& letters() const { return letters_; } // empty for ISO

  private:
    std::string letters_;
};

// Readings into instants, counting what had to be decided. One thread.
class TimeReader
{
  public:
    TimeReader(TimeFormat format, Zone zone);

    std::optional<Instant> read(std::string_view text); // of the years 0000 to 9999

    struct Decided
    {
        std::uint64_t twice = 0;   // local times that occur twice: the earlier was taken
        std::uint64_t skipped = 0; // local times that do not occur: moved forward by the gap
        std::uint64_t dates = 0;   // without a time of day: midnight
        std::uint64_t zoned = 0;   // without an offset: the mapping's zone was applied

        void add(Decided const& other)
        {
            twice += other.twice;
            skipped += other.skipped;
            dates += other.dates;
            zoned += other.zoned;
        }
    };
    Decided const& decided() const { return decided_; }

  private:
    Instant place(std::int64_t local_micros);
    void remember_calm(Instant at);

    TimeFormat format_;
    Zone zone_;
    Decided decided_;
    // The local times of one offset around the last one, so that neighbours need no search.
    std::int64_t calm_from_ = 1;
    std::int64_t calm_to_ = 0;
    std::int64_t calm_offset_ = 0;
};

// Recognises how a column's timestamps are written. Feed it values, the more the better; some may be bad.
class TimeGuess
{
  public:
    TimeGuess();
    void see(std::string_view text);

    std::uint64_t seen() const { return seen_; }
    std::vector<TimeFormat> best() const;    // those that read the most, as we believe them; empty where none reads any
    std::vector<TimeFormat> fitting() const; // best(), where they read four of five values; else empty

  private:
    struct Candidate
    {
        TimeFormat format;
        std::uint64_t read = 0;
    };
    std::vector<Candidate> candidates_;
    std::uint64_t seen_ = 0;
};

// Day first and month first are both among them: what was seen cannot tell them apart, ask.
bool day_or_month(std::vector<TimeFormat> const& formats);
}
