#include "ground/jobs/jobs.h"

namespace regard::jobs
{
namespace
{
std::optional<std::string_view> key_of(Order const& order)
{
    return order.key.empty() ? std::nullopt : std::optional(order.key);
}
}

JobId Queue::put(db::Transaction& tx, Order const& order) const
{
    auto const id = ids_.next<JobId>();
    Instant const now = clock_.now();
    auto const added = tx.execute(
        "insert into job (id, kind, argument, key, state, attempt, next_at, created_at) "
        "values ($1, $2, $3, $4, $5, 0, $6, $7) on conflict do nothing",
        {id, order.kind, order.argument, key_of(order), State::waiting, std::max(order.not_before, now), now});
    tx.signal("jobs");
    if (added == 1)
        return id;
    auto const there =
        tx.integer("select id from job where kind = $1 and key = $2 and state in (0, 1)", {order.kind, order.key});
    return JobId{there.value()};
}

namespace
{
std::string select_status(std::string_view which)
{
    return "select id, kind, state, attempt, next_at, created_at, ended_at, cancel_asked, progress_done, "
           "progress_total, "
           "progress_note, error_code, error from job where " +
           std::string(which);
}

Status status_of(db::Row const& row)
{
    return {.id = row.id<JobId>(0),
            .kind = std::string(row.text(1)),
            .state = row.choice<State>(2),
            .attempt = static_cast<int>(row.integer(3)),
            .not_before = row.instant(4),
            .created_at = row.instant(5),
            .ended_at = row.maybe_instant(6),
            .cancel_asked = row.flag(7),
            .progress = {row.integer(8), row.integer(9), std::string(row.text(10))},
            .error_code = std::string(row.text(11)),
            .error = std::string(row.text(12))};
}
}

std::optional<Status> Queue::status(db::Transaction& tx, JobId id) const
{
    return tx.one(select_status("id = $1"), {id}, status_of);
}

std::optional<Status> Queue::at_work(db::Transaction& tx, std::string_view kind, std::string_view key) const
{
    return tx.one(select_status("kind = $1 and key = $2 and state in (0, 1)"), {kind, key}, status_of);
}

bool Queue::hurry(db::Transaction& tx, JobId id) const
{
    tx.signal("jobs");
    return tx.execute("update job set next_at = $2 where id = $1 and state = 0", {id, clock_.now()}) == 1;
}

std::vector<Status> Queue::dead(db::Transaction& tx, int most) const
{
    return tx.all(select_status("state = 3 order by id desc limit $1"), {most}, status_of);
}

bool Queue::cancel(db::Transaction& tx, JobId id) const
{
    tx.signal("jobs");
    if (tx.execute("update job set state = 4, ended_at = $2 where id = $1 and state = 0", {id, clock_.now()}) == 1)
        return true;
    return tx.execute("update job set cancel_asked = 1 where id = $1 and state = 1", {id}) == 1;
}

bool Queue::retry(db::Transaction& tx, JobId id) const
{
    bool again = false;
    auto const conflict = tx.attempt([&] {
        again = tx.execute("update job set state = 0, attempt = 0, next_at = $2, ended_at = null, cancel_asked = 0 "
                           "where id = $1 and state in (3, 4)",
                           {id, clock_.now()}) == 1;
    });
    tx.signal("jobs");
    return again && !conflict;
}

Queue::Backlog Queue::backlog(db::Transaction& tx) const
{
    Backlog backlog;
    Instant const now = clock_.now();
    tx.query("select count(*), min(next_at) from job where state in (0, 1) and next_at <= $1", {now},
             [&](db::Row const& row) {
                 backlog.due = row.integer(0);
                 backlog.oldest = now - row.maybe_instant(1).value_or(now);
             });
    backlog.dead = tx.integer("select count(*) from job where state = 3").value();
    return backlog;
}

std::int64_t Queue::forget(db::Transaction& tx, Instant before) const
{
    return tx.execute("delete from job where state in (2, 4) and ended_at < $1", {before});
}
}
