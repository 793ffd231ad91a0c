// kill -9 at any moment: what was answered is there, and the store is sound.
#include "ground/db/check.h"
#include "ground/db/child_program.h"
#include "ground/db/testing.h"
#include "ground/log/testing.h"

#include <random>
#include <thread>

namespace regard::db
{
namespace
{
using testing::Child;
using testing::tell;

class Crash : public testing::StoreTest
{
  protected:
    // Nothing of the parent's runs while it forks.
    void write(std::string const& script)
    {
        fresh().reopen();
        store().write([&](Transaction& tx) { tx.script(translated(script, tx.engine())); });
        fresh().close();
    }
    void sleep_up_to(int micros)
    {
        std::this_thread::sleep_for(std::chrono::microseconds(std::uniform_int_distribution<int>(0, micros)(random_)));
    }
    std::minstd_rand random_{20261121};
};
REGARD_ON_EVERY_ENGINE(Crash);

// Three threads write numbers of their own, each told only once it is answered.
void write_until_killed(std::string const& where, std::int64_t round, int to)
{
    auto const mine = Database::open({.where = where, .durability = Durability::full}).value();
    auto const work = [&](std::int64_t thread) {
        for (std::int64_t n = 0;; ++n) {
            std::int64_t const number = (round * 10 + thread) * 1'000'000 + n;
            mine->write([&](Transaction& tx) {
                tx.execute("insert into answered (number) values ($1)", {number});
                tx.execute("insert into twin (number) values ($1)", {number});
            });
            tell(to, number);
        }
    };
    std::vector<std::thread> threads;
    for (std::int64_t thread = 0; thread < 3; ++thread)
        threads.emplace_back(work, thread);
    for (auto& thread : threads)
        thread.join();
}
}

TEST_P(Crash, whatever_was_answered_is_there_after_kill_9)
{
    constexpr int rounds = 60;
    write("create table answered (number int primary key); create table twin (number int primary key references "
          "answered);");
    std::size_t answered = 0;
    for (int round = 0; round < rounds; ++round) {
        Child child([&](int to) { write_until_killed(fresh().where(), round, to); });
        sleep_up_to(60'000);
        child.kill();
        auto const numbers = child.all_it_told();
        (void)child.ended_well();
        answered += numbers.size();
        fresh().reopen();
        store().read([&](Transaction& tx) {
            for (auto const number : numbers)
                ASSERT_TRUE(tx.exists("select 1 from twin where number = $1", {number})) << "round " << round;
        });
        fresh().close();
    }
    EXPECT_GT(answered, static_cast<std::size_t>(rounds)) << "the children did work";
    fresh().reopen();
    Invariant const halves{"twin", "An answer is whole.",
                           "select number from answered where number not in (select number from twin)"};
    EXPECT_TRUE(check(store(), std::span(&halves, 1)).empty());
}

TEST_P(Crash, migrations_killed_at_any_moment_are_taken_up_again)
{
    std::vector<Migration> steps{{"first", 1, "log", "create table log (step int primary key);"}};
    for (int step = 2; step <= 25; ++step) {
        std::string const n = std::to_string(step);
        steps.push_back({"first", step, "step",
                         "create table t" + n + " (id id primary key, name text); create index i" + n + " on t" + n +
                             " (name); insert into log (step) values (" + n + ");"});
    }
    fresh().close();
    int kills = 0;
    double time =
        500; // microseconds: too little at first, however quick the machine, and enough in the end, however slow
    for (bool done = false; !done; ++kills, time *= 1.25) {
        Child child([&](int) {
            log::set_level(log::Level::error);
            auto const mine = Database::open({.where = fresh().where()});
            ::_exit(mine && migrate(**mine, steps) ? 0 : 1);
        });
        sleep_up_to(static_cast<int>(time));
        child.kill();
        done = child.ended_well();
        ASSERT_LT(kills, 50) << "it never gets to the end";
    }
    EXPECT_GT(kills, 2);
    fresh().reopen();
    EXPECT_EQ(migrate(store(), steps).value(), 0);
    store().read([](Transaction& tx) { EXPECT_EQ(tx.integer("select count(*) from log"), 24); });
    EXPECT_TRUE(check(store(), {}).empty());
}
}
