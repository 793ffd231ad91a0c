#include "ground/db/testing.h"
#include "ground/log/testing.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace regard::db
{
namespace
{
// Two sides that meet: each goes on once the other has arrived.
class Latch
{
  public:
    void open()
    {
        std::lock_guard const lock(mutex_);
        open_ = true;
        changed_.notify_all();
    }
    void pass()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return open_; });
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool open_ = false;
};

class Store : public testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (!IsSkipped())
            store().write([](Transaction& tx) {
                tx.script(translated("create table entry (id id primary key, amount minor not null)", tx.engine()));
            });
    }
    std::int64_t count()
    {
        return store().read([](Transaction& tx) { return tx.integer("select count(*) from entry").value(); });
    }
};

class SqliteStore : public Store
{};

REGARD_ON_EVERY_ENGINE(Store);
INSTANTIATE_TEST_SUITE_P(on, SqliteStore, ::testing::Values(Engine::sqlite), testing::engine_of);

auto const add = [](std::int64_t id) {
    return [id](Transaction& tx) { tx.execute("insert into entry (id, amount) values ($1, 1)", {id}); };
};
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

TEST_P(SqliteStore, bodies_that_wait_share_one_commit)
{
    Latch first_is_in;
    std::vector<std::thread> threads;
    threads.emplace_back([&] {
        store().write([&](Transaction& tx) {
            add(0)(tx);
            first_is_in.open();
            std::this_thread::sleep_for(std::chrono::milliseconds(200)); // the others queue up meanwhile
        });
    });
    first_is_in.pass();
    auto const before = store().counters().commits;
    for (int id = 1; id <= 20; ++id)
        threads.emplace_back([&, id] { store().write(add(id)); });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(count(), 21);
    EXPECT_LE(store().counters().commits - before, 4U) << "the first, then all the others together";
}

TEST_P(SqliteStore, a_group_of_long_bodies_is_not_answered_all_at_the_end)
{
    Latch first_is_in;
    std::vector<std::thread> threads;
    threads.emplace_back([&] {
        store().write([&](Transaction&) {
            first_is_in.open();
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        });
    });
    first_is_in.pass();
    auto const before = store().counters().commits;
    for (int id = 1; id <= 10; ++id)
        threads.emplace_back([&, id] {
            store().write([&](Transaction& tx) {
                add(id)(tx);
                std::this_thread::sleep_for(std::chrono::milliseconds(15));
            });
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(count(), 10);
    EXPECT_GE(store().counters().commits - before, 5U);
}

TEST_P(SqliteStore, a_body_that_fails_in_a_group_fails_alone)
{
    Latch first_is_in;
    std::atomic<int> conflicts{0}, thrown{0};
    std::vector<std::thread> threads;
    threads.emplace_back([&] {
        store().write([&](Transaction& tx) {
            add(0)(tx);
            first_is_in.open();
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        });
    });
    first_is_in.pass();
    for (int id = 0; id < 30; ++id) // 0 is taken
        threads.emplace_back([&, id] {
            try {
                store().write([&](Transaction& tx) {
                    add(id)(tx);
                    if (id % 10 == 9)
                        throw std::runtime_error("mine");
                });
            } catch (Conflict const&) {
                ++conflicts;
            } catch (std::runtime_error const&) {
                ++thrown;
            }
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(conflicts, 1);
    EXPECT_EQ(thrown, 3);
    EXPECT_EQ(count(), 27);
}

TEST_P(SqliteStore, a_body_that_ends_the_transaction_takes_no_other_with_it)
{
    Latch first_is_in;
    std::vector<std::thread> threads;
    threads.emplace_back([&] {
        store().write([&](Transaction& tx) {
            add(100)(tx);
            first_is_in.open();
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        });
    });
    first_is_in.pass();
    for (int id = 0; id < 10; ++id)
        threads.emplace_back([&, id] {
            auto const body = [&](Transaction& tx) {
                add(id)(tx);
                if (id == 5)
                    tx.execute("insert or rollback into entry (id, amount) values (100, 1)");
            };
            if (id == 5)
                EXPECT_THROW(store().write(body), Conflict);
            else
                EXPECT_NO_THROW(store().write(body));
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(count(), 10);
}

TEST_P(SqliteStore, another_program_on_the_file_is_waited_for)
{
    auto const other = Database::open({.where = fresh().where(), .durability = Durability::none}).value();
    Latch inside;
    std::thread slow([&] {
        other->write([&](Transaction& tx) {
            add(1)(tx);
            inside.open();
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        });
    });
    inside.pass();
    store().write(add(2));
    slow.join();
    EXPECT_EQ(count(), 2);
}

TEST(Open, a_store_that_cannot_be_is_refused_in_a_sentence)
{
    auto const nowhere = Database::open({.where = "/no/such/folder/store.db"});
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, "database_unavailable");
    EXPECT_NE(nowhere.error().sentence.find("/no/such/folder/store.db"), std::string::npos) << nowhere.error().sentence;

    auto const unnamed = Database::open({});
    ASSERT_FALSE(unnamed);

    auto const server = Database::open({.where = "postgresql://me:secret@localhost:1/regard?password=secret"});
    ASSERT_FALSE(server);
    EXPECT_EQ(server.error().sentence.find("secret"), std::string::npos) << server.error().sentence;
    EXPECT_NE(server.error().sentence.find("postgresql://me@localhost:1/regard"), std::string::npos);
}

TEST(Open, a_file_that_is_no_store_is_refused_in_a_sentence)
{
    TempFolder const folder;
    std::string const path = folder.path() + "/letter.txt";
    FILE* const file = std::fopen(path.c_str(), "w");
    std::fputs("Dear customer, this is a letter and certainly no database, however long one reads it.\n", file);
    std::fclose(file);
    auto const letter = Database::open({.where = path});
    ASSERT_FALSE(letter);
    EXPECT_EQ(letter.error().code, "database_unavailable");
}

TEST(Open, a_new_store_is_for_its_owner_alone)
{
    TempFolder const folder;
    auto const store = Database::open({.where = folder.path() + "/store.db"}).value();
    store->write([](Transaction& tx) { tx.script("create table t (a int)"); });
    for (char const* end : {"", "-wal", "-shm"}) {
        std::string const command = "test \"$(stat -c %a '" + folder.path() + "/store.db" + end + "')\" = 600";
        EXPECT_EQ(std::system(command.c_str()), 0) << end;
    }
}
}
