#pragma once
// One run of a leased job, from taking to letting go: the Context its function sees, and what becomes of the outcome.
#include "ground/jobs/leases.h"

#include <atomic>
#include <mutex>

namespace regard::jobs
{
class Run final : public Context
{
  public:
    // `stopping` is the program's.
    Run(Lease lease, Kinds::Kind const& kind, db::Database& database, Clock const& clock,
        std::atomic<bool> const& stopping)
        : lease_(std::move(lease)), kind_(kind), database_(database), clock_(clock), stopping_(stopping)
    {}

    void work(); // on the worker's thread: runs the function and stores its outcome

    // On the heartbeat's thread: keeps the lease in `tx`, and once that is committed heeds what it found.
    Kept renew(db::Transaction& tx, Instant until);
    void heed(Kept kept);

    JobId id() const override { return lease_.job; }
    std::string const& argument() const override { return lease_.argument; }
    int attempt() const override { return lease_.attempt; }
    Instant now() const override { return clock_.now(); }
    bool should_stop() const override { return stopping_ || cancelled_ || lost_; }
    void progress(std::int64_t done, std::int64_t total, std::string_view note) override;
    void finish(db::Transaction& tx) override;
    void confirm(db::Transaction& tx) override;

  private:
    Outcome outcome();
    void settle(Outcome const& outcome);
    bool settle_in(db::Transaction& tx, Outcome const& outcome);
    bool settle_done(db::Transaction& tx);
    bool settle_failed(db::Transaction& tx, Outcome const& outcome);
    bool is_last_attempt() const { return lease_.attempt >= kind_.rules.most_attempts; }
    Progress progress_now();

    Lease const lease_;
    Kinds::Kind const& kind_;
    db::Database& database_;
    Clock const& clock_;
    std::atomic<bool> const& stopping_;
    std::atomic<bool> cancelled_{false}, lost_{false};
    std::mutex mutex_; // guards progress_
    Progress progress_;
};
}
