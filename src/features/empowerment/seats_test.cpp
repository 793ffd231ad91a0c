// Who has something to give, asked of many at once; and all of one person.
#include "features/empowerment/empowerment_for_test.h"
#include "features/empowerment/seats.h"
#include "features/people/people.h"

namespace regard::empowerment
{
class SeatsWithMoney : public GivingBank
{
  protected:
    SeatFunds at(rights::Seat const& seat)
    {
        return store().read([&](db::Transaction& tx) {
            auto const employees = people::all_employees(tx);
            rights::Staff const staff(tx, employees, clock.now());
            return funds_at(tx, staff, std::span(&seat, 1), clock.now()).at(0);
        });
    }
    bool has(EmployeeId person) { return at({lost_card, person, ""}).accountable; }
};
REGARD_ON_EVERY_ENGINE(SeatsWithMoney);

TEST_P(SeatsWithMoney, have_a_budget_by_a_policy_and_an_allowance_that_comes_or_came)
{
    EXPECT_TRUE(has(anna)) << "it can come from the pool";
    pass(Span::minutes(15));
    EXPECT_TRUE(has(anna)) << "it came";
    EXPECT_FALSE(has(EmployeeId{99}));
    store().read([&](db::Transaction& tx) {
        EXPECT_TRUE(is_anything_given(tx, clock.now()));
        EXPECT_FALSE(is_anything_given(tx, clock.now() - Span::days(4000)));
    });
}

TEST_P(SeatsWithMoney, have_none_where_the_policy_that_wins_gives_nothing)
{
    be_eva();
    auto const somewhere = policy(R"({"most_at_once":0})", R"({"touchpoint":")" + lost_card.text() + "\"}");
    EXPECT_FALSE(has(anna)) << "at this touchpoint nothing is given";
    EXPECT_FALSE(at({lost_card, {}, "Adviser"}).level);
    auto const ended = desk->post("/budget-policies/" + somewhere.text() + "/end", R"({"why":"It was a mistake"})");
    ASSERT_LT(ended.status, 300) << ended.body;
    clock.advance(Span::seconds(1));
    EXPECT_TRUE(has(anna));
    EXPECT_TRUE(at({lost_card, {}, "Adviser"}).level);
    EXPECT_FALSE(at({lost_card, {}, "Cashier"}).level);
}

TEST_P(SeatsWithMoney, tell_one_person_what_is_left_held_and_until_when)
{
    be(anna);
    given(opened(R"(,"keep":true)"), 3000);
    store().read([&](db::Transaction& tx) {
        auto const all = room->budgets_of(tx, anna, clock.now());
        ASSERT_EQ(all.size(), 1u);
        EXPECT_EQ(all[0].granted, (Money{50'000, "EUR"}));
        EXPECT_EQ(all[0].left, (Money{47'000, "EUR"}));
        EXPECT_EQ(all[0].at_once, (Money{10'000, "EUR"}));
        EXPECT_GT(all[0].until, clock.now());
        EXPECT_FALSE(all[0].waits);
    });
    EXPECT_EQ(mine().left.minor, 47'000) << "as on their own page";
}
}
