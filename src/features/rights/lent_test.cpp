// Rights lent for a time, and relations.
#include "features/rights/rights_for_test.h"

#include <future>

namespace regard::rights
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class LentRights : public RightsRoutes
{
  protected:
    static std::string loan(EmployeeId taker, std::string const& more = {})
    {
        return fmt::format(R"({{"taker":"{}","to":"2026-10-20T00:00:00Z","reason":"On leave"{}}})", taker.text(), more);
    }
    api::testing::Answer lend(EmployeeId giver, EmployeeId taker, std::string const& more = {})
    {
        as(giver, {"rights.read"});
        return desk->post("/delegations", loan(taker, more));
    }
    std::vector<std::string> refused(EmployeeId giver, EmployeeId taker, std::string const& more = {})
    {
        return lend(giver, taker, more).faults();
    }
    std::vector<Delegation> listed(std::string const& query)
    {
        return desk->get("/delegations" + query).read<api::Page<Delegation>>().items;
    }
    DecisionId begin(std::string const& passing = "once")
    {
        auto const flowers = decided("Flowers");
        given(line(flowers, "Lead", 10000, R"(,"passing":")" + passing + '"'));
        return flowers;
    }
};
REGARD_ON_EVERY_ENGINE(LentRights);

TEST_P(LentRights, count_while_they_run_and_stay_known)
{
    begin();
    auto const answer = lend(carla, anna, R"(,"from":"2026-10-05T00:00:00Z")");
    ASSERT_EQ(answer.status, 200) << answer.body;
    auto const made = answer.read<Delegation>();
    EXPECT_EQ(made.giver.name, "carla");
    EXPECT_EQ(limit(anna), 0) << "not yet";
    clock.set(instant_from_rfc3339("2026-10-05T00:00:00Z").value());
    EXPECT_EQ(limit(anna), 10000);
    EXPECT_EQ(limit(carla), 10000) << "she keeps hers";
    Instant const then = clock.now();
    clock.set(instant_from_rfc3339("2026-10-20T00:00:00Z").value());
    EXPECT_EQ(limit(anna), 0);
    EXPECT_EQ(limit(anna, DecisionKind::goodwill, {}, then), 10000);
    EXPECT_THAT(listed(""), IsEmpty());
    EXPECT_THAT(listed("?over=true"), SizeIs(1));
}

TEST_P(LentRights, end_early_by_either_and_by_nobody_else)
{
    begin();
    auto const id = lend(carla, anna).read<Delegation>().id.text();
    Instant const then = clock.now();
    clock.advance(Span::hours(1));
    as(bo, {"rights.read"});
    EXPECT_THAT(desk->ask("DELETE", "/delegations/" + id, {}, "").faults(), ElementsAre("not_yours_to_end"));
    EXPECT_FALSE(listed("?which=all")[0].reason) << "why is for the two of them";
    EXPECT_THAT(listed(""), IsEmpty());
    as(anna, {"rights.read"});
    EXPECT_EQ(listed("")[0].reason, "On leave");
    EXPECT_EQ(desk->ask("DELETE", "/delegations/" + id, {}, "").status, 204);
    EXPECT_EQ(desk->ask("DELETE", "/delegations/" + id, {}, "").status, 204) << "twice is once";
    EXPECT_EQ(limit(anna), 0);
    EXPECT_EQ(limit(anna, DecisionKind::goodwill, {}, then), 10000);
}

TEST_P(LentRights, never_grow_and_end_when_what_they_stand_on_ends)
{
    auto const flowers = begin("on");
    auto const first = lend(carla, anna, R"(,"limit":{"minor":6000,"currency":"EUR"})").read<Delegation>();
    EXPECT_EQ(limit(anna), 6000);
    EXPECT_THAT(refused(anna, bo, R"(,"limit":{"minor":6001,"currency":"EUR"})"),
                ElementsAre("limit/minor:above_givers"));
    EXPECT_EQ(lend(anna, bo).status, 200);
    EXPECT_EQ(limit(bo), 6000);
    as(eva);
    given(line(flowers, "Lead", 2000, R"(,"passing":"on")"));
    EXPECT_EQ(limit(bo), 2000) << "the right it stands on was lowered";
    given(line(flowers, "Lead", 10000, R"(,"passing":"once")"));
    EXPECT_EQ(limit(anna), 6000);
    EXPECT_EQ(limit(bo), 0) << "it may be lent, but not on";
    given(line(flowers, "Lead", 10000, R"(,"passing":"on")"));
    as(carla, {"rights.read"});
    EXPECT_EQ(desk->ask("DELETE", "/delegations/" + first.id.text(), {}, "").status, 204);
    EXPECT_EQ(limit(bo), 0) << "a link above has ended";
}

TEST_P(LentRights, of_one_decision_are_of_that_one)
{
    begin();
    as(eva);
    auto const voucher = decided("Voucher");
    given(line(voucher, "Lead", 3000));
    EXPECT_EQ(lend(carla, anna, R"(,"decisions":[")" + voucher.text() + "\"]").status, 200);
    EXPECT_EQ(limit(anna), 3000);
}

