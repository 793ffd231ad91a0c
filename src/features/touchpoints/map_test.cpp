#include "features/touchpoints/history_model.h"
#include "features/touchpoints/map_for_test.h"

#include <thread>

namespace regard::touchpoints
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class MapPage : public MapRoutes
{
  protected:
    void SetUp() override
    {
        MapRoutes::SetUp();
        if (IsSkipped())
            return;
        account = journey("Account"), card = journey("Card");
        apply = touchpoint("Apply", account), sign = touchpoint("Sign", account), use = touchpoint("Use", account);
        lost = touchpoint("Lost", card), idle = touchpoint("Idle");
    }
    Lent lent() override
    {
        Lent lent;
        lent.name_of = [](db::Transaction&, api::UserId) { return "Anna Berg"; };
        return lent;
    }
    MapChanges changes(std::string const& where = "/map/changes") { return desk->get(where).read<MapChanges>(); }

    std::string account, card, apply, sign, use, lost, idle;
};
REGARD_ON_EVERY_ENGINE(MapPage);

TEST_P(MapPage, shows_journeys_in_order_with_their_touchpoints_and_what_is_on_none)
{
    EXPECT_EQ(picture(), "Account: Apply, Sign, Use | Card: Lost | Idle");
}

TEST_P(MapPage, names_whoever_stands_on_it_and_nobody_else)
{
    std::string const anna = employee("Anna"), bo = employee("Bo"), cards = unit("Cards");
    employee("Eva"), unit("Loans");
    EXPECT_EQ(patch("/touchpoints/" + lost,
                    R"({"accountable":")" + anna + R"(","deputies":[")" + bo + R"("],"team":")" + cards + "\"}")
                  .status,
              200);
    Map const shown = map();
    ASSERT_EQ(shown.employees.size(), 2u);
    EXPECT_EQ(shown.employees[0].name, "Anna");
    ASSERT_EQ(shown.units.size(), 1u);
    EXPECT_EQ(shown.units[0].name, "Cards");
}

TEST_P(MapPage, is_sent_again_only_where_something_of_it_changed_a_name_included)
{
    std::string const anna = employee("Anna");
    patch("/touchpoints/" + lost, R"({"accountable":")" + anna + "\"}");
    auto const seen = desk->get("/map").header("ETag");
    EXPECT_EQ(desk->get("/map").header("ETag"), seen);
    patch("/employees/" + anna, R"({"name":"Anna Berg"})");
    EXPECT_NE(desk->get("/map").header("ETag"), seen);
}

TEST_P(MapPage, a_touchpoint_moves_along_its_journey_to_another_and_off_them)
{
    EXPECT_EQ(move(apply, account, 2).status, 200);
    EXPECT_EQ(picture(), "Account: Sign, Use, Apply | Card: Lost | Idle");
    EXPECT_EQ(move(apply, account, 1).status, 200);
    EXPECT_EQ(picture(), "Account: Sign, Apply, Use | Card: Lost | Idle");
    auto const moved = move(sign, card, 0);
    EXPECT_EQ(picture(), "Account: Apply, Use | Card: Sign, Lost | Idle");
    EXPECT_EQ(moved.read<MovedOnMap>().orders.size(), 2u) << moved.body;
    EXPECT_EQ(move(lost, "", 0).status, 200);
    EXPECT_EQ(move(apply, "", 99).status, 200);
    EXPECT_EQ(picture(), "Account: Use | Card: Sign | Lost, Idle, Apply");
}

TEST_P(MapPage, two_who_drag_at_once_lose_nothing_the_second_is_shown_the_new_order)
{
    auto const seen = token(account);
    EXPECT_EQ(move(apply, account, 2, seen).status, 200);
    auto const late = move(use, account, 0, seen);
    EXPECT_EQ(late.status, 412);
    EXPECT_THAT(late.body, HasSubstr("\"current\""));
    EXPECT_THAT(late.body, HasSubstr(sign));
    EXPECT_EQ(picture(), "Account: Sign, Use, Apply | Card: Lost | Idle");
    EXPECT_EQ(move(lost, card, 0).status, 200) << "another journey is nobody's business";
}

TEST_P(MapPage, editing_its_words_is_no_reason_to_refuse_a_move_nor_the_other_way_round)
{
    auto const seen = token(account);
    auto const etag = desk->get("/touchpoints/" + apply).header("ETag");
    EXPECT_EQ(patch("/touchpoints/" + sign, R"({"good":"One page, no jargon"})").status, 200);
    EXPECT_EQ(move(apply, account, 2, seen).status, 200);
    EXPECT_EQ(desk->ask("PATCH", "/touchpoints/" + apply, {{"If-Match", etag}}, R"({"good":"x"})").status, 200);
}

TEST_P(MapPage, moves_to_what_is_not_there_are_refused)
{
    EXPECT_THAT(move(apply, "0000000000009", 0).faults(), ElementsAre("journey:no_such_journey"));
    EXPECT_EQ(move("0000000000009", account, 0).status, 404);
    EXPECT_THAT(move(apply, account, -1).faults(), ElementsAre("position:too_small"));
    EXPECT_EQ(desk->ask("PUT", "/touchpoints/" + apply + "/place", {}, R"({"position":0})").status, 428);
    EXPECT_EQ(picture(), "Account: Apply, Sign, Use | Card: Lost | Idle");
}

