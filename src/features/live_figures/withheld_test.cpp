// Nothing of fewer than five persons is had by subtracting what is shown from sums that are shown.
#include "features/live_figures/withheld.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace regard::live_figures
{
namespace
{
using desk::UnitId;

Team team(std::int64_t id, std::int64_t persons, std::int64_t above = 0, bool has_cases = true)
{
    return {{id}, above ? std::optional(UnitId{above}) : std::nullopt, persons, has_cases};
}

std::vector<std::int64_t> rows_shown(std::vector<Team> const& teams)
{
    Withheld const withheld(teams);
    std::vector<std::int64_t> shown;
    for (Team const& one : teams)
        if (!withheld.itself(one.id))
            shown.push_back(one.id.value);
    return shown;
}
using Rows = std::vector<std::int64_t>;

// Which of the smallest parts (each team itself, last what has no team) a sum that is shown is made of, as bits.
using Parts = std::uint32_t;

bool is_in(std::vector<Team> const& teams, Team const& one, UnitId above)
{
    if (one.id == above)
        return true;
    auto const next = std::ranges::find(teams, one.above.value_or(UnitId{}), &Team::id);
    return next != teams.end() && is_in(teams, *next, above);
}

std::vector<Parts> sums_shown(std::vector<Team> const& teams)
{
    Withheld const withheld(teams);
    std::vector<Parts> sums{(Parts{2} << teams.size()) - 1};
    if (!withheld.without_team())
        sums.push_back(Parts{1} << teams.size());
    for (std::size_t n = 0; n < teams.size(); ++n) {
        if (!withheld.itself(teams[n].id))
            sums.push_back(Parts{1} << n);
        Parts all = 0;
        for (std::size_t m = 0; m < teams.size(); ++m)
            all |= is_in(teams, teams[m], teams[n].id) ? Parts{1} << m : 0;
        if (!withheld.with_all_below(teams[n].id))
            sums.push_back(all);
    }
    return sums;
}

// Sums as rows of a matrix in which nothing is left above or below each leading one: exact, over a prime.
class Span
{
  public:
    Span(std::vector<Parts> const& sums, std::size_t width) : width_(width)
    {
        for (Parts const sum : sums)
            if (auto row = reduced(numbers(sum)); lead_of(row) < width_)
                rows_.push_back(std::move(row));
    }
    bool gives(Parts wanted) const { return lead_of(reduced(numbers(wanted))) == width_; }

  private:
    using Numbers = std::vector<std::int64_t>;
    static constexpr std::int64_t prime = 1'000'000'007;

    Numbers numbers(Parts sum) const
    {
        Numbers row(width_);
        for (std::size_t n = 0; n < width_; ++n)
            row[n] = (sum >> n) & 1;
        return row;
    }
    std::size_t lead_of(Numbers const& row) const
    {
        std::size_t lead = 0;
        while (lead < width_ && row[lead] == 0)
            ++lead;
        return lead;
    }
    static std::int64_t inverse(std::int64_t of)
    {
        std::int64_t result = 1;
        for (std::int64_t power = prime - 2; power > 0; power /= 2, of = of * of % prime)
            if (power % 2)
                result = result * of % prime;
        return result;
    }
    Numbers reduced(Numbers row) const
    {
        for (Numbers const& known : rows_) {
            std::size_t const lead = lead_of(known);
            std::int64_t const times = row[lead] * inverse(known[lead]) % prime;
            for (std::size_t n = 0; n < width_; ++n)
                row[n] = (row[n] + (prime - times) * known[n]) % prime;
        }
        return row;
    }

    std::size_t width_;
    std::vector<Numbers> rows_;
};

std::vector<Team> some_teams(std::mt19937& random)
{
    auto const upto = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    std::vector<Team> teams;
    int const most = upto(3) == 0 ? 2 : 12; // now and then tiny teams alone
    for (int n = 1, many = 1 + upto(7); n <= many; ++n)
        teams.push_back(team(n, upto(most), upto(n - 1), upto(3) > 0));
    return teams;
}

std::string told(std::vector<Team> const& teams)
{
    std::string text;
    for (Team const& one : teams)
        text += std::to_string(one.id.value) + " under " + std::to_string(one.above.value_or(UnitId{}).value) + ": " +
                std::to_string(one.persons) + (one.has_cases ? "\n" : " without cases\n");
    return text;
}
}

TEST(WithheldTeams, take_the_next_smallest_beside_them_along)
{
    EXPECT_EQ(rows_shown({team(1, 9), team(2, 1), team(3, 6), team(4, 7)}), (Rows{1, 4}));
    EXPECT_EQ(rows_shown({team(1, 30), team(2, 1)}), Rows{}) << "of two rows neither";
    EXPECT_EQ(rows_shown({team(1, 9), team(2, 2), team(3, 4)}), (Rows{1})) << "two are six persons together";
    EXPECT_EQ(rows_shown({team(1, 9), team(2, 2), team(3, 2), team(4, 8)}), (Rows{1})) << "two of four are not";
    EXPECT_EQ(rows_shown({team(1, 9), team(2, 5)}), (Rows{1, 2}));
}

TEST(WithheldTeams, are_withheld_from_the_sum_above_them_too)
{
    std::vector const teams{team(1, 0, 0, false), team(2, 7, 1), team(3, 1, 1), team(4, 8, 1), team(5, 20)};
    EXPECT_EQ(rows_shown(teams), (Rows{4, 5}));
    Withheld const withheld(teams);
    EXPECT_FALSE(withheld.with_all_below({1}));
    EXPECT_TRUE(withheld.with_all_below({2}));
    EXPECT_TRUE(withheld.with_all_below({3}));
    EXPECT_FALSE(withheld.without_team());
}

TEST(WithheldTeams, of_nobody_cost_nobody_else_a_figure_unless_cases_are_left_of_who_was_there)
{
    EXPECT_EQ(rows_shown({team(1, 0, 0, false), team(2, 7, 1), team(3, 8, 1)}), (Rows{2, 3}));
    EXPECT_EQ(rows_shown({team(1, 0, 0, true), team(2, 7, 1), team(3, 8, 1)}), (Rows{3}));
}

TEST(WithheldTeams, are_all_where_the_whole_house_is_one_small_team)
{
    std::vector const teams{team(1, 3)};
    EXPECT_EQ(rows_shown(teams), Rows{});
    EXPECT_TRUE(Withheld(teams).without_team()) << "what is left of the sum would be the team's";
    EXPECT_TRUE(Withheld(teams).itself({9})) << "a team that is gone";
}

TEST(WithheldTeams, nothing_of_fewer_than_five_follows_from_all_that_is_shown)
{
    std::mt19937 random(20261122);
    std::size_t shown = 0, in_all = 0;
    for (int n = 0; n < 2'000; ++n) {
        auto const teams = some_teams(random);
        auto const sums = sums_shown(teams);
        Span const span(sums, teams.size() + 1);
        Parts somebody = 0;
        for (std::size_t m = 0; m < teams.size(); ++m)
            somebody |= teams[m].persons > 0 || teams[m].has_cases ? Parts{1} << m : 0;
        for (Parts group = 1; group < Parts{2} << teams.size(); ++group) {
            std::int64_t persons = 0;
            for (std::size_t m = 0; m < teams.size(); ++m)
                persons += (group >> m) & 1 ? teams[m].persons : 0;
            if (persons < least_team && (group & somebody) && group != sums.front()) {
                ASSERT_FALSE(span.gives(group)) << group << " of\n" << told(teams);
            }
        }
        shown += rows_shown(teams).size();
        in_all += teams.size();
    }
    EXPECT_GT(shown * 4, in_all) << "withholding everything would be no art";
}
}