TEST_P(LentRights, that_make_no_sense_are_refused_with_their_field)
{
    begin();
    as(eva);
    auto const none = decided("Voucher");
    struct Case
    {
        EmployeeId giver, taker;
        std::string more;
        char const* fault;
    };
    Case const cases[]{
        {carla, carla, "", "taker:not_to_yourself"},
        {carla, EmployeeId{9}, "", "taker:no_such_employee"},
        {anna, bo, "", "decisions:nothing_to_lend"},
        {anna, bo, R"(,"giver":")" + carla.text() + '"', "giver:not_yours_to_lend"},
        {carla, anna, R"(,"from":"2026-10-21T00:00:00Z")", "to:ends_before_it_begins"},
        {carla, anna, R"(,"decisions":["0000000000009"])", "decisions/0:no_such_decision"},
        {carla, anna, R"(,"decisions":[")" + none.text() + "\"]", "decisions:nothing_to_lend"},
        {carla, anna, R"(,"limit":{"minor":10001,"currency":"EUR"})", "limit/minor:above_givers"},
        {carla, anna, R"(,"limit":{"minor":1,"currency":"DKK"})", "limit/minor:above_givers"},
        {carla, anna, R"(,"limit":{"minor":0,"currency":"EUR"})", "limit/minor:bad_limit"},
        {carla, anna, R"(,"limit":{"minor":1,"currency":"eur"})", "limit/currency:unknown_currency"},
    };
    for (Case const& one : cases)
        EXPECT_THAT(refused(one.giver, one.taker, one.more), ElementsAre(one.fault)) << one.more;
    as(carla, {"rights.read"});
    EXPECT_THAT(desk->post("/delegations",
                           fmt::format(R"({{"taker":"{}","to":"2028-01-01T00:00:00Z","reason":"x"}})", anna.text()))
                    .faults(),
                ElementsAre("to:too_long_lent"));
}

