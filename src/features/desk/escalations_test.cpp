#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
using ::testing::ElementsAre;
using ::testing::SizeIs;

class Escalated : public DeskRoutes
{};
REGARD_ON_EVERY_ENGINE(Escalated);

TEST_P(Escalated, a_case_climbs_by_an_employees_or_the_customers_word_and_is_answered_and_settled)
{
    CaseId const id = opened(R"(,"keep":true)");
    std::string const where = "/cases/" + id.text() + "/escalations";
    EXPECT_THAT(desk->post(where, R"({"reason":" "})").faults(), ElementsAre("reason:blank"));
    EXPECT_EQ(desk->post(where, R"({"reason":"The card office does not answer"})").status, 200);
    auto const raised = at_desk(id).escalations.front();
    EXPECT_EQ(raised.reason, "The card office does not answer");
    auto const says = [&](std::string const& json) {
        return desk->ask("PUT", where + '/' + raised.id.text(), {}, json).status;
    };
    EXPECT_EQ(says(R"({"text":"I call them now"})"), 200);
    EXPECT_EQ(says(R"({"text":"They answered","settles":true})"), 200);
    EXPECT_THAT(steps(id), ElementsAre("opened", "promised", "escalated", "escalation_answered", "settled"));
    EXPECT_TRUE(
        store().write([&](db::Transaction& tx) { return desk_room->escalate(tx, id, "Nobody calls", clock.now()); }));
    EXPECT_THAT(at_desk(id).escalations, SizeIs(2));
    as(dan);
    EXPECT_EQ(desk->post(where, R"({"reason":"x"})").status, 404);
}

TEST_P(Escalated, never_to_whom_it_is_about_nor_to_whom_they_lead)
{
    desk->who = api::testing::employee({"people.read", "people.write"});
    desk->ask("PATCH", "/units/" + bank.text(), {{"If-Match", "\"1\""}}, R"({"lead":")" + dan.text() + "\"}");
    as(anna);
    auto const climbed = [&](std::string const& more) {
        CaseId const id = opened(more);
        EXPECT_TRUE(
            store().write([&](db::Transaction& tx) { return desk_room->escalate(tx, id, "Help", clock.now()); }));
        return store().read([&](db::Transaction& tx) { return promises->escalations(tx, id).front().owner; });
    };
    EXPECT_EQ(climbed(R"(,"keep":true)"), carla);
    EXPECT_EQ(climbed(R"(,"kind":"complaint","about":")" + carla.text() + '"'), dan);
    EXPECT_EQ(climbed(R"(,"kind":"complaint","about":")" + dan.text() + '"'), carla);
    EXPECT_EQ(climbed(R"(,"keep":true,"restricted":true)"), std::nullopt) << "neither lead may see it";
}
}
}
