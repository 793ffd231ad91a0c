// Who may decide what: today, then, and above.
#include "features/rights/rights_for_test.h"

namespace regard::rights
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class RightsToDecide : public RightsRoutes
{};
REGARD_ON_EVERY_ENGINE(RightsToDecide);

TEST_P(RightsToDecide, a_level_decides_up_to_its_limit_and_of_its_kind_alone)
{
    auto const flowers = decided("Flowers");
    auto const refund = decided("Refund", "redress");
    given(line(flowers, "ADVISER", 3000) + ',' + line(refund, "Adviser", 900));
    EXPECT_EQ(limit(anna), 3000) << "capitals do not matter";
    EXPECT_EQ(limit(anna, DecisionKind::redress), 900);
    EXPECT_EQ(limit(carla), 0);
    EXPECT_EQ(limit(EmployeeId{99}), 0) << "nobody";
    store().read([&](db::Transaction& tx) {
        EXPECT_FALSE(may(tx, anna, DecisionKind::goodwill, {}, "DKK", clock.now()));
        EXPECT_EQ(may(tx, anna, refund, {}, "EUR", clock.now())->limit.minor, 900);
    });
}

TEST_P(RightsToDecide, a_touchpoint_or_a_unit_adds_where_it_is_and_nowhere_else)
{
    auto const flowers = decided("Flowers");
    given(line(flowers, "Adviser", 1000) + ',' +
          line(flowers, "Adviser", 4000, "", R"(,"touchpoint":")" + lost_card.text() + '"') + ',' +
          line(flowers, "Lead", 2000, "", R"(,"unit":")" + bank.text() + '"') + ',' +
          line(flowers, "Head", 2000, "", R"(,"unit":")" + cards.text() + '"'));
    EXPECT_EQ(limit(anna), 1000);
    EXPECT_EQ(limit(anna, DecisionKind::goodwill, lost_card), 4000);
    EXPECT_EQ(limit(carla), 2000) << "Cards lies below Bank";
    EXPECT_EQ(limit(dorte), 0) << "Bank does not lie below Cards";
}

TEST_P(RightsToDecide, a_role_of_access_counts_until_it_is_taken_away)
{
    sign_up("bo", {"frontline"});
    auto const flowers = decided("Flowers");
    given(role_line(flowers, "frontline", 2500));
    EXPECT_EQ(limit(bo), 2500);
    EXPECT_EQ(limit(anna), 0) << "she does not sign in";
    Instant const then = clock.now();
    clock.advance(Span::days(1));
    auto const user = store().read([&](db::Transaction& tx) { return access->user_called(tx, "bo@bank.example"); });
    change("/users/" + user->text(), R"({"roles":["auditor"]})");
    EXPECT_EQ(limit(bo), 0);
    EXPECT_EQ(limit(bo, DecisionKind::goodwill, {}, then), 2500) << "then it was allowed";
    clock.advance(Span::days(1));
    change("/users/" + user->text(), R"({"roles":["frontline"]})");
    Instant const again = clock.now();
    clock.advance(Span::days(1));
    change("/users/" + user->text(), R"({"disabled":true})");
    EXPECT_EQ(limit(bo), 0) << "shut out";
    EXPECT_EQ(limit(bo, DecisionKind::goodwill, {}, again), 2500);
}

TEST_P(RightsToDecide, what_was_allowed_then_stays_answerable)
{
    auto const flowers = decided("Flowers");
    Instant const before = clock.now();
    clock.advance(Span::days(1));
    auto const first = given(line(flowers, "Adviser", 3000));
    Instant const at_first = clock.now();
    clock.advance(Span::days(1));
    given(line(flowers, "Adviser", 1000));
    Instant const lowered = clock.now();
    clock.advance(Span::days(1));
    change("/employees/" + anna.text(), R"({"level":"Trainee"})");
    Instant const as_trainee = clock.now();
    clock.advance(Span::days(1));
    given(line(flowers, "Adviser", {}));
    EXPECT_EQ(limit(anna, DecisionKind::goodwill, {}, before), 0);
    EXPECT_EQ(limit(anna, DecisionKind::goodwill, {}, at_first), 3000);
    EXPECT_EQ(limit(anna, DecisionKind::goodwill, {}, lowered), 1000) << "she was an adviser then";
    EXPECT_EQ(limit(anna, DecisionKind::goodwill, {}, as_trainee), 0);
    EXPECT_EQ(limit(bo, DecisionKind::goodwill, {}, as_trainee), 1000);
    EXPECT_EQ(limit(bo), 0);
    store().read([&](db::Transaction& tx) {
        auto const then = may(tx, anna, DecisionKind::goodwill, {}, "EUR", at_first);
        EXPECT_EQ(right(tx, then->rule)->begun_by, first.id) << "under which rule";
    });
}

TEST_P(RightsToDecide, end_with_the_last_day_and_with_them_what_was_lent)
{
    auto const flowers = decided("Flowers");
    given(line(flowers, "Lead", 9000));
    as(carla, {"rights.read"});
    EXPECT_EQ(desk->post("/delegations",
                         fmt::format(R"({{"taker":"{}","to":"2026-12-01T00:00:00Z","reason":"x"}})", anna.text()))
                  .status,
              200);
    Instant const then = clock.now();
    desk->who = api::testing::employee({"people.read", "people.write"});
    auto const left = desk->ask("PUT", "/employees/" + carla.text() + "/last-day", {}, R"({"last_day":"2026-10-02"})");
    EXPECT_LT(left.status, 300) << left.body;
    clock.advance(Span::days(1));
    EXPECT_EQ(limit(anna), 9000) << "the last day is one of work";
    clock.advance(Span::days(1));
    EXPECT_EQ(limit(carla), 0);
    EXPECT_EQ(limit(anna), 0);
    EXPECT_EQ(limit(anna, DecisionKind::goodwill, {}, then), 9000);
}

TEST_P(RightsToDecide, nothing_of_a_retired_decision_and_what_held_of_it_stays_known)
{
    auto const flowers = decided("Flowers");
    given(line(flowers, "Adviser", 3000));
    Instant const then = clock.now();
    clock.advance(Span::days(1));
    EXPECT_EQ(desk->ask("DELETE", "/decisions/" + flowers.text(), {}, "").status, 204);
    EXPECT_EQ(limit(anna), 0);
    EXPECT_EQ(limit(anna, DecisionKind::goodwill, {}, then), 3000);
    EXPECT_THAT(desk->post("/rights/changes", wish(line(flowers, "Adviser", 1))).faults(),
                ElementsAre("lines/0/cell/decision:no_such_decision"));
    decided("Flowers"); // its name is free again
}

TEST_P(RightsToDecide, above_is_asked_up_the_line_the_nearest_first)
{
    auto const flowers = decided("Flowers");
    given(line(flowers, "Adviser", 3000) + ',' + line(flowers, "Lead", 10000) + ',' + line(flowers, "Head", 40000));
    EXPECT_THAT(above(anna, 3000), ElementsAre(carla, dorte));
    EXPECT_THAT(above(anna, 10001), ElementsAre(dorte));
    EXPECT_THAT(above(anna, 40001), IsEmpty());
    EXPECT_THAT(above(carla, 1), ElementsAre(dorte)) << "she leads Cards herself, and is never asked";
    EXPECT_THAT(above(dorte, 1), IsEmpty());
}

TEST_P(RightsToDecide, above_stands_in_whoever_is_there_where_they_may_themselves)
{
    auto const flowers = decided("Flowers");
    given(line(flowers, "Lead", 10000) + ',' + line(flowers, "Head", 40000));
    auto const away = [&](EmployeeId person, std::string const& deputy) {
        auto const who = desk->who;
        desk->who = api::testing::employee({"people.read", "people.write"});
        EXPECT_LT(desk->post("/employees/" + person.text() + "/absences",
                             R"({"from":"2026-09-28","to":"2026-10-20")" + deputy + "}")
                      .status,
                  300);
        desk->who = who;
    };
    away(carla, R"(,"deputy":")" + bo.text() + '"');
    EXPECT_THAT(above(anna, 5000), ElementsAre(dorte)) << "Bo stands in, but may not himself";
    change("/employees/" + bo.text(), R"({"level":"Lead"})");
    EXPECT_THAT(above(anna, 5000), ElementsAre(bo, dorte));
    EXPECT_THAT(above(bo, 5000), ElementsAre(dorte)) << "nobody asks themselves, also where they stand in";
}

TEST_P(RightsToDecide, above_leaves_out_whom_it_is_about_who_stands_below_them_and_who_is_too_near)
{
    auto const flowers = decided("Flowers");
    given(line(flowers, "Lead", 10000) + ',' + line(flowers, "Head", 40000) + ',' + line(flowers, "Staff", 50000));
    EXPECT_THAT(above(anna, 1, {.about = carla}), ElementsAre(dorte));
    EXPECT_THAT(above(anna, 1, {.about = dorte}), IsEmpty()) << "Carla stands below Dorte";
    auto const own = customer("Carla Private", "carla@bank.example");
    EXPECT_THAT(above(anna, 1, {.customer = own}), IsEmpty()) << "a colleague, for everybody";
}

TEST_P(RightsToDecide, above_is_asked_who_answers_for_the_touchpoint_after_the_line)
{
    auto const flowers = decided("Flowers");
    given(line(flowers, "Staff", 50000));
    EXPECT_THAT(above(anna, 1, {}, lost_card), IsEmpty());
    auto const who = desk->who;
    desk->who = api::testing::employee({"touchpoints.read", "touchpoints.write"});
    EXPECT_EQ(desk->ask("PATCH", "/touchpoints/" + lost_card.text(), {{"If-Match", "\"1\""}},
                        R"({"accountable":")" + eva.text() + "\"}")
                  .status,
              200);
    desk->who = who;
    EXPECT_THAT(above(anna, 1, {}, lost_card), ElementsAre(eva));
}

TEST_P(RightsToDecide, the_store_keeps_what_must_hold)
{
    auto const flowers = decided("Flowers");
    given(line(flowers, "Adviser", 3000));
    given(line(flowers, "Adviser", 2000));
    EXPECT_EQ(desk->ask("DELETE", "/decisions/" + flowers.text(), {}, "").status, 204);
    EXPECT_THAT(db::check(store(), invariants()), IsEmpty());
    EXPECT_THAT(check_lent(store()), IsEmpty());
}
}
