#include "features/empowerment/empowerment_for_test.h"

namespace regard::empowerment
{
namespace
{
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Gestures : public GivingBank
{
  protected:
    // The customer of a case is of that kind from now on.
    void is_a(CaseId id, std::string const& kind)
    {
        std::string const target = "/customers/" + at_desk(id).row.customer->id.text();
        auto const asker = std::exchange(desk->who, api::testing::employee({"customers.read", "customers.write"}));
        auto const answer =
            desk->ask("PATCH", target, {{"If-Match", desk->get(target).header("ETag")}}, R"({"kind":")" + kind + "\"}");
        EXPECT_EQ(answer.status, 200) << answer.body;
        desk->who = asker;
    }
};
REGARD_ON_EVERY_ENGINE(Gestures);

TEST_P(Gestures, an_allowance_comes_and_a_gesture_within_it_is_done_at_once_and_stands_in_the_case)
{
    CaseId const id = opened(R"(,"keep":true)");
    EXPECT_EQ(mine().left.minor, 50'000) << "it comes as soon as it is needed, and is told before";
    auto const done = given(id, 8'000);
    EXPECT_EQ(done.state, MatterState::done);
    EXPECT_EQ(done.given.minor, 8'000);
    EXPECT_THAT(done.beyond, IsEmpty());
    ASSERT_TRUE(done.allowed);
    EXPECT_EQ(done.allowed->by.id, anna);
    EXPECT_EQ(done.allowed->limit->minor, 20'000);
    EXPECT_EQ(done.allowed->policy->id, everybody);
    EXPECT_THAT(notes(id), ElementsAre(HasSubstr("Flowers, €80.00")));
    auto const now = mine();
    EXPECT_EQ(now.granted.minor, 50'000);
    EXPECT_EQ(now.spent.minor, 8'000);
    EXPECT_EQ(now.left.minor, 42'000);
    EXPECT_EQ(now.gestures, 1);
    EXPECT_EQ(account(budgets::AccountKind::pool, 0).available, 950'000);
}

TEST_P(Gestures, the_same_key_gives_the_same_gesture_and_another_body_is_refused)
{
    CaseId const id = opened(R"(,"keep":true)");
    api::testing::Headers const key{{"Idempotency-Key", "tap-1"}};
    auto const first = give(id, 5'000, key);
    auto const again = give(id, 5'000, key);
    EXPECT_EQ(first.body, again.body);
    EXPECT_THAT(give(id, 6'000, key).faults(), ElementsAre("key_reused"));
    EXPECT_EQ(mine().spent.minor, 5'000);
}

struct Refused
{
    std::string kind, body;
    std::vector<std::string> faults;
};

TEST_P(Gestures, what_makes_no_sense_is_refused_at_its_field)
{
    CaseId const id = opened(R"(,"keep":true)");
    for (Refused const& bad :
         std::vector<Refused>{{"nothing", R"("minor":0)", {"amount/minor:amount_not_positive"}},
                              {"less than nothing", R"("minor":-5)", {"amount/minor:amount_not_positive"}},
                              {"beyond all measure", R"("minor":9000000000000)", {"amount/minor:amount_not_positive"}}})
        EXPECT_EQ(desk->post("/cases/" + id.text() + "/gestures",
                             fmt::format(R"({{"kind":"{}","amount":{{"currency":"EUR",{}}},"reason":"apology"}})",
                                         flowers.text(), bad.body))
                      .faults(),
                  bad.faults)
            << bad.kind;
    EXPECT_THAT(desk->post("/cases/" + id.text() + "/gestures",
                           R"({"kind":"0000000000009","amount":{"currency":"EUR","minor":5},"reason":"apology"})")
                    .faults(),
                ElementsAre("kind:no_such_gesture_kind"));
}

TEST_P(Gestures, beyond_the_policy_it_goes_up_the_line_and_the_money_is_set_aside)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const asked = given(id, 15'000);
    EXPECT_EQ(asked.state, MatterState::asked);
    EXPECT_THAT(asked.beyond, ElementsAre(Beyond::at_once));
    ASSERT_THAT(asked.asks, SizeIs(1));
    EXPECT_EQ(asked.asks[0].to.id, carla);
    EXPECT_THAT(asked.said, AllOf(HasSubstr("Carla Berg is asked"), HasSubstr("more than your policy allows at once")));
    EXPECT_EQ(mine().held.minor, 15'000);
    EXPECT_EQ(mine().left.minor, 35'000);

    be(carla, "lead");
    auto const waiting = desk->get("/me/asks").read<Asks>();
    ASSERT_THAT(waiting.items, SizeIs(1));
    EXPECT_TRUE(waiting.items[0].gesture->may.answer);
    auto const yes = answer(asked.id, R"({"yes":true,"words":"Well done"})");
    EXPECT_EQ(yes.status, 200) << yes.body;
    auto const done = gesture(asked.id);
    EXPECT_EQ(done.state, MatterState::done);
    EXPECT_EQ(done.allowed->by.id, carla);
    EXPECT_EQ(done.allowed->limit->minor, 100'000);
    EXPECT_EQ(done.allowed->words, "Well done");
    be(anna);
    EXPECT_EQ(mine().spent.minor, 15'000);
    EXPECT_EQ(mine().held.minor, 0);
    EXPECT_THAT(notes(id), SizeIs(2));
}

TEST_P(Gestures, a_cap_that_a_colleague_reached_a_second_before_is_said_and_asked_about)
{
    CaseId const id = opened(R"(,"keep":true)");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(given(id, 9'000).state, MatterState::done);
    be(bo);
    auto const asked = given(id, 9'000);
    EXPECT_EQ(asked.state, MatterState::asked);
    EXPECT_THAT(asked.beyond, ElementsAre(Beyond::a_customer));
    EXPECT_THAT(asked.said, HasSubstr("what colleagues gave counts too"));
    auto const options = desk->get("/cases/" + id.text() + "/gesture-options").read<GestureOptions>();
    EXPECT_EQ(options.customer_left->minor, 0);
    EXPECT_EQ(options.at_once.minor, 0);
    EXPECT_EQ(options.above->id, carla);
}

TEST_P(Gestures, gift_rules_hold_for_everybody)
{
    be_eva();
    policy(R"({"most_at_once":10000,"gifts":[{"of":"person","at_once":3000,"a_year":5000}]})",
           fmt::format(R"({{"level":"Adviser","unit":"{}"}})", cards.text()));
    be(anna);
    CaseId const id = opened(R"(,"keep":true)");
    auto const refused = give(id, 4'000);
    EXPECT_THAT(refused.faults(), ElementsAre("amount/minor:over_gift_limit"));
    EXPECT_THAT(refused.body, HasSubstr("€30.00"));
}

TEST_P(Gestures, gift_rules_are_others_for_companies_and_for_public_bodies)
{
    be_eva();
    policy(R"({"most_at_once":10000,"allowance":50000,"gifts":[{"of":"company","at_once":3000,"a_year":5000},)"
           R"({"of":"public_body","at_once":0,"a_year":0}]})",
           fmt::format(R"({{"level":"Adviser","unit":"{}"}})", cards.text()));
    be(anna);
    CaseId const id = opened(R"(,"keep":true)");
    EXPECT_EQ(given(id, 4'000).state, MatterState::done) << "a person has no such limit here";
    is_a(id, "company");
    EXPECT_THAT(give(id, 1'001).body, HasSubstr("€10.00 more for this customer")) << "40 of 50 are given this year";
    EXPECT_EQ(given(id, 1'000).state, MatterState::done);
    is_a(id, "public_body");
    auto const refused = give(id, 1);
    EXPECT_THAT(refused.faults(), ElementsAre("amount/minor:no_gift_at_all"));
    EXPECT_THAT(refused.body, HasSubstr("A letter costs nothing"));
    auto const options = desk->get("/cases/" + id.text() + "/gesture-options").read<GestureOptions>();
    EXPECT_EQ(options.code, "no_gift");
}

TEST_P(Gestures, gift_rules_bind_whoever_has_no_budget_and_whoever_allows_it)
{
    be_eva();
    ASSERT_EQ(desk->post("/budget-policies/" + everybody.text() + "/end", R"({"why":"Leads alone"})").status, 200);
    policy(R"({"most_at_once":90000,"gifts":[{"of":"public_body","at_once":2000,"a_year":2000}]})",
           R"({"level":"Lead"})");
    be(anna);
    CaseId const id = opened(R"(,"keep":true)");
    is_a(id, "public_body");
    EXPECT_THAT(give(id, 2'001).faults(), ElementsAre("amount/minor:over_gift_limit")) << "not even to be asked for";
    auto const asked = given(id, 2'000);
    EXPECT_EQ(asked.state, MatterState::asked);
    EXPECT_THAT(give(id, 1).faults(), ElementsAre("amount/minor:no_gift_at_all")) << "what is asked for counts";
}

TEST_P(Gestures, a_customer_who_became_a_public_body_since_the_ask_gets_what_its_rules_leave)
{
    be_eva();
    policy(R"({"most_at_once":1000,"gifts":[{"of":"public_body","at_once":3000,"a_year":3000}]})",
           fmt::format(R"({{"level":"Adviser","unit":"{}"}})", cards.text()));
    be(anna);
    CaseId const id = opened(R"(,"keep":true)");
    auto const asked = given(id, 8'000);
    is_a(id, "public_body");
    be(carla, "lead");
    EXPECT_THAT(answer(asked.id, R"({"yes":true,"words":"Good"})").faults(),
                ElementsAre("amount/minor:over_gift_limit"));
    EXPECT_EQ(gesture(asked.id).state, MatterState::asked);
}

TEST_P(Gestures, nobody_gives_to_whom_they_are_too_near)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const customer = at_desk(id).row.customer->id;
    desk->post("/me/relations", fmt::format(R"({{"customer":"{}","kind":"family"}})", customer.text()));
    EXPECT_THAT(give(id, 1'000).faults(), ElementsAre("too_near"));
    EXPECT_EQ(desk->get("/cases/" + id.text() + "/gesture-options").read<GestureOptions>().code, "too_near");
}

TEST_P(Gestures, what_is_not_for_somebody_to_see_takes_nothing)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const mine = given(id, 1'000);
    be(dan);
    EXPECT_EQ(give(id, 1'000).status, 404);
    EXPECT_EQ(desk->get("/gestures/" + mine.id.text()).status, 404);
    EXPECT_EQ(desk->get("/cases/" + id.text() + "/gestures").status, 404);
    EXPECT_EQ(answer(mine.id, R"({"yes":true})").status, 404);
}

TEST_P(Gestures, an_auditor_reads_who_allowed_it_under_which_rule_and_when_from_the_list)
{
    CaseId const id = opened(R"(,"keep":true)");
    given(id, 1'000);
    as(eva, "auditor");
    desk->who.all_units = true;
    auto const all = desk->get("/gestures").read<api::Page<Gesture>>();
    ASSERT_THAT(all.items, SizeIs(1));
    auto const allowed = all.items[0].allowed;
    ASSERT_TRUE(allowed && allowed->policy && allowed->right);
    auto const version =
        desk->get(fmt::format("/budget-policies/{}/versions/{}", allowed->policy->id.text(), allowed->policy->number));
    EXPECT_EQ(version.read<BudgetPolicy>().terms.most_at_once, 10'000);
}
}
}