TEST_P(MapPage, journeys_move_are_renamed_and_go_without_taking_their_touchpoints_along)
{
    auto const order = map().order;
    auto const to_front = [&](std::int64_t seen) {
        return desk->ask("PUT", "/journeys/" + card + "/place", {{"If-Match", '"' + std::to_string(seen) + '"'}},
                         R"({"position":0})");
    };
    EXPECT_EQ(to_front(order).status, 200);
    EXPECT_EQ(to_front(order).status, 412);
    EXPECT_EQ(patch("/journeys/" + card, R"({"name":"Cards","about":"From the first to the last swipe"})").status, 200);
    EXPECT_THAT(patch("/journeys/" + card, R"({"name":"account"})").faults(), ElementsAre("name:name_taken"));
    EXPECT_EQ(picture(), "Cards: Lost | Account: Apply, Sign, Use | Idle");
    EXPECT_EQ(desk->ask("DELETE", "/journeys/" + account + "?reason=merged", {}, "").status, 204);
    EXPECT_EQ(picture(), "Cards: Lost | Idle, Apply, Sign, Use");
}

TEST_P(MapPage, remembers_who_changed_what_when_and_why)
{
    clock.set(clock.now() + Span::hours(1));
    std::string const anna = employee("Anna");
    patch("/touchpoints/" + lost, R"({"accountable":")" + anna + R"(","good":"Quick","reason":"Bo has left"})");
    move(apply, account, 2);
    auto const all = changes();
    ASSERT_GE(all.items.size(), 2u);
    MapChange const& moved = all.items[0];
    EXPECT_EQ(moved.kind, ChangeKind::moved);
    EXPECT_EQ(moved.name, "Apply") << "who was dragged, not those that made room";
    EXPECT_THAT(moved.fields, ElementsAre(FieldChange{"position", {"0"}, {"2"}}));
    MapChange const& mended = all.items[1];
    EXPECT_EQ(mended.at, clock.now());
    EXPECT_EQ(mended.who_name, "Anna Berg");
    EXPECT_EQ(mended.reason, "Bo has left");
    EXPECT_THAT(mended.fields, ElementsAre(FieldChange{"accountable", {}, {anna}}, FieldChange{"good", {}, {"Quick"}}));
    EXPECT_THAT(all.names, testing::Contains(testing::Field(&NameOfId::name, "Anna")));
    EXPECT_EQ(all.items.size(), 9u) << "two journeys, five touchpoints, two changes";

    auto const first = changes("/map/changes?limit=4");
    ASSERT_TRUE(first.next);
    EXPECT_EQ(changes("/map/changes?limit=200&cursor=" + *first.next).items.size(), 5u);
    EXPECT_EQ(desk->ask("DELETE", "/touchpoints/" + lost + "?reason=Doubled", {}, "").status, 204);
    auto const of_lost = changes("/touchpoints/" + lost + "/changes");
    ASSERT_EQ(of_lost.items.size(), 3u) << "its history stays readable";
    EXPECT_EQ(of_lost.items[0].reason, "Doubled");
    EXPECT_EQ(of_lost.items[0].kind, ChangeKind::removed);
}

TEST_P(MapPage, nothing_that_is_written_about_it_stands_in_the_journal)
{
    patch("/touchpoints/" + lost, R"({"good":"zebra","reason":"zebra"})");
    store().read([&](db::Transaction& tx) {
        auto const lines = events::Journal::of(tx, "touchpoint", TouchpointId::from(lost)->value);
        ASSERT_EQ(lines.size(), 2u);
        EXPECT_EQ(lines.back().verb, "touchpoint.changed");
        EXPECT_EQ(lines.back().codes.find("zebra"), std::string::npos);
    });
}

TEST_P(MapPage, a_change_that_changes_nothing_leaves_no_trace)
{
    auto const before = changes().items.size();
    patch("/touchpoints/" + lost, R"({"name":"Lost"})");
    move(lost, card, 0);
    EXPECT_EQ(changes().items.size(), before);
    EXPECT_EQ(desk->get("/touchpoints/" + lost).read<TouchpointOnMap>().version, 1);
}

TEST_P(MapPage, many_who_drag_at_once_leave_an_order_without_gaps_or_doubles)
{
    std::vector<std::string> const all{apply, sign, use, lost, idle};
    std::vector<std::jthread> hands;
    std::atomic<int> moved = 0;
    for (int hand = 0; hand < 4; ++hand)
        hands.emplace_back([&, hand] {
            api::testing::Desk own(routes, store(), clock);
            own.who = desk->who;
            for (int i = 0; i < 12; ++i) {
                auto const on = (i + hand) % 2 == 0 ? account : card;
                auto const seen = own.get("/journeys/" + on).header("ETag");
                auto const done = own.ask(
                    "PUT", "/touchpoints/" + all[static_cast<std::size_t>((i * 3 + hand) % 5)] + "/place",
                    {{"If-Match", seen}}, R"({"journey":")" + on + R"(","position":)" + std::to_string(i % 4) + "}");
                EXPECT_TRUE(done.status == 200 || done.status == 412 || done.status == 503) << done.body;
                moved += done.status == 200;
            }
        });
    hands.clear();
    EXPECT_GT(moved, 0);
    Plan const now = plan();
    Plan settled = now;
    settle(settled);
    EXPECT_TRUE(compare(now, settled).is_none());
    EXPECT_EQ(now.touchpoints.size(), 5u);
    auto const gaps = store().read([](db::Transaction& tx) {
        return tx.integer("select count(*) from touchpoint a where a.position > 0 and not exists (select 1 from "
                          "touchpoint b where coalesce(b.journey, 0) = coalesce(a.journey, 0) and "
                          "b.position = a.position - 1)");
    });
    EXPECT_EQ(gaps, 0);
}
}
}
