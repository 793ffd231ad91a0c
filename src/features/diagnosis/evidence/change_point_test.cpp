#include "features/diagnosis/evidence/change_point.h"

#include <gtest/gtest.h>
#include <vector>

namespace regard::diagnosis
{
TEST(ChangePoint, lies_where_the_level_changes)
{
    std::vector<double> points;
    for (int i = 0; i < 30; ++i)
        points.push_back((i < 18 ? 10 : 20) + i % 3);
    auto const change = change_point(points);
    EXPECT_NEAR(static_cast<double>(change.after), 18, 1);
    EXPECT_LT(change.p, 1e-4);
}

TEST(ChangePoint, has_the_p_of_pettitt)
{
    // Five low, five high: K = 25, p = 2·exp(−6·625/(1000+100)).
    double const points[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    EXPECT_EQ(change_point(points).after, 5u);
    EXPECT_NEAR(change_point(points).p, 0.0661, 1e-4);
}

TEST(ChangePoint, is_nowhere_in_what_goes_up_and_down_or_stays)
{
    double const swinging[] = {1, 9, 2, 8, 1, 9, 2, 8, 1, 9, 2, 8};
    EXPECT_GT(change_point(swinging).p, 0.5);
    double const equal[] = {4, 4, 4, 4};
    EXPECT_EQ(change_point(equal).p, 1);
    EXPECT_EQ(change_point(equal).after, 0u);
}
}
