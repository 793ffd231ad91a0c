// Law 8 by enumeration: whatever a small group answers, nobody can tell what all, or all others, have chosen.
#include "features/selfcheck/anonymity.h"

#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <numeric>

namespace regard::selfcheck
{
namespace
{
using Counts = std::vector<int>;

// Every way in which `answers` people can spread over so many choices.
void each_way(int answers, std::size_t choices, std::function<void(Counts const&)> const& see)
{
    Counts counts(choices);
    std::function<void(std::size_t, int)> const fill = [&](std::size_t at, int left) {
        if (at + 1 == choices) {
            counts[at] = left;
            return see(counts);
        }
        for (int here = 0; here <= left; ++here) {
            counts[at] = here;
            fill(at + 1, left - here);
        }
    };
    fill(0, answers);
}

std::vector<int> shown_of(Counts const& counts, int answers)
{
    std::vector<int> flat;
    auto const bands = published(counts, answers);
    for (Band const& one : *bands)
        flat.insert(flat.end(), {one.fewest, one.most});
    return flat;
}

// All that may have been answered, by what is shown of it.
std::map<std::vector<int>, std::vector<Counts>> worlds(int answers, std::size_t choices)
{
    std::map<std::vector<int>, std::vector<Counts>> found;
    each_way(answers, choices, [&](Counts const& counts) { found[shown_of(counts, answers)].push_back(counts); });
    return found;
}

// Whether somebody who chose `own` must conclude that all others chose `all`.
bool gives_away(std::vector<Counts> const& possible, std::size_t own, std::size_t all, int answers)
{
    bool thinkable = false;
    for (Counts const& counts : possible) {
        if (counts[own] == 0)
            continue;
        thinkable = true;
        if (counts[all] - (own == all) < answers - 1)
            return false;
    }
    return thinkable;
}
}

TEST(Anonymity, nothing_is_published_of_fewer_than_five)
{
    for (int answers = 0; answers < 5; ++answers)
        each_way(answers, 4, [&](Counts const& counts) { EXPECT_FALSE(published(counts, answers)); });
    EXPECT_TRUE(published(Counts{5, 0, 0, 0}, 5));
}

TEST(Anonymity, that_all_chose_the_same_can_be_told_neither_from_outside_nor_by_one_of_them)
{
    for (int answers = 5; answers <= 12; ++answers)
        for (std::size_t choices = 2; choices <= 5; ++choices)
            for (auto const& [shown, possible] : worlds(answers, choices))
                for (std::size_t all = 0; all < choices; ++all)
                    for (std::size_t own = 0; own < choices; ++own)
                        EXPECT_FALSE(gives_away(possible, own, all, answers))
                            << answers << " answers, " << choices
                            << " choices: " << ::testing::PrintToString(possible.front());
}

TEST(Anonymity, that_one_alone_chose_something_is_not_told_from_two_or_none)
{
    for (int answers = 5; answers <= 100; ++answers)
        EXPECT_TRUE(band(0, answers) == band(1, answers) && band(1, answers) == band(2, answers)) << answers;
}

TEST(Anonymity, bands_cover_every_count_once_and_are_at_least_three_wide)
{
    for (int answers = 5; answers <= 400; ++answers)
        for (int count = 0; count <= answers; ++count) {
            Band const one = band(count, answers);
            ASSERT_TRUE(one.fewest <= count && count <= one.most && one.most <= answers) << count << " of " << answers;
            ASSERT_GE(one.most - one.fewest, 2) << count << " of " << answers;
            ASSERT_LE(one.most - one.fewest, 4) << count << " of " << answers;
            ASSERT_EQ(band(one.fewest, answers), one);
            ASSERT_EQ(band(one.most, answers), one);
        }
}

TEST(Anonymity, likely_shares_add_up_and_lie_in_their_bands)
{
    for (int answers = 5; answers <= 12; ++answers)
        each_way(answers, 4, [&](Counts const& counts) {
            auto const bands = *published(counts, answers);
            auto const shares = likely_shares(bands, answers);
            EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), 1, 1e-9);
            for (std::size_t i = 0; i < shares.size(); ++i) {
                EXPECT_GE(shares[i] * answers, bands[i].fewest - 1e-9);
                EXPECT_LE(shares[i] * answers, bands[i].most + 1e-9);
            }
        });
}

TEST(Anonymity, shares_of_a_large_group_are_close_to_the_truth)
{
    auto const shares = likely_shares(*published(Counts{310, 60, 30}, 400), 400);
    EXPECT_NEAR(shares[0], 0.775, 0.01);
    EXPECT_NEAR(shares[1], 0.150, 0.01);
    EXPECT_NEAR(shares[2], 0.075, 0.01);
}

TEST(Anonymity, a_link_that_travels_is_stopped)
{
    EXPECT_EQ(most_answers(5), 10);
    EXPECT_EQ(most_answers(400), 500);
}
}
