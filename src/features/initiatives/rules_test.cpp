#include "features/initiatives/rules.h"

#include <gmock/gmock.h>

namespace regard::initiatives
{
namespace
{
using ::testing::ElementsAre;

Date const today = Date::of(2026, 10, 1);

std::vector<TryWeek> weeks_of(std::vector<std::optional<double>> const& values)
{
    std::vector<TryWeek> weeks;
    for (auto const& value : values) {
        Date const from = today + static_cast<int>(7 * weeks.size());
        weeks.push_back({from, from + 7, value, value ? 5 : 0, ""});
    }
    return weeks;
}
}

TEST(TryStates, a_try_runs_through_its_last_day_and_is_ended_until_something_is_learned)
{
    EXPECT_EQ(state_of(today, {}, false, today), TryState::running);
    EXPECT_EQ(state_of(today, {}, false, today + 1), TryState::ended);
    EXPECT_EQ(state_of(today + 9, today, false, today), TryState::ended);
    EXPECT_EQ(state_of(today, {}, true, today + 1), TryState::learned);
}

TEST(TryStates, a_day_that_is_over_or_more_than_a_year_away_is_refused_at_its_field)
{
    EXPECT_TRUE(fits(today, today, today));
    EXPECT_TRUE(fits(today, today + 366, today));
    EXPECT_EQ(fits(today, today + -1, today).error().code, "already_past");
    EXPECT_EQ(fits(today, today + 367, today).error().code, "too_long_a_try");
    EXPECT_EQ(fits(today, today + 367, today).error().field, "until");
}

TEST(TryWeeks, begin_half_a_year_before_it_and_end_a_quarter_after_it_or_today)
{
    auto const running = weeks_beside(today, today + 30, today + 3);
    EXPECT_EQ(running.from, today + -182);
    EXPECT_EQ(running.to, today + 4);
    EXPECT_EQ(weeks_beside(today, today + 30, today + 500).to, today + 30 + 91 + 1);
}

TEST(TryCharts, have_the_limits_of_the_design_vector_and_say_where_there_are_too_few)
{
    auto const chart = chart_of(Look::csat, weeks_of({49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1}));
    EXPECT_NEAR(*chart.centre, 50.81, 0.001);
    EXPECT_NEAR(*chart.upper, 55.8049, 0.001);
    EXPECT_NEAR(*chart.lower, 45.8151, 0.001);
    EXPECT_TRUE(chart.too_few) << "ten weeks say nothing yet";
}

TEST(TryCharts, count_only_weeks_in_which_there_was_something)
{
    std::vector<std::optional<double>> values(40, 1.0);
    for (std::size_t i = 0; i < 29; ++i)
        values[i] = std::nullopt;
    EXPECT_TRUE(chart_of(Look::ftr, weeks_of(values)).too_few);
    values[28] = 2.0;
    auto const chart = chart_of(Look::ftr, weeks_of(values));
    EXPECT_FALSE(chart.too_few);
    EXPECT_EQ(chart.baseline, 12u);
    EXPECT_EQ(chart.weeks.size(), 40u);
    EXPECT_FALSE(chart_of(Look::ftr, weeks_of({{}, {}})).centre);
}

TEST(TryCharts, show_the_chosen_measure_first_and_the_others_in_their_order)
{
    EXPECT_THAT(looks(Look::complaints), ElementsAre(Look::complaints, Look::turnaround, Look::ftr, Look::csat));
    EXPECT_THAT(looks({}), ElementsAre(Look::turnaround, Look::ftr, Look::complaints, Look::csat));
}
}
