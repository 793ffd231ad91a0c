// Alarms and the ladder over the store.
#include "features/people/people.h"
#include "features/promises/promises_for_test.h"

#include <gmock/gmock.h>

namespace regard::promises
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr CaseId card{1};

class Alarms : public PromiseStore
{
  protected:
    int ring(std::string_view when)
    {
        clock.set(at(when));
        return promises->ring_due();
    }
    std::vector<std::string> rang()
    {
        return store().read([](db::Transaction& tx) {
            std::vector<std::string> verbs;
            for (auto const& line : events::Journal::of(tx, "case", card.value))
                verbs.push_back(line.verb);
            return verbs;
        });
    }
    std::vector<Escalation> ladder()
    {
        return store().read([&](db::Transaction& tx) { return promises->escalations(tx, card); });
    }
    Result<Escalation> raise(RaisedBy by, std::string_view when)
    {
        return store().write(
            [&](db::Transaction& tx) { return promises->raise(tx, card, by, {}, "Nobody calls back", at(when)); });
    }
};
REGARD_ON_EVERY_ENGINE(Alarms);

TEST_P(Alarms, ring_at_their_instant_and_once)
{
    open(card, "2026-11-23T09:00:00Z");
    EXPECT_EQ(ring("2026-11-23T11:59:59.999999Z"), 0);
    EXPECT_EQ(ring("2026-11-23T12:00:00Z"), 1);
    EXPECT_THAT(rang(), ElementsAre("target.near")) << "three of the four hours in which to acknowledge";
    EXPECT_EQ(ring("2026-11-23T12:00:00Z"), 0);
}

TEST_P(Alarms, what_fell_due_while_nothing_ran_rings_once_each_after_a_restart)
{
    open(card, "2026-11-23T09:00:00Z");
    promises.emplace(Parts{store(), ids, clock, journal, queue, catalogue, *calendars});
    EXPECT_EQ(ring("2026-11-24T09:00:00Z"), 1);
    EXPECT_THAT(rang(), ElementsAre("target.near", "target.overdue", "target.near", "target.overdue"));
}

TEST_P(Alarms, are_silent_while_a_question_is_out_but_for_the_promise)
{
    open(card, "2026-11-23T09:00:00Z");
    follow(card, Happened::asked, "2026-11-23T10:00:00Z");
    EXPECT_EQ(ring("2026-11-27T17:00:00Z"), 0);
    EXPECT_EQ(ring("2026-11-27T17:00:00.000001Z"), 1);
    EXPECT_THAT(rang(), ElementsAre("promise.broken"));
    EXPECT_EQ(standing(card, "2026-11-27T18:00:00Z").promises.at(0).outcome, Outcome::broken);
}

TEST_P(Alarms, fall_silent_with_the_resolution)
{
    open(card, "2026-11-23T09:00:00Z");
    follow(card, Happened::resolved, "2026-11-23T10:00:00Z");
    EXPECT_EQ(ring("2027-11-23T09:00:00Z"), 0);
    EXPECT_THAT(rang(), IsEmpty());
}

TEST_P(Alarms, time_climbs_the_ladder_a_rung_after_the_other)
{
    open(card, "2026-11-23T09:00:00Z");
    follow(card, Happened::replied, "2026-11-23T09:00:00Z");
    ring("2026-11-27T17:00:00Z");
    ASSERT_EQ(ladder().size(), 1u);
    EXPECT_EQ(ladder()[0].step, 1);
    EXPECT_EQ(ladder()[0].raised_by, RaisedBy::time);
    EXPECT_FALSE(ladder()[0].owner) << "there are no units here";
    ring("2026-12-02T13:00:00Z");
    ASSERT_EQ(ladder().size(), 2u);
    EXPECT_EQ(ladder()[1].step, 2);
}

TEST_P(Alarms, whoever_keeps_a_copy_is_told_in_the_same_transaction)
{
    std::vector<Instant> seen;
    Lent lent;
    lent.moved = [&](db::Transaction&, CaseId, Standing const& standing) { seen.push_back(standing.next_due); };
    promises.emplace(Parts{store(), ids, clock, journal, queue, catalogue, *calendars, lent});
    open(card, "2026-11-23T09:00:00Z");
    ring("2026-11-23T12:00:00Z");
    EXPECT_THAT(seen, ElementsAre(at("2026-11-23T13:00:00Z")));
}

TEST_P(Alarms, a_customer_raises_once_until_answered_and_an_employee_may_climb)
{
    open(card, "2026-11-23T09:00:00Z");
    auto const first = raise(RaisedBy::customer, "2026-11-23T10:00:00Z");
    ASSERT_TRUE(first);
    EXPECT_EQ(raise(RaisedBy::customer, "2026-11-23T11:00:00Z").error().code, "already_escalated");
    EXPECT_EQ(raise(RaisedBy::employee, "2026-11-23T11:00:00Z").value().step, 2);
    auto const answer = [&](db::Transaction& tx) {
        return promises->answer(tx, first->id, api::UserId{7}, "I call you at noon", at("2026-11-23T11:30:00Z"));
    };
    EXPECT_EQ(store().write(answer).value().answer, "I call you at noon");
    EXPECT_EQ(raise(RaisedBy::customer, "2026-11-23T12:00:00Z").value().step, 3);
    auto const settle = [&](db::Transaction& tx) {
        return promises->settle(tx, first->id, api::UserId{7}, "Called and paid back", at("2026-11-23T12:30:00Z"));
    };
    EXPECT_TRUE(store().write(settle).value().settled);
    EXPECT_EQ(store().write(settle).error().code, "wrong_state");
}

TEST_P(Alarms, the_thread_rings_what_is_told_while_it_sleeps)
{
    clock.set(at("2026-11-23T12:00:00Z"));
    promises->start();
    open(card, "2026-11-23T09:00:00Z");
    auto& signals = store().signals();
    for (auto seen = signals.count("journal"); rang().empty(); seen = signals.count("journal"))
        signals.wait("journal", seen, Span::seconds(5));
    promises->stop();
    EXPECT_THAT(rang(), ElementsAre("target.near"));
}

TEST_P(Alarms, two_programs_on_one_store_ring_each_once)
{
    if (GetParam() == db::Engine::sqlite)
        GTEST_SKIP() << "one program has a SQLite file";
    constexpr int cases = 300;
    for (int n = 1; n <= cases; ++n)
        open(CaseId{n}, "2026-11-23T09:00:00Z");
    clock.set(at("2026-11-23T12:00:00Z"));
    auto second = db::Database::open(store().settings()).value();
    Promises other(Parts{*second, ids, clock, journal, queue, catalogue, *calendars});
    std::thread beside([&] { other.ring_due(); });
    promises->ring_due();
    beside.join();
    auto const lines = store().read([](db::Transaction& tx) {
        return tx.integer("select count(*) from clock_event where what = $1", {Told::What::rang}).value();
    });
    EXPECT_EQ(lines, cases);
}
}
}
