// A new date for many cases at once, as one of them sees it.
#include "features/promises/promises_for_test.h"
#include "features/promises/told.h"

#include <gmock/gmock.h>

namespace regard::promises
{
namespace
{
using ::testing::IsEmpty;
using ::testing::Optional;
using ::testing::SizeIs;

constexpr CaseId card{1001}, loan{1002};
constexpr PromiseActId storm{77};

// Both are promised the end of Friday the 27th.
class MovedAtOnce : public PromiseStore
{
  protected:
    void SetUp() override
    {
        PromiseStore::SetUp();
        if (IsSkipped())
            return;
        open(card, "2026-11-23T09:00:00Z");
        open(loan, "2026-11-23T09:00:00Z");
        store().write([&](db::Transaction& tx) {
            promises->begin_act(tx, {storm, at("2026-11-24T09:00:00Z"), {5}, "A storm", 2, 0});
        });
    }
    Standing moved(CaseId id, std::string_view when)
    {
        return store()
            .write([&](db::Transaction& tx) {
                return promises->repromise(tx, id, at("2026-12-04T17:00:00Z"), "A storm", {7}, at(when), storm);
            })
            .value();
    }
    Result<DateMove> look(CaseId id, NewDate const& wish, std::string_view when)
    {
        return store().read([&](db::Transaction& tx) { return promises->look_at_move(tx, id, wish, at(when)); });
    }
    Result<Standing> taken_back(CaseId id, std::string_view when)
    {
        return store().write([&](db::Transaction& tx) { return promises->take_back(tx, id, storm, at(when)); });
    }
    void TearDown() override
    {
        if (!IsSkipped()) {
            EXPECT_THAT(check_clocks(store(), clock.now()), IsEmpty());
            EXPECT_THAT(db::check(store(), invariants()), IsEmpty());
        }
        PromiseStore::TearDown();
    }
};
REGARD_ON_EVERY_ENGINE(MovedAtOnce);

TEST_P(MovedAtOnce, each_date_says_of_how_many_it_is_one)
{
    moved(card, "2026-11-24T09:00:00Z");
    moved(loan, "2026-11-28T09:00:00Z");
    auto const dates = standing(card, "2026-11-28T09:00:00Z").promises;
    ASSERT_THAT(dates, SizeIs(2));
    EXPECT_EQ(dates[0].together, 0);
    EXPECT_FALSE(dates[0].act);
    EXPECT_EQ(dates[1].together, 2);
    EXPECT_THAT(dates[1].act, Optional(storm));
    store().read([&](db::Transaction& tx) {
        auto const all = moved_by(tx, storm);
        ASSERT_THAT(all, SizeIs(2));
        EXPECT_FALSE(all[0].was_broken);
        EXPECT_TRUE(all[1].was_broken);
        auto const since = moved_since(tx, at("2026-11-24T09:00:00Z"), 5);
        ASSERT_THAT(since, SizeIs(1));
        ASSERT_THAT(since.at(storm), SizeIs(2));
        EXPECT_EQ(since.at(storm)[1].id, all[1].id);
        EXPECT_TRUE(since.at(storm)[1].was_broken);
        EXPECT_THAT(moved_since(tx, at("2026-11-24T09:00:00Z"), 0), IsEmpty());
        EXPECT_EQ(act(tx, storm)->moved, 2);
        EXPECT_THAT(acts_since(tx, at("2026-11-24T09:00:01Z"), 5), IsEmpty());
    });
}

TEST_P(MovedAtOnce, days_later_end_with_a_working_day)
{
    auto const three = look(card, {.until = {}, .days = 1}, "2026-11-24T09:00:00Z"); // a Saturday
    EXPECT_EQ(three->until, at("2026-11-30T17:00:00Z"));
    EXPECT_THAT(three->was, Optional(at("2026-11-27T17:00:00Z")));
    EXPECT_FALSE(three->is_broken);
    EXPECT_EQ(three->moved_before, 0);
}

TEST_P(MovedAtOnce, a_date_that_has_passed_is_named_and_one_that_is_not_later_is_refused)
{
    EXPECT_TRUE(look(card, {.until = {}, .days = 7}, "2026-11-28T09:00:00Z")->is_broken);
    EXPECT_EQ(look(card, {at("2026-11-26T17:00:00Z"), {}}, "2026-11-24T09:00:00Z").error().code, "date_not_later");
    EXPECT_EQ(look(card, {.until = {}, .days = 1}, "2026-12-24T09:00:00Z").error().code, "date_is_past");
    follow(card, Happened::resolved, "2026-11-25T09:00:00Z");
    EXPECT_EQ(look(card, {.until = {}, .days = 1}, "2026-11-25T10:00:00Z").error().code, "not_open");
}

TEST_P(MovedAtOnce, taken_back_before_it_was_told_the_date_before_stands_and_rings)
{
    moved(card, "2026-11-24T09:00:00Z");
    auto const back = taken_back(card, "2026-11-24T09:00:05Z").value();
    ASSERT_THAT(back.promises, SizeIs(1));
    EXPECT_EQ(back.promises[0].outcome, Outcome::open);
    EXPECT_THAT(back.promised, Optional(at("2026-11-27T17:00:00Z")));
    clock.set(at("2026-11-27T17:00:01Z"));
    promises->ring_due();
    auto const lines = store().read([&](db::Transaction& tx) { return events::Journal::of(tx, "case", card.value); });
    EXPECT_TRUE(std::ranges::any_of(lines, [](auto const& line) { return line.verb == "promise.broken"; }));
    EXPECT_EQ(repromise(card, "2026-12-08T12:00:00Z", "2026-11-28T09:00:00Z")->promises.size(), 2u);
    EXPECT_EQ(store().read([&](db::Transaction& tx) { return act(tx, storm)->moved; }), 0);
}

TEST_P(MovedAtOnce, it_is_taken_back_once_and_not_where_a_date_came_after_it)
{
    moved(card, "2026-11-24T09:00:00Z");
    EXPECT_TRUE(taken_back(card, "2026-11-24T09:00:05Z").has_value());
    EXPECT_EQ(taken_back(card, "2026-11-24T09:00:06Z").error().code, "changed_since");
    moved(loan, "2026-11-24T09:00:00Z");
    repromise(loan, "2026-12-08T12:00:00Z", "2026-11-24T09:00:03Z").value();
    EXPECT_EQ(taken_back(loan, "2026-11-24T09:00:05Z").error().code, "changed_since");
}
}
}
