#include "features/empowerment/empowerment_for_test.h"
#include "features/empowerment/fair_rules.h"

namespace regard::empowerment
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

Given given_on(std::int64_t id, int day, std::int64_t amount, std::int64_t by = 1, std::int64_t to = 1)
{
    return {{id}, {by}, {to}, amount, Instant{} + Span::days(day), 100};
}
}

TEST(Patterns, gestures_split_to_stay_within_what_is_allowed_at_once_are_found)
{
    std::vector<Given> const split{given_on(1, 0, 80), given_on(2, 3, 60)};
    ASSERT_THAT(patterns(split), SizeIs(1));
    EXPECT_EQ(patterns(split)[0].kind, QuestionKind::split);
    EXPECT_THAT(patterns(split)[0].gestures, ElementsAre(GestureId{1}, GestureId{2}));
    EXPECT_THAT(patterns(std::vector{given_on(1, 0, 80), given_on(2, 9, 60)}), IsEmpty()) << "far apart";
    EXPECT_THAT(patterns(std::vector{given_on(1, 0, 40), given_on(2, 3, 60)}), IsEmpty()) << "together within";
    EXPECT_THAT(patterns(std::vector{given_on(1, 0, 80), given_on(2, 3, 60, 2)}), IsEmpty()) << "of two people";
    EXPECT_THAT(patterns(std::vector{given_on(1, 0, 80), given_on(2, 3, 60, 1, 2)}), IsEmpty()) << "to two customers";
    EXPECT_THAT(patterns(std::vector{given_on(1, 0, 180), given_on(2, 3, 60)}), IsEmpty()) << "one was asked for";
}

TEST(Patterns, the_same_customer_again_and_again_is_found_whoever_gave)
{
    auto const found = patterns(std::vector{given_on(1, 0, 9, 1), given_on(2, 20, 9, 2), given_on(3, 40, 9, 3)});
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].kind, QuestionKind::same_customer);
}

TEST(Patterns, a_rush_at_the_end_of_a_period_is_found_only_where_it_is_sure)
{
    std::vector<Given> all;
    for (int i = 0; i < 20; ++i) {
        all.push_back(given_on(i, i * 10, 9, i, i));
        all.back().part_of_period = i < 10 ? 0.95 : 0.5;
    }
    ASSERT_THAT(patterns(all), SizeIs(1));
    EXPECT_EQ(patterns(all)[0].kind, QuestionKind::period_end);
    EXPECT_THAT(patterns(std::span(all).subspan(9, 2)), IsEmpty()) << "one of two may be chance";
}

