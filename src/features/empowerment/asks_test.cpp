#include "features/empowerment/empowerment_for_test.h"

namespace regard::empowerment
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class AskingUp : public GivingBank
{
  protected:
    std::vector<EmployeeId> asked_of(Gesture const& one)
    {
        std::vector<EmployeeId> asked;
        for (AskStep const& step : one.asks)
            asked.push_back(step.to.id);
        return asked;
    }
    std::string token()
    {
        worker->run_due();
        EXPECT_THAT(letters, ::testing::Not(IsEmpty()));
        std::string const& text = letters.back().text;
        auto const begin = text.find("#token=") + 7;
        return text.substr(begin, 43);
    }
    api::testing::Answer look(std::string const& token)
    {
        return desk->post("/ask-links/reading", R"({"token":")" + token + "\"}");
    }
    api::testing::Answer answer_by(std::string const& token, std::string const& members)
    {
        return desk->post("/ask-links/answer", R"({"token":")" + token + "\"," + members + '}');
    }
};
REGARD_ON_EVERY_ENGINE(AskingUp);

TEST_P(AskingUp, a_no_needs_words_and_frees_the_money)
{
    auto const asked = given(opened(R"(,"keep":true)"), 15'000);
    be(carla, "lead");
    EXPECT_THAT(answer(asked.id, R"({"yes":false,"words":" "})").faults(), ElementsAre("words:words_missing"));
    EXPECT_EQ(answer(asked.id, R"({"yes":false,"words":"Send a letter"})").status, 200);
    EXPECT_THAT(answer(asked.id, R"({"yes":true})").faults(), ElementsAre("ask_answered"));
    be(anna);
    auto const refused = gesture(asked.id);
    EXPECT_EQ(refused.state, MatterState::refused);
    EXPECT_EQ(refused.asks[0].words, "Send a letter");
    EXPECT_EQ(mine().left.minor, 50'000);
}

TEST_P(AskingUp, less_may_be_allowed_and_the_rest_is_free)
{
    auto const asked = given(opened(R"(,"keep":true)"), 15'000);
    be(carla, "lead");
    EXPECT_THAT(answer(asked.id, R"({"yes":true,"amount":{"minor":15001,"currency":"EUR"}})").faults(),
                ElementsAre("amount/minor:more_than_asked"));
    EXPECT_EQ(answer(asked.id, R"({"yes":true,"amount":{"minor":6000,"currency":"EUR"}})").status, 200);
    be(anna);
    EXPECT_EQ(gesture(asked.id).given.minor, 6'000);
    EXPECT_EQ(mine().left.minor, 44'000);
    EXPECT_EQ(mine().held.minor, 0);
}

TEST_P(AskingUp, nobody_answers_their_own_nor_what_another_is_asked)
{
    auto const asked = given(opened(R"(,"keep":true)"), 15'000);
    EXPECT_THAT(answer(asked.id, R"({"yes":true})").faults(), ElementsAre("own_ask"));
    be(bo);
    EXPECT_THAT(answer(asked.id, R"({"yes":true})").faults(), ElementsAre("not_yours_to_answer"));
}

TEST_P(AskingUp, unanswered_it_climbs_by_working_hours_and_then_ends)
{
    auto const asked = given(opened(R"(,"keep":true)"), 15'000); // 8 o'clock on a Thursday; one works from 9 to 17
    EXPECT_THAT(asked_of(asked), ElementsAre(carla));
    pass_hours(8);
    EXPECT_THAT(asked_of(gesture(asked.id)), ElementsAre(carla));
    pass_hours(2);
    auto const climbed = gesture(asked.id);
    EXPECT_THAT(asked_of(climbed), ElementsAre(carla, eva));
    EXPECT_EQ(climbed.asks[0].end, AskEnd::climbed);
    be(carla, "lead");
    EXPECT_THAT(answer(asked.id, R"({"yes":true})").faults(), ElementsAre("not_yours_to_answer"));
    pass_hours(24 * 7);
    be(anna);
    auto const over = gesture(asked.id);
    EXPECT_EQ(over.state, MatterState::expired);
    EXPECT_THAT(over.said, HasSubstr("Nobody answered in time"));
    EXPECT_EQ(mine().held.minor, 0);
    EXPECT_EQ(mine().left.minor, 50'000);
    be(eva, "lead");
    EXPECT_THAT(answer(asked.id, R"({"yes":true})").faults(), ElementsAre("ask_over"));
}

TEST_P(AskingUp, what_was_asked_can_be_taken_back_once)
{
    auto const asked = given(opened(R"(,"keep":true)"), 15'000);
    be(carla, "lead");
    EXPECT_EQ(desk->ask("DELETE", "/gestures/" + asked.id.text() + "/ask", {}, "").status, 404);
    be(anna);
    EXPECT_EQ(desk->ask("DELETE", "/gestures/" + asked.id.text() + "/ask", {}, "").status, 204);
    EXPECT_EQ(desk->ask("DELETE", "/gestures/" + asked.id.text() + "/ask", {}, "").status, 409);
    EXPECT_EQ(mine().left.minor, 50'000);
    be(carla, "lead");
    EXPECT_THAT(answer(asked.id, R"({"yes":true})").faults(), ElementsAre("ask_taken_back"));
    EXPECT_THAT(desk->get("/me/asks").read<Asks>().items, IsEmpty());
}

TEST_P(AskingUp, a_policy_changed_while_money_is_set_aside_changes_nothing_of_it_and_says_so)
{
    auto const asked = given(opened(R"(,"keep":true)"), 15'000);
    be_eva();
    auto const etag = desk->get("/budget-policies/" + everybody.text()).header("ETag");
    auto const changed = desk->ask("PUT", "/budget-policies/" + everybody.text(), {{"If-Match", etag}},
                                   R"({"name":"Less","currency":"EUR","who":{"level":"Adviser"},)"
                                   R"("terms":{"most_at_once":0},"why":"Too much was given"})");
    ASSERT_EQ(changed.status, 200) << changed.body;
    EXPECT_EQ(changed.read<BudgetPolicy>().number, 2);
    be(carla, "lead");
    EXPECT_THAT(gesture(asked.id).said, HasSubstr("decided by the rules it was asked under"));
    EXPECT_EQ(answer(asked.id, R"({"yes":true})").status, 200);
    EXPECT_EQ(gesture(asked.id).state, MatterState::done);
}

TEST_P(AskingUp, beyond_everybodys_right_nobody_is_asked_and_nothing_is_kept)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const refused = give(id, 900'000);
    EXPECT_THAT(refused.faults(), ElementsAre("amount/minor:nobody_above_this"));
    EXPECT_THAT(refused.body, HasSubstr("Up to €100.00"));
    EXPECT_THAT(desk->get("/cases/" + id.text() + "/gestures").read<api::Page<Gesture>>().items, IsEmpty());
    EXPECT_EQ(mine().held.minor, 0);
}

TEST_P(AskingUp, what_neither_has_left_whoever_allows_it_pays)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const asked = given(id, 60'000);
    EXPECT_EQ(mine().held.minor, 0);
    be(carla, "lead");
    EXPECT_EQ(answer(asked.id, R"({"yes":true})").status, 422) << "she has nothing herself";
    budgets::Ledger const ledger(ids, journal);
    store().write([&](db::Transaction& tx) {
        return ledger.grant(tx, {"to-carla", {}, clock.now()}, ledger.pool(tx, "EUR"),
                            ledger.of_employee(tx, carla, "EUR"), {80'000, "EUR"}, "For the hard ones");
    });
    auto const yes = answer(asked.id, R"({"yes":true})");
    EXPECT_EQ(yes.status, 200) << yes.body;
    EXPECT_EQ(account(budgets::AccountKind::employee, carla.value).available, 20'000);
}

// ---- what has changed for whoever is asked, between the ask and the answer
class AskedMeanwhile : public AskingUp
{
  protected:
    void employee(EmployeeId id, std::string const& json)
    {
        auto const asker = std::exchange(desk->who, api::testing::employee({"people.read", "people.write"}));
        std::string const target = "/employees/" + id.text();
        auto const answer = desk->ask("PATCH", target, {{"If-Match", desk->get(target).header("ETag")}}, json);
        EXPECT_EQ(answer.status, 200) << answer.body;
        desk->who = asker;
    }
    // Within minutes, long before the hours it waits are over.
    void expect_it_goes_on_to_eva(GestureId id)
    {
        pass(Span::minutes(6));
        be_eva();
        EXPECT_THAT(asked_of(gesture(id)), ElementsAre(carla, eva));
        EXPECT_EQ(answer(id, R"({"yes":true})").status, 200);
    }
};
REGARD_ON_EVERY_ENGINE(AskedMeanwhile);

TEST_P(AskedMeanwhile, a_right_that_ended_allows_nothing_and_the_ask_goes_on)
{
    auto const asked = given(opened(R"(,"keep":true)"), 15'000);
    employee(carla, R"({"level":"Guest"})");
    be(carla, "lead");
    auto const refused = answer(asked.id, R"({"yes":true,"words":"Of course"})");
    EXPECT_EQ(refused.status, 422);
    EXPECT_THAT(refused.faults(), ElementsAre("no_right_now"));
    EXPECT_THAT(refused.body, HasSubstr("it goes on to somebody else within minutes"));
    EXPECT_EQ(gesture(asked.id).state, MatterState::asked);
    EXPECT_EQ(account(budgets::AccountKind::employee, anna.value).pending, 15'000);
    expect_it_goes_on_to_eva(asked.id);
}

TEST_P(AskedMeanwhile, whoever_lost_their_right_may_still_say_no)
{
    auto const asked = given(opened(R"(,"keep":true)"), 15'000);
    employee(carla, R"({"level":"Guest"})");
    be(carla, "lead");
    EXPECT_EQ(answer(asked.id, R"({"yes":false,"words":"A letter will do"})").status, 200);
}

TEST_P(AskedMeanwhile, a_smaller_right_allows_as_much_as_it_covers)
{
    auto const asked = given(opened(R"(,"keep":true)"), 25'000);
    employee(carla, R"({"level":"Adviser"})"); // 200 EUR, and the advisers' policy: 100 at once
    be(carla, "lead");
    auto const refused = answer(asked.id, R"({"yes":true})");
    EXPECT_THAT(refused.faults(), ElementsAre("amount/minor:right_gone"));
    EXPECT_THAT(refused.body, HasSubstr("covers €200.00 now"));
    pass(Span::minutes(6));
    EXPECT_THAT(asked_of(gesture(asked.id)), ElementsAre(carla)) << "she can allow less";
    auto const above_policy = answer(asked.id, R"({"yes":true,"amount":{"minor":20000,"currency":"EUR"}})");
    EXPECT_THAT(above_policy.faults(), ElementsAre("amount/minor:over_own_caps"));
    EXPECT_THAT(above_policy.body, HasSubstr("€100.00"));
    EXPECT_EQ(answer(asked.id, R"({"yes":true,"amount":{"minor":10000,"currency":"EUR"}})").status, 200);
    EXPECT_EQ(gesture(asked.id).allowed->limit->minor, 20'000) << "the right of now";
}

TEST_P(AskedMeanwhile, a_relation_declared_since_keeps_them_out_and_the_ask_goes_on)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const customer = at_desk(id).row.customer->id;
    auto const asked = given(id, 15'000);
    be(carla, "lead");
    desk->post("/me/relations", fmt::format(R"({{"customer":"{}","kind":"family"}})", customer.text()));
    EXPECT_THAT(answer(asked.id, R"({"yes":true})").faults(), ElementsAre("too_near"));
    EXPECT_THAT(answer(asked.id, R"({"yes":false,"words":"No"})").faults(), ElementsAre("too_near"))
        << "nor against them";
    expect_it_goes_on_to_eva(asked.id);
}

TEST_P(AskedMeanwhile, a_cap_of_whoever_answers_that_a_colleague_reached_a_second_before_bounds_what_they_allow)
{
    be_eva();
    policy(R"({"most_at_once":20000,"most_a_customer":20000})", R"({"level":"Lead"})");
    CaseId const id = [&] {
        be(anna);
        return opened(R"(,"keep":true)");
    }();
    auto const asked = given(id, 15'000);
    be(bo);
    ASSERT_EQ(given(id, 9'000).state, MatterState::done);
    be(carla, "lead");
    auto const refused = answer(asked.id, R"({"yes":true,"words":"Well done"})");
    EXPECT_THAT(refused.faults(), ElementsAre("amount/minor:over_own_caps"));
    EXPECT_THAT(refused.body, HasSubstr("Your own policy allows €110.00 here by now"));
    EXPECT_EQ(gesture(asked.id).state, MatterState::asked) << "nothing of the ask is lost";
    EXPECT_EQ(account(budgets::AccountKind::employee, anna.value).pending, 15'000);
    EXPECT_EQ(answer(asked.id, R"({"yes":true,"amount":{"minor":11000,"currency":"EUR"}})").status, 200);
}

TEST_P(AskedMeanwhile, whoever_can_no_longer_sign_in_is_passed_by)
{
    auto const asked = given(opened(R"(,"keep":true)"), 15'000);
    gone = carla;
    expect_it_goes_on_to_eva(asked.id);
}

TEST_P(AskedMeanwhile, whoever_can_answer_no_more_is_passed_by_however_many_asks_wait)
{
    constexpr int others = 1'200; // of long ago, and nobody is in their way
    auto const each = [&](auto const& act) {
        store().write([&](db::Transaction& tx) {
            for (int n = 1; n <= others; ++n)
                act(tx, n);
        });
    };
    each([&](db::Transaction& tx, int n) {
        store::insert(tx,
                      store::Ask{.id = ids.next<store::AskId>(), .matter = n, .employee = eva, .asked = clock.now()});
    });
    auto const asked = given(opened(R"(,"keep":true)"), 15'000);
    gone = carla;
    expect_it_goes_on_to_eva(asked.id);
    each([&](db::Transaction& tx, int n) { tx.execute("delete from gesture_ask where matter = $1", {n}); });
}

TEST_P(AskedMeanwhile, whoever_has_come_to_work_for_whom_the_complaint_is_about_answers_nothing)
{
    auto const asked = given(opened(R"(,"keep":true,"kind":"complaint","about":")" + dan.text() + '"'), 15'000);
    EXPECT_THAT(asked_of(asked), ElementsAre(carla));
    employee(carla, R"({"manager":")" + dan.text() + "\"}");
    be(carla, "lead");
    EXPECT_THAT(answer(asked.id, R"({"yes":true})").status, ::testing::AnyOf(404, 422));
    pass(Span::minutes(6));
    be_eva();
    EXPECT_THAT(asked_of(gesture(asked.id)), ElementsAre(carla, eva));
    EXPECT_EQ(gesture(asked.id).state, MatterState::asked);
}

// ---- rights that are lent
class AskedOverLentRights : public AskedMeanwhile
{
  protected:
    void lend(EmployeeId giver, EmployeeId taker)
    {
        be(giver);
        auto const loan = desk->post(
            "/delegations",
            fmt::format(R"({{"taker":"{}","to":"2026-12-01T00:00:00Z","reason":"On leave"}})", taker.text()));
        EXPECT_EQ(loan.status, 200) << loan.body;
        be(anna);
    }
};
REGARD_ON_EVERY_ENGINE(AskedOverLentRights);

TEST_P(AskedOverLentRights, nobody_is_asked_by_a_right_of_the_askers_own_over_however_many_links)
{
    may_decide("Expert", "goodwill", 90'000, R"(,"passing":"on")");
    employee(anna, R"({"level":"Expert"})");
    employee(carla, R"({"level":"Guest"})");
    lend(anna, bo);
    lend(bo, carla); // 200 EUR of Bo's own, and Anna's 900
    EXPECT_THAT(asked_of(given(opened(R"(,"keep":true)"), 30'000)), ElementsAre(eva));
    EXPECT_THAT(asked_of(given(opened(R"(,"keep":true)"), 15'000)), ElementsAre(carla)) << "what is Bo's counts";
}

TEST_P(AskedOverLentRights, whoever_lost_their_own_answers_by_none_that_came_from_the_asker)
{
    may_decide("Expert", "goodwill", 90'000, R"(,"passing":"on")");
    employee(anna, R"({"level":"Expert"})");
    employee(bo, R"({"level":"Guest"})");
    lend(anna, bo);
    auto const asked = given(opened(R"(,"keep":true)"), 30'000);
    ASSERT_THAT(asked_of(asked), ElementsAre(carla));
    lend(bo, carla);
    employee(carla, R"({"level":"Guest"})");
    be(carla, "lead");
    EXPECT_THAT(answer(asked.id, R"({"yes":true})").faults(), ElementsAre("no_right_now"));
    pass(Span::minutes(6));
    EXPECT_THAT(asked_of(gesture(asked.id)), ElementsAre(carla, eva));
}

TEST_P(AskedOverLentRights, a_manager_whose_own_right_is_enough_is_asked_though_the_asker_lent_them_a_larger_one)
{
    may_decide("Expert", "goodwill", 200'000);
    be_eva();
    policy(R"({"most_at_once":10000,"most_a_customer":30000,"allowance":50000,"period":"month"})",
           R"({"level":"Expert"})");
    employee(anna, R"({"level":"Expert"})");
    lend(anna, carla);
    auto const asked = given(opened(R"(,"keep":true)"), 15'000);
    EXPECT_THAT(asked_of(asked), ElementsAre(carla));
    be(carla, "lead");
    EXPECT_EQ(answer(asked.id, R"({"yes":true})").status, 200);
    EXPECT_EQ(gesture(asked.id).allowed->limit->minor, 100'000) << "by her own";
}

TEST_P(AskingUp, a_mail_brings_a_link_that_works_once_for_whom_it_was_sent_to)
{
    auto const asked = given(opened(R"(,"keep":true)"), 15'000);
    std::string const link = token();
    EXPECT_EQ(letters.back().address, "Carla@bank.example");
    desk->who = {};
    EXPECT_EQ(look(link).status, 401);
    be(bo);
    EXPECT_THAT(look(link).faults(), ElementsAre("not_your_link"));
    EXPECT_THAT(answer_by(link, R"("yes":true)").faults(), ElementsAre("not_your_link"));
    be(carla, "lead");
    EXPECT_EQ(look(link).read<AskShown>().gesture->id, asked.id);
    EXPECT_EQ(gesture(asked.id).state, MatterState::asked) << "reading changes nothing";
    EXPECT_THAT(answer_by(link, R"("yes":false)").faults(), ElementsAre("words:words_missing"));
    auto const yes = answer_by(link, R"("yes":true)");
    EXPECT_EQ(yes.status, 200) << yes.body;
    EXPECT_EQ(look(link).status, 410);
    EXPECT_EQ(answer_by(link, R"("yes":true)").status, 410);
    EXPECT_EQ(look("0000").status, 410);
}

TEST_P(AskingUp, a_link_runs_out)
{
    given(opened(R"(,"keep":true)"), 15'000);
    std::string const link = token();
    clock.advance(Span::days(8));
    be(carla, "lead");
    auto const over = look(link);
    EXPECT_EQ(over.status, 410);
    EXPECT_THAT(over.body, HasSubstr("What waits for your answer stands under Budgets"));
    EXPECT_EQ(answer_by(link, R"("yes":true,"words":"Of course")").status, 410);
}
}
}
