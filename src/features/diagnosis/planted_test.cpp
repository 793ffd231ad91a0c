// Problems planted in generated histories, each of which has to be found and sized.
#include "features/diagnosis/testing_planted.h"

#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::diagnosis
{
namespace
{
using cases::Message;
using measures::Draws;
using ::testing::SizeIs;

constexpr double months = 40 * 7 / 30.4375;
constexpr double first_day = static_cast<double>(HistoryForTest::begin.micros) / 8.64e10;

// That mending it gives about `days` customer-days a month, and the interval is honest about it.
void expect_gain(Found const& found, double days)
{
    ASSERT_TRUE(found.gain);
    EXPECT_GT(found.gain->low, 0);
    EXPECT_LT(found.gain->low, days * 1.15);
    EXPECT_GT(found.gain->high, days * 0.85);
}

double share(Draws& draws) { return draws.uniform(); }
}

TEST(Planted, nothing_gives_nothing)
{
    Planted planted;
    EXPECT_THAT(planted.findings(3000, [](PlantedCase&, Draws&) {}), SizeIs(0));
}

TEST(Planted, a_pair_of_teams_that_bounce_is_found_first_and_sized)
{
    Planted planted;
    int bounced = 0;
    planted.findings(3000, [&](PlantedCase& one, Draws& draws) {
        if (one.touchpoint != "Lost card" || share(draws) > 0.3)
            return;
        ++bounced;
        one.steps.insert(one.steps.begin() + 1, {gap(draws), "In progress", "Back office", "Back office 0"});
        one.steps.insert(one.steps.begin() + 2, {gap(draws, 64), "In progress", "Cards", "Cards 0"});
    });
    Found const* pair = planted.find("bounce_pair", "Cards");
    ASSERT_NE(pair, nullptr);
    EXPECT_EQ(pair->terms[0].text, "Back office");
    EXPECT_EQ(pair->cases, static_cast<std::uint64_t>(bounced));
    EXPECT_THAT(pair->first, SizeIs(20));
    expect_gain(*pair, bounced * 3 / months); // 8 + 64 hours
}

TEST(Planted, work_after_closing_is_found_at_the_team_that_closes)
{
    Planted planted;
    int reopened = 0;
    planted.findings(3000, [&](PlantedCase& one, Draws& draws) {
        if (share(draws) > (one.home == "Lending" ? 0.25 : 0.05))
            return;
        reopened += one.home == "Lending";
        one.steps.push_back({gap(draws, 48), "In progress", one.home, one.home + " 1"});
        one.steps.push_back({gap(draws, 24), "Resolved", one.home, one.home + " 1"});
    });
    Found const* place = planted.find("work_after_closing", "Loan");
    ASSERT_NE(place, nullptr);
    EXPECT_EQ(place->cases, static_cast<std::uint64_t>(reopened));
    expect_gain(*place, reopened * 0.8 * 3 / months);
}

TEST(Planted, a_status_where_cases_wait_is_found)
{
    Planted planted;
    int waits = 0;
    planted.findings(3000, [&](PlantedCase& one, Draws& draws) {
        for (std::size_t i = 0; i + 1 < one.steps.size(); ++i)
            if (one.steps[i].status == "Waiting") {
                one.steps[i + 1].hours += gap(draws, 48);
                ++waits;
            }
    });
    Found const* waiting = planted.find("waiting_status", "Waiting");
    ASSERT_NE(waiting, nullptr);
    expect_gain(*waiting, waits * 2 / months);
}

TEST(Planted, cases_that_nobody_takes_are_found_where_they_lie)
{
    Planted planted;
    planted.findings(3000, [&](PlantedCase& one, Draws& draws) {
        one.steps[0].person.clear();
        if (one.touchpoint == "Address change")
            one.steps[1].hours += gap(draws, 24);
    });
    EXPECT_NE(planted.find("unowned", "Address change"), nullptr);
    EXPECT_EQ(planted.find("unowned", "Loan"), nullptr);
}

TEST(Planted, waits_that_nobody_asked_for_are_found_and_true_questions_are_not)
{
    auto const plant = [](Message before_waiting) {
        return [before_waiting](PlantedCase& one, Draws& draws) {
            one.steps[0].message = Message::in;
            one.steps.insert(one.steps.begin() + 1, {gap(draws), "Waiting", one.home, one.home + " 2", before_waiting});
            one.steps[2].hours += gap(draws, 40);
        };
    };
    Planted unasked, asked;
    unasked.findings(1500, plant(Message::none));
    EXPECT_NE(unasked.find("parked_without_question", "Loan"), nullptr);
    for (Found const& one : asked.findings(1500, plant(Message::out)))
        EXPECT_NE(one.kind, "parked_without_question");
}

TEST(Planted, customers_who_come_back_are_found_where_they_do)
{
    Planted planted;
    int number = 0;
    planted.findings(3000, [&](PlantedCase& one, Draws& draws) {
        if (one.touchpoint != "Address change" || share(draws) > 0.2)
            return;
        PlantedCase again = one;
        for (Step const& step : one.steps)
            again.steps[0].hours += step.hours;
        again.steps[0].hours += gap(draws, 120) - one.steps[0].hours;
        planted.add("again " + std::to_string(++number), again);
    });
    EXPECT_NE(planted.find("returning_customer", "Address change"), nullptr);
    EXPECT_EQ(planted.find("returning_customer", "Loan"), nullptr);
}

TEST(Planted, a_team_that_depends_on_one_person_is_found_under_a_pseudonym)
{
    Planted planted;
    planted.findings(3000, [&](PlantedCase& one, Draws& draws) {
        if (one.home != "Lending")
            return;
        bool const without = share(draws) < 0.25;
        for (Step& step : one.steps)
            step.person = without ? "Lending " + std::to_string(1 + draws.below(5)) : "Lending 0";
        if (without)
            one.steps.back().hours += gap(draws, 48);
    });
    Found const* team = planted.find("one_person_team", "Lending");
    ASSERT_NE(team, nullptr);
    EXPECT_FALSE(team->terms[0].veiled); // six persons
    EXPECT_EQ(team->terms[1].text, "Lending 0");
    EXPECT_TRUE(team->terms[1].veiled);
}

TEST(Planted, lateness_is_found_at_the_touchpoint_where_it_gathers)
{
    Planted planted;
    planted.findings(3000, [&](PlantedCase& one, Draws& draws) {
        if (one.touchpoint == "Loan" && share(draws) < 0.3)
            one.steps[1].hours += 200;
    });
    Found const* late = planted.find("late_touchpoint", "Loan");
    ASSERT_NE(late, nullptr);
    EXPECT_EQ(late->variant, "usual");
    EXPECT_EQ(planted.find("late_touchpoint", "Lost card"), nullptr);
}

TEST(Planted, a_change_of_level_is_found_in_its_week)
{
    Planted planted;
    planted.findings(4000, [&](PlantedCase& one, Draws& draws) {
        if (one.steps[0].hours > 20 * 7 * 24)
            one.steps[1].hours += gap(draws, 24);
    });
    Found const* change = planted.find("trend_changed", "duration");
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(change->variant, "all_duration_up");
    EXPECT_NEAR(change->figures[1].value, first_day + 20 * 7, 8);
    expect_gain(*change, 4000 / months);
}

TEST(Planted, fewer_arrivals_are_found_but_the_end_of_the_export_is_not)
{
    Planted fewer, ends;
    fewer.findings(4000, [&](PlantedCase& one, Draws& draws) {
        if (one.steps[0].hours > 25 * 7 * 24 && share(draws) < 0.5)
            one.steps[0].hours -= 25 * 7 * 24;
    });
    Found const* change = fewer.find("trend_changed", "arrivals");
    ASSERT_NE(change, nullptr);
    EXPECT_TRUE(change->variant.ends_with("arrivals_down")) << change->variant;
    EXPECT_FALSE(change->gain);
    ends.findings(3000, [&](PlantedCase& one, Draws&) { one.steps.back().hours += 60 * 24; });
    EXPECT_EQ(ends.find("trend_changed", "arrivals"), nullptr);
}

TEST(Planted, handoffs_that_lie_over_the_evening_and_the_weekend_are_found)
{
    Planted planted;
    planted.findings(3000, [&](PlantedCase& one, Draws& draws) {
        double const at = std::floor(share(draws) * 40 * 7) * 24 + static_cast<double>(8 + draws.below(10)) + 0.5;
        std::string const other = one.home == "Cards" ? "Accounts" : "Cards";
        double const hour = std::fmod(at, 24);
        bool const friday = std::fmod(std::floor(at / 24), 7) == 4;
        one.steps = {{at - 3, "New", one.home, one.home + " 1"},
                     {3, "In progress", other, other + " 2"},
                     {gap(draws, 4) + (hour > 16 ? 14 : 0) + (friday ? 30 : 0), "Resolved", other, other + " 2"}};
    });
    EXPECT_NE(planted.find("handover_hour", "16"), nullptr);
    EXPECT_NE(planted.find("handover_hour", "17"), nullptr);
    EXPECT_NE(planted.find("handover_weekday", "fri"), nullptr);
    EXPECT_EQ(planted.find("handover_hour", "9"), nullptr);
    EXPECT_EQ(planted.find("handover_weekday", "mon"), nullptr);
}

TEST(Planted, a_slow_pickup_is_found_in_its_direction)
{
    Planted planted;
    int slow = 0;
    planted.findings(3000, [&](PlantedCase& one, Draws& draws) {
        if (share(draws) > 0.4)
            return;
        bool const to_payments = share(draws) < 0.5;
        std::string const other = to_payments ? "Payments" : "Insurance";
        bool const waits = one.home == "Lending" && to_payments;
        slow += waits;
        one.steps.back().team = other;
        one.steps.push_back({gap(draws) + (waits ? gap(draws, 40) : 0), "Resolved", other, ""});
    });
    Found const* pair = planted.find("slow_pickup", "Payments");
    ASSERT_NE(pair, nullptr);
    EXPECT_EQ(pair->terms[0].text, "Lending");
    EXPECT_EQ(pair->cases, static_cast<std::uint64_t>(slow));
    expect_gain(*pair, slow * 40 / 24.0 / months);
}

TEST(Planted, cases_with_many_hands_are_found)
{
    Planted planted;
    int many = 0;
    planted.findings(3000, [&](PlantedCase& one, Draws& draws) {
        if (one.touchpoint != "Loan" || share(draws) > 0.3)
            return;
        ++many;
        one.steps.insert(one.steps.begin() + 1, {gap(draws, 40), "In progress", "Payments", "P 1"});
        one.steps.insert(one.steps.begin() + 2, {gap(draws, 40), "In progress", "Insurance", "I 1"});
    });
    Found const* hands = planted.find("many_hands", "Loan");
    ASSERT_NE(hands, nullptr);
    EXPECT_EQ(hands->cases, static_cast<std::uint64_t>(many));
}

TEST(Planted, ends_that_nobody_wrote_down_are_found)
{
    HistoryForTest history;
    for (int i = 0; i < 200; ++i)
        history.row("R" + std::to_string(i), i, i % 5 == 0 ? -1 : i + 24, true);
    auto const found = history.findings();
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].kind, "unknown_end");
    EXPECT_EQ(found[0].cases, 40u);
    EXPECT_FALSE(found[0].gain);
}
}
