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
// offset (+02:00, +0200, +02) or Z is honoured. White space matches any white space. Anything else left over refuses.
class TimeFormat
{
  public:
    static Result<TimeFormat> from(std::string_view letters); // refuses with `bad_time_format`, field `format`
    static TimeFormat iso();                                  // 2010-03-31T16:59:42.123+02:00, 2010-03-31 16:59, 2010-03-31

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

    std::optional<Instant> read(std::string_view text);

    struct Decided
    {
        std::uint64_t twice = 0;     // local times that occur twice: the earlier was taken
        std::uint64_t skipped = 0;   // local times that do not occur: moved forward by the gap
        std::uint64_t dates = 0;     // without a time of day: midnight
        std::uint64_t zoned = 0;     // without an offset: the mapping's zone was applied

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
    Instant place(Reading const& reading);

    TimeFormat format_;
    Zone zone_;
    Decided decided_;
    // The stretch of constant offset the last local time fell in, so that neighbours need no search.
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

    // The formats that read the most, best first; empty where none reads four of five values. More than one that differ in
    // the order of day and month: they cannot be told apart by what was seen, ask.
    std::vector<TimeFormat> fitting() const;
    bool ambiguous() const; // day first and month first fit equally well

  private:
    struct Candidate
    {
        TimeFormat format;
        std::uint64_t read = 0;
    };
    std::vector<Candidate> candidates_;
    std::uint64_t seen_ = 0;
};
}
