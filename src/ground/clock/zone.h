#pragma once
// An IANA time zone as a table of offsets, read once from the system's zone data. Immutable after find(): safe to share
// between threads, no lookup touches the disk.
#include "base/instant.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace regard
{
class Zone
{
  public:
    // The zone of that name (`Europe/Brussels`, `UTC`). Refuses with `unknown_zone`.
    static Result<Zone> find(std::string_view name);
    static Zone utc();

    std::string const& name() const;

    // Local wall-clock time as microseconds since 1970-01-01T00:00 of the local clock.
    std::int64_t local_micros(Instant at) const;
    Date local_date(Instant at) const;

    enum class Fit { once, twice, skipped };
    struct Resolved
    {
        Instant at;
        Fit fit;
    };
    // The instant of a local wall-clock time (microseconds as above). A time that occurs twice is the earlier one; one
    // that does not occur is moved forward by the gap.
    Resolved resolve(std::int64_t local_micros) const;

    // One stretch of constant offset: in force from `from` until the next period's `from`.
    struct Period
    {
        Instant from;
        Span offset; // local = UTC + offset
    };
    std::vector<Period> const& periods() const; // ascending, at least one, first from the beginning of time
    std::size_t period_at(Instant at) const;    // its index

  private:
    struct Table;
    explicit Zone(std::shared_ptr<Table const> table);
    std::shared_ptr<Table const> table_;
};
}
