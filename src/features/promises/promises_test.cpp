#include "features/promises/promises_for_test.h"

#include <gmock/gmock.h>

namespace regard::promises
{
namespace
{
using ::testing::Optional;

constexpr CaseId card{1}, loan{2};

class OneCase : public PromiseStore
{};
REGARD_ON_EVERY_ENGINE(OneCase);

// The built-in policy: five days of eight hours, Monday to Friday, 9 to 17 UTC.
TEST_P(OneCase, a_case_gets_a_date_the_moment_it_arrives)
{
    Standing const standing = open(card, "2026-11-23T10:00:00Z");
    EXPECT_EQ(standing.policy, built_in_version);
    ASSERT_NE(standing.target(Target::resolve), nullptr);
    EXPECT_THAT(standing.target(Target::resolve)->due, Optional(at("2026-11-30T10:00:00Z")));
    EXPECT_THAT(standing.promised, Optional(at("2026-11-30T17:00:00Z"))) << "rounded to the end of the working day";
    EXPECT_EQ(standing.first_promised, standing.promised);
    EXPECT_EQ(standing.next_due, at("2026-11-23T14:00:00Z")) << "acknowledge within four hours";
}

TEST_P(OneCase, stands_the_same_when_it_is_read_again)
{
    open(card, "2026-11-23T10:00:00Z");
    follow(card, Happened::told, "2026-11-23T10:00:01.000001Z");
    follow(card, Happened::asked, "2026-11-24T12:00:00Z");
    Standing const told = follow(card, Happened::answered, "2026-11-26T12:00:00Z");
    EXPECT_EQ(to_json(told), to_json(standing(card, "2026-11-26T12:00:00Z")));
}

TEST_P(OneCase, a_question_pauses_the_target_and_never_the_promise)
{
    open(card, "2026-11-23T09:00:00Z");
    Standing const asked = follow(card, Happened::asked, "2026-11-23T11:00:00Z");
    EXPECT_THAT(asked.paused_since, Optional(at("2026-11-23T11:00:00Z")));
    EXPECT_EQ(asked.target(Target::resolve)->state, TargetState::paused);
    Standing const back = follow(card, Happened::answered, "2026-11-25T11:00:00Z");
    EXPECT_EQ(back.target(Target::resolve)->used, Span::hours(2).micros);
    EXPECT_THAT(back.target(Target::resolve)->due, Optional(at("2026-12-01T17:00:00Z")));
    EXPECT_THAT(back.promised, Optional(at("2026-11-27T17:00:00Z")));
}

TEST_P(OneCase, keeps_its_promise_by_being_resolved_in_time)
{
    open(card, "2026-11-23T09:00:00Z");
    Standing const done = follow(card, Happened::resolved, "2026-11-27T17:00:00Z");
    EXPECT_EQ(done.promises.at(0).outcome, Outcome::kept);
    EXPECT_EQ(done.target(Target::resolve)->state, TargetState::met);
    EXPECT_EQ(done.next_due, Instant{INT64_MAX});
}

TEST_P(OneCase, breaks_its_promise_a_moment_later)
{
    open(card, "2026-11-23T09:00:00Z");
    Standing const done = follow(card, Happened::resolved, "2026-11-27T17:00:00.000001Z");
    EXPECT_EQ(done.promises.at(0).outcome, Outcome::broken);
    EXPECT_THAT(done.promises.at(0).settled, Optional(at("2026-11-27T17:00:00Z")));
    EXPECT_EQ(done.target(Target::resolve)->state, TargetState::missed);
}

TEST_P(OneCase, a_new_date_before_the_old_one_passes_is_a_re_promise)
{
    open(card, "2026-11-23T09:00:00Z");
    auto const moved = repromise(card, "2026-12-04T12:00:00Z", "2026-11-26T09:00:00Z").value();
    EXPECT_EQ(moved.promises.at(0).outcome, Outcome::re_promised);
    EXPECT_TRUE(moved.promises.at(1).told_before_broken);
    EXPECT_THAT(moved.promised, Optional(at("2026-12-04T12:00:00Z")));
    EXPECT_THAT(moved.first_promised, Optional(at("2026-11-27T17:00:00Z")));
}

TEST_P(OneCase, a_new_date_after_the_old_one_passed_is_a_second_promise)
{
    open(card, "2026-11-23T09:00:00Z");
    auto const moved = repromise(card, "2026-12-04T12:00:00Z", "2026-11-28T09:00:00Z").value();
    EXPECT_EQ(moved.promises.at(0).outcome, Outcome::broken);
    EXPECT_FALSE(moved.promises.at(1).told_before_broken);
}

TEST_P(OneCase, a_date_by_hand_must_lie_ahead_and_have_a_reason)
{
    open(card, "2026-11-23T09:00:00Z");
    EXPECT_EQ(repromise(card, "2026-11-23T09:00:00Z", "2026-11-23T09:00:00Z").error().code, "date_is_past");
    EXPECT_EQ(repromise(card, "2036-11-23T09:00:00Z", "2026-11-23T09:00:00Z").error().code, "date_too_far");
    EXPECT_EQ(repromise(card, "2026-12-04T12:00:00Z", "2026-11-23T09:00:00Z", " ").error().code, "reason_missing");
    follow(card, Happened::resolved, "2026-11-24T09:00:00Z");
    EXPECT_EQ(repromise(card, "2026-12-04T12:00:00Z", "2026-11-24T09:00:00Z").error().code, "not_open");
}

TEST_P(OneCase, that_was_imported_has_no_clock)
{
    EXPECT_FALSE(store().read([&](db::Transaction& tx) { return promises->standing(tx, loan, clock.now()); }));
    EXPECT_THROW(follow(loan, Happened::told, "2026-11-23T09:00:00Z"), std::logic_error);
}

TEST_P(OneCase, merged_into_another_brings_its_date_and_its_waiting_along_and_takes_them_back)
{
    open(card, "2026-11-23T09:00:00Z");
    Standing const before = open(loan, "2026-11-25T09:00:00Z");
    auto const merge = [&](db::Transaction& tx) { return promises->merge(tx, loan, card, at("2026-11-25T13:00:00Z")); };
    Standing const merged = store().write(merge);
    EXPECT_THAT(merged.target(Target::resolve)->due, Optional(at("2026-11-27T17:00:00Z")));
    EXPECT_EQ(merged.promises.size(), 2u);
    EXPECT_EQ(standing(card, "2026-11-25T13:00:00Z").next_due, Instant{INT64_MAX});
    auto const part = [&](db::Transaction& tx) { return promises->part(tx, loan, card, at("2026-11-25T15:00:00Z")); };
    Standing const parted = store().write(part);
    EXPECT_EQ(parted.target(Target::resolve)->due, before.target(Target::resolve)->due);
    EXPECT_EQ(parted.promises.at(1).outcome, Outcome::dropped);
    EXPECT_THAT(standing(card, "2026-11-25T15:00:00Z").target(Target::resolve)->due,
                Optional(at("2026-11-27T17:00:00Z")));
}
TEST_P(OneCase, what_is_stored_beside_its_history_is_checked_against_it)
{
    open(card, "2026-11-23T09:00:00Z");
    follow(card, Happened::asked, "2026-11-23T11:00:00Z");
    follow(card, Happened::answered, "2026-11-25T11:00:00Z");
    clock.set(at("2026-11-26T09:00:00Z"));
    promises->ring_due();
    EXPECT_THAT(check_clocks(store(), clock.now()), ::testing::IsEmpty());
    EXPECT_THAT(db::check(store(), invariants()), ::testing::IsEmpty());
    store().write([](db::Transaction& tx) {
        tx.execute("update promise_case set due = due + 1, running = 0 where case_id = $1", {card});
        tx.execute("update promise set settled = $2 where case_id = $1", {card, at("2026-11-26T09:00:00Z")});
    });
    auto const found = check_clocks(store(), clock.now());
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].name, "promises.running");
    EXPECT_EQ(found[1].name, "promises.next_alarm");
    EXPECT_EQ(db::check(store(), invariants()).at(0).name, "promises.settled");
}
}
}
