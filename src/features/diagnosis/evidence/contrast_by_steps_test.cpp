#include "features/diagnosis/evidence/contrast_by_steps.h"

#include "features/diagnosis/evidence/step_model.h"
#include "features/measures/statistics/draws.h"

#include <cmath>
#include <gtest/gtest.h>

namespace regard::diagnosis
{
namespace
{
Length hours(double h) { return Length::of(Span{static_cast<std::int64_t>(h * 3.6e9)}); }
}

TEST(Steps, are_classes_of_their_own_up_to_eight)
{
    EXPECT_EQ(class_of_steps(1), 1u);
    EXPECT_EQ(class_of_steps(8), 8u);
    EXPECT_EQ(class_of_steps(16), 12u);
    EXPECT_EQ(class_of_steps(32), 16u);
    EXPECT_EQ(class_of_steps(UINT32_MAX), 63u);
}

// Two strata, one of them three times as slow, in which each further event adds half as much again.
class StepModelTest : public ::testing::Test
{
  protected:
    static double usual(Stratum stratum, std::uint32_t steps) { return std::expm1(stratum + 0.4 * steps); }

    StepModel model() const
    {
        FlatMap<Moments> without;
        measures::Draws draws(7);
        for (Stratum const stratum : {0u, 1u})
            for (std::uint32_t steps = 2; steps <= 6; ++steps)
                for (int i = 0; i < 20; ++i)
                    if (stratum == 0 || steps < 5) // the slow stratum has no long cases of its own
                        without[cell_of(stratum, steps)].add(
                            hours(usual(stratum, steps) * std::exp(0.1 * draws.normal())));
        return StepModel(without);
    }
};

TEST_F(StepModelTest, expects_of_a_long_case_in_a_slow_stratum_what_both_add_up_to)
{
    Moments flagged;
    for (int i = 0; i < 10; ++i)
        flagged.add(hours(usual(1, 6)));
    StepModel::Cell const cells[] = {{cell_of(1, 6), flagged}};
    auto const verdict = model().judge(cells);
    EXPECT_DOUBLE_EQ(verdict.flagged, 10);
    EXPECT_GT(verdict.p, 0.05);
}

TEST_F(StepModelTest, sees_what_takes_longer_than_that)
{
    Moments flagged;
    for (int i = 0; i < 10; ++i)
        flagged.add(hours(1.3 * usual(1, 6)));
    StepModel::Cell const cells[] = {{cell_of(1, 6), flagged}};
    EXPECT_LT(model().judge(cells).p, 0.001);
}

TEST_F(StepModelTest, passes_over_what_nobody_else_is_like)
{
    Moments flagged;
    flagged.add(hours(1));
    StepModel::Cell const cells[] = {{cell_of(1, 30), flagged}, {cell_of(2, 3), flagged}};
    EXPECT_EQ(model().judge(cells).flagged, 0);
}
}
