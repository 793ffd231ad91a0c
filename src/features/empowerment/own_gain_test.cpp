// What somebody gains by where they stand, over real rights and policies: what people and roles are changed under.
#include "features/empowerment/empowerment_for_test.h"

namespace regard::empowerment
{
namespace
{
using ::testing::ElementsAre;

class OwnGain : public GivingBank
{
  protected:
    void furnish() override
    {
        GivingBank::furnish();
        people::Lent watched;
        watched.gains = [](db::Transaction& tx, api::UserId, Instant now) {
            return watch_gain(tx, "bo@bank.example", now);
        };
        guarded = std::make_unique<people::People>(store(), ids, clock, journal, catalogue, watched);
        guarded->add_routes(guarded_routes);
    }
    // Bo, an adviser of Cards, changes somebody; whether it was refused as his own gain.
    bool gains(EmployeeId whom, std::string const& json)
    {
        api::testing::Desk own(guarded_routes, store(), clock);
        own.who = api::testing::employee({"people.read", "people.write"});
        std::string const target = "/employees/" + whom.text();
        auto const answer = own.ask("PATCH", target, {{"If-Match", own.get(target).header("ETag")}}, json);
        EXPECT_THAT(answer.status, ::testing::AnyOf(200, 422)) << answer.body;
        return answer.body.find("own_gain") != std::string::npos;
    }
    bool gains(std::string const& json) { return gains(bo, json); }
    static std::string in_unit(UnitId unit) { return R"({"unit":")" + unit.text() + "\"}"; }

    std::unique_ptr<people::People> guarded;
    api::Routes guarded_routes;
};
REGARD_ON_EVERY_ENGINE(OwnGain);

TEST_P(OwnGain, a_level_with_a_higher_limit_is_one_and_a_level_without_rights_is_none)
{
    EXPECT_TRUE(gains(R"({"level":"Lead"})"));
    EXPECT_TRUE(gains(R"({"level":" HEAD "})")) << "levels are compared as rights compare them";
    EXPECT_FALSE(gains(R"({"level":"adviser"})"));
    EXPECT_FALSE(gains(R"({"name":"Bob"})"));
    EXPECT_FALSE(gains(R"({"level":"Trainee"})"));
    EXPECT_TRUE(gains(R"({"level":"Adviser"})")) << "not back up again by himself";
    EXPECT_FALSE(gains(anna, R"({"level":"Head"})")) << "others are raised as before";
}

TEST_P(OwnGain, a_policy_that_gives_more_at_once_or_a_larger_allowance_is_one)
{
    be_eva();
    policy(R"({"most_at_once":10000,"most_a_customer":30000,"allowance":60000,"period":"month"})",
           R"({"unit":")" + loans.text() + "\"}");
    EXPECT_TRUE(gains(in_unit(loans)));
    EXPECT_FALSE(gains(in_unit(bank)));
}

TEST_P(OwnGain, a_policy_that_gives_less_is_none_but_to_leave_it_is_one)
{
    be_eva();
    policy(R"({"most_at_once":1000,"most_a_customer":3000})", R"({"unit":")" + loans.text() + "\"}");
    EXPECT_FALSE(gains(in_unit(loans)));
    EXPECT_TRUE(gains(in_unit(cards)));
}

TEST_P(OwnGain, a_policy_that_begins_later_counts_already)
{
    be_eva();
    made("/budget-policies", R"({"name":"From November","currency":"EUR","from":"2026-11-01","who":{"unit":")" +
                                 loans.text() + R"("},"terms":{"most_at_once":20000}})");
    EXPECT_TRUE(gains(in_unit(loans)));
}

