#pragma once
// Whom a case goes to: touchpoint → team → the person on duty with the least open work; where nobody of the team is there, whoever
// answers for the touchpoint, its deputies, its further teams; then leads above; never nobody while the organisation has one
// employee (law 1).
#include "features/desk/model.h"
#include "ground/db/db.h"

#include <mutex>
#include <unordered_map>

namespace regard::desk
{
// How many open cases people own: counted now and then, and counted on in between. A hint for fairness, no truth. Any thread.
class OpenWork
{
  public:
    std::int64_t of(db::Transaction& tx, EmployeeId employee, Instant now);
    void one_more(EmployeeId employee);

  private:
    struct Count
    {
        std::int64_t open = 0;
        Instant counted;
    };
    std::mutex mutex_;
    std::unordered_map<std::int64_t, Count> counts_;
};

struct Destination
{
    EmployeeId owner;
    std::optional<UnitId> team;
};

struct Wanted
{
    std::optional<TouchpointId> touchpoint{};
    std::optional<UnitId> team{};       // instead of the touchpoint's
    std::string language{};             // of the customer
    std::optional<EmployeeId> about{};  // never to this person or whom they lead (law 3)
    std::optional<EmployeeId> not_to{}; // who has just given it away
};

// Refuses with `nobody_there` where the organisation has no employee who could own it.
Result<Destination> route(db::Transaction& tx, Wanted const& wanted, Date today, Instant now, OpenWork& work);

// Whether a case about that person may be theirs: never the person's own, nor of whom they lead (law 3).
bool may_own(db::Transaction& tx, EmployeeId person, std::optional<EmployeeId> about);

// The lead who owns what nobody accepts: of the team, else of a unit above, else the owner's manager; never `not_to`.
Result<Destination> lead_of(db::Transaction& tx, std::optional<UnitId> team, EmployeeId owner,
                            std::optional<EmployeeId> about, Date today);
}
