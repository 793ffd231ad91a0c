#include "features/desk/testing.h"
#include "features/responsibility/responsibility.h"
#include "features/selfcheck/selfcheck.h"

namespace regard::responsibility
{
namespace
{
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class Mine : public desk::DeskRoutes
{
  protected:
    std::vector<Schema> more_schemas() override
    {
        return {{"selfcheck", embedded::features_selfcheck_schema()},
                {"responsibility", embedded::features_responsibility_schema()}};
    }
    void furnish() override
    {
        Lent others;
        others.may_decide = [](db::Transaction&, EmployeeId, std::vector<TouchpointId> const& own, Instant) {
            return std::vector<MayDecide>{{"Give a fee back",
                                           "redress",
                                           own.empty() ? std::nullopt : std::optional<std::string>("Lost card"),
                                           Money{50'00, "EUR"},
                                           {},
                                           {},
                                           "",
                                           "frontline"}};
        };
        others.may_spend = [](db::Transaction&, EmployeeId, Instant now) {
            Money const granted{200'00, "EUR"}, left{142'50, "EUR"};
            return std::vector<MaySpend>{{granted, left, {0, "EUR"}, Money{30'00, "EUR"}, now + Span::days(9), false}};
        };
        others.principles = [](db::Transaction&, std::string_view) {
            return std::optional(OurPrinciples{"Our way", "We <listen>.", {{"First", "The customer speaks first."}}});
        };
        room = std::make_unique<Responsibility>(
            Parts{store(), ids, journal, *queue, catalogue, *desk_room, std::move(others)});
        room->add_routes(routes);
    }

    void answer_for(EmployeeId person)
    {
        desk->who = api::testing::employee({"touchpoints.read", "touchpoints.write"});
        std::string const target = "/touchpoints/" + lost_card.text();
        desk->ask("PATCH", target, {{"If-Match", desk->get(target).header("ETag")}},
                  R"({"accountable":")" + person.text() + "\"}");
    }

    std::unique_ptr<Responsibility> room;
};
REGARD_ON_EVERY_ENGINE(Mine);
}

TEST_P(Mine, says_what_i_answer_for_may_decide_and_whom_i_ask)
{
    answer_for(anna);
    as(anna);
    auto const mine = desk->get("/me/responsibility").read<MyResponsibility>();
    ASSERT_EQ(mine.answers_for.size(), 1u);
    EXPECT_EQ(mine.answers_for[0].name, "Lost card");
    EXPECT_EQ(mine.may_decide.at(0).touchpoint, "Lost card");
    ASSERT_EQ(mine.ask.size(), 1u);
    EXPECT_EQ(mine.ask[0].id, carla) << "manager and lead, once";
    EXPECT_TRUE(mine.newcomer);
    clock.advance(Span::days(61));
    EXPECT_FALSE(desk->get("/me/responsibility").read<MyResponsibility>().newcomer);
    EXPECT_THAT(mine.principles->items, Not(IsEmpty()));
}

TEST_P(Mine, is_shown_to_those_who_lead_and_to_nobody_else)
{
    auto const target = "/employees/" + anna.text() + "/responsibility";
    as(carla, "lead");
    EXPECT_EQ(desk->get(target).status, 200);
    as(bo);
    EXPECT_EQ(desk->get(target).status, 404);
    EXPECT_EQ(desk->get("//cards/responsibility/" + anna.text()).status, 404);
    as(dan, "lead");
    EXPECT_EQ(desk->get(target).status, 404);
    as(dan, "people_team");
    EXPECT_EQ(desk->get(target).status, 200);
    desk->who = api::testing::employee({"people.read"});
    EXPECT_EQ(desk->get("/me/responsibility").status, 422) << "signed in, and no employee";
}

TEST_P(Mine, is_printed_as_a_card_in_the_readers_language_with_every_word_escaped)
{
    answer_for(anna);
    as(anna);
    desk->who.language = "da";
    auto const card = desk->get("//cards/responsibility/" + anna.text());
    ASSERT_EQ(card.status, 200);
    EXPECT_THAT(card.body, HasSubstr("Jeg står til ansvar for"));
    EXPECT_THAT(card.body, HasSubstr("We &lt;listen&gt;."));
    EXPECT_THAT(card.body, HasSubstr("Give a fee back (Lost card): op til 50,00"));
    EXPECT_THAT(card.body, HasSubstr("142,50"));
    EXPECT_THAT(card.body, HasSubstr("op til 30,00"));
    EXPECT_THAT(card.body, Not(HasSubstr("<script")));
    EXPECT_EQ(card.header("Cache-Control"), "no-store");
}

TEST_P(Mine, names_who_stands_in_for_whom)
{
    desk->who = api::testing::employee({"people.write"});
    desk->post("/employees/" + anna.text() + "/absences",
               R"({"from":"2026-10-05","to":"2026-10-09","deputy":")" + bo.text() + "\"}");
    as(anna);
    EXPECT_EQ(desk->get("/me/responsibility").read<MyResponsibility>().stand_in_for_me.at(0).id, bo);
    as(bo);
    EXPECT_EQ(desk->get("/me/responsibility").read<MyResponsibility>().stands_in_for.at(0).person.id, anna);
}
}
