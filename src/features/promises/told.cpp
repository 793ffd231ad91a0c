// What was told to customers, read from the ledger alone.
#include "features/promises/told.h"

#include "features/promises/ledger.h"
#include "features/promises/policy_store.h"
#include "features/promises/store.h"

namespace regard::promises
{
std::vector<PromiseStanding> told(db::Transaction& tx, CaseId id, Instant now)
{
    Ledger ledger(store::promises_of(tx, id));
    ledger.pass(now);
    std::vector<PromiseStanding> all;
    for (Promise const& one : ledger.promises()) {
        if (!one.was_told())
            continue;
        auto const settled = one.outcome == Outcome::open ? std::nullopt : std::optional(one.settled);
        all.push_back({one.number, one.about, one.until, one.told, one.origin, one.outcome, settled,
                       ledger.told_before_broken(one), one.reason, one.act ? std::optional(one.act) : std::nullopt,
                       one.together});
    }
    return all;
}

std::vector<InForce> in_force(db::Transaction& tx, Instant now)
{
    std::vector<InForce> all;
    for (PolicyView const& policy : store::policies(tx)) {
        if (policy.retired && *policy.retired <= now)
            continue;
        for (PolicyVersionView const& version : policy.versions) // the newest first
            if (version.valid_from <= now) {
                all.push_back({policy.name, version.match, version.terms});
                break;
            }
    }
    all.push_back({"", {}, built_in_terms()});
    return all;
}
}