TEST_P(LentRights, are_given_for_others_by_who_settles_rights_and_never_to_themselves)
{
    begin();
    as(eva);
    EXPECT_THAT(desk->post("/delegations", loan(eva, R"(,"giver":")" + carla.text() + '"')).faults(),
                ElementsAre("taker:not_to_yourself"));
    EXPECT_EQ(desk->post("/delegations", loan(anna, R"(,"giver":")" + carla.text() + '"')).status, 200);
    EXPECT_EQ(limit(anna), 10000);
    desk->who.employee = {};
    EXPECT_THAT(desk->post("/delegations", loan(anna)).faults(), ElementsAre("not_an_employee"));
}

TEST_P(LentRights, of_somebody_else_are_lent_up_to_the_amount_from_which_a_second_person_answers)
{
    auto const flowers = decided("Flowers");
    auto const raised = given(line(flowers, "Lead", 90'000));
    as(finn);
    ASSERT_EQ(desk->post("/rights/changes/" + raised.id.text() + "/answer", R"({"approve":true})").status, 200);
    clock.advance(Span::seconds(1));
    auto const for_carla = [&](std::string const& more) {
        as(eva);
        return desk->post("/delegations", loan(anna, R"(,"giver":")" + carla.text() + '"' + more));
    };
    EXPECT_THAT(for_carla("").faults(), ElementsAre("limit:above_amount"));
    EXPECT_THAT(for_carla(R"(,"limit":{"minor":50001,"currency":"EUR"})").faults(),
                ElementsAre("limit/minor:above_amount"));
    EXPECT_EQ(limit(anna), 0);
    EXPECT_EQ(for_carla(R"(,"limit":{"minor":50000,"currency":"EUR"})").status, 200);
    EXPECT_EQ(limit(anna), 50'000);
    EXPECT_EQ(lend(carla, bo).status, 200) << "her own she lends herself";
    EXPECT_EQ(limit(bo), 90'000);
}

TEST_P(LentRights, never_come_to_whoever_lent_them_in_somebody_elses_name)
{
    begin("on");
    sign_up("eva", {"focus_lead"});
    auto const eva_is = [&] {
        as(eva);
        desk->who.user = access->users().front().id;
    };
    eva_is();
    ASSERT_EQ(desk->post("/delegations", loan(anna, R"(,"giver":")" + carla.text() + '"')).status, 200);
    EXPECT_THAT(refused(anna, eva), ElementsAre("taker:comes_to_its_maker")) << "it was Eva who lent it to Anna";
    EXPECT_EQ(lend(anna, bo).status, 200);
    EXPECT_THAT(refused(bo, eva), ElementsAre("taker:comes_to_its_maker")) << "nor over others";
    EXPECT_EQ(lend(dorte, finn).status, 422) << "she has nothing to lend";
    EXPECT_EQ(limit(eva), 0);
}

TEST_P(LentRights, lent_on_already_to_somebody_are_not_lent_anew_by_them)
{
    begin("on");
    given(line(decided("Cakes"), "Adviser", 100, R"(,"passing":"on")"));
    ASSERT_EQ(lend(anna, eva).status, 200);
    as(eva);
    EXPECT_THAT(desk->post("/delegations", loan(anna, R"(,"giver":")" + carla.text() + '"')).faults(),
                ElementsAre("taker:comes_to_its_maker"));
}

TEST_P(LentRights, never_come_back_to_where_they_are_from)
{
    auto const flowers = begin("on");
    given(line(flowers, "Adviser", 100, R"(,"passing":"on")"));
    EXPECT_EQ(lend(carla, anna).status, 200);
    EXPECT_EQ(lend(anna, bo).status, 200);
    EXPECT_THAT(refused(bo, carla), ElementsAre("taker:comes_back"));
    EXPECT_THAT(refused(anna, carla), ElementsAre("taker:comes_back"));
    clock.set(instant_from_rfc3339("2026-10-20T00:00:00Z").value());
    as(bo, {"rights.read"});
    EXPECT_EQ(desk->post("/delegations",
                         fmt::format(R"({{"taker":"{}","to":"2026-10-25T00:00:00Z","reason":"x"}})", carla.text()))
                  .status,
              200)
        << "the others are over";
    EXPECT_THAT(check_lent(store()), IsEmpty());
}

TEST_P(LentRights, lent_round_a_circle_at_one_moment_leave_it_open)
{
    auto const flowers = begin("on");
    given(line(flowers, "Adviser", 100, R"(,"passing":"on")"));
    std::vector<std::pair<EmployeeId, EmployeeId>> const ring{{carla, anna}, {anna, bo}, {bo, carla}};
    std::vector<std::future<int>> answers;
    for (auto const& [giver, taker] : ring)
        answers.push_back(std::async(std::launch::async, [&, giver = giver, taker = taker] {
            api::testing::Desk own(routes, store(), clock);
            own.who = api::testing::employee({"rights.read"});
            own.who.employee = giver;
            own.who.user = api::UserId{giver.value + 1};
            return own.post("/delegations", loan(taker)).status;
        }));
    int made = 0;
    for (auto& answer : answers)
        made += answer.get() == 200 ? 1 : 0;
    EXPECT_EQ(made, 2);
    EXPECT_THAT(check_lent(store()), IsEmpty());
}

// ---- relations
class Relations : public RightsRoutes
{
  protected:
    void as_colleague(EmployeeId person) { as(person, {"rights.read", "customers.read"}); }
    api::testing::Answer declared(CustomerId customer, std::string const& kind = "family")
    {
        return desk->post("/me/relations", fmt::format(R"({{"customer":"{}","kind":"{}"}})", customer.text(), kind));
    }
    bool is_near(EmployeeId person, CustomerId customer)
    {
        return store().read([&](db::Transaction& tx) { return related(tx, person, customer); });
    }
};
REGARD_ON_EVERY_ENGINE(Relations);

TEST_P(Relations, keep_who_declared_them_away_until_withdrawn)
{
    auto const kim = customer("Kim Holm", "kim@holm.example");
    as_colleague(anna);
    auto const answer = declared(kim);
    EXPECT_LT(answer.status, 300) << answer.body;
    EXPECT_TRUE(is_near(anna, kim));
    EXPECT_FALSE(is_near(bo, kim));
    EXPECT_THAT(declared(kim).faults(), ElementsAre("customer:declared_already"));
    auto const id = answer.read<Relation>().id.text();
    as_colleague(bo);
    EXPECT_EQ(desk->ask("DELETE", "/me/relations/" + id, {}, "").status, 404);
    as_colleague(anna);
    EXPECT_EQ(desk->ask("DELETE", "/me/relations/" + id, {}, "").status, 204);
    EXPECT_FALSE(is_near(anna, kim));
    EXPECT_THAT(desk->get("/me/relations").read<api::Page<Relation>>().items, SizeIs(1)) << "it stays known";
}

TEST_P(Relations, a_customer_who_is_a_colleague_is_too_near_for_everybody)
{
    auto const own = customer("Anna Privat", "anna.privat@holm.example");
    auto const by_address = customer("Bo", "BO@bank.example");
    EXPECT_TRUE(is_near(carla, by_address));
    EXPECT_FALSE(is_near(carla, own));
    as_colleague(anna);
    declared(own, "myself");
    EXPECT_TRUE(is_near(carla, own));
}

TEST_P(Relations, follow_a_customer_who_is_merged_and_go_with_one_who_is_erased)
{
    auto const kim = customer("Kim Holm", "kim@holm.example");
    auto const company = customer("Holm ApS", "post@holm.example");
    as_colleague(anna);
    declared(kim);
    auto const who = desk->who;
    desk->who = api::testing::employee({"customers.read", "customers.write", "customers.care"});
    EXPECT_EQ(
        desk->post("/customers/" + kim.text() + "/merge", fmt::format(R"({{"into":"{}"}})", company.text())).status,
        200);
    desk->who = who;
    EXPECT_TRUE(is_near(anna, company));
    store().write([&](db::Transaction& tx) { erase_customer(tx, kim); });
    EXPECT_FALSE(is_near(anna, kim));
}

TEST_P(Relations, are_seen_by_the_people_team_and_nobody_else_and_name_no_customer_who_is_not_seen)
{
    auto const kim = customer("Kim Holm", "kim@holm.example");
    as_colleague(anna);
    declared(kim);
    as_colleague(bo);
    EXPECT_THAT(desk->get("/me/relations").read<api::Page<Relation>>().items, IsEmpty());
    EXPECT_EQ(desk->get("/relations").status, 403);
    as(eva, {"relations.read"});
    auto const all = desk->get("/relations").read<api::Page<Relation>>().items;
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].employee.name, "anna");
    EXPECT_EQ(all[0].customer_name, "Kim Holm");
    EXPECT_THAT(declared(CustomerId{9}).faults(), ElementsAre("customer:no_such_customer"));
    EXPECT_THAT(declared(kim).faults(), ElementsAre("customer:no_such_customer")) << "who may not see customers";
}

// ---- may I?
class MayIAsk : public RightsRoutes
{};
REGARD_ON_EVERY_ENGINE(MayIAsk);

TEST_P(MayIAsk, on_a_case_up_to_which_amount_under_which_rule_and_who_may_above)
{
    auto const flowers = decided("Flowers");
    auto const refund = decided("Refund", "redress");
    given(line(flowers, "Adviser", 1000) + ',' +
          line(flowers, "Adviser", 3000, "", R"(,"touchpoint":")" + lost_card.text() + '"') + ',' +
          line(flowers, "Lead", 9000) + ',' + line(refund, "Head", 20000));
    as(anna, {"rights.read"});
    EXPECT_EQ(desk->get("/cases/0000000000009/may-i").status, 404) << "a case she may not see";
    on_case = OnCase{lost_card, {}, {}};
    auto const all = desk->get("/cases/0000000000009/may-i").read<MayIs>();
    ASSERT_THAT(all.items, SizeIs(2));
    EXPECT_EQ(all.items[0].limit, (Money{3000, "EUR"}));
    EXPECT_EQ(all.items[0].rule->touchpoint, lost_card);
    EXPECT_EQ(all.items[0].rule->holder.name, "Adviser");
    ASSERT_THAT(all.items[0].above, SizeIs(1));
    EXPECT_EQ(all.items[0].above[0].name, "carla");
    EXPECT_FALSE(all.items[1].limit) << "redress is another matter";
    EXPECT_EQ(all.items[1].above[0].name, "dorte");
    EXPECT_EQ(desk->get("/me/rights").read<MayIs>().items[0].limit->minor, 1000);
}

TEST_P(MayIAsk, of_somebody_too_near_the_answer_is_no_and_who_may)
{
    auto const flowers = decided("Flowers");
    given(line(flowers, "Adviser", 1000) + ',' + line(flowers, "Lead", 1000));
    auto const kim = customer("Kim Holm", "kim@holm.example");
    as(anna, {"rights.read", "customers.read"});
    desk->post("/me/relations", fmt::format(R"({{"customer":"{}","kind":"family"}})", kim.text()));
    on_case = OnCase{lost_card, kim, {}};
    auto const all = desk->get("/cases/0000000000009/may-i").read<MayIs>();
    EXPECT_TRUE(all.too_near);
    EXPECT_FALSE(all.items[0].limit);
    ASSERT_THAT(all.items[0].above, SizeIs(1));
    EXPECT_EQ(all.items[0].above[0].name, "carla");
}

TEST_P(MayIAsk, of_a_customer_who_is_not_for_ones_eyes_says_nothing_that_tells_colleagues_apart)
{
    auto const flowers = decided("Flowers");
    given(line(flowers, "Adviser", 1000) + ',' + line(flowers, "Lead", 9000));
    std::vector<std::string> said;
    for (char const* address : {"kim@holm.example", "bo@bank.example"}) {
        auto const hidden = customer("Somebody", address);
        desk->who = api::testing::employee({"customers.admin", "customers.read", "customers.write"});
        auto const kept =
            desk->ask("PUT", "/customers/" + hidden.text() + "/visibility", {}, R"({"reason":"Private"})");
        EXPECT_LT(kept.status, 300) << kept.body;
        as(anna, {"rights.read", "customers.read"});
        on_case = OnCase{lost_card, hidden, {}};
        said.push_back(desk->get("/cases/0000000000009/may-i").body);
    }
    EXPECT_EQ(said[0], said[1]);
    EXPECT_TRUE(from_json<MayIs>(said[0]).value().too_near);
}

TEST_P(MayIAsk, what_was_lent_says_by_whom)
{
    auto const flowers = decided("Flowers");
    given(line(flowers, "Lead", 9000));
    as(carla, {"rights.read"});
    EXPECT_EQ(desk->post("/delegations",
                         fmt::format(R"({{"taker":"{}","to":"2026-12-01T00:00:00Z","reason":"x"}})", anna.text()))
                  .status,
              200);
    as(anna, {"rights.read"});
    auto const all = desk->get("/me/rights").read<MayIs>();
    EXPECT_EQ(all.items[0].rule->lent_by, "carla");
    EXPECT_EQ(all.items[0].limit->minor, 9000);
}
}
