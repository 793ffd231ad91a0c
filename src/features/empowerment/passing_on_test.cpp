// What lies with somebody who leaves.
#include "features/empowerment/empowerment_for_test.h"

namespace regard::empowerment
{
class Leavers : public GivingBank
{
  protected:
    void leave(EmployeeId person, std::string const& day)
    {
        auto const who = desk->who;
        desk->who = api::testing::employee({"people.read", "people.write"});
        auto const left =
            desk->ask("PUT", "/employees/" + person.text() + "/last-day", {}, R"({"last_day":")" + day + "\"}");
        EXPECT_LT(left.status, 300) << left.body;
        desk->who = who;
    }
    std::int64_t left_of(EmployeeId person) { return account(budgets::AccountKind::employee, person.value).available; }
    std::int64_t pool() { return account(budgets::AccountKind::pool, 0).available; }

    std::vector<AskHeld> asks_of(EmployeeId person)
    {
        return store().read([&](db::Transaction& tx) { return Empowerment::asks_of(tx, person, 0, 10); });
    }
    std::string passed_on(std::int64_t ask, EmployeeId from, EmployeeId to)
    {
        return store().write([&](db::Transaction& tx) {
            auto const done = room->pass_ask_on(tx, ask, {from, to, {}, clock.now()});
            return done ? std::string("done") : done.error().code;
        });
    }
};
REGARD_ON_EVERY_ENGINE(Leavers);

TEST_P(Leavers, give_back_what_is_left_once_their_last_day_is_over_and_get_nothing_more)
{
    pass(Span::minutes(15));
    EXPECT_EQ(left_of(anna), 50'000);
    EXPECT_EQ(pool(), 900'000);
    leave(anna, "2026-10-01");
    pass(Span::hours(2));
    EXPECT_EQ(left_of(anna), 50'000) << "the last day is one of work";
    pass(Span::days(1));
    pass(Span::hours(1));
    EXPECT_EQ(left_of(anna), 0);
    EXPECT_EQ(pool(), 950'000);
    EXPECT_EQ(left_of(bo), 50'000) << "he stays";
    pass(Span::days(40));
    EXPECT_EQ(left_of(anna), 0) << "no allowance comes any more";
    EXPECT_EQ(left_of(bo), 50'000);
}

TEST_P(Leavers, hand_an_ask_on_to_somebody_who_may_decide_it_alone)
{
    be(anna);
    auto const asked = given(opened(R"(,"keep":true)"), 15'000);
    ASSERT_EQ(asked.state, MatterState::asked);
    auto const held = asks_of(carla);
    ASSERT_EQ(held.size(), 1u);
    EXPECT_EQ(held[0].amount, (Money{15'000, "EUR"}));
    EXPECT_TRUE(held[0].about);
    EXPECT_EQ(passed_on(held[0].id, carla, bo), "may_not_decide") << "above what his policy lets him give";
    EXPECT_EQ(passed_on(held[0].id, carla, anna), "may_not_decide") << "it is her own";
    EXPECT_EQ(passed_on(held[0].id, bo, eva), "not_theirs");
    EXPECT_EQ(passed_on(held[0].id, carla, eva), "done");
    EXPECT_TRUE(asks_of(carla).empty());
    ASSERT_EQ(asks_of(eva).size(), 1u);
    EXPECT_EQ(passed_on(held[0].id, carla, eva), "not_theirs") << "it is hers by now";
    be_eva();
    EXPECT_EQ(answer(asked.id, R"({"yes":true})").status, 200);
    EXPECT_EQ(gesture(asked.id).state, MatterState::done);
}
}