TEST_P(OwnGain, to_be_there_again_after_ones_last_day_is_one)
{
    api::testing::Desk own(guarded_routes, store(), clock);
    own.who = api::testing::employee({"people.read", "people.write"});
    auto const note = [&](char const* day) {
        return own.ask("PUT", "/employees/" + bo.text() + "/last-day", {}, R"({"last_day":)" + std::string(day) + '}');
    };
    ASSERT_EQ(note(R"("2026-12-31")").status, 200);
    ASSERT_EQ(note(R"("2026-09-29")").status, 200);
    EXPECT_NE(note("null").body.find("own_gain"), std::string::npos);
    EXPECT_NE(note(R"("2099-12-31")").body.find("own_gain"), std::string::npos);
}

TEST_P(OwnGain, a_policy_one_falls_under_is_for_somebody_else_to_loosen)
{
    be_eva();
    GivingBank::gains = [](db::Transaction& tx, api::UserId, Instant now) {
        return watch_gain(tx, "bo@bank.example", now);
    };
    std::string const target = "/budget-policies/" + everybody.text();
    auto const put = [&](std::string const& members, std::string const& terms) {
        auto const answer =
            desk->ask("PUT", target, {{"If-Match", desk->get(target).header("ETag")}},
                      fmt::format(R"({{"name":"All","currency":"EUR","who":{{"level":"Adviser"}},"terms":{{{}}}{}}})",
                                  terms, members));
        return answer.status < 300 ? std::vector<std::string>() : answer.faults();
    };
    auto const make = [&](std::string const& who) {
        return desk->post("/budget-policies",
                          R"({"name":"More","currency":"EUR","who":{)" + who + R"(},"terms":{"most_at_once":20000}})");
    };
    std::string const cap = R"(,"most_a_customer":30000,"allowance":50000,"period":"month")";
    EXPECT_THAT(put("", R"("most_at_once":10001)" + cap), ElementsAre("terms:own_gain"));
    EXPECT_THAT(put(R"(,"from":"2026-11-01")", R"("most_at_once":10001)" + cap), ElementsAre("terms:own_gain"));
    EXPECT_THAT(make(R"("level":"Adviser","unit":")" + cards.text() + '"').faults(), ElementsAre("terms:own_gain"));
    EXPECT_THAT(make(R"("level":"Adviser","touchpoint":")" + lost_card.text() + '"').faults(),
                ElementsAre("terms:own_gain"));
    EXPECT_EQ(desk->get(target).read<BudgetPolicy>().number, 1) << "nothing of it is kept";
    EXPECT_EQ(make(R"("level":"Lead")").status, 201) << "for others as before";
    EXPECT_THAT(put(R"(,"from":"2026-11-01")", R"("most_at_once":5000)" + cap), ElementsAre()) << "less is free";
}

TEST_P(OwnGain, a_policy_that_many_fall_under_and_are_told_of_is_none)
{
    be_eva();
    GivingBank::gains = [](db::Transaction& tx, api::UserId, Instant now) {
        return watch_gain(tx, "bo@bank.example", now);
    };
    auto const open = [&] {
        return desk->post("/budget-policies", R"({"name":"Unit","currency":"EUR","who":{"level":"Adviser","unit":")" +
                                                  cards.text() + R"("},"terms":{"most_at_once":20000}})");
    };
    auto const hire = [&](int number) {
        return made("/employees", fmt::format(R"({{"name":"New {0}","email":"new{0}@bank.example","level":"Adviser",)"
                                              R"("unit":"{1}"}})",
                                              number, cards.text()));
    };
    desk->who = api::testing::employee({"people.read", "people.write"});
    hire(0);
    be_eva();
    EXPECT_THAT(open().faults(), ElementsAre("terms:own_gain")) << "a gift among a few";
    desk->who = api::testing::employee({"people.read", "people.write"});
    for (int i = 1; i < 6; ++i)
        hire(i);
    be_eva();
    EXPECT_EQ(open().status, 201) << "or nobody among them could ever open it";
}

