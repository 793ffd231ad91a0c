#include "features/cases/log.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace regard::cases
{
namespace
{
using testing::ElementsAre;

Instant at(std::int64_t seconds) { return Instant{} + Span::seconds(seconds); }

void add(LogBuilder& builder, std::string_view reference, std::int64_t seconds, std::string_view status = "")
{
    builder.add(builder.case_number(reference, Shape::event_log),
                {at(seconds), builder.names().statuses.number(status)});
}

// The statuses of a case in order.
std::vector<std::string> statuses(Log const& log, std::size_t i)
{
    std::vector<std::string> statuses;
    for (Event const& event : log[i].events)
        statuses.emplace_back(log.names().statuses.text(event.status));
    return statuses;
}
}

TEST(Log, cases_keep_the_order_of_their_first_row)
{
    LogBuilder builder;
    add(builder, "b", 5);
    add(builder, "a", 1);
    add(builder, "b", 2);
    Log const log = builder.finish();
    ASSERT_EQ(log.size(), 2u);
    EXPECT_EQ(log.events(), 3u);
    EXPECT_EQ(log[0].reference, "b");
    EXPECT_EQ(log[0].number, 0u);
    EXPECT_EQ(log[0].events.size(), 2u);
    EXPECT_EQ(log[1].reference, "a");
    EXPECT_EQ(log[1].events.size(), 1u);
}

TEST(Log, events_are_ordered_by_instant_and_ties_stay_as_recorded)
{
    LogBuilder builder;
    add(builder, "a", 2, "third");
    add(builder, "a", 1, "first");
    add(builder, "b", 1, "other");
    add(builder, "a", 2, "fourth");
    add(builder, "a", 1, "second");
    add(builder, "a", -5, "before all");
    Log const log = builder.finish();
    EXPECT_THAT(statuses(log, 0), ElementsAre("before all", "first", "second", "third", "fourth"));
    EXPECT_THAT(statuses(log, 1), ElementsAre("other"));
}

TEST(Log, an_empty_history_is_one)
{
    Log const log = LogBuilder().finish();
    EXPECT_EQ(log.size(), 0u);
    EXPECT_EQ(log.events(), 0u);
    EXPECT_EQ(log.duplicate_rows(), 0u);
}

TEST(Log, duplicates_are_counted_within_their_case_and_kept)
{
    LogBuilder builder;
    auto const row = [&](std::string_view reference, std::uint64_t print) {
        add(builder, reference, 1);
        builder.fingerprint(builder.case_number(reference, Shape::event_log), print);
    };
    row("a", 7);
    row("b", 7); // another case
    row("a", 8);
    row("a", 7);
    row("a", 7);
    row("b", std::uint64_t{7} << 32); // the halves of a fingerprint are not confused
    row("b", 0);
    row("b", 0);
    Log const log = builder.finish();
    EXPECT_EQ(log.duplicate_rows(), 3u);
    EXPECT_EQ(log.events(), 8u);
}

TEST(Log, a_case_is_described_by_what_is_said_first_but_its_kind_and_priority_by_what_is_said_last)
{
    LogBuilder builder;
    add(builder, "a", 1);
    builder.describe(0, {0, 1, 0, 1, 0, 1, 1});
    builder.describe(0, {5, 2, 5, 0, 0, 2, 2});
    builder.describe(0, {6, 3, 6, 4, 6, 0, 3});
    Subject const subject = builder.finish()[0].subject;
    EXPECT_EQ(subject.customer, 5u);
    EXPECT_EQ(subject.touchpoint, 1u);
    EXPECT_EQ(subject.product, 5u);
    EXPECT_EQ(subject.vertical, 1u);
    EXPECT_EQ(subject.channel, 6u);
    EXPECT_EQ(subject.kind, 2u);
    EXPECT_EQ(subject.priority, 3u);
}

TEST(Log, the_earliest_promise_counts)
{
    LogBuilder builder;
    add(builder, "a", 1);
    add(builder, "b", 1);
    builder.expect(0, at(9));
    builder.expect(0, at(5));
    builder.expect(0, at(7));
    builder.mark_done(1);
    Log const log = builder.finish();
    EXPECT_EQ(log[0].due, at(5));
    EXPECT_FALSE(log[0].done);
    EXPECT_EQ(log[1].due, Instant{INT64_MAX});
    EXPECT_TRUE(log[1].done);
}

TEST(Log, a_case_without_a_name_is_a_bug_and_said_so)
{
    LogBuilder builder;
    EXPECT_THROW(builder.case_number("", Shape::event_log), std::invalid_argument);
    add(builder, "a", 1);
    EXPECT_THROW(builder.case_number("", Shape::event_log), std::invalid_argument);
}

TEST(Log, the_builder_begins_anew_when_it_has_finished)
{
    LogBuilder builder;
    add(builder, "a", 1, "x");
    builder.finish();
    add(builder, "b", 1, "y");
    Log const log = builder.finish();
    ASSERT_EQ(log.size(), 1u);
    EXPECT_EQ(log[0].reference, "b");
    EXPECT_EQ(log.names().statuses.size(), 1u);
}

// Against the definition: a stable sort by instant of each case's rows.
RC_GTEST_PROP(Log, is_what_a_stable_sort_gives, ())
{
    struct Row
    {
        int number;
        int second;
    };
    auto const rows =
        *rc::gen::container<std::vector<Row>>(rc::gen::construct<Row>(rc::gen::inRange(0, 4), rc::gen::inRange(0, 3)));
    LogBuilder builder;
    std::vector<std::pair<int, std::vector<std::pair<int, std::uint32_t>>>>
        expected; // by case: instants and row numbers
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        auto const number = builder.case_number("case " + std::to_string(rows[i].number), Shape::event_log);
        builder.add(number, {at(rows[i].second), i});
        if (number == expected.size())
            expected.emplace_back(rows[i].number, std::vector<std::pair<int, std::uint32_t>>{});
        expected[number].second.emplace_back(rows[i].second, i);
    }
    Log const log = builder.finish();
    RC_ASSERT(log.size() == expected.size());
    for (std::size_t i = 0; i < log.size(); ++i) {
        auto& sorted = expected[i].second;
        std::stable_sort(sorted.begin(), sorted.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
        RC_ASSERT(log[i].events.size() == sorted.size());
        for (std::size_t j = 0; j < sorted.size(); ++j) {
            RC_ASSERT(log[i].events[j].at == at(sorted[j].first));
            RC_ASSERT(log[i].events[j].status == sorted[j].second);
        }
    }
}

TEST(Log, blocks_of_many_events_come_back_whole)
{
    LogBuilder builder;
    for (int i = 0; i < 200'000; ++i)
        add(builder, std::to_string(i % 1000), 200'000 - i);
    Log const log = builder.finish();
    ASSERT_EQ(log.size(), 1000u);
    ASSERT_EQ(log.events(), 200'000u);
    for (std::size_t i = 0; i < log.size(); ++i)
        ASSERT_TRUE(std::is_sorted(log[i].events.begin(), log[i].events.end(),
                                   [](Event const& a, Event const& b) { return a.at < b.at; }));
}
}
