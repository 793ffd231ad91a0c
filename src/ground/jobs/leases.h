#pragma once
// The worker's half of the job table: taking a job, keeping it, letting go of it. A statement about a leased job always names the lease,
// so it does nothing where the lease is lost.
#include "ground/jobs/kinds.h"

namespace regard::jobs
{
struct Lease
{
    JobId job;
    std::int64_t number = 0; // of this run alone
    std::string kind;
    std::string argument;
    int attempt = 0;
    bool cancel_asked = false;
};

// The kinds a thread may take, as part of a statement; `$1` to `$<fixed>` are the statement's own.
class KindList
{
  public:
    KindList(Kinds const& kinds, Length length);

    bool empty() const { return names_.empty(); }
    std::string placeholders(int fixed) const; // `$3, $4, $5`
    void append_to(std::vector<db::Value>& values) const;

  private:
    std::vector<std::string> names_;
};

// When the next of these kinds may be taken; nothing where none waits or runs.
std::optional<Instant> next_due(db::Transaction& tx, KindList const& kinds);

// The one longest due, now ours until `until`.
std::optional<Lease> take(db::Transaction& tx, KindList const& kinds, std::int64_t number, Instant now, Instant until);

enum class Kept { ours, cancel_asked, lost };
Kept keep(db::Transaction& tx, Lease const& lease, Instant until, Progress const& progress);

// How a run ends. All say whether the lease was still ours.
bool end(db::Transaction& tx, Lease const& lease, State state, Instant now, Progress const& progress);
bool end_badly(db::Transaction& tx, Lease const& lease, State state, Instant now, Refusal const& why);
bool wait_again(db::Transaction& tx, Lease const& lease, Instant at, Progress const& progress); // it got on
bool try_again(db::Transaction& tx, Lease const& lease, Instant at, Refusal const& why);        // it did not
bool recur(db::Transaction& tx, Lease const& lease, Instant at, Refusal const& why = {});

// Puts a recurring kind on its schedule where it is not, and forward where the schedule has become denser.
void schedule(db::Transaction& tx, JobId new_id, std::string_view kind, Instant at, Instant now);
}
