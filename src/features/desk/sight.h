#pragma once
// Which cases a reader may see. Worked out once a request; everything that lists, shows, finds or exports cases asks it.
#include "features/desk/case_store.h"
#include "ground/api/who.h"

#include <set>

namespace regard::desk
{
class Sight
{
  public:
    Sight(db::Transaction& tx, api::Who const& who);

    EmployeeId me() const { return me_; } // 0: no employee
    bool sees(LiveCase const& one) const;

    // Whose cases there can be any: all, or those of these teams, beside the reader's own.
    bool all() const { return all_; }
    std::vector<UnitId> const& teams() const { return teams_; }

  private:
    EmployeeId me_;
    bool all_;
    std::vector<UnitId> teams_;     // sorted
    std::vector<EmployeeId> above_; // who leads the reader: complaints about them are not for the reader
    std::set<CaseId> named_;        // restricted cases that name the reader
};

// The same for one case; nothing where the reader may not see it, so that it looks as if it were not there.
std::optional<LiveCase> seen(db::Transaction& tx, api::Who const& who, CaseId id);
Refusal no_such_case();
}
