#pragma once
// How long imported histories are kept, and their end: a case goes when its last event is older than its source's
// retention, whole, with its outcome; what happened in Regard stays.
#include "ground/events/journal.h"
#include "ground/jobs/kinds.h"

namespace regard::intake
{
// The same time of day so many months on (back, where negative); a day that month lacks is its last.
Instant months_later(Instant at, int months);

// The job kind `intake.forget_old`: for all sources, in short transactions, each with its line in the journal.
class Retention
{
  public:
    Retention(db::Database& database, jobs::Queue const& queue, events::Journal const& journal)
        : database_(database), queue_(queue), journal_(journal)
    {}

    jobs::Outcome forget_old(jobs::Context& context) const;
    void put(db::Transaction& tx) const; // the job, where it is not waiting already

  private:
    class Run;
    db::Database& database_;
    jobs::Queue const& queue_;
    events::Journal const& journal_;
};
}
