#include "ground/jobs/run.h"

#include "ground/jobs/rules.h"
#include "ground/log/log.h"

#include <random>

namespace regard::jobs
{
namespace
{
double chance()
{
    thread_local std::minstd_rand random{std::random_device{}()};
    return std::uniform_real_distribution<double>(0, 1)(random);
}

void tell(Lease const& lease, Refusal const& why)
{
    log::warning("job_failed",
                 {{"kind", lease.kind}, {"job", lease.job.text()}, {"attempt", lease.attempt}, {"code", why.code}});
}
}

void Run::work()
{
    try {
        settle(outcome());
    } catch (LeaseLost const&) {
        log::warning("job_lease_lost", {{"kind", lease_.kind}, {"job", lease_.job.text()}});
    }
}

Outcome Run::outcome()
{
    if (lease_.cancel_asked)
        return Outcome::again(now()); // its last worker died before it saw that: settles as cancelled
    if (lease_.attempt > kind_.rules.most_attempts)
        return Outcome::hopeless({"worker_died", "Each time this was begun the program ended before it was done.", ""});
    try {
        return kind_.work->run(*this);
    } catch (LeaseLost const&) {
        throw;
    } catch (std::exception const& error) {
        return Outcome::failed({"exception", error.what(), ""});
    }
}

void Run::settle(Outcome const& outcome)
{
    if (!outcome.why.code.empty())
        tell(lease_, outcome.why);
    bool const ours = database_.write([&](db::Transaction& tx) {
        tx.signal("jobs");
        return settle_in(tx, outcome);
    });
    // After finish(tx) there is nothing left to do, and that is as it should be.
    if (!ours && outcome.end != Outcome::End::done)
        throw LeaseLost();
}

bool Run::settle_in(db::Transaction& tx, Outcome const& outcome)
{
    switch (outcome.end) {
    case Outcome::End::done:
        return settle_done(tx);
    case Outcome::End::again:
        if (lease_.cancel_asked || tx.exists("select 1 from job where id = $1 and cancel_asked = 1", {lease_.job}))
            return end(tx, lease_, State::cancelled, now(), progress_now());
        return wait_again(tx, lease_, outcome.at, progress_now());
    case Outcome::End::failed:
    case Outcome::End::hopeless:
        return settle_failed(tx, outcome);
    }
    return false;
}

bool Run::settle_done(db::Transaction& tx)
{
    if (kind_.schedule)
        return recur(tx, lease_, kind_.schedule->next(now()));
    return end(tx, lease_, State::done, now(), progress_now());
}

bool Run::settle_failed(db::Transaction& tx, Outcome const& outcome)
{
    if (outcome.end == Outcome::End::failed && !is_last_attempt())
        return try_again(tx, lease_, now() + back_off(lease_.attempt, chance()), outcome.why);
    if (kind_.schedule)
        return recur(tx, lease_, kind_.schedule->next(now()), outcome.why);
    return end_badly(tx, lease_, State::dead, now(), outcome.why);
}

void Run::progress(std::int64_t done, std::int64_t total, std::string_view note)
{
    std::lock_guard const lock(mutex_);
    progress_.done = done;
    progress_.total = total;
    progress_.note = note;
}

Progress Run::progress_now()
{
    std::lock_guard const lock(mutex_);
    return progress_;
}

void Run::finish(db::Transaction& tx)
{
    if (!settle_done(tx))
        throw LeaseLost();
}

void Run::confirm(db::Transaction& tx)
{
    // Changes the row rather than only looking at it: whoever takes the job over now meets this transaction.
    if (tx.execute("update job set lease = $2 where id = $1 and lease = $2 and state = 1",
                   {lease_.job, lease_.number}) != 1)
        throw LeaseLost();
}

Kept Run::renew(db::Transaction& tx, Instant until) { return keep(tx, lease_, until, progress_now()); }

void Run::heed(Kept kept)
{
    if (kept == Kept::cancel_asked)
        cancelled_ = true;
    if (kept == Kept::lost)
        lost_ = true;
}
}
