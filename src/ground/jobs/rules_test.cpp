#include "ground/jobs/kinds.h"
#include "ground/jobs/rules.h"

#include <gtest/gtest.h>

namespace regard::jobs
{
TEST(BackOff, doubles_to_a_limit_and_scatters)
{
    EXPECT_EQ(back_off(1, 0.5), Span::seconds(15));
    EXPECT_EQ(back_off(2, 0.5), Span::seconds(30));
    EXPECT_EQ(back_off(5, 0.5), Span::minutes(4));
    EXPECT_EQ(back_off(1000, 0.5), Span::hours(6));
    EXPECT_EQ(back_off(1, 0).micros, 11'250'000);
    EXPECT_EQ(back_off(1, 1).micros, 18'750'000);
}

TEST(Every, due_instants_are_the_same_on_every_node)
{
    Every const hourly{Span::hours(1), Span::minutes(5)};
    auto const midnight = Instant{Date::of(2026, 11, 21).days * Span::days(1).micros};
    EXPECT_EQ(hourly(midnight), midnight + Span::minutes(5));
    EXPECT_EQ(hourly(midnight + Span::minutes(5)), midnight + Span::minutes(65));
    EXPECT_EQ(hourly(Instant{-1}), Instant{} + Span::minutes(5));
}
}
