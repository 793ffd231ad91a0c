#pragma once
// Which cases a reader may see. Worked out once a request; everything that lists, shows, finds or exports cases asks it.
// What only few cases ask for (who leads the reader, which restricted cases name them) is read when one does.
#include "features/customers/customers.h"
#include "features/desk/case_store.h"
#include "ground/api/who.h"

#include <set>

namespace regard::desk
{
class Sight
{
  public:
    Sight(db::Transaction& tx, api::Who const& who); // both must outlive it

    EmployeeId me() const { return me_; } // 0: no employee
    bool sees(LiveCase const& one) const;
    bool sees(CustomerId id) const { return customers_.sees(id); } // who they are, and that a case is theirs
    customers::Seeing const& customers() const { return customers_; }
    // Whoever sees `into` reads there what was said in `merged`, whatever team that was of; but not what is about them, nor what
    // names others alone.
    bool reads_in(LiveCase const& into, LiveCase const& merged) const;
    // Whether a case is held back from the reader though they see every customer's: it is restricted to others, or about them.
    bool is_kept_from(LiveCase const& one) const;

    // Whose cases there can be any: all, or those of these teams, beside the reader's own.
    bool all() const { return all_; }
    std::vector<UnitId> const& teams() const { return teams_; }

  private:
    bool is_about_us(LiveCase const& one) const; // about the reader, or whoever leads the reader: not for the reader
    bool is_led_by(EmployeeId person) const;
    bool is_named_in(CaseId id) const; // a restricted case

    db::Transaction& tx_;
    customers::Seeing customers_;
    EmployeeId me_;
    bool all_;
    std::vector<UnitId> teams_; // sorted
    mutable std::optional<std::vector<EmployeeId>> above_;
    mutable std::optional<std::set<CaseId>> named_;
};

// The same for one case; nothing where the reader may not see it, so that it looks as if it were not there.
std::optional<LiveCase> seen(db::Transaction& tx, api::Who const& who, CaseId id);
Refusal no_such_case();

// The cases that go on in `into`, at whatever depth, as far as the reader reads them there. The reader sees `into`.
std::vector<LiveCase> merged_for(db::Transaction& tx, Sight const& sight, LiveCase const& into);
bool is_named(db::Transaction& tx, CaseId id, EmployeeId employee); // among those a restricted case is shown to
}
