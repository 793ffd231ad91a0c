#include "ground/db/entry_store.h"

#include <atomic>
#include <thread>

namespace regard::db
{
namespace
{
using testing::add;
using testing::Latch;

class Lane : public testing::EntryStore
{};
INSTANTIATE_TEST_SUITE_P(on, Lane, ::testing::Values(Engine::sqlite), testing::engine_of);
}

TEST_P(Lane, bodies_that_wait_share_one_commit)
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

TEST_P(Lane, a_group_of_long_bodies_is_not_answered_all_at_the_end)
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

TEST_P(Lane, a_body_that_fails_in_a_group_fails_alone)
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

TEST_P(Lane, a_body_that_ends_the_transaction_takes_no_other_with_it)
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

TEST_P(Lane, another_program_on_the_file_is_waited_for)
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
}
