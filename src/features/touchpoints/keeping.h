#pragma once
// Makes a plan today's map: the only way in which anything of it is written. With its history and its lines in the journal.
#include "features/touchpoints/difference.h"
#include "features/touchpoints/history_model.h"
#include "ground/clock/id_source.h"
#include "ground/events/journal.h"

namespace regard::touchpoints
{
// Whether a plan can be kept, as far as `changed` of it differ from what is there. Refuses with `name_taken`, `no_such_unit`,
// `no_such_employee`, `no_such_product`, `no_such_journey`, `too_many_touchpoints`.
Result<void> check(db::Transaction& tx, Plan const& wanted, Difference const& changed);

struct Act
{
    api::UserId who;
    Instant now;
    std::string reason{};
    Dragged dragged{};
    std::optional<DraftId> draft{};
    bool quiet = false; // for many at once: no mail or webhook wakes up for each
};

class Keeper
{
  public:
    Keeper(IdSource& ids, events::Journal const& journal) : ids_(ids), journal_(journal) {}

    // From `before`, which is today's map in this transaction. Refuses as check() does.
    Result<Difference> keep(db::Transaction& tx, Plan const& before, Plan const& wanted, Act const& act) const;

  private:
    void tell(db::Transaction& tx, Difference const& difference, Act const& act) const;

    IdSource& ids_;
    events::Journal const& journal_;
};
}
