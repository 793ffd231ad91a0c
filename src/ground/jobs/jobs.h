#pragma once
// Work that is done later, on whichever node has time: rows of `job`, leased by a worker, tried again when they fail, still there after
// a crash. A row names a kind and its argument; what a kind does stands in the feature that registered it (kinds.h), and who runs
// them is worker.h.
//
// How often: a job runs until it has succeeded once. A crash between its effect and its end runs it again, unless the
// effect and the end are one transaction: Context::finish(tx).
#include "base/ids.h"
#include "base/instant.h"
#include "ground/clock/id_source.h"
#include "ground/db/db.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regard::jobs
{
struct JobTag;
using JobId = Id<JobTag>;

enum class State : std::uint8_t {
    waiting, // for its instant, or for a worker
    running, // leased
    done,
    dead, // has failed as often as its kind allows: a person must look (retry, or leave it)
    cancelled,
};

// What is to be done. Borrowed for the call.
struct Order
{
    std::string_view kind;            // `intake.import`
    std::string_view argument = "{}"; // JSON, understood by the kind alone; ids and codes, no personal text
    Instant not_before{};             // at once where it is past
    std::string_view key{};           // while a job of this kind and key waits or runs, there is no second one
};

struct Progress
{
    std::int64_t done = 0;
    std::int64_t total = 0; // 0: not known
    std::string note;       // a code for the screen: `reading_rows`
};

struct Status
{
    JobId id;
    std::string kind;
    State state = State::waiting;
    int attempt = 0; // how often it was begun, since it last got on
    Instant not_before;
    Instant created_at;
    std::optional<Instant> ended_at;
    bool cancel_asked = false;
    Progress progress;
    std::string error_code; // of the last failure
    std::string error;      // its sentence
};

// Thread-safe; everything happens in the caller's transaction.
class Queue
{
  public:
    Queue(IdSource& ids, Clock const& clock) : ids_(ids), clock_(clock) {}

    // The id of the new job, or of the one that is there already under that key.
    JobId put(db::Transaction& tx, Order const& order) const;

    std::optional<Status> status(db::Transaction& tx, JobId id) const;
    std::optional<Status> at_work(db::Transaction& tx, std::string_view kind,
                                  std::string_view key) const;           // waits or runs
    std::vector<Status> dead(db::Transaction& tx, int most = 100) const; // newest first

    // A waiting job ends at once; a running one is asked to (Context::should_stop). False where there is nothing to cancel.
    bool cancel(db::Transaction& tx, JobId id) const;
    // A waiting job is due now. False where it does not wait.
    bool hurry(db::Transaction& tx, JobId id) const;
    // A dead or cancelled job begins anew. False where it is neither, or another of its key is at work.
    bool retry(db::Transaction& tx, JobId id) const;

    // Jobs that are waiting although their time has come, and since when the oldest does: for /metrics and alarms.
    struct Backlog
    {
        std::int64_t due = 0, dead = 0;
        Span oldest{};
    };
    Backlog backlog(db::Transaction& tx) const;

    // Forgets jobs that were done or cancelled before `before`. Returns how many.
    std::int64_t forget(db::Transaction& tx, Instant before) const;

  private:
    IdSource& ids_;
    Clock const& clock_;
};
}
