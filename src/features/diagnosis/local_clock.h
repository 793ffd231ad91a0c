#pragma once
// The wall clock of a zone for many instants near one another: remembers the stretch of constant offset it was last in.
#include "ground/clock/zone.h"

namespace regard::diagnosis
{
class LocalClock
{
  public:
    explicit LocalClock(Zone zone) : zone_(std::move(zone)) {}

    std::int64_t local_micros(Instant at)
    {
        if (at < from_ || at >= until_)
            look_up(at);
        return at.micros + offset_.micros;
    }
    std::int32_t local_day(Instant at) { return static_cast<std::int32_t>(floored(local_micros(at), day)); }
    int hour(Instant at)
    {
        return static_cast<int>(floored(local_micros(at), hour_) - 24 * floored(local_micros(at), day));
    }

  private:
    static constexpr std::int64_t hour_ = 3'600'000'000, day = 24 * hour_;
    static std::int64_t floored(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0); }

    void look_up(Instant at)
    {
        auto const& periods = zone_.periods();
        std::size_t const i = zone_.period_at(at);
        from_ = i == 0 ? Instant{INT64_MIN} : periods[i].from;
        until_ = i + 1 < periods.size() ? periods[i + 1].from : Instant{INT64_MAX};
        offset_ = periods[i].offset;
    }

    Zone zone_;
    Instant from_{0}, until_{0};
    Span offset_;
};
}
