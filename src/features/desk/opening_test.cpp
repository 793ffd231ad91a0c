#include "features/desk/testing.h"

#include <thread>

namespace regard::desk
{
namespace
{
using ::testing::Contains;
using ::testing::ElementsAre;

class Opened : public DeskRoutes
{
  protected:
    void away(EmployeeId who)
    {
        auto const answer =
            desk->post("/employees/" + who.text() + "/absences", R"({"from":"2026-09-30","to":"2026-10-05"})");
        EXPECT_EQ(answer.status, 200) << answer.body;
    }
};
REGARD_ON_EVERY_ENGINE(Opened);

TEST_P(Opened, a_case_has_an_owner_of_the_touchpoints_team_and_a_promise_from_the_first_second)
{
    auto const shown = at_desk(opened());
    EXPECT_THAT((std::vector{anna, bo}), Contains(shown.row.owner.id));
    EXPECT_EQ(shown.row.team->name, "Cards");
    EXPECT_EQ(shown.row.touchpoint->name, "Lost card");
    EXPECT_EQ(shown.customer->name, "Eva Holm");
    EXPECT_TRUE(shown.row.promised && shown.row.next_due && *shown.row.promised > clock.now());
    EXPECT_EQ(shown.thread.front().text, "I lost it");
    EXPECT_EQ(shown.thread.front().kind, EntryKind::message_in);
    EXPECT_THAT(steps(shown.row.id), ElementsAre("opened", "promised"));
}

TEST_P(Opened, the_next_case_goes_to_whoever_has_less_to_do)
{
    auto const first = at_desk(opened()).row.owner.id, second = at_desk(opened()).row.owner.id;
    EXPECT_NE(first, second);
}

TEST_P(Opened, whoever_is_away_gets_none_and_an_empty_team_passes_to_its_lead)
{
    desk->who = api::testing::employee({"cases.read", "cases.work", "people.write"});
    away(anna);
    EXPECT_EQ(at_desk(opened()).row.owner.id, bo);
    away(bo);
    as(carla);
    EXPECT_EQ(at_desk(opened()).row.owner.id, carla);
}

TEST_P(Opened, an_empty_team_passes_to_whoever_answers_for_the_touchpoint_before_it_goes_further)
{
    auto const where = "/touchpoints/" + lost_card.text();
    auto const set = [&](std::string const& json) {
        desk->who = api::testing::employee({"touchpoints.write", "touchpoints.read", "people.write", "people.read"});
        EXPECT_EQ(desk->ask("PATCH", where, {{"If-Match", desk->get(where).header("ETag")}}, json).status, 200);
    };
    auto const owner = [&](std::string const& more = {}) {
        as(carla);
        auto const id = opened(more);
        return store().read([&](db::Transaction& tx) {
            return EmployeeId{tx.integer("select owner from live_case where id = $1", {id}).value()};
        });
    };
    set(R"({"accountable":")" + carla.text() + R"(","deputies":[")" + dan.text() + R"("]})");
    EXPECT_THAT((std::vector{anna, bo}), Contains(owner())) << "the team comes first";
    set("{}");
    away(anna);
    away(bo);
    EXPECT_EQ(owner(), carla);
    EXPECT_EQ(owner(R"(,"kind":"complaint","about":")" + carla.text() + '"'), dan) << "around whom it is about";
    set(R"({"accountable":null,"deputies":[],"further_teams":[")" + loans.text() + R"("]})");
    EXPECT_EQ(owner(), dan) << "who works at it too";
}

TEST_P(Opened, a_complaint_about_a_person_goes_to_neither_them_nor_whom_they_lead)
{
    as(carla);
    auto const about_anna = opened(R"(,"kind":"complaint","about":")" + anna.text() + '"');
    as(anna);
    EXPECT_EQ(desk->get("/cases/" + about_anna.text() + "/desk").status, 404);
    as(bo);
    EXPECT_EQ(at_desk(about_anna).row.owner.id, bo);
    auto const about_carla = opened(R"(,"kind":"complaint","about":")" + carla.text() + '"');
    EXPECT_EQ(desk->get("/cases/" + about_carla.text() + "/desk").status, 404);
    as(dan);
    EXPECT_EQ(at_desk(about_carla).row.owner.id, dan);
}

TEST_P(Opened, an_earlier_contact_that_nobody_noted_counts)
{
    auto const shown =
        at_desk(opened(R"(,"earlier":[{"at":"2026-09-28T09:00:00Z","channel":"phone","text":"No answer"}])"));
    EXPECT_EQ(to_rfc3339(shown.row.opened), "2026-09-28T09:00:00Z");
    EXPECT_THAT(steps(shown.row.id), ElementsAre("earlier_contact", "opened", "promised"));
}

TEST_P(Opened, the_same_address_is_the_same_customer)
{
    auto const first = at_desk(opened()), second = at_desk(opened());
    EXPECT_EQ(first.customer->id, second.customer->id);
    EXPECT_EQ(second.customer->open_cases, 2);
}

TEST_P(Opened, what_it_names_must_be_there)
{
    EXPECT_THAT(desk->post("/cases", R"({"subject":"x","touchpoint":"0000000000009"})").faults(),
                ElementsAre("touchpoint:no_such_touchpoint"));
    EXPECT_THAT(desk->post("/cases", R"({"subject":" "})").faults(), ElementsAre("subject:blank"));
    EXPECT_THAT(desk->post("/cases", R"({"subject":"x","earlier":[{"at":"2030-01-01T00:00:00Z"}]})").faults(),
                ElementsAre("earlier:not_yet"));
}

TEST_P(Opened, many_at_once_wait_for_nobody_and_each_has_its_own_number)
{
    NewCase form;
    form.subject = "Card lost";
    form.touchpoint = lost_card;
    constexpr int threads = 4, each = 70; // more than one block of numbers
    std::vector<std::jthread> clerks;
    for (int i = 0; i < threads; ++i)
        clerks.emplace_back([&] {
            for (int n = 0; n < each; ++n) {
                auto const ticket = desk_room->ticket();
                EXPECT_TRUE(store().write([&](db::Transaction& tx) {
                    return desk_room->open(tx, ticket, form, {}, std::nullopt, clock.now());
                }));
            }
        });
    clerks.clear();
    EXPECT_EQ(store().read([](db::Transaction& tx) {
        return tx.integer("select count(distinct number) from live_case").value();
    }),
              threads * each);
}
}
}
