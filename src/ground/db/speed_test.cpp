// What the two fast ways are worth, as ratios of one run; the rates themselves are printed.
#include "ground/db/testing.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace regard::db
{
namespace
{
class Speed : public ::testing::TestWithParam<Engine>
{
  protected:
    void SetUp() override
    {
        if (std::getenv("REGARD_SPEED") == nullptr)
            GTEST_SKIP()
                << "ratios of wall-clock times need a machine that does nothing else: set REGARD_SPEED to run them";
        if (!testing::engine_present(GetParam()))
            GTEST_SKIP() << "REGARD_TEST_POSTGRES is not set: run this under bin/with-postgres";
        fresh_ = std::make_unique<testing::FreshStore>(GetParam(), Settings{.slow = Span::seconds(60)});
        fresh_->store().write([](Transaction& tx) {
            tx.script(translated(
                "create table entry (id id primary key, unit id not null, at instant not null, name text not null);"
                "create index entry_unit on entry (unit, at);",
                tx.engine()));
        });
    }

    void add(Transaction& tx, std::int64_t id)
    {
        tx.execute("insert into entry (id, unit, at, name) values ($1, $2, $3, 'a name of common length')",
                   {id, id % 97, id});
    }

    // Rows a second of `body`, which adds `rows` of them.
    template <class Body>
    double rate(char const* what, int rows, Body body)
    {
        auto const began = std::chrono::steady_clock::now();
        body();
        std::chrono::duration<double> const took = std::chrono::steady_clock::now() - began;
        double const per_second = rows / took.count();
        std::printf("    %-8s %-46s %9.0f rows/s\n", testing::name_of(GetParam()), what, per_second);
        return per_second;
    }

    // `callers` threads, each one row a write.
    double rate_of_writes(char const* what, int callers, int rows)
    {
        return rate(what, rows, [&] {
            std::vector<std::thread> threads;
            std::atomic<int> left{rows};
            for (int i = 0; i < callers; ++i)
                threads.emplace_back([&] {
                    while (--left >= 0)
                        store().write([id = ++next_, this](Transaction& tx) { add(tx, id); });
                });
            for (auto& thread : threads)
                thread.join();
        });
    }

    Database& store() { return fresh_->store(); }

    std::unique_ptr<testing::FreshStore> fresh_;
    std::atomic<std::int64_t> next_{1'000'000'000};
};
REGARD_ON_EVERY_ENGINE(Speed);
}

TEST_P(Speed, a_bulk_beats_one_statement_after_the_other)
{
    constexpr int rows = 20'000;
    auto const single = rate("statements in one write", rows, [&] {
        store().write([&](Transaction& tx) {
            for (int id = 1; id <= rows; ++id)
                add(tx, id);
        });
    });
    auto const bulk = rate("a bulk in one write", rows, [&] {
        store().write([&](Transaction& tx) {
            auto entries = tx.bulk("insert into entry (id, unit, at, name) values ($1, $2, $3, $4)");
            for (int id = rows + 1; id <= 2 * rows; ++id)
                entries.add({id, id % 97, id, "a name of common length"});
            entries.finish();
        });
    });
    EXPECT_GT(bulk, (GetParam() == Engine::sqlite ? 0.5 : 1) * single) << "in SQLite both are the same work";
}

TEST_P(Speed, many_callers_share_the_waits_for_the_disk)
{
    auto const alone = rate_of_writes("one caller, a commit on disk each", 1, 300);
    auto const together = rate_of_writes("64 callers, commits on disk", 64, 6'000);
    EXPECT_GT(together, (GetParam() == Engine::sqlite ? 2 : 0.2) * alone);
}
}
