#include "features/empowerment/empowerment_for_test.h"

#include <atomic>
#include <thread>

namespace regard::empowerment
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Allowances : public GivingBank
{
  protected:
    // A change of the policy as it stands.
    api::testing::Answer change(std::string const& terms, std::string const& more = {})
    {
        std::string const target = "/budget-policies/" + everybody.text();
        auto const etag = desk->get(target).header("ETag");
        return desk->ask("PUT", target, {{"If-Match", etag}},
                         R"({"name":"Advisers","currency":"EUR","who":{"level":"Adviser"},"terms":)" + terms + more +
                             '}');
    }
    std::int64_t left_of(EmployeeId id) { return account(budgets::AccountKind::employee, id.value).available; }
    std::int64_t pool() { return account(budgets::AccountKind::pool, 0).available; }
};
REGARD_ON_EVERY_ENGINE(Allowances);

TEST_P(Allowances, come_to_all_they_are_for_once_whatever_runs_twice)
{
    pass(Span::minutes(15));
    pass(Span::minutes(15));
    EXPECT_EQ(left_of(anna), 50'000);
    EXPECT_EQ(left_of(bo), 50'000);
    EXPECT_EQ(left_of(carla), 0) << "the policy is for advisers";
    EXPECT_EQ(pool(), 900'000);
    given(opened(R"(,"keep":true)"), 1'000);
    EXPECT_EQ(left_of(anna), 49'000);
}

TEST_P(Allowances, reach_a_newcomer_at_their_first_gesture_or_with_the_next_run)
{
    pass(Span::minutes(15));
    desk->who = api::testing::employee({"people.read", "people.write"});
    auto const gina =
        EmployeeId::from(made("/employees", R"({"name":"Gina Berg","email":"gina@bank.example","level":"Adviser",)"
                                            R"("unit":")" +
                                                cards.text() + "\"}"))
            .value();
    be(gina);
    EXPECT_EQ(mine().left.minor, 50'000);
    EXPECT_EQ(given(opened(R"(,"keep":true)"), 2'000).state, MatterState::done);
    EXPECT_EQ(left_of(gina), 48'000);
    pass(Span::minutes(15));
    EXPECT_EQ(left_of(gina), 48'000);
}

TEST_P(Allowances, what_is_left_lapses_with_the_period_and_what_is_held_stays_held)
{
    CaseId const id = opened(R"(,"keep":true)");
    given(id, 4'000);
    clock.set(instant_from_rfc3339("2026-10-30T15:00:00Z").value());
    auto const asked = given(id, 15'000);
    EXPECT_EQ(left_of(anna), 31'000);
    clock.set(instant_from_rfc3339("2026-11-01T00:00:00Z").value());
    pass({});
    EXPECT_EQ(left_of(anna), 50'000);
    EXPECT_EQ(mine().held.minor, 15'000);
    EXPECT_EQ(mine().gestures, 0) << "of this period";
    be(carla, "lead");
    EXPECT_EQ(answer(asked.id, R"({"yes":true})").status, 200);
    EXPECT_EQ(left_of(anna), 50'000) << "what was held was of the period before";
}

TEST_P(Allowances, what_is_left_is_carried_over_where_the_policy_says_so)
{
    be_eva();
    ASSERT_EQ(change(R"({"most_at_once":10000,"allowance":50000,"period":"month","rest":"carries_over"})").status, 200);
    be(anna);
    given(opened(R"(,"keep":true)"), 10'000);
    clock.set(instant_from_rfc3339("2026-11-01T00:00:00Z").value());
    pass({});
    EXPECT_EQ(left_of(anna), 90'000);
}

TEST_P(Allowances, a_running_period_stands_when_the_policy_changes_and_the_next_one_follows_it)
{
    pass(Span::minutes(15));
    be_eva();
    ASSERT_EQ(change(R"({"most_at_once":10000,"allowance":90000,"period":"quarter"})").status, 200);
    pass(Span::minutes(15));
    EXPECT_EQ(left_of(anna), 50'000);
    clock.set(instant_from_rfc3339("2026-11-01T00:00:00Z").value());
    pass({});
    EXPECT_EQ(left_of(anna), 90'000);
    be(anna);
    EXPECT_EQ(mine().until, instant_from_rfc3339("2027-01-01T00:00:00Z").value());
    EXPECT_EQ(mine().begins, instant_from_rfc3339("2026-11-01T00:00:00Z").value());
}

TEST_P(Allowances, a_period_begins_at_the_organisations_midnight_also_where_clocks_change)
{
    room->use_zone(Zone::find("Europe/Copenhagen").value());
    pass(Span::minutes(15));
    clock.set(instant_from_rfc3339("2026-10-31T22:59:59Z").value());
    pass({});
    EXPECT_EQ(mine().begins, instant_from_rfc3339("2026-09-30T22:00:00Z").value());
    clock.set(instant_from_rfc3339("2026-10-31T23:00:00Z").value());
    pass({});
    EXPECT_EQ(mine().begins, instant_from_rfc3339("2026-10-31T23:00:00Z").value());
    EXPECT_EQ(pool(), 900'000) << "what lapsed went back before it was granted anew";
}

// The last Sunday of October 2027 is its last day and has 25 hours; that of March 2030 is the last of a quarter and has 23.
TEST_P(Allowances, a_period_that_ends_on_the_very_day_clocks_change_ends_at_midnight_once)
{
    room->use_zone(Zone::find("Europe/Copenhagen").value());
    struct End
    {
        char const *hour_twice, *last_second, *midnight;
    };
    for (End const& end : {End{"2027-10-31T01:30:00Z", "2027-10-31T22:59:59Z", "2027-10-31T23:00:00Z"},
                           End{"2030-03-31T01:30:00Z", "2030-03-31T21:59:59Z", "2030-03-31T22:00:00Z"}})
    {
        Instant const midnight = instant_from_rfc3339(end.midnight).value();
        clock.set(instant_from_rfc3339(end.hour_twice).value() + Span::hours(-1));
        pass({});
        pass(Span::hours(1)); // the hour there is twice, or never
        auto const began = mine().begins;
        EXPECT_EQ(mine().until, midnight);
        given(opened(R"(,"keep":true)"), 4'000);
        clock.set(instant_from_rfc3339(end.last_second).value());
        pass({});
        EXPECT_EQ(mine().begins, began) << end.last_second;
        EXPECT_EQ(mine().left.minor, 46'000);
        clock.set(midnight);
        pass({});
        pass({});
        EXPECT_EQ(mine().begins, midnight);
        EXPECT_EQ(mine().left.minor, 50'000) << "what was left lapsed, and a new one came, once";
        EXPECT_EQ(left_of(bo), 50'000);
    }
}

TEST_P(Allowances, a_clock_that_steps_back_an_hour_over_the_end_of_a_period_grants_and_lapses_nothing_twice)
{
    clock.set(instant_from_rfc3339("2026-10-31T23:59:00Z").value());
    pass({});
    CaseId const id = opened(R"(,"keep":true)");
    given(id, 4'000);
    clock.set(instant_from_rfc3339("2026-11-01T00:01:00Z").value());
    pass({});
    auto const asked = given(id, 15'000);
    std::int64_t const in_pool = pool();
    clock.set(instant_from_rfc3339("2026-10-31T23:01:00Z").value());
    pass({});
    EXPECT_EQ(left_of(anna), 35'000);
    EXPECT_EQ(pool(), in_pool);
    EXPECT_EQ(given(id, 2'000).state, MatterState::done) << "one can go on meanwhile";
    be(carla, "lead");
    EXPECT_EQ(answer(asked.id, R"({"yes":true})").status, 200) << "answered before it was asked, by the clock";
    for (char const* later : {"2026-10-31T23:59:59Z", "2026-11-01T00:00:00Z", "2026-11-01T00:16:00Z"}) {
        clock.set(instant_from_rfc3339(later).value());
        pass({});
        EXPECT_EQ(left_of(anna), 33'000) << later;
        EXPECT_EQ(pool(), in_pool) << later;
    }
}

TEST_P(Allowances, an_empty_pool_is_told_and_made_good_once_it_is_filled)
{
    be_eva();
    budgets::Ledger const ledger(ids, journal);
    store().write([&](db::Transaction& tx) {
        return ledger.grant(tx, {"away", {}, clock.now()}, ledger.pool(tx, "EUR"), ledger.of_unit(tx, loans, "EUR"),
                            {990'000, "EUR"}, "Elsewhere");
    });
    pass(Span::minutes(15));
    be(anna);
    EXPECT_TRUE(mine().waits);
    EXPECT_EQ(mine().left.minor, 0);
    fund(500'000);
    pass(Span::minutes(15));
    EXPECT_FALSE(mine().waits);
    EXPECT_EQ(mine().left.minor, 50'000);
}

TEST_P(Allowances, two_policies_for_the_very_same_are_refused_and_ended_ones_give_nothing)
{
    be_eva();
    EXPECT_THAT(desk->post("/budget-policies",
                           R"({"name":"Twice","currency":"EUR","who":{"level":"ADVISER"},"terms":{"most_at_once":1}})")
                    .faults(),
                ElementsAre("who:policy_for_same"));
    EXPECT_EQ(desk->post("/budget-policies/" + everybody.text() + "/end", R"({"why":"No more"})").status, 200);
    be(anna);
    EXPECT_THAT(desk->get("/me/budget").read<MyBudget>().items, IsEmpty());
    auto const asked = given(opened(R"(,"keep":true)"), 1'000);
    EXPECT_THAT(asked.beyond, ElementsAre(Beyond::no_policy));
}

TEST_P(Allowances, a_version_to_come_holds_from_its_day_and_earlier_ones_stay_readable)
{
    be_eva();
    EXPECT_THAT(change(R"({"most_at_once":5})", R"(,"from":"2026-09-30")").faults(), ElementsAre("from:from_is_past"));
    auto const next = change(R"({"most_at_once":5,"allowance":50000})", R"(,"from":"2026-10-05")");
    ASSERT_EQ(next.status, 200) << next.body;
    EXPECT_FALSE(next.read<BudgetPolicy>().in_force);
    auto const versions = desk->get("/budget-policies/" + everybody.text() + "/versions").read<PolicyVersions>();
    ASSERT_THAT(versions.items, SizeIs(2));
    EXPECT_TRUE(versions.items[1].in_force);
    be(anna);
    CaseId const id = opened(R"(,"keep":true)");
    EXPECT_EQ(given(id, 6).state, MatterState::done);
    clock.set(instant_from_rfc3339("2026-10-05T08:00:00Z").value());
    EXPECT_EQ(given(id, 6).state, MatterState::asked);
}

// Thirty-two taps at the same time on what a customer may still get: no cap and no budget is passed.
TEST_P(Allowances, no_cap_is_passed_however_many_tap_at_once)
{
    be_eva();
    ASSERT_EQ(change(R"({"most_at_once":10000,"most_a_customer":30000,"allowance":50000})").status, 200);
    be(anna);
    CaseId const id = opened(R"(,"keep":true)");
    std::atomic<int> done = 0, asked = 0;
    std::vector<std::thread> taps;
    for (int tap = 0; tap < 8; ++tap)
        taps.emplace_back([&, tap] {
            api::testing::Desk own(routes, store(), clock);
            own.who = desk->who;
            own.who.employee = tap % 2 == 0 ? anna : bo;
            own.who.user = {own.who.employee.value};
            for (int turn = 0; turn < 4; ++turn) {
                api::testing::Answer answer;
                do { // too many races lost: to be sent again, as a browser does
                    answer = own.post(
                        "/cases/" + id.text() + "/gestures",
                        fmt::format(R"({{"kind":"{}","amount":{{"minor":4000,"currency":"EUR"}},"reason":"thanks"}})",
                                    flowers.text()));
                } while (answer.status == 503);
                EXPECT_EQ(answer.status, 201) << answer.body;
                if (answer.status == 201)
                    ++(answer.read<Gesture>().state == MatterState::done ? done : asked);
            }
        });
    for (std::thread& tap : taps)
        tap.join();
    EXPECT_EQ(done, 7) << "7 × 40 EUR of 300";
    EXPECT_EQ(asked, 25);
    EXPECT_GE(left_of(anna), 0);
    EXPECT_GE(left_of(bo), 0);
}
}
}
