#include "features/selfcheck/gaps.h"

#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace regard::selfcheck
{
namespace
{
Published group_of(std::vector<int> const& counts)
{
    int const answers = std::accumulate(counts.begin(), counts.end(), 0);
    return {*published(counts, answers), answers};
}

std::vector<int> poll(int answers, std::vector<double> const& shares, std::mt19937_64& random)
{
    std::discrete_distribution<std::size_t> draw(shares.begin(), shares.end());
    std::vector<int> counts(shares.size());
    for (int i = 0; i < answers; ++i)
        ++counts[draw(random)];
    return counts;
}

using Sheets = std::vector<std::pair<QuestionAt, Sheet>>;
}

TEST(Gaps, total_variation_is_half_the_sum_of_differences)
{
    EXPECT_DOUBLE_EQ(total_variation(std::vector{0.5, 0.5}, std::vector{0.5, 0.5}), 0);
    EXPECT_DOUBLE_EQ(total_variation(std::vector{1.0, 0.0}, std::vector{0.0, 1.0}), 1);
    EXPECT_NEAR(total_variation(std::vector{0.7, 0.2, 0.1}, std::vector{0.4, 0.4, 0.2}), 0.3, 1e-12);
}

TEST(Gaps, groups_of_five_are_too_small_to_tell_anything)
{
    EXPECT_GT(chance(group_of({5, 0, 0}), group_of({0, 0, 5})), 0.05);
}

TEST(Gaps, two_groups_of_thirty_that_disagree_are_found)
{
    EXPECT_LT(chance(group_of({26, 2, 2}), group_of({8, 10, 12})), 0.001);
}

TEST(Gaps, the_order_of_two_groups_makes_no_difference)
{
    auto const a = group_of({12, 5, 3}), b = group_of({10, 20, 10});
    EXPECT_DOUBLE_EQ(chance(a, b), chance(b, a));
}

TEST(Gaps, chance_agrees_with_fishers_exact_test_where_groups_are_large)
{
    // Fisher, two-sided: 130 of 199 against 110 of 199, p = 0.0512.
    EXPECT_NEAR(chance(group_of({130, 69}), group_of({110, 89})), 0.0512, 0.02);
}

TEST(Gaps, in_small_groups_rounding_makes_it_harder_to_call_a_gap_never_easier)
{
    // Fisher, two-sided: 20 of 29 against 11 of 29, p = 0.0347.
    EXPECT_GT(chance(group_of({20, 9}), group_of({11, 18})), 0.0347);
}

TEST(Gaps, of_groups_that_answer_alike_at_most_one_in_twenty_is_called_different)
{
    std::mt19937_64 random(7);
    int called = 0;
    constexpr int polls = 400;
    for (int i = 0; i < polls; ++i)
        called +=
            chance(group_of(poll(12, {0.5, 0.3, 0.2}, random)), group_of(poll(40, {0.5, 0.3, 0.2}, random))) <= 0.05;
    EXPECT_LE(called, polls / 20 + 13); // three standard deviations
}

TEST(Gaps, the_widest_comes_first_and_a_question_is_named_once)
{
    Sheets const sheets{
        {{"good_faith", 0},
         {{Group::leaders, group_of({25, 3, 2})},
          {Group::leads, group_of({14, 8, 8})},
          {Group::frontline, group_of({5, 10, 45})}}},
        {{"measured_on", 0},
         {{Group::leaders, group_of({10, 10, 10})},
          {Group::leads, group_of({10, 10, 10})},
          {Group::frontline, group_of({20, 20, 20})}}},
        {{"may_put_right", 0},
         {{Group::leaders, group_of({28, 1, 1})},
          {Group::leads, group_of({28, 1, 1})},
          {Group::frontline, group_of({2, 3, 55})}}},
    };
    auto const found = gaps(sheets);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].at.question, "may_put_right");
    EXPECT_EQ(found[0].other, Group::frontline);
    EXPECT_EQ(found[1].at.question, "good_faith");
    EXPECT_EQ(found[1].one, Group::leaders);
    EXPECT_EQ(found[1].other, Group::frontline);
    EXPECT_GT(found[0].distance, found[1].distance);
}

TEST(Gaps, where_one_group_alone_is_shown_there_is_none)
{
    EXPECT_TRUE(gaps({{{"good_faith", 0}, {{Group::leaders, group_of({25, 3, 2})}}}}).empty());
    EXPECT_TRUE(agreement({{Group::leaders, group_of({25, 3, 2})}}).empty());
}

TEST(Gaps, agreement_is_the_share_that_names_what_the_others_name_most)
{
    // Choices: team 1, team 2, nobody, I don't know. The others' “I don't know” is no name.
    Sheet const sheet{{Group::leaders, group_of({26, 2, 1, 1})}, {Group::frontline, group_of({4, 20, 6, 30})}};
    auto const found = agreement(sheet);
    EXPECT_NEAR(found.at(Group::leaders), 2.0 / 30, 0.05);   // the frontline names team 2
    EXPECT_NEAR(found.at(Group::frontline), 4.0 / 60, 0.05); // leaders name team 1
}
}
