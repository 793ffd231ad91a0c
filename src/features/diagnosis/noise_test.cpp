// Histories in which nothing is the matter: whatever is found in them is false. Cases of all lengths, names dealt out at
// random; a case with more events takes longer and has more chances of everything, which must not be mistaken for a cause.
#include "features/diagnosis/testing_history.h"
#include "features/measures/statistics/draws.h"

#include <cmath>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace regard::diagnosis
{
namespace
{
using measures::Draws;

std::string pick(Draws& draws, std::string_view what, std::uint64_t of)
{
    return fmt::format("{} {}", what, draws.below(of));
}

double wait(Draws& draws) { return -24 * std::log(draws.uniform()); } // hours, exponential

struct Noise
{
    double slowness_varies = 0; // cases that are quick or slow by themselves: spread on the logarithmic scale
    double team_stays = 0;      // how likely the next event is the same team's
    std::uint64_t teams = 5;
    bool own_teams = false; // each touchpoint draws from two teams of its own
};

void make_noise(HistoryForTest& history, std::uint64_t seed, Noise const& noise)
{
    constexpr std::string_view statuses[]{"New", "In progress", "Waiting", "Resolved"};
    Draws draws(seed);
    for (int i = 0; i < 1200; ++i) {
        std::string const reference = std::to_string(i), about = pick(draws, "Step", 6);
        history.about(reference, about, pick(draws, "Customer", 300), pick(draws, "Kind", 2));
        double at = draws.uniform() * 365 * 24;
        double const slow = std::exp(noise.slowness_varies * draws.normal());
        std::string team;
        for (std::uint64_t events = 2 + draws.below(7); events > 0; --events) {
            if (team.empty() || draws.uniform() > noise.team_stays)
                team = noise.own_teams ? pick(draws, about, 2) : pick(draws, "Team", noise.teams);
            std::string const person = draws.below(4) == 0 ? "" : pick(draws, "Person", 40);
            history.event(reference, at,
                          {statuses[draws.below(4)], team, person, static_cast<cases::Message>(draws.below(3))});
            at += slow * wait(draws);
        }
    }
}

// In how many of a hundred histories something was found. Says what.
int cries_of_wolf(Noise const& noise)
{
    int cries = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        HistoryForTest history;
        make_noise(history, seed, noise);
        auto const found = history.findings();
        cries += !found.empty();
        for (Found const& one : found)
            fmt::print("seed {}: {} {} p {:.2g}\n", seed, one.kind,
                       one.terms.empty() ? one.candidate : one.terms[0].text, one.p);
    }
    return cries;
}
}

TEST(Noise, holds_no_finding_nineteen_times_in_twenty) { EXPECT_LE(cries_of_wolf({}), 5); }

TEST(Noise, of_cases_that_are_quick_or_slow_by_themselves_holds_none)
{
    EXPECT_LE(cries_of_wolf({.slowness_varies = 1}), 5);
}

TEST(Noise, of_cases_that_stay_with_a_team_for_a_while_holds_none) { EXPECT_LE(cries_of_wolf({.team_stays = 0.6}), 5); }

TEST(Noise, of_touchpoints_with_teams_of_their_own_holds_none) { EXPECT_LE(cries_of_wolf({.own_teams = true}), 5); }

TEST(Noise, of_many_teams_holds_none) { EXPECT_LE(cries_of_wolf({.teams = 40}), 5); }
}
