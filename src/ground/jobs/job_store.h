#pragma once
// A store with jobs and a place for their effects, for the tests of this module.
#include "ground/db/testing.h"
#include "ground/jobs/worker.h"
#include "ground/log/testing.h"

#include <functional>
#include <limits>
#include <thread>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_jobs_schema();
}

namespace regard::jobs::testing
{
inline Instant const morning{1'800'000'000'000'000};
inline Instant const never{std::numeric_limits<std::int64_t>::max()};
inline Refusal const no_answer{"no_answer", "The other side does not answer.", ""};

class JobStore : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        schema("jobs", embedded::ground_jobs_schema());
        store().write([](db::Transaction& tx) {
            tx.script(db::translated("create table effect (job id not null, number int)", tx.engine()));
        });
    }

    JobId put(Order const& order)
    {
        return store().write([&](db::Transaction& tx) { return queue_.put(tx, order); });
    }
    Status status(JobId id)
    {
        return store().read([&](db::Transaction& tx) { return queue_.status(tx, id).value(); });
    }
    std::int64_t effects()
    {
        return store().read([](db::Transaction& tx) { return tx.integer("select count(*) from effect").value(); });
    }
    Worker worker(WorkerSettings settings = {}) { return Worker(store(), kinds_, ids_, clock_, settings); }
    int run_due() { return worker().run_due(); }
    bool eventually(std::function<bool()> const& is_so)
    {
        for (int i = 0; i < 1000 && !is_so(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return is_so();
    }

    SettableClock clock_{morning};
    IdSource ids_{clock_, 0, {}, never};
    Queue queue_{ids_, clock_};
    Kinds kinds_;
};
}
