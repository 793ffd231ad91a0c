#include "features/responsibility/gaps.h"

#include <gmock/gmock.h>

namespace regard::responsibility
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr Date today = Date::of(2026, 10, 1);
constexpr EmployeeId anna{1}, bo{2}, carla{3};
constexpr UnitId bank{100}, cards{101}, loans{102};
constexpr TouchpointId lost_card{1000}, new_card{1001};

people::Employee employee(EmployeeId id, UnitId unit = cards)
{
    people::Employee one;
    one.id = id;
    one.unit = unit;
    return one;
}

people::Unit unit(UnitId id, std::optional<UnitId> parent, std::int64_t people)
{
    people::Unit one;
    one.id = id;
    one.parent = parent;
    one.employees = people;
    return one;
}

touchpoints::TouchpointOnMap touchpoint(TouchpointId id, std::optional<EmployeeId> accountable)
{
    touchpoints::TouchpointOnMap one;
    one.id = id;
    one.team = cards;
    one.accountable = accountable;
    one.good = "It is blocked at once.";
    return one;
}

// Anna answers for a lost card; Bo and Carla are there.
struct Bank
{
    std::vector<people::Employee> employees{employee(anna), employee(bo), employee(carla)};
    std::vector<people::Away> away{};
    std::vector<people::Leaving> leaving{};
    std::vector<touchpoints::TouchpointOnMap> touchpoints{touchpoint(lost_card, anna)};
    std::vector<Owned> owned{};
    std::int64_t in_cards = 6;
    Limits limits{};
    Map map{};

    std::vector<Found> find()
    {
        map.touchpoints = touchpoints;
        map.presence = Presence(employees, away, leaving);
        map.tree = Tree({unit(bank, {}, 0), unit(cards, bank, in_cards), unit(loans, bank, 6)});
        map.owned = owned;
        return gaps(map, limits, today);
    }

    std::vector<GapKind> kinds()
    {
        std::vector<GapKind> all;
        for (Found const& one : find())
            all.push_back(one.kind);
        return all;
    }

    // Ten persons' worth of cases, some from each unit.
    void own(int here, int elsewhere, std::int64_t each)
    {
        for (int n = 0; n < here + elsewhere; ++n) {
            EmployeeId const id{50 + static_cast<std::int64_t>(owned.size())};
            employees.push_back(employee(id, n < here ? cards : loans));
            owned.push_back({lost_card, id, each});
        }
    }
};
}

TEST(Gaps, there_are_none_where_somebody_answers_and_is_there) { EXPECT_THAT(Bank{}.kinds(), IsEmpty()); }

TEST(Gaps, a_seat_is_empty_where_nobody_is_named_or_who_was_has_left)
{
    Bank one;
    one.touchpoints = {touchpoint(lost_card, {}), touchpoint(new_card, EmployeeId{99})};
    one.touchpoints[0].team.reset();
    EXPECT_THAT(one.kinds(), ElementsAre(GapKind::accountable_left, GapKind::no_accountable, GapKind::not_on_any_team));
    Bank two;
    two.leaving = {{anna, today + -1}};
    EXPECT_THAT(two.kinds(), ElementsAre(GapKind::accountable_left));
}

TEST(Gaps, an_absence_without_a_deputy_is_seen_before_it_begins)
{
    Bank one;
    one.away = {{anna, today + 3, today + 5, {}}};
    auto const found = one.find();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, GapKind::nobody_there);
    EXPECT_EQ(found[0].from, today + 3);
    EXPECT_EQ(found[0].until, today + 5);
    one.away[0].from = today + -3;
    EXPECT_FALSE(one.find()[0].from) << "it is so already";
    one.away[0] = {anna, today + looked_ahead + 1, today + 40, {}};
    EXPECT_THAT(one.kinds(), IsEmpty()) << "too far ahead to be asked about";
}

TEST(Gaps, a_deputy_who_is_there_fills_the_seat_and_one_who_is_away_does_not)
{
    Bank one;
    one.away = {{anna, today, today + 5, bo}};
    EXPECT_THAT(one.kinds(), IsEmpty());
    one.away.push_back({bo, today + 2, today + 2, {}});
    ASSERT_EQ(one.find().size(), 1u);
    EXPECT_EQ(one.find()[0].from, today + 2);
    EXPECT_EQ(one.find()[0].until, today + 2);
    one.away[1].deputy = carla;
    EXPECT_THAT(one.kinds(), IsEmpty()) << "the deputy's deputy";
    one.away[1].deputy = anna;
    EXPECT_EQ(one.find().size(), 1u) << "they stand in for one another";
    one.away.pop_back();
    one.leaving = {{bo, today + 1}};
    EXPECT_EQ(one.find()[0].from, today + 2) << "the deputy has left by then";
}

