// Turns by themselves, and taken in the bodies of writes.
#include "ground/db/entry_store.h"
#include "ground/db/shared/turns.h"
#include "ground/db/turn.h"

#include <gmock/gmock.h>
#include <thread>

namespace regard::db
{
namespace
{
using ::testing::ElementsAre;
using namespace std::chrono_literals;
using testing::EntryStore;
REGARD_ON_EVERY_ENGINE(EntryStore);
}

TEST(Turns, come_in_the_order_in_which_they_were_asked_for)
{
    Turns turns(5s);
    std::vector<int> order;
    std::vector<std::thread> threads;
    {
        Turns::Held first(turns);
        ASSERT_TRUE(first.take(7));
        ASSERT_TRUE(first.take(7)) << "it is ours already";
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&, i] {
                Turns::Held held(turns);
                EXPECT_FALSE(held.take(7));
                held.wait();
                order.push_back(i);
            });
            while (turns.in_line(7) < static_cast<std::size_t>(i) + 2)
                std::this_thread::yield();
        }
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_THAT(order, ElementsAre(0, 1, 2));
}

TEST(Turns, of_two_things_never_wait_for_one_another)
{
    Turns turns(5s);
    int both = 0;
    auto const many = [&](std::int64_t a, std::int64_t b) {
        for (int i = 0; i < 2'000; ++i) {
            Turns::Held held(turns);
            while (!held.take(a) || !held.take(b))
                held.wait();
            ++both; // by one at a time
        }
    };
    std::thread other([&] { many(1, 2); });
    many(2, 1);
    other.join();
    EXPECT_EQ(both, 4'000);
}

TEST(Turns, that_do_not_come_are_given_up_and_leave_the_line)
{
    Turns turns(10ms);
    Turns::Held first(turns);
    ASSERT_TRUE(first.take(7));
    Turns::Held second(turns);
    EXPECT_FALSE(second.take(7));
    EXPECT_THROW(second.wait(), Busy);
}

TEST(Turns, are_taken_everywhere_for_a_while_after_another_program_was_met)
{
    Turns turns(5s);
    {
        Turns::Held first(turns);
        ASSERT_TRUE(first.take(7));
        first.met_another();
        EXPECT_TRUE(first.everywhere());
    }
    Turns::Held second(turns);
    EXPECT_FALSE(second.take(7));
    second.wait();
    EXPECT_TRUE(second.take(7));
    EXPECT_TRUE(second.everywhere());
    Turns::Held other(turns);
    EXPECT_TRUE(other.take(8));
    EXPECT_FALSE(other.everywhere());
}

TEST_P(EntryStore, a_row_that_many_count_in_is_counted_in_by_all_of_them_in_two_programs)
{
    store().write(testing::add(1));
    auto const second = GetParam() == Engine::postgres ? Database::open(store().settings()).value() : nullptr;
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i)
        threads.emplace_back([&, i] {
            for (int n = 0; n < 20; ++n)
                (second && i % 2 ? *second : store()).write([](Transaction& tx) {
                    take_turn(tx, 1);
                    auto const amount = tx.integer("select amount from entry where id = 1").value();
                    tx.execute("update entry set amount = $1 where id = 1", {amount + 1});
                });
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(store().read([](Transaction& tx) { return tx.integer("select amount from entry"); }), 321);
    EXPECT_EQ(store().counters().busy, 0u);
}
}
