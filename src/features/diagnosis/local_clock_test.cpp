#include "features/diagnosis/local_clock.h"

#include <gtest/gtest.h>

namespace regard::diagnosis
{
TEST(LocalClock, tells_what_the_zone_does_however_it_jumps_about)
{
    Zone const zone = *Zone::find("Europe/Copenhagen");
    LocalClock clock(zone);
    Instant const spring = *instant_from_rfc3339("2025-03-30T00:30:00Z");
    for (std::int64_t const hours : {0, 1, -1, 5000, -5000, 2, 100'000, -1'000'000, 1}) {
        Instant const at = spring + Span::hours(hours);
        EXPECT_EQ(clock.local_micros(at), zone.local_micros(at)) << hours;
        EXPECT_EQ(clock.local_day(at), zone.local_date(at).days) << hours;
    }
    EXPECT_EQ(clock.hour(spring), 1);
    EXPECT_EQ(clock.hour(spring + Span::hours(1)), 3); // there was no 2 o'clock
    EXPECT_EQ(clock.hour(Instant{-1}), 0);             // 1970, an hour ahead: just before one in the morning
}
}
