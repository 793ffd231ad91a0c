#include "ground/clock/id_source.h"

#include <gtest/gtest.h>
#include <limits>
#include <set>
#include <thread>
#include <vector>

namespace regard
{
namespace
{
Instant const morning{1'800'000'000'000'000};
Instant const never{std::numeric_limits<std::int64_t>::max()};
}

TEST(IdSource, ids_grow_and_tell_their_time_and_node)
{
    SettableClock clock(morning);
    IdSource ids(clock, 5, {}, never);
    auto const first = ids.next_value();
    EXPECT_EQ(IdSource::time_of(first), morning);
    EXPECT_EQ(first >> 12 & 511, 5);
    EXPECT_GT(ids.next_value(), first);
    clock.advance(Span::seconds(1));
    EXPECT_EQ(IdSource::time_of(ids.next_value()), morning + Span::seconds(1));
}

TEST(IdSource, a_clock_that_steps_back_repeats_nothing)
{
    SettableClock clock(morning);
    IdSource ids(clock, 0, {}, never);
    auto last = ids.next_value();
    clock.advance(Span::hours(-1));
    for (int i = 0; i < 10'000; ++i) {
        auto const next = ids.next_value();
        ASSERT_GT(next, last);
        last = next;
    }
}

TEST(IdSource, more_ids_than_a_millisecond_has_run_on_into_the_next)
{
    SettableClock clock(morning);
    IdSource ids(clock, 511, {}, never);
    std::set<std::int64_t> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(ids.next_value());
    EXPECT_EQ(seen.size(), 10'000U);
    EXPECT_EQ(IdSource::time_of(*seen.rbegin()), morning + Span{2000});
}

TEST(IdSource, never_begins_before_what_an_earlier_holder_may_have_issued)
{
    SettableClock clock(morning);
    IdSource ids(clock, 0, morning + Span::seconds(10), never);
    EXPECT_EQ(IdSource::time_of(ids.next_value()), morning + Span::seconds(10));
}

TEST(IdSource, issues_nothing_after_its_lease)
{
    SettableClock clock(morning);
    IdSource ids(clock, 0, {}, morning + Span::seconds(1));
    ids.next_value();
    clock.advance(Span::seconds(1));
    EXPECT_THROW(ids.next_value(), std::runtime_error);
    ids.extend(morning + Span::seconds(5));
    ids.next_value();
}

TEST(IdSource, threads_never_get_the_same)
{
    SettableClock clock(morning);
    IdSource ids(clock, 3, {}, never);
    std::vector<std::vector<std::int64_t>> drawn(4);
    std::vector<std::thread> threads;
    for (auto& mine : drawn)
        threads.emplace_back([&] {
            for (int i = 0; i < 5'000; ++i)
                mine.push_back(ids.next_value());
        });
    for (auto& thread : threads)
        thread.join();
    std::set<std::int64_t> all;
    for (auto const& mine : drawn)
        all.insert(mine.begin(), mine.end());
    EXPECT_EQ(all.size(), 20'000U);
}
}
