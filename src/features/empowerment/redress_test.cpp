#include "features/empowerment/empowerment_for_test.h"

namespace regard::empowerment
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class OwedToCustomers : public GivingBank
{
  protected:
    void SetUp() override
    {
        GivingBank::SetUp();
        if (IsSkipped())
            return;
        may_decide("Adviser", "redress", 5'000);
        may_decide("Lead", "redress", 40'000);
    }
    api::testing::Answer owe(CaseId id, std::int64_t minor)
    {
        return desk->post("/cases/" + id.text() + "/redress",
                          fmt::format(R"({{"kind":"fee_returned","amount":{{"minor":{},"currency":"EUR"}},)"
                                      R"("reason":"our_mistake","words":"Charged twice"}})",
                                      minor));
    }
    CaseId of_customer(std::string const& name, std::string const& email)
    {
        return CaseId::from(made("/cases", fmt::format(R"({{"subject":"Twice","text":"Charged twice",)"
                                                       R"("channel":"phone","keep":true,"touchpoint":"{}",)"
                                                       R"("customer":{{"name":"{}","email":"{}"}}}})",
                                                       lost_card.text(), name, email)))
            .value();
    }
    void give_to(CaseId id, std::string const& customer) // a quoted id, or null
    {
        auto const answer =
            desk->ask("PATCH", "/cases/" + id.text(), {{"If-Match", '"' + std::to_string(at_desk(id).version) + '"'}},
                      R"({"customer":)" + customer + '}');
        EXPECT_EQ(answer.status, 200) << answer.body;
    }
    api::testing::Answer book(RedressId id)
    {
        return desk->ask("PUT", "/redress/" + id.text() + "/booking", {}, R"({"reference":"B-17"})");
    }
    std::vector<std::string> verbs(CaseId id)
    {
        std::vector<std::string> verbs;
        store().read([&](db::Transaction& tx) {
            for (events::Line const& line : events::Journal::of(tx, "case", id.value))
                verbs.push_back(line.verb);
        });
        return verbs;
    }
};
REGARD_ON_EVERY_ENGINE(OwedToCustomers);

TEST_P(OwedToCustomers, within_the_right_is_owed_at_once_told_to_the_core_system_and_touches_no_budget)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const answer = owe(id, 5'000);
    ASSERT_EQ(answer.status, 201) << answer.body;
    auto const owed = answer.read<Redress>();
    EXPECT_EQ(owed.state, MatterState::done);
    EXPECT_EQ(owed.allowed->by.id, anna);
    EXPECT_THAT(notes(id), ElementsAre(HasSubstr("Owed to the customer: fee returned, €50.00")));
    EXPECT_THAT(verbs(id), ::testing::Contains("case.redress_owed"));
    EXPECT_EQ(mine().left.minor, 50'000);
    EXPECT_EQ(mine().spent.minor, 0);
    EXPECT_THAT(desk->get("/cases/" + id.text() + "/gestures").read<api::Page<Gesture>>().items, IsEmpty());
    auto const told = store().read([&](db::Transaction& tx) { return redress_told(tx, owed.id); });
    EXPECT_EQ(told->amount.minor, 5'000);
}

TEST_P(OwedToCustomers, above_it_goes_up_the_line_and_is_told_only_once_it_is_allowed)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const asked = owe(id, 30'000).read<Redress>();
    EXPECT_EQ(asked.state, MatterState::asked);
    EXPECT_THAT(verbs(id), ::testing::Not(::testing::Contains("case.redress_owed")));
    EXPECT_THAT(desk->post("/redress/" + asked.id.text() + "/answer", R"({"yes":true})").faults(),
                ElementsAre("own_ask"));
    be(carla, "lead");
    EXPECT_THAT(desk->get("/me/asks").read<Asks>().items, SizeIs(1));
    auto const yes = desk->post("/redress/" + asked.id.text() + "/answer",
                                R"({"yes":true,"amount":{"minor":20000,"currency":"EUR"},"words":"Two thirds"})");
    ASSERT_EQ(yes.status, 200) << yes.body;
    EXPECT_EQ(yes.read<AskShown>().redress->given.minor, 20'000);
    EXPECT_THAT(verbs(id), ::testing::Contains("case.redress_owed"));
}

TEST_P(OwedToCustomers, beyond_everybodys_right_it_is_refused_and_nothing_is_kept)
{
    CaseId const id = opened(R"(,"keep":true)");
    EXPECT_THAT(owe(id, 90'000).faults(), ElementsAre("amount/minor:nobody_above_redress"));
    EXPECT_THAT(desk->get("/cases/" + id.text() + "/redress").read<RedressList>().items, IsEmpty());
}

TEST_P(OwedToCustomers, is_owed_to_somebody)
{
    CaseId const id = opened(R"(,"keep":true)");
    give_to(id, "null");
    EXPECT_THAT(owe(id, 1'000).faults(), ElementsAre("no_customer"));
    EXPECT_THAT(desk->get("/cases/" + id.text() + "/redress").read<RedressList>().items, IsEmpty());
}

TEST_P(OwedToCustomers, of_a_customer_who_is_not_for_ones_eyes_says_nothing_that_tells_colleagues_apart)
{
    std::vector<std::string> said;
    for (char const* address : {"bo@bank.example", "ole@dahl.example"}) {
        be(anna);
        CaseId const id = of_customer("Somebody", address);
        auto const customer = at_desk(id).row.customer->id;
        desk->who = api::testing::employee({"customers.admin", "customers.read", "customers.write"});
        auto const hidden =
            desk->ask("PUT", "/customers/" + customer.text() + "/visibility", {}, R"({"reason":"Private"})");
        EXPECT_LT(hidden.status, 300) << hidden.body;
        be(anna);
        auto const refused = owe(id, 1'000);
        EXPECT_THAT(refused.faults(), ElementsAre("no_such_customer")) << address;
        said.push_back(refused.body);
    }
    EXPECT_EQ(said[0], said[1]);
}

TEST_P(OwedToCustomers, is_booked_for_the_customer_it_was_recorded_for_alone)
{
    CaseId const id = of_customer("Ida Lund", "ida@lund.example");
    auto const ida = at_desk(id).row.customer->id,
               ole = at_desk(of_customer("Ole Dahl", "ole@dahl.example")).row.customer->id;
    auto const owed = owe(id, 1'000).read<Redress>();
    for (std::string const& other : {std::string("null"), '"' + ole.text() + '"'}) {
        give_to(id, other);
        EXPECT_THAT(book(owed.id).faults(), ElementsAre("not_owed_any_more")) << other;
    }
    give_to(id, '"' + ida.text() + '"');
    desk->post("/me/relations", fmt::format(R"({{"customer":"{}","kind":"family"}})", ida.text()));
    EXPECT_THAT(book(owed.id).faults(), ElementsAre("not_owed_any_more")) << "Anna recorded it for her family";
}

TEST_P(OwedToCustomers, is_allowed_for_the_customer_it_was_asked_for_alone)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const customer = at_desk(id).row.customer->id;
    auto const asked = owe(id, 30'000).read<Redress>();
    std::string const answer = "/redress/" + asked.id.text() + "/answer";
    give_to(id, "null");
    be(carla, "lead");
    EXPECT_THAT(desk->post(answer, R"({"yes":true})").faults(), ElementsAre("not_owed_any_more"));
    be(anna);
    give_to(id, '"' + customer.text() + '"');
    be(carla, "lead");
    EXPECT_EQ(desk->post(answer, R"({"yes":true})").status, 200);
}

TEST_P(OwedToCustomers, is_booked_once_under_one_reference)
{
    CaseId const id = opened(R"(,"keep":true)");
    std::string const booking = "/redress/" + owe(id, 1'000).read<Redress>().id.text() + "/booking";
    EXPECT_EQ(desk->ask("PUT", booking, {}, R"({"reference":"B-17"})").status, 200);
    EXPECT_EQ(desk->ask("PUT", booking, {}, R"({"reference":"B-17"})").status, 200);
    EXPECT_THAT(desk->ask("PUT", booking, {}, R"({"reference":"B-18"})").faults(),
                ElementsAre("reference:booked_already"));
}
}
}
