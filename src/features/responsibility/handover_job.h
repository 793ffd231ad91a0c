#pragma once
// Hands over what was ordered, some things in a transaction, each once: after a crash it goes on where it broke off. Inside this feature.
#include "features/responsibility/handover_store.h"
#include "features/responsibility/keepers.h"
#include "ground/jobs/kinds.h"

namespace regard::responsibility
{
class HandoverWork
{
  public:
    // Everything must outlive it.
    HandoverWork(std::vector<Keeper> const& keepers, events::Journal const& journal)
        : keepers_(keepers), journal_(journal)
    {}

    // The next thing that is left, marked as one that could not be handed over; false where nothing is left.
    bool give_up(db::Transaction& tx, HandoverId id, Date today) const;
    // Some things more; false where nothing is left to do.
    bool some(db::Transaction& tx, HandoverId id, Instant now, Date today, int limit) const;
    void finish(db::Transaction& tx, HandoverId id, Instant now) const;

  private:
    std::vector<Thing> left(db::Transaction& tx, store::HandoverRow const& row, Keeper const& keeper,
                            std::vector<HandoverTo> const& to, Date today, int limit) const;
    void give(db::Transaction& tx, store::HandoverRow const& row, Keeper const& keeper, Thing const& thing,
              people::EmployeeId receiver, Instant now, Date today) const;

    std::vector<Keeper> const& keepers_;
    events::Journal const& journal_;
};

// Who gets a thing of that kind: whoever is named for it, else for the kind; nobody: it stays.
std::optional<people::EmployeeId> receiver_of(std::vector<HandoverTo> const& to, HoldingKind kind, ThingId thing);
}
