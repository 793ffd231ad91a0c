#pragma once
// Which cases a reader may see. Worked out once a request; everything that lists, shows, finds or exports cases asks it.
// What only few cases ask for (who leads the reader, which restricted cases name them) is read when one does.
#include "features/desk/case_store.h"
#include "ground/api/who.h"

#include <set>

namespace regard::desk
{
class Sight
{
  public:
    Sight(db::Transaction& tx, api::Who const& who); // the transaction must outlive it

    EmployeeId me() const { return me_; } // 0: no employee
    bool sees(LiveCase const& one) const;

    // Whose cases there can be any: all, or those of these teams, beside the reader's own.
    bool all() const { return all_; }
    std::vector<UnitId> const& teams() const { return teams_; }

  private:
    bool is_led_by(EmployeeId person) const; // complaints about whoever leads the reader are not for the reader
    bool is_named_in(CaseId id) const;       // a restricted case

    db::Transaction& tx_;
    EmployeeId me_;
    bool all_;
    std::vector<UnitId> teams_; // sorted
    mutable std::optional<std::vector<EmployeeId>> above_;
    mutable std::optional<std::set<CaseId>> named_;
};

// The same for one case; nothing where the reader may not see it, so that it looks as if it were not there.
std::optional<LiveCase> seen(db::Transaction& tx, api::Who const& who, CaseId id);
Refusal no_such_case();
}
