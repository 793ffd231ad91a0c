#pragma once
// The responsibility map at one moment, loaded in a few queries: what gaps are found in. Pure data; nothing here asks the store.
#include "features/people/leaving.h"
#include "features/people/people.h"
#include "features/responsibility/model.h"
#include "features/touchpoints/touchpoints.h"

#include <unordered_map>

namespace regard::responsibility
{
// Who is there on which day, and who stands in for whom.
class Presence
{
  public:
    Presence() = default;
    Presence(std::vector<people::Employee> employees, std::vector<people::Away> const& away,
             std::vector<people::Leaving> leaving);

    people::Employee const* find(EmployeeId id) const; // nothing: they were removed
    std::vector<people::Employee> const& everybody() const { return employees_; }

    std::vector<people::Leaving> const& leaving() const { return leaving_; } // those who are known, by employee
    bool works_here(EmployeeId id, Date day) const; // is an employee whose last day is not over
    bool is_there(EmployeeId id, Date day) const;   // works here and is not away
    // Themselves, or whoever stands in for them over any number of steps; nobody where the chain ends.
    std::optional<EmployeeId> there_for(EmployeeId id, Date day) const;

  private:
    people::Away const* away(EmployeeId id, Date day) const;
    std::optional<Date> last_day(EmployeeId id) const;

    std::vector<people::Employee> employees_; // by id
    std::vector<people::Leaving> leaving_;    // by employee
    std::unordered_map<std::int64_t, std::vector<people::Away>> away_;
};

// Which unit stands in which.
class Tree
{
  public:
    Tree() = default;
    explicit Tree(std::vector<people::Unit> units);

    people::Unit const* find(UnitId id) const;
    bool is_in(UnitId unit, UnitId above) const; // the same, or below it
    std::int64_t people_in(UnitId unit) const;   // and below

  private:
    std::unordered_map<std::int64_t, people::Unit> units_;
    std::unordered_map<std::int64_t, std::int64_t> people_;
};

// Who owns the cases of a touchpoint, over the last ninety days.
struct Owned
{
    TouchpointId touchpoint;
    EmployeeId owner;
    std::int64_t cases = 0;
};

// What one who should act at a touchpoint may do there.
struct Means
{
    bool decides = false;  // about something, of what is owed or beyond it
    bool gestures = false; // beyond what is owed
    bool budget = false;   // has something to give from
};

struct MeansAt
{
    Means accountable;
    Means level; // somebody of the level that is expected to decide there
};

// What the rooms of rights and budgets know of the map's touchpoints.
struct AllMeans
{
    std::vector<MeansAt> at;              // in the order of the touchpoints; empty: nothing is known
    bool rights = false, budgets = false; // some are given at all, to whomever
};

struct Map
{
    std::vector<touchpoints::TouchpointOnMap> touchpoints; // by journey and place
    Presence presence;
    Tree tree;
    std::vector<Owned> owned;                                  // by touchpoint
    std::unordered_map<std::int64_t, std::int64_t> open_cases; // of those who leave or have left
    std::int64_t unplaced_complaints = 0;
    Known known;
    AllMeans means;
};
}
