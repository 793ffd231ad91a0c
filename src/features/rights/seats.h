#pragma once
// Who may decide at all, of many people and touchpoints at once: in a few queries, however many there are. In the caller's transaction;
// of now alone. For one person's limit ask rights.h.
#include "features/people/model.h"
#include "features/rights/rights.h"

#include <map>
#include <span>

namespace regard::rights
{
// Employees whom every rule treats alike: of one level, unit, vertical and set of roles.
struct Alike
{
    std::string level;              // in small letters; empty: none
    std::vector<std::string> roles; // with which they sign in; sorted
    std::vector<UnitId> units;      // theirs and all above
    std::optional<people::VerticalId> vertical;
    std::vector<EmployeeId> people;
};

// Everybody by what rules look at. Whose last day is over is in none.
class Staff
{
  public:
    Staff(db::Transaction& tx, std::span<people::Employee const> employees, Instant now);

    std::span<Alike const> all() const { return all_; }
    Alike const* of(EmployeeId person) const;                                 // nothing: they do not work here
    std::span<std::size_t const> at_level(std::string_view as_written) const; // places in all()

  private:
    std::vector<Alike> all_;
    std::map<EmployeeId, std::size_t> place_;
    std::map<std::string, std::vector<std::size_t>, std::less<>> by_level_;
};

// Who should decide at a touchpoint.
struct Seat
{
    TouchpointId touchpoint;
    std::optional<EmployeeId> accountable;
    std::string level; // as it is written; empty: none is expected to
};

struct KindsAllowed
{
    bool redress = false, goodwill = false; // up to some amount
    bool any() const { return redress || goodwill; }
};

struct SeatRights
{
    KindsAllowed accountable;
    KindsAllowed level; // somebody of that level
};
// In the order asked, with what is lent.
std::vector<SeatRights> rights_at(db::Transaction& tx, Staff const& staff, std::span<Seat const> seats, Instant now);

// Of all rights in force, whoever has them.
KindsAllowed rights_given(db::Transaction& tx, Instant now);
}
