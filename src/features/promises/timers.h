#pragma once
// Rings what is due, at the instant it is due. One thread a program sleeps until the next alarm of the store, or until one
// that is earlier is told of; every alarm rings once, in the transaction that writes that it rang and what follows from it, so
// neither a restart nor a second node rings it again. Nodes on one store take turns.
#include "ground/clock/clock.h"
#include "ground/db/db.h"

#include <atomic>
#include <functional>
#include <thread>

namespace regard::promises
{
class Timers
{
  public:
    // `ring` rings what is due of at most that many cases, the earliest first, and answers how many cases those were.
    using Ring = std::function<int(db::Transaction& tx, Instant now, int most)>;
    Timers(db::Database& database, regard::Clock const& clock, Ring ring);
    ~Timers(); // as stop()

    void start();
    void stop();

    // For tests, instead of start(): rings what is due now, on this thread. Answers how many cases rang.
    int ring_due();

    // In the transaction that writes an alarm: wakes the thread once it commits, where it would sleep too long.
    void expect(db::Transaction& tx, Instant due) const;

  private:
    void run();
    void sleep_until_next();
    int ring_some();

    db::Database& database_;
    regard::Clock const& clock_;
    Ring const ring_;
    std::atomic<bool> stopping_{false};
    std::atomic<std::int64_t> sleeps_until_{INT64_MIN}; // nobody sleeps
    std::thread thread_;
};
}
