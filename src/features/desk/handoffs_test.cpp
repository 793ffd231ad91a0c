#include "features/desk/testing.h"

namespace regard::desk
{
namespace
{
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Handed : public DeskRoutes
{
  protected:
    api::testing::Answer offer(CaseId id, EmployeeId to)
    {
        return desk->post("/cases/" + id.text() + "/handoff",
                          R"({"to":")" + to.text() + R"(","reason":"Knows the branch"})");
    }
    api::testing::Answer answer(CaseId id, std::string const& json)
    {
        return desk->ask("PUT", "/cases/" + id.text() + "/handoff", {}, json);
    }
    void restrict(CaseId id, std::vector<EmployeeId> const& named)
    {
        std::string list;
        for (EmployeeId const one : named)
            list += (list.empty() ? "\"" : ",\"") + one.text() + '"';
        EXPECT_EQ(
            desk->ask("PUT", "/cases/" + id.text() + "/restriction", {}, R"({"reason":"Fraud","named":[)" + list + "]}")
                .status,
            204);
    }
    Today today() { return desk->get("/desk/today").read<Today>(); }
};
REGARD_ON_EVERY_ENGINE(Handed);

TEST_P(Handed, the_giver_answers_for_it_until_the_receiver_accepts)
{
    CaseId const id = opened(R"(,"keep":true)");
    EXPECT_EQ(offer(id, bo).status, 200);
    EXPECT_EQ(at_desk(id).row.owner.id, anna);
    EXPECT_EQ(at_desk(id).handoff->to.name, "Bo Berg");
    as(bo);
    EXPECT_TRUE(at_desk(id).may.accept);
    EXPECT_EQ(answer(id, R"({"answer":"accept"})").status, 200);
    EXPECT_EQ(at_desk(id).row.owner.id, bo);
    EXPECT_FALSE(at_desk(id).handoff);
}

TEST_P(Handed, a_refusal_needs_a_reason_and_goes_back)
{
    CaseId const id = opened(R"(,"keep":true)");
    offer(id, bo);
    as(bo);
    EXPECT_THAT(answer(id, R"({"answer":"refuse"})").faults(), ElementsAre("reason:reason_missing"));
    EXPECT_EQ(answer(id, R"({"answer":"refuse","reason":"Not ours"})").status, 200);
    EXPECT_EQ(at_desk(id).row.owner.id, anna);
    EXPECT_THAT(steps(id), Contains("refused"));
}

TEST_P(Handed, an_offer_ends_when_the_case_is_resolved)
{
    CaseId const id = opened(R"(,"keep":true)");
    offer(id, bo);
    EXPECT_EQ(
        desk->ask("PUT", "/cases/" + id.text() + "/state", {}, R"({"state":"resolved","resolution":"Blocked"})").status,
        200);
    EXPECT_FALSE(at_desk(id).handoff);
    EXPECT_THAT(steps(id), Contains("withdrawn"));
    pass(Span::hours(25));
    EXPECT_EQ(at_desk(id).row.owner.id, anna);
    as(bo);
    EXPECT_EQ(answer(id, R"({"answer":"accept"})").status, 409);
}

TEST_P(Handed, after_three_refusals_or_a_day_the_lead_owns_it)
{
    CaseId const thrice = opened(R"(,"keep":true)"), late = opened(R"(,"keep":true)");
    for (int i = 0; i < 3; ++i) {
        as(anna);
        offer(thrice, bo);
        as(bo);
        answer(thrice, R"({"answer":"refuse","reason":"Not ours"})");
    }
    as(anna);
    offer(late, bo);
    pass(Span::hours(23));
    EXPECT_EQ(at_desk(late).row.owner.id, anna);
    pass(Span::hours(2));
    EXPECT_EQ(at_desk(late).row.owner.id, carla);
    EXPECT_EQ(at_desk(thrice).row.owner.id, carla);
}

TEST_P(Handed, coming_back_to_a_team_is_a_bounce)
{
    CaseId const id = opened(R"(,"keep":true)");
    offer(id, dan);
    as(dan);
    answer(id, R"({"answer":"accept"})");
    EXPECT_EQ(at_desk(id).row.bounces, 0);
    offer(id, anna);
    as(anna);
    answer(id, R"({"answer":"accept"})");
    EXPECT_EQ(at_desk(id).row.bounces, 1);
}

TEST_P(Handed, nobody_else_can_answer_and_two_offers_at_once_are_refused)
{
    CaseId const id = opened(R"(,"keep":true)");
    offer(id, bo);
    EXPECT_EQ(offer(id, carla).status, 409);
    as(carla);
    EXPECT_EQ(answer(id, R"({"answer":"accept"})").status, 403);
}

// ---- restricted: nobody comes to know of it by a handoff
TEST_P(Handed, a_restricted_case_is_offered_to_those_named_alone)
{
    CaseId const id = opened(R"(,"keep":true)");
    restrict(id, {carla});
    EXPECT_THAT(offer(id, bo).faults(), ElementsAre("to:not_named"));
    EXPECT_THAT(
        desk->post("/cases/" + id.text() + "/handoff", R"({"team":")" + loans.text() + R"(","reason":"x"})").faults(),
        ElementsAre("team:not_named"));
    EXPECT_EQ(offer(id, carla).status, 200);
    as(carla);
    EXPECT_THAT(today().offered, SizeIs(1));
    EXPECT_EQ(answer(id, R"({"answer":"accept"})").status, 200);
}

TEST_P(Handed, an_offer_to_somebody_not_named_ends_when_the_case_is_restricted)
{
    CaseId const id = opened(R"(,"keep":true)");
    offer(id, bo);
    restrict(id, {});
    EXPECT_FALSE(at_desk(id).handoff);
    as(bo);
    EXPECT_THAT(today().offered, IsEmpty());
}

TEST_P(Handed, todays_offers_are_those_one_may_see)
{
    CaseId const id = opened(R"(,"keep":true)");
    offer(id, bo);
    store().write([&](db::Transaction& tx) { // as it could stand once
        tx.execute("update live_case set restricted = 1 where id = $1", {id});
    });
    as(bo);
    EXPECT_THAT(today().offered, IsEmpty());
}

TEST_P(Handed, a_restricted_case_nobody_accepts_stays_where_it_is_unless_the_lead_is_named)
{
    CaseId const hidden = opened(R"(,"keep":true)"), named = opened(R"(,"keep":true)"),
                 thrice = opened(R"(,"keep":true)");
    restrict(hidden, {bo});
    restrict(thrice, {bo});
    restrict(named, {bo, carla});
    offer(hidden, bo);
    offer(named, bo);
    for (int i = 0; i < 3; ++i) {
        as(anna);
        EXPECT_EQ(offer(thrice, bo).status, 200);
        as(bo);
        answer(thrice, R"({"answer":"refuse","reason":"Not ours"})");
    }
    pass(Span::hours(25));
    as(anna);
    EXPECT_EQ(at_desk(hidden).row.owner.id, anna);
    EXPECT_FALSE(at_desk(hidden).handoff);
    EXPECT_EQ(at_desk(thrice).row.owner.id, anna);
    as(carla);
    EXPECT_EQ(at_desk(named).row.owner.id, carla);
}
}
}