namespace
{
class SeenFairly : public GivingBank
{
  protected:
    void hire_more(UnitId unit, int many)
    {
        auto const who = desk->who;
        desk->who = api::testing::employee({"people.read", "people.write"});
        for (int i = 0; i < many; ++i)
            made("/employees", fmt::format(R"({{"name":"New {0}","email":"new{0}@bank.example","unit":"{1}"}})",
                                           ids.next_value(), unit.text()));
        desk->who = who;
    }
    std::string of_cards(std::string const& what) { return "/units/" + cards.text() + what; }
};
REGARD_ON_EVERY_ENGINE(SeenFairly);

TEST_P(SeenFairly, a_unit_of_few_says_nothing_of_its_people)
{
    given(opened(R"(,"keep":true)"), 8'000);
    be(carla, "lead");
    auto const budget = desk->get(of_cards("/budget")).read<UnitBudget>();
    EXPECT_TRUE(budget.few);
    EXPECT_FALSE(budget.items.at(0).spent);
    EXPECT_FALSE(budget.gestures);
    EXPECT_TRUE(desk->get(of_cards("/budget-questions")).read<FairnessQuestions>().few);
    auto const unused = desk->get(of_cards("/unused-authority")).read<UnusedAuthorities>().items.at(0);
    EXPECT_TRUE(unused.few);
    EXPECT_EQ(unused.given, 0);
    EXPECT_EQ(unused.gestures, 0);
}

TEST_P(SeenFairly, a_lead_finds_their_own_units_first_and_no_others)
{
    auto const named = [&] {
        std::vector<std::string> names;
        for (desk::TeamShown const& unit : desk->get("/budget-units").read<BudgetUnits>().items)
            names.push_back(unit.name);
        return names;
    };
    be(dan, "lead");
    EXPECT_THAT(named(), ElementsAre("Loans"));
    be(carla, "lead");
    EXPECT_THAT(named(), ElementsAre("Bank", "Cards", "Loans"))
        << "where she is and what she leads, then what is below";
}

TEST_P(SeenFairly, a_lead_sees_the_units_money_and_questions_that_name_nobody)
{
    hire_more(cards, 6);
    hire_more(loans, 6);
    hire_more(bank, 6);
    CaseId const id = opened(R"(,"keep":true)");
    given(id, 8'000);
    given(id, 7'000);
    be(carla, "lead");
    auto const budget = desk->get(of_cards("/budget")).read<UnitBudget>();
    EXPECT_FALSE(budget.few);
    EXPECT_EQ(budget.items.at(0).spent->minor, 15'000);
    EXPECT_EQ(budget.items.at(0).left->minor, 35'000);
    EXPECT_EQ(budget.gestures, 2);
    auto const questions = desk->get(of_cards("/budget-questions"));
    ASSERT_THAT(questions.read<FairnessQuestions>().items, SizeIs(1));
    EXPECT_THAT(questions.body, Not(HasSubstr("Anna")));
    be(dan, "lead");
    EXPECT_EQ(desk->get(of_cards("/budget")).status, 404) << "not his to look at";
}

TEST_P(SeenFairly, cases_that_climbed_though_their_owner_could_have_settled_them_stand_beside_what_was_not_used)
{
    hire_more(cards, 6);
    hire_more(loans, 6);
    hire_more(bank, 6);
    pass(Span::minutes(15)); // allowances
    events::Follower follower(
        store(), "empowerment", events::Follower::Begin::now,
        [this](db::Transaction& tx, std::span<events::Line const> lines) { room->follow(tx, lines, clock.now()); });
    follower.catch_up();
    CaseId const climbed = opened(R"(,"keep":true)");
    CaseId const helped = opened(R"(,"keep":true)");
    given(helped, 1'000);
    for (CaseId const id : {climbed, helped})
        EXPECT_LT(desk->post("/cases/" + id.text() + "/escalations", R"({"reason":"It takes too long"})").status, 300);
    while (follower.catch_up() > 0) {
    }
    be(carla, "lead");
    auto const unused = desk->get(of_cards("/unused-authority")).read<UnusedAuthorities>().items.at(0);
    EXPECT_FALSE(unused.few);
    EXPECT_EQ(unused.climbed, 1);
    EXPECT_EQ(unused.could, 1);
    EXPECT_EQ(unused.granted, 100'000);
    EXPECT_EQ(unused.given, 1'000);
}

TEST_P(SeenFairly, of_few_cases_nothing_is_said_of_what_gestures_went_with)
{
    be(carla, "lead");
    auto const effects = desk->get("/gesture-effects").read<GestureEffects>();
    EXPECT_FALSE(effects.satisfied.difference);
    EXPECT_EQ(effects.satisfied.sentence, "Too few cases to say.");
}

TEST_P(SeenFairly, a_policy_is_announced_to_whom_it_concerns_once_and_stands_on_their_card)
{
    pass(Span::minutes(1));
    auto const told = [&] {
        return store().read([&](db::Transaction& tx) {
            std::vector<std::int64_t> people_told;
            for (events::Line const& line : events::Journal::of(tx, "budget_policy", everybody.value))
                if (line.verb == "budget.announced")
                    people_told.push_back(line.number("to"));
            return people_told;
        });
    };
    EXPECT_THAT(told(), ::testing::UnorderedElementsAre(anna.value, bo.value));
    pass(Span::minutes(1));
    EXPECT_THAT(told(), SizeIs(2));
    be(anna);
    auto const card = desk->get("/me/budget/card.svg");
    EXPECT_EQ(card.type, "image/svg+xml");
    EXPECT_THAT(card.body, ::testing::AllOf(HasSubstr("Up to €100.00 at once"), HasSubstr("€500.00 each month"),
                                            HasSubstr("I ask Carla Berg")));
}
}
}