TEST(Gaps, a_deputy_of_the_touchpoint_fills_the_seat_too)
{
    Bank one;
    one.away = {{anna, today, today + 5, {}}};
    one.touchpoints[0].deputies = {bo};
    EXPECT_THAT(one.kinds(), IsEmpty());
    one.away.push_back({bo, today + 1, today + 1, {}});
    EXPECT_EQ(one.find().at(0).from, today + 1);
    one.touchpoints[0].deputies = {bo, carla};
    EXPECT_THAT(one.kinds(), IsEmpty());
}

TEST(Gaps, nobody_said_what_is_good_there_or_two_teams_are_named)
{
    Bank one;
    one.touchpoints[0].good.clear();
    one.touchpoints[0].further_teams = {bank};
    EXPECT_THAT(one.kinds(), ElementsAre(GapKind::not_described)) << "a unit above is the same line";
    one.touchpoints[0].further_teams = {bank, loans};
    ASSERT_THAT(one.kinds(), ElementsAre(GapKind::two_teams, GapKind::not_described));
    EXPECT_EQ(one.find()[0].elsewhere, loans);
}

TEST(Gaps, a_last_day_is_seen_before_it_comes_and_open_cases_after_it)
{
    Bank one;
    one.leaving = {{anna, today + 10}};
    auto const found = one.find();
    ASSERT_EQ(found.size(), 1u) << "not once more for each touchpoint";
    EXPECT_EQ(found[0].kind, GapKind::leaving);
    EXPECT_EQ(found[0].from, today + 11);
    EXPECT_EQ(found[0].touchpoints, 1);
    one.leaving = {{anna, today + leaving_looked_ahead + 1}};
    EXPECT_THAT(one.kinds(), IsEmpty());
    Bank two;
    two.leaving = {{bo, today + -1}};
    EXPECT_THAT(two.kinds(), IsEmpty());
    two.map.open_cases[bo.value] = 3;
    ASSERT_THAT(two.kinds(), ElementsAre(GapKind::left_with_cases));
    EXPECT_EQ(two.find()[0].cases, 3);
}

TEST(Gaps, one_person_answers_for_as_much_as_is_set_and_no_more)
{
    Bank one;
    one.limits.most_touchpoints = 2;
    one.touchpoints = {touchpoint(lost_card, anna), touchpoint(new_card, anna)};
    EXPECT_THAT(one.kinds(), IsEmpty());
    one.touchpoints.push_back(touchpoint({1002}, anna));
    ASSERT_THAT(one.kinds(), ElementsAre(GapKind::answers_for_too_much));
    EXPECT_EQ(one.find()[0].subject().value, anna.value);
    EXPECT_EQ(one.find()[0].touchpoints, 3);
}

TEST(Gaps, cases_owned_elsewhere_name_the_unit_that_owns_them)
{
    Bank one;
    one.own(5, 5, 4);
    EXPECT_THAT(one.kinds(), IsEmpty()) << "half is not more than half";
    one.own(0, 1, 1);
    auto const found = one.find();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, GapKind::owned_elsewhere);
    EXPECT_EQ(found[0].cases, 21);
    EXPECT_EQ(found[0].elsewhere, loans);
    EXPECT_NEAR(found[0].share, 21.0 / 41, 1e-9);
}

TEST(Gaps, of_so_few_cases_or_persons_nothing_is_said)
{
    auto const kinds = [](int here, int elsewhere, std::int64_t each, std::int64_t in_cards) {
        Bank one;
        one.in_cards = in_cards;
        one.own(here, elsewhere, each);
        return one.kinds();
    };
    EXPECT_THAT(kinds(0, 5, 4, 6), ElementsAre(GapKind::owned_elsewhere)) << "twenty cases, five persons";
    EXPECT_THAT(kinds(0, 5, 3, 6), IsEmpty()) << "fifteen cases";
    EXPECT_THAT(kinds(0, 4, 40, 6), IsEmpty()) << "four persons elsewhere";
    EXPECT_THAT(kinds(4, 20, 4, 6), IsEmpty()) << "four persons of the team";
    EXPECT_THAT(kinds(0, 5, 4, 4), IsEmpty()) << "a team of four";
}

