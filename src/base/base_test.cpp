#include "base/ids.h"
#include "base/instant.h"

#include <gtest/gtest.h>

namespace regard
{
TEST(Instant, written_and_read_back_is_the_same)
{
    for (std::int64_t micros :
         {0LL, 1LL, -1LL, 1'270'047'582'000'000LL, 1'270'047'582'250'000LL, -62'000'000'000'123LL})
        EXPECT_EQ(instant_from_rfc3339(to_rfc3339({micros})).value().micros, micros);
}

TEST(Instant, an_offset_is_honoured)
{
    EXPECT_EQ(to_rfc3339(instant_from_rfc3339("2010-03-31T16:59:42+02:00").value()), "2010-03-31T14:59:42Z");
}

TEST(Instant, bad_text_is_refused)
{
    for (char const* text : {"", "2010", "2010-02-30T00:00:00Z", "2010-03-31T24:00:00Z", "2010-03-31T10:00:00",
                             "2010-03-31T10:00:00.Z", "2010-03-31T10:00:00+2:00", "2010-03-31 10:00:00Z"})
        EXPECT_FALSE(instant_from_rfc3339(text)) << text;
}

TEST(Date, weekdays_begin_on_monday)
{
    EXPECT_EQ(Date::of(2026, 11, 16).weekday(), 0);
    EXPECT_EQ(Date::of(2026, 11, 22).weekday(), 6);
    EXPECT_EQ(Date::of(1969, 12, 31).weekday(), 2);
    EXPECT_EQ(Date::of(1905, 1, 1).weekday(), 6);
}

TEST(Ids, written_and_read_back_is_the_same)
{
    for (std::int64_t value : {std::int64_t{0}, std::int64_t{1}, std::int64_t{123456789}, INT64_MAX})
        EXPECT_EQ(id_from_text(id_text(value)).value(), value);
}

TEST(Ids, bad_text_is_refused)
{
    for (char const* text : {"", "0", "ZZZZZZZZZZZZZ", "00000000000U0", "00000000000000"})
        EXPECT_FALSE(id_from_text(text)) << text;
}
}
