// Who may decide at all, asked of many at once; and all of one person.
#include "features/rights/rights_for_test.h"
#include "features/rights/seats.h"
#include "features/rights/theirs.h"

namespace regard::rights
{
using ::testing::IsEmpty;
using ::testing::SizeIs;

class SeatsOfTheMap : public RightsRoutes
{
  protected:
    SeatRights at(Seat const& seat)
    {
        return store().read([&](db::Transaction& tx) {
            auto const employees = people::all_employees(tx);
            Staff const staff(tx, employees, clock.now());
            return rights_at(tx, staff, std::span(&seat, 1), clock.now()).at(0);
        });
    }
    SeatRights of(EmployeeId person) { return at({lost_card, person, ""}); }
    SeatRights of_level(std::string const& level) { return at({lost_card, {}, level}); }

    std::string where_lost() const { return R"(,"touchpoint":")" + lost_card.text() + '"'; }
    std::string where(UnitId unit) const { return R"(,"unit":")" + unit.text() + '"'; }

    std::vector<TheirRight> theirs(EmployeeId person)
    {
        return store().read([&](db::Transaction& tx) {
            return rights_of(tx, person, std::vector<TouchpointId>{lost_card}, clock.now());
        });
    }

    void lend(EmployeeId giver, EmployeeId taker)
    {
        auto const who = desk->who;
        as(giver);
        auto const answer =
            desk->post("/delegations",
                       fmt::format(R"({{"taker":"{}","to":"2026-10-09T15:00:00Z","reason":"Holiday"}})", taker.text()));
        EXPECT_LT(answer.status, 300) << answer.body;
        desk->who = who;
        clock.advance(Span::seconds(1));
    }
};
REGARD_ON_EVERY_ENGINE(SeatsOfTheMap);

TEST_P(SeatsOfTheMap, say_of_a_person_and_of_a_level_which_kinds_they_may_decide)
{
    EXPECT_FALSE(of(anna).accountable.any());
    auto const flowers = decided("Flowers");
    auto const refund = decided("Refund", "redress");
    given(line(flowers, "ADVISER", 3000) + ',' + line(refund, "Lead", 900));
    EXPECT_TRUE(of(anna).accountable.goodwill);
    EXPECT_FALSE(of(anna).accountable.redress);
    EXPECT_TRUE(of(carla).accountable.redress);
    EXPECT_FALSE(of(dorte).accountable.any());
    EXPECT_FALSE(of(EmployeeId{99}).accountable.any()) << "nobody";
    EXPECT_TRUE(of_level("adviser ").level.goodwill);
    EXPECT_FALSE(of_level("Staff").level.any());
    EXPECT_FALSE(of_level("Cashier").level.any()) << "nobody is of that level";
    store().read([&](db::Transaction& tx) {
        EXPECT_TRUE(rights_given(tx, clock.now()).redress);
        EXPECT_FALSE(rights_given(tx, clock.now() - Span::days(1)).any());
    });
}

TEST_P(SeatsOfTheMap, look_at_the_touchpoint_and_at_the_unit_of_a_right)
{
    auto const flowers = decided("Flowers");
    TouchpointId const other{4711};
    given(line(flowers, "Adviser", 3000, "", where_lost()) + ',' + line(flowers, "Lead", 1000, "", where(bank)) + ',' +
          line(flowers, "Head", 1000, "", where(cards)));
    EXPECT_TRUE(of(anna).accountable.goodwill);
    EXPECT_FALSE(at({other, anna, "Adviser"}).accountable.any());
    EXPECT_FALSE(at({other, anna, "Adviser"}).level.any());
    EXPECT_TRUE(of(carla).accountable.goodwill) << "Cards lies below Bank";
    EXPECT_FALSE(of(dorte).accountable.any()) << "Bank does not lie below Cards";
}

TEST_P(SeatsOfTheMap, count_roles_what_is_lent_and_nobody_who_has_left)
{
    sign_up("bo", {"frontline"});
    auto const flowers = decided("Flowers");
    given(role_line(flowers, "frontline", 2500) + ',' + line(flowers, "Head", 9000));
    EXPECT_TRUE(of(bo).accountable.goodwill);
    EXPECT_TRUE(of_level("Adviser").level.goodwill) << "one of them";
    EXPECT_FALSE(of(anna).accountable.any());
    lend(dorte, anna);
    EXPECT_TRUE(of(anna).accountable.goodwill);
    lend(dorte, carla);
    EXPECT_TRUE(of_level("Lead").level.goodwill) << "it is lent to her";
    desk->who = api::testing::employee({"people.read", "people.write"});
    desk->ask("PUT", "/employees/" + dorte.text() + "/last-day", {}, R"({"last_day":"2026-10-01"})");
    clock.advance(Span::days(1));
    EXPECT_FALSE(of(dorte).accountable.any());
    EXPECT_FALSE(of(anna).accountable.any()) << "what she lent ended with her";
}

TEST_P(SeatsOfTheMap, say_the_same_as_the_limit_of_one_person)
{
    sign_up("bo", {"frontline"});
    auto const flowers = decided("Flowers");
    auto const refund = decided("Refund", "redress");
    given(line(flowers, "Lead", 3000, R"(,"passing":"on")") + ',' + role_line(refund, "frontline", 2500) + ',' +
          line(flowers, "Head", 5000) + ',' + line(refund, "Head", 900, R"(,"passing":"not_at_all")", where_lost()));
    lend(carla, anna);
    lend(dorte, eva);
    lend(anna, finn);
    for (EmployeeId const one : {dorte, carla, anna, bo, eva, finn}) {
        auto const found = of(one).accountable;
        EXPECT_EQ(found.goodwill, limit(one, DecisionKind::goodwill, lost_card) > 0) << one.text();
        EXPECT_EQ(found.redress, limit(one, DecisionKind::redress, lost_card) > 0) << one.text();
    }
    EXPECT_TRUE(of(finn).accountable.goodwill) << "over two links";
    EXPECT_FALSE(of(eva).accountable.redress) << "it may not be lent";
}

TEST_P(SeatsOfTheMap, tell_one_person_all_they_may_under_whose_right_and_until_when)
{
    auto const flowers = decided("Flowers");
    auto const refund = decided("Refund", "redress");
    given(line(flowers, "Adviser", 1000) + ',' + line(flowers, "Adviser", 4000, "", where_lost()) + ',' +
          line(refund, "Lead", 5000) + ',' + line(refund, "Adviser", 300, "", where_lost()));
    auto mine = theirs(anna);
    ASSERT_THAT(mine, SizeIs(3));
    EXPECT_FALSE(mine[0].touchpoint);
    EXPECT_EQ(mine[0].limit.minor, 1000);
    EXPECT_EQ(mine[1].touchpoint, lost_card);
    EXPECT_EQ(mine[1].limit.minor, 4000);
    EXPECT_EQ(mine[2].decision.id, refund);
    EXPECT_EQ(mine[2].holder.name, "Adviser");
    lend(carla, anna);
    mine = theirs(anna);
    ASSERT_THAT(mine, SizeIs(3)) << "at the touchpoint she may no more than everywhere now";
    EXPECT_EQ(mine[2].limit.minor, 5000);
    EXPECT_EQ(mine[2].lent_by, carla);
    EXPECT_EQ(mine[2].until, instant_from_rfc3339("2026-10-09T15:00:00Z").value());
    EXPECT_THAT(theirs(dorte), IsEmpty());
}
}
