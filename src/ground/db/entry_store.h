#pragma once
// A store with one table, and a meeting point for threads, for the tests of this module.
#include "ground/db/testing.h"

#include <condition_variable>
#include <mutex>

namespace regard::db::testing
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

class EntryStore : public StoreTest
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

inline auto add(std::int64_t id)
{
    return [id](Transaction& tx) { tx.execute("insert into entry (id, amount) values ($1, 1)", {id}); };
}
}
