#include "app/tries_measured.h"

#include <gmock/gmock.h>

namespace regard::app
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Date const monday = Date::of(2026, 10, 5);

std::vector<std::optional<double>> values(std::vector<initiatives::TryWeek> const& weeks)
{
    std::vector<std::optional<double>> found;
    for (auto const& one : weeks)
        found.push_back(one.value);
    return found;
}
}

TEST(TryMeasures, are_of_whole_weeks_from_monday_on)
{
    auto const weeks = complaints_by_week({}, monday + -3, monday + 20);
    ASSERT_EQ(weeks.size(), 2u);
    EXPECT_EQ(weeks.front().from, monday);
    EXPECT_EQ(weeks.back().to, monday + 14);
    EXPECT_THAT(complaints_by_week({}, monday + 1, monday + 7), IsEmpty());
    EXPECT_EQ(complaints_by_week({}, monday, monday + 7).size(), 1u);
}

TEST(TryMeasures, weeks_before_anybody_counted_complaints_have_no_value_and_quiet_ones_have_none_at_all)
{
    EXPECT_THAT(values(complaints_by_week({{monday + 8, false}, {monday + 22, true}, {monday + 27, true}}, monday,
                                          monday + 28)),
                ElementsAre(std::nullopt, 0.0, 0.0, 2.0));
    EXPECT_THAT(values(complaints_by_week({{monday + -90, false}}, monday, monday + 14)), ElementsAre(0.0, 0.0));
    EXPECT_THAT(values(complaints_by_week({}, monday, monday + 7)), ElementsAre(std::nullopt));
}

TEST(TryMeasures, satisfaction_is_the_share_of_fours_and_fives_among_those_who_answered)
{
    EXPECT_THAT(
        values(satisfaction_by_week({{monday, 5}, {monday + 6, 4}, {monday + 6, 3}, {monday + 6, 1}, {monday + 90, 5}},
                                    monday, monday + 14)),
        ElementsAre(0.5, std::nullopt));
}
}
