// kill -9 among the jobs: each has its effect exactly once.
#include "ground/db/child_program.h"
#include "ground/db/testing.h"
#include "ground/jobs/worker.h"
#include "ground/log/log.h"

#include <limits>
#include <random>
#include <thread>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_jobs_schema();
}

namespace regard::jobs
{
namespace
{
constexpr int jobs = 400;
Instant const never{std::numeric_limits<std::int64_t>::max()};

class JobCrash : public db::testing::StoreTest
{
  protected:
    void put_all()
    {
        schema("jobs", embedded::ground_jobs_schema());
        SystemClock const clock;
        IdSource ids(clock, 0, {}, never);
        store().write([&](db::Transaction& tx) {
            tx.script(db::translated("create table effect (job id not null)", tx.engine()));
            for (int i = 0; i < jobs; ++i)
                Queue(ids, clock).put(tx, {.kind = "pay"});
        });
    }
    std::int64_t count(char const* sql)
    {
        fresh().reopen();
        auto const number = store().read([&](db::Transaction& tx) { return tx.integer(sql).value(); });
        fresh().close();
        return number;
    }
};
REGARD_ON_EVERY_ENGINE(JobCrash);

// A node of its own that works until it is killed.
void work_on(std::string const& where, int node)
{
    log::set_level(log::Level::error);
    auto const store = db::Database::open({.where = where}).value();
    SystemClock const clock;
    IdSource ids(clock, node, {}, never);
    Kinds kinds;
    kinds.add("pay", {.most_attempts = 1000}, [&](Context& job) {
        store->write([&](db::Transaction& tx) {
            tx.execute("insert into effect (job) values ($1)", {job.id()});
            job.finish(tx);
        });
        return Outcome::done();
    });
    Worker worker(*store, kinds, ids, clock, {.lease = Span{30'000}});
    worker.start();
    for (;;)
        std::this_thread::sleep_for(std::chrono::seconds(1));
}
}

TEST_P(JobCrash, every_job_has_its_effect_exactly_once)
{
    put_all();
    std::string const where = fresh().where();
    fresh().close();
    std::minstd_rand random(20261121);
    int kills = 0;
    while (count("select count(*) from job where state <> 2") > 0) {
        db::testing::Child child([&](int) { work_on(where, kills % 500 + 1); });
        // Longer and longer, so that a slow machine gets to the end, too.
        std::this_thread::sleep_for(
            std::chrono::milliseconds(std::uniform_int_distribution<int>(5, 60 + kills)(random)));
        child.kill();
        EXPECT_FALSE(child.ended_well());
        ASSERT_LT(++kills, 1000) << "it never gets to the end";
    }
    EXPECT_EQ(count("select count(*) from effect"), jobs);
    EXPECT_EQ(count("select count(distinct job) from effect"), jobs);
    EXPECT_GT(kills, 3);
}
}
