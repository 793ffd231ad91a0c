// For `regard check`: what the schema cannot express.
#include "features/rights/lent_store.h"
#include "features/rights/rights.h"

#include <set>

namespace regard::rights
{
std::vector<db::Invariant> invariants()
{
    return {
        {"rights.in_turn", "A right ends after it began, and no two of one holder for one thing hold at a time.",
         "select a.id from decision_right a where a.valid_to < a.valid_from or exists (select 1 from decision_right b "
         "where b.id <> a.id and b.decision = a.decision and b.holder_kind = a.holder_kind and "
         "b.holder_key = a.holder_key and coalesce(b.touchpoint, 0) = coalesce(a.touchpoint, 0) and "
         "coalesce(b.unit, 0) = coalesce(a.unit, 0) and b.currency = a.currency and b.valid_from >= a.valid_from and "
         "b.id > a.id and (a.valid_to is null or b.valid_from < a.valid_to))"},
        {"rights.limits", "A right has a limit above zero.", "select id from decision_right where limit_minor <= 0"},
        {"rights.retired", "Nothing holds of a retired decision.",
         "select r.id from decision_right r join decision d on d.id = r.decision "
         "where r.valid_to is null and d.retired_at is not null"},
        {"rights.by_a_change", "Every right begins and ends by a change that holds.",
         "select r.id from decision_right r where not exists (select 1 from rights_change c where c.id = r.begun_by "
         "and c.state in (0, 2)) or (r.ended_by is not null and not exists (select 1 from rights_change c "
         "where c.id = r.ended_by and c.state in (0, 2)))"},
        {"rights.second_person", "What waits for a second person was not answered by who asked.",
         "select id from rights_change where state = 2 and (answered_by is null or answered_by = asked_by)"},
        {"rights.answered",
         "A change that needs a second person does not hold at once, and one that waits has no answer.",
         "select id from rights_change where (state = 0 and needs <> 0) or "
         "(state <> 0 and (state = 1) = (answered_at is not null))"},
        {"rights.worded", "Every decision is worded as its last wording says.",
         "select d.id from decision d where not exists (select 1 from decision_wording w where w.decision = d.id and "
         "w.name = d.name and w.about = d.about and w.number = (select max(l.number) from decision_wording l "
         "where l.decision = d.id))"},
        {"rights.lent_to_others", "Nobody lends to themselves, and what is lent ends after it begins.",
         "select id from delegation where giver = taker or to_at <= from_at"},
    };
}

std::vector<db::Finding> check_lent(db::Database& database)
{
    db::Finding finding{"rights.no_circle", "What is lent never comes back to who lent it.", 0, {}};
    database.read([&](db::Transaction& tx) {
        for (store::KeptDelegation const& one : store::delegations(tx, {{}, true, {}}, {}, INT_MAX)) {
            Instant const end = one.ended.value_or(one.to);
            if (end <= one.from)
                continue;
            if (comes_back(store::overlapping(tx, one.from, end), one.giver, one.taker) && ++finding.rows <= 10)
                finding.examples.push_back(one.id.text());
        }
    });
    return finding.rows > 0 ? std::vector{finding} : std::vector<db::Finding>();
}
}
