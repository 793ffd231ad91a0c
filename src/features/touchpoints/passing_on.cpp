#include "features/touchpoints/passing_on.h"

#include "features/touchpoints/keeping.h"
#include "features/touchpoints/store.h"

#include <algorithm>

namespace regard::touchpoints
{
namespace
{
Refusal not_theirs() { return {"not_theirs", "It is somebody else's by now.", ""}; }

// Today's map with one touchpoint changed; `change` says whether there was anything to change.
template <class Change>
Result<void> keep(db::Transaction& tx, IdSource& ids, events::Journal const& journal, TouchpointId id,
                  Passing const& passing, Change change)
{
    Plan const today = store::plan(tx);
    Plan wanted = today;
    auto* const one = find(wanted, id);
    if (one == nullptr || !change(*one))
        return not_theirs();
    *one = tidied(*one);
    auto const kept = Keeper(ids, journal)
                          .keep(tx, today, wanted, {.who = passing.who, .now = passing.now, .reason = passing.reason});
    return kept ? Result<void>() : Result<void>(kept.error());
}
}

Result<void> give_accountable(db::Transaction& tx, IdSource& ids, events::Journal const& journal, TouchpointId id,
                              Passing const& passing)
{
    return keep(tx, ids, journal, id, passing, [&](TouchpointOnMap& one) {
        if (one.accountable != passing.from)
            return false;
        one.accountable = passing.to;
        return true;
    });
}

Result<void> give_deputy(db::Transaction& tx, IdSource& ids, events::Journal const& journal, TouchpointId id,
                         Passing const& passing)
{
    return keep(tx, ids, journal, id, passing, [&](TouchpointOnMap& one) {
        auto const at = std::find(one.deputies.begin(), one.deputies.end(), passing.from);
        if (at == one.deputies.end())
            return false;
        *at = passing.to;
        return true;
    });
}
}
