#include "ground/db/entry_store.h"
#include "ground/log/testing.h"

#include <atomic>
#include <thread>

namespace regard::db
{
namespace
{
using testing::add;
using testing::Latch;

class Store : public testing::EntryStore
{};
REGARD_ON_EVERY_ENGINE(Store);
}

TEST_P(Store, a_body_returns_what_it_found)
{
    EXPECT_EQ(store().read([](Transaction&) { return std::string("found"); }), "found");
    auto const moved = store().write([](Transaction&) { return std::make_unique<int>(7); });
    EXPECT_EQ(*moved, 7);
}

TEST_P(Store, a_body_that_throws_changes_nothing_and_its_caller_gets_the_exception)
{
    auto const body = [](Transaction& tx) {
        add(1)(tx);
        throw std::out_of_range("mine");
    };
    EXPECT_THROW(store().write(body), std::out_of_range);
    EXPECT_EQ(count(), 0);
}

TEST_P(Store, a_refused_command_has_changed_nothing)
{
    auto const refused = store().write([](Transaction& tx) -> Result<int> {
        add(1)(tx);
        return Refusal{"over_budget", "Too much.", "amount"};
    });
    EXPECT_EQ(refused.error().code, "over_budget");
    EXPECT_EQ(count(), 0);
    auto const done = store().write([](Transaction& tx) -> Result<int> {
        add(1)(tx);
        return 1;
    });
    EXPECT_EQ(done.value(), 1);
    EXPECT_EQ(count(), 1);
}

TEST_P(Store, what_is_answered_is_there_after_a_restart)
{
    store().write(add(1));
    fresh().reopen();
    EXPECT_EQ(count(), 1);
}

TEST_P(Store, a_body_inside_a_body_of_the_same_store_is_a_bug_that_shows)
{
    auto const read_inside = [&](Transaction&) { store().read([](Transaction&) {}); };
    auto const write_inside = [&](Transaction&) { store().write([](Transaction&) {}); };
    EXPECT_THROW(store().read(read_inside), std::logic_error);
    EXPECT_THROW(store().read(write_inside), std::logic_error);
    EXPECT_THROW(store().write(read_inside), std::logic_error);
    EXPECT_THROW(store().write(write_inside), std::logic_error);
    store().write(add(1));
}

TEST_P(Store, a_body_may_look_into_another_store)
{
    auto const other = Database::in_memory();
    EXPECT_EQ(
        store().read([&](Transaction&) { return other->read([](Transaction& tx) { return tx.integer("select 3"); }); }),
        3);
}

TEST_P(Store, reading_cannot_write)
{
    EXPECT_THROW(store().read(add(1)), Error);
    EXPECT_EQ(count(), 0);
}

TEST_P(Store, a_reader_sees_one_state_while_others_write)
{
    Latch reader_began, writer_done;
    std::thread writer([&] {
        reader_began.pass();
        store().write(add(1));
        writer_done.open();
    });
    store().read([&](Transaction& tx) {
        EXPECT_EQ(tx.integer("select count(*) from entry"), 0);
        reader_began.open();
        writer_done.pass();
        EXPECT_EQ(tx.integer("select count(*) from entry"), 0);
    });
    writer.join();
    EXPECT_EQ(count(), 1);
}

TEST_P(Store, readers_go_on_while_a_body_writes)
{
    Latch inside, seen;
    std::thread writer([&] {
        store().write([&](Transaction& tx) {
            add(1)(tx);
            inside.open();
            seen.pass();
        });
    });
    inside.pass();
    EXPECT_EQ(count(), 0);
    seen.open();
    writer.join();
    EXPECT_EQ(count(), 1);
}

// Law 6: two spends that each fit, but not together.

TEST_P(Store, two_bodies_that_read_and_then_write_cannot_both_win)
{
    store().write([](Transaction& tx) { tx.execute("insert into entry (id, amount) values (0, 100)"); });
    std::atomic<int> spent{0};
    auto const spend = [&](std::int64_t id) {
        bool const mine = store().write([&](Transaction& tx) {
            if (tx.integer("select sum(amount) from entry").value() < 60)
                return false;
            tx.execute("insert into entry (id, amount) values ($1, -60)", {id});
            return true;
        });
        spent += mine ? 1 : 0;
    };
    std::vector<std::thread> threads;
    for (int id = 1; id <= 6; ++id)
        threads.emplace_back(spend, id);
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(spent, 1);
}

TEST_P(Store, counting_up_from_many_threads_loses_nothing)
{
    store().write([](Transaction& tx) { tx.execute("insert into entry (id, amount) values (1, 0)"); });
    std::vector<std::thread> threads;
    std::atomic<int> done{0};
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < 25; ++i)
                try {
                    store().write([](Transaction& tx) {
                        auto const now = tx.integer("select amount from entry where id = 1").value();
                        tx.execute("update entry set amount = $1 where id = 1", {now + 1});
                    });
                    ++done;
                } catch (Busy const&) {
                    // ten races lost: told to the caller, and not counted
                }
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_GT(done, 0);
    EXPECT_EQ(store().read([](Transaction& tx) { return tx.integer("select amount from entry"); }), done.load());
}

TEST_P(Store, a_slow_body_is_logged_with_its_place)
{
    log::Captured const captured;
    store().write([](Transaction&) { std::this_thread::sleep_for(std::chrono::milliseconds(25)); });
    ASSERT_EQ(captured.lines().size(), 1U);
    EXPECT_NE(captured.lines()[0].find(R"("event":"slow_write")"), std::string::npos);
    EXPECT_NE(captured.lines()[0].find(R"("file":"src/ground/db/database_test.cpp")"), std::string::npos);
    EXPECT_EQ(store().counters().slow, 1U);
}

TEST_P(Store, counts_what_it_did)
{
    auto const before = store().counters();
    store().write(add(1));
    store().read([](Transaction&) {});
    auto const after = store().counters();
    EXPECT_EQ(after.writes - before.writes, 1U);
    EXPECT_EQ(after.commits - before.commits, 1U);
    EXPECT_EQ(after.reads - before.reads, 1U);
}

TEST_P(Store, a_signal_wakes_who_waits_but_not_when_undone)
{
    auto& signals = store().signals();
    signals.wait("news", 0, Span{200'000}); // on PostgreSQL the first session that listens wakes once
    auto const seen = signals.count("news");
    EXPECT_ANY_THROW(store().write([](Transaction& tx) {
        tx.signal("news");
        throw std::runtime_error("no");
    }));
    EXPECT_EQ(signals.wait("news", seen, Span{20'000}), seen);
    std::thread writer([&] { store().write([](Transaction& tx) { tx.signal("news"); }); });
    EXPECT_NE(signals.wait("news", seen, Span::seconds(10)), seen);
    writer.join();
}
}
