#include "ground/jobs/leases.h"

namespace regard::jobs
{
KindList::KindList(Kinds const& kinds, Length length)
{
    for (auto const& [name, kind] : kinds.all())
        if (kind.rules.length == length)
            names_.push_back(name);
}

std::string KindList::placeholders(int fixed) const
{
    std::string text;
    for (std::size_t i = 0; i < names_.size(); ++i)
        text += (i == 0 ? "$" : ", $") + std::to_string(fixed + 1 + static_cast<int>(i));
    return text;
}

void KindList::append_to(std::vector<db::Value>& values) const
{
    values.insert(values.end(), names_.begin(), names_.end());
}

std::optional<Instant> next_due(db::Transaction& tx, KindList const& kinds)
{
    std::vector<db::Value> values;
    kinds.append_to(values);
    return tx.one("select next_at from job where state in (0, 1) and kind in (" + kinds.placeholders(0) +
                      ") order by next_at limit 1",
                  values, [](db::Row const& row) { return row.instant(0); });
}

namespace
{
// Nodes that look at the same moment take different jobs instead of waiting for one another. SQLite has one writer at a time.
char const* skip_locked(db::Engine engine) { return engine == db::Engine::postgres ? " for update skip locked" : ""; }
}

std::optional<Lease> take(db::Transaction& tx, KindList const& kinds, std::int64_t number, Instant now, Instant until)
{
    std::vector<db::Value> values{number, until, now};
    kinds.append_to(values);
    return tx.one("update job set state = 1, lease = $1, next_at = $2, attempt = attempt + 1 where id = "
                  "(select id from job where state in (0, 1) and next_at <= $3 and kind in (" +
                      kinds.placeholders(3) + ") order by next_at, id limit 1" + skip_locked(tx.engine()) +
                      ") returning id, kind, argument, attempt, cancel_asked",
                  values, [&](db::Row const& row) {
                      return Lease{.job = row.id<JobId>(0),
                                   .number = number,
                                   .kind = std::string(row.text(1)),
                                   .argument = std::string(row.text(2)),
                                   .attempt = static_cast<int>(row.integer(3)),
                                   .cancel_asked = row.flag(4)};
                  });
}

Kept keep(db::Transaction& tx, Lease const& lease, Instant until, Progress const& progress)
{
    auto const cancel_asked =
        tx.integer("update job set next_at = $3, progress_done = $4, progress_total = $5, progress_note = $6 "
                   "where id = $1 and lease = $2 and state = 1 returning cancel_asked",
                   {lease.job, lease.number, until, progress.done, progress.total, progress.note});
    if (!cancel_asked)
        return Kept::lost;
    return *cancel_asked != 0 ? Kept::cancel_asked : Kept::ours;
}

bool end(db::Transaction& tx, Lease const& lease, State state, Instant now, Progress const& progress)
{
    return tx.execute(
               "update job set state = $3, ended_at = $4, lease = null, progress_done = $5, progress_total = $6, "
               "progress_note = $7, error_code = '', error = '' where id = $1 and lease = $2 and state = 1",
               {lease.job, lease.number, state, now, progress.done, progress.total, progress.note}) == 1;
}

bool end_badly(db::Transaction& tx, Lease const& lease, State state, Instant now, Refusal const& why)
{
    return tx.execute("update job set state = $3, ended_at = $4, lease = null, error_code = $5, error = $6 "
                      "where id = $1 and lease = $2 and state = 1",
                      {lease.job, lease.number, state, now, why.code, why.sentence}) == 1;
}

bool wait_again(db::Transaction& tx, Lease const& lease, Instant at, Progress const& progress)
{
    return tx.execute("update job set state = 0, attempt = 0, next_at = $3, lease = null, progress_done = $4, "
                      "progress_total = $5, progress_note = $6 where id = $1 and lease = $2 and state = 1",
                      {lease.job, lease.number, at, progress.done, progress.total, progress.note}) == 1;
}

bool try_again(db::Transaction& tx, Lease const& lease, Instant at, Refusal const& why)
{
    return tx.execute("update job set state = 0, next_at = $3, lease = null, error_code = $4, error = $5 "
                      "where id = $1 and lease = $2 and state = 1",
                      {lease.job, lease.number, at, why.code, why.sentence}) == 1;
}

bool recur(db::Transaction& tx, Lease const& lease, Instant at, Refusal const& why)
{
    return tx.execute(
               "update job set state = 0, attempt = 0, next_at = $3, lease = null, cancel_asked = 0, error_code = $4, "
               "error = $5 where id = $1 and lease = $2 and state = 1",
               {lease.job, lease.number, at, why.code, why.sentence}) == 1;
}

void schedule(db::Transaction& tx, JobId new_id, std::string_view kind, Instant at, Instant now)
{
    tx.execute("insert into job (id, kind, argument, key, state, attempt, next_at, created_at) "
               "values ($1, $2, '{}', 'recurring', 0, 0, $3, $4) on conflict do nothing",
               {new_id, kind, at, now});
    tx.execute("update job set next_at = $2 where kind = $1 and key = 'recurring' and state = 0 and attempt = 0 and "
               "next_at > $2",
               {kind, at});
}
}
