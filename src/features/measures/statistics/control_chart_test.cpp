#include "features/measures/statistics/control_chart.h"

#include <gtest/gtest.h>

namespace regard::measures
{
namespace
{
// Twenty points around 10 with moving ranges of 2 throughout: σ = 1.773, limits 4.68 and 15.32.
std::vector<double> calm()
{
    std::vector<double> points;
    for (int i = 0; i < 20; ++i)
        points.push_back(i % 2 == 0 ? 9 : 11);
    return points;
}

std::vector<Sign> signs_after_calm(std::vector<double> const& more)
{
    auto points = calm();
    points.insert(points.end(), more.begin(), more.end());
    return xmr(points).signs;
}

using Signs = std::vector<Sign>;
}

TEST(Xmr, ten_points)
{
    std::vector<double> const points{49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
    XmrChart const chart = xmr(points);
    EXPECT_NEAR(chart.mean, 50.81, 1e-9);
    EXPECT_NEAR(chart.mean_range, 1.8778, 5e-5);
    EXPECT_NEAR(chart.upper, 55.8049, 5e-5);
    EXPECT_NEAR(chart.lower, 45.8151, 5e-5);
    EXPECT_FALSE(chart.verdict);
}

TEST(Xmr, fewer_than_twelve_points_allow_no_verdict)
{
    std::vector<double> points(11, 10.0);
    points.back() = 1000;
    EXPECT_TRUE(xmr(points).signs.empty());
    points.insert(points.begin(), 10.0);
    EXPECT_TRUE(xmr(points).verdict);
}

TEST(Xmr, a_calm_process_gives_no_signal)
{
    EXPECT_TRUE(signs_after_calm({}).empty());
    EXPECT_TRUE(signs_after_calm({9, 11, 10, 15.3, 4.7}).empty());
}

TEST(Xmr, a_point_outside)
{
    EXPECT_EQ(signs_after_calm({15.4}), (Signs{{Signal::outside, 20, true}}));
    EXPECT_EQ(signs_after_calm({9, 4.6}), (Signs{{Signal::outside, 21, false}}));
}

TEST(Xmr, eight_on_one_side_are_named_once)
{
    EXPECT_TRUE(signs_after_calm({9, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5}).empty());
    EXPECT_EQ(signs_after_calm({9, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5}),
              (Signs{{Signal::eight_a_side, 28, true}}));
}

TEST(Xmr, two_of_three_beyond_two_sigma)
{
    EXPECT_EQ(signs_after_calm({13.6, 10, 13.6}), (Signs{{Signal::two_of_three, 22, true}}));
    EXPECT_TRUE(signs_after_calm({13.6, 10, 10, 13.6}).empty());
    EXPECT_TRUE(signs_after_calm({13.6, 6.4, 10}).empty()); // not on one side
}

TEST(Xmr, four_of_five_beyond_one_sigma)
{
    EXPECT_EQ(signs_after_calm({8.2, 8.2, 10, 8.2, 8.2}), (Signs{{Signal::four_of_five, 24, false}}));
}

TEST(Xmr, a_constant_figure_is_no_change_and_any_move_is_one)
{
    std::vector<double> points(25, 0.1);
    EXPECT_TRUE(xmr(points).signs.empty());
    points.back() = 0.2;
    ASSERT_FALSE(xmr(points).signs.empty());
    EXPECT_EQ(xmr(points).signs.front(), (Sign{Signal::outside, 24, true}));
}

TEST(Xmr, the_baseline_is_the_first_twenty_points_with_nothing_left_out)
{
    auto points = calm();
    points[3] = 40;
    double const mean = xmr(points).mean;
    EXPECT_DOUBLE_EQ(mean, (9 * 10 + 11 * 9 + 40) / 20.0);
    points.insert(points.end(), 30, 100.0);
    EXPECT_DOUBLE_EQ(xmr(points).mean, mean);
}
}
