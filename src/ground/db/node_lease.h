#pragma once
// This program's own number among all programs on the store, and the ids that need it. A leased row of `node`: renewed by a thread of
// its own, given back in the end, free for others ten minutes after a crash. Where the store cannot be reached for that long
// the ids stop (IdSource::next throws) rather than come twice.
#include "ground/clock/id_source.h"
#include "ground/db/db.h"

#include <memory>

namespace regard::db
{
class NodeLease
{
  public:
    // Throws Busy where all 512 numbers are in use. Database and clock must outlive the lease.
    NodeLease(Database& database, Clock const& clock);
    ~NodeLease();

    IdSource& ids() { return *ids_; }
    int number() const { return ids_->node(); }

    static constexpr Span length = Span::minutes(10);

  private:
    class Renewal;
    std::unique_ptr<IdSource> ids_;
    std::unique_ptr<Renewal> renewal_;
};
}
