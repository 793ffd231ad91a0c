#pragma once
// Where what a person holds is kept, a keeper for each kind: how much there is, which things, and how one goes to somebody else. What
// lies in rooms this one does not know is lent by app/.
#include "features/desk/desk.h"
#include "features/responsibility/handover_model.h"

#include <functional>

namespace regard::responsibility
{
struct Thing
{
    ThingId id;
    std::string name{}, go_to{};
    std::optional<desk::CaseId> of_case{}; // shown to those alone who see that case
    std::optional<Money> amount{};
};

struct Given
{
    desk::HandingOver how;
    desk::Author by;
    Instant now;
    Date today;
};

struct Keeper
{
    HoldingKind kind = HoldingKind::open_case;
    std::function<std::int64_t(db::Transaction&, people::EmployeeId, Date today)> count;
    // By id, after that one.
    std::function<std::vector<Thing>(db::Transaction&, people::EmployeeId, ThingId after, int limit, Date today)> next;
    // Refuses with `not_theirs` where it is somebody else's by now, and as its keeper does. Empty: it stays with the person.
    std::function<Result<void>(db::Transaction&, ThingId, Given const&)> give;
};

// Of things of which one person never has many: they are read at once.
using AllThings = std::function<std::vector<Thing>(db::Transaction&, people::EmployeeId, Date)>;
Keeper keeper_of_few(HoldingKind kind, AllThings all,
                     std::function<Result<void>(db::Transaction&, ThingId, Given const&)> give);
}