TEST(Gaps, who_answers_owns_rightly_whatever_their_unit)
{
    Bank one;
    one.own(0, 5, 4);
    one.employees[0].unit = loans;
    one.owned.push_back({lost_card, anna, 100});
    EXPECT_THAT(one.kinds(), IsEmpty());
}

TEST(Gaps, few_know_where_surely_fewer_than_half_of_a_group_do)
{
    Bank one;
    StepKnown step;
    step.touchpoint = desk::TouchpointShown{lost_card, "Lost card"};
    step.asked = true;
    step.groups = {{"leaders", 10, 0.4, 0.3, 0.5, 0, ""}, {"frontline", 40, 0.2, 0.1, 0.3, 0.5, ""}};
    one.map.known.steps = {step};
    auto const found = one.find();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].group, "frontline");
    one.map.known.steps[0].asked = false;
    EXPECT_THAT(one.kinds(), IsEmpty()) << "they could not have named it";
}

TEST(Gaps, whoever_answers_decides_something_there_or_that_is_a_gap)
{
    Bank one;
    Means const able{true, true, true};
    one.map.means = {{{{}, able}}, true, true};
    ASSERT_THAT(one.kinds(), ElementsAre(GapKind::no_decision_right));
    EXPECT_EQ(one.find()[0].person, anna);
    EXPECT_EQ(one.find()[0].subject().value, lost_card.value);
    one.map.means.at[0].accountable = able;
    EXPECT_THAT(one.kinds(), IsEmpty());
    one.map.means = {};
    EXPECT_THAT(one.kinds(), IsEmpty()) << "nothing is known of rights";
    one.map.means = {{{{}, {}}}, true, true};
    one.touchpoints[0].accountable.reset();
    EXPECT_THAT(one.kinds(), ElementsAre(GapKind::no_accountable)) << "the empty seat is the gap";
}

TEST(Gaps, the_level_that_is_expected_to_decide_may_or_that_is_a_gap)
{
    Bank one;
    Means const able{true, true, true};
    one.touchpoints[0].decision_level = "Adviser";
    one.map.means = {{{able, {}}}, true, true};
    ASSERT_THAT(one.kinds(), ElementsAre(GapKind::no_decision_right));
    EXPECT_FALSE(one.find()[0].person);
    EXPECT_EQ(one.find()[0].level, "Adviser");
    one.touchpoints[0].decision_level.clear();
    EXPECT_THAT(one.kinds(), IsEmpty()) << "nobody is expected to";
}

TEST(Gaps, a_right_to_make_gestures_needs_a_budget_to_give_from)
{
    Bank one;
    Means const poor{true, true, false}, owed_only{true, false, false};
    one.map.means = {{{poor, {}}}, true, true};
    ASSERT_THAT(one.kinds(), ElementsAre(GapKind::right_without_budget));
    EXPECT_EQ(one.find()[0].person, anna);
    one.map.means.at = {{owed_only, {}}};
    EXPECT_THAT(one.kinds(), IsEmpty()) << "what customers are owed needs no budget";
    one.touchpoints[0].decision_level = "Adviser";
    one.map.means.at = {{owed_only, poor}};
    ASSERT_THAT(one.kinds(), ElementsAre(GapKind::right_without_budget));
    EXPECT_EQ(one.find()[0].level, "Adviser");
}

TEST(Gaps, while_nobody_at_all_has_rights_or_a_budget_that_is_one_gap)
{
    Bank one;
    one.touchpoints.push_back(touchpoint(new_card, bo));
    one.map.means = {{{}, {}}, false, false};
    ASSERT_THAT(one.kinds(), ElementsAre(GapKind::no_decision_right));
    EXPECT_EQ(one.find()[0].subject().value, 0);
    Means const poor{true, true, false};
    one.map.means = {{{poor, {}}, {poor, {}}}, true, false};
    ASSERT_THAT(one.kinds(), ElementsAre(GapKind::right_without_budget));
    EXPECT_EQ(one.find()[0].subject().value, 0);
    one.map.means.budgets = true;
    EXPECT_EQ(one.find().size(), 2u) << "others have one";
}

TEST(Gaps, what_customers_meet_first_stands_first)
{
    Bank one;
    one.map.unplaced_complaints = 4;
    one.touchpoints.push_back(touchpoint(new_card, {}));
    one.away = {{anna, today, today, {}}};
    EXPECT_THAT(one.kinds(), ElementsAre(GapKind::nobody_there, GapKind::no_accountable, GapKind::complaints_unplaced));
    EXPECT_EQ(one.find()[2].subject().value, 0);
}
}