TEST_P(OwnGain, to_end_a_policy_that_gives_less_than_the_one_behind_it_is_one)
{
    be_eva();
    auto const strict = policy(R"({"most_at_once":1000,"most_a_customer":3000})",
                               R"({"level":"Adviser","touchpoint":")" + lost_card.text() + "\"}");
    GivingBank::gains = [](db::Transaction& tx, api::UserId, Instant now) {
        return watch_gain(tx, "bo@bank.example", now);
    };
    auto const end = [&](PolicyId id) {
        return desk->post("/budget-policies/" + id.text() + "/end", R"({"why":"Not needed"})");
    };
    EXPECT_THAT(end(strict).faults(), ElementsAre("own_gain"));
    EXPECT_EQ(end(everybody).status, 200) << "what gave more may go";
}

TEST_P(OwnGain, to_stand_in_somebody_elses_place_by_their_address_is_one)
{
    ASSERT_FALSE(gains(R"({"email":"bo@elsewhere.example"})"));
    EXPECT_TRUE(gains(eva, R"({"email":"bo@bank.example"})"));
}
}

TEST(MorePolicy, is_what_allows_anything_the_one_before_did_not)
{
    PolicyTerms const none;
    PolicyTerms some;
    some.most_at_once = 100;
    some.most_a_customer = 300;
    some.kinds = {{1}};
    some.gifts = {{CustomerKind::company, 0, 0}};
    some.allowance = 300;
    some.period = AllowancePeriod::quarter;
    some.receipt_from = 50;
    struct Changed
    {
        char const* what;
        void (*change)(PolicyTerms&);
        bool more;
    };
    for (Changed const& one : {
             Changed{"nothing", [](PolicyTerms&) {}, false},
             {"more at once", [](PolicyTerms& t) { t.most_at_once = 101; }, true},
             {"less at once", [](PolicyTerms& t) { t.most_at_once = 99; }, false},
             {"more a customer", [](PolicyTerms& t) { t.most_a_customer = 301; }, true},
             {"no bound a customer", [](PolicyTerms& t) { t.most_a_customer.reset(); }, true},
             {"another kind", [](PolicyTerms& t) { t.kinds = {{2}}; }, true},
             {"every kind", [](PolicyTerms& t) { t.kinds.clear(); }, true},
             {"no limit for companies", [](PolicyTerms& t) { t.gifts.clear(); }, true},
             {"a limit for persons too",
              [](PolicyTerms& t) {
                  t.gifts.push_back({CustomerKind::person, 5, 5});
              },
              false},
             {"the same a month", [](PolicyTerms& t) { t.allowance = 100, t.period = AllowancePeriod::month; }, false},
             {"the same a customer, each month", [](PolicyTerms& t) { t.customer_period = AllowancePeriod::month; },
              true},
             {"a twelfth a customer, each month",
              [](PolicyTerms& t) { t.most_a_customer = 25, t.customer_period = AllowancePeriod::month; }, false},
             {"more a customer, over the year",
              [](PolicyTerms& t) { t.most_a_customer = 151, t.customer_period = AllowancePeriod::half_year; }, true},
             {"a receipt from more on", [](PolicyTerms& t) { t.receipt_from = 51; }, true},
             {"no receipt", [](PolicyTerms& t) { t.receipt_from.reset(); }, true},
             {"a receipt for everything", [](PolicyTerms& t) { t.receipt_from = 0; }, false},
             {"the rest is kept", [](PolicyTerms& t) { t.rest = AllowanceRest::carries_over; }, true},
             {"more a month", [](PolicyTerms& t) { t.allowance = 101, t.period = AllowancePeriod::month; }, true},
         })
    {
        PolicyTerms after = some;
        one.change(after);
        EXPECT_EQ(is_more(&some, &after), one.more) << one.what;
    }
    EXPECT_TRUE(is_more(nullptr, &some));
    EXPECT_FALSE(is_more(nullptr, &none)) << "nothing without asking, as before";
    EXPECT_FALSE(is_more(&some, nullptr));
}
}
