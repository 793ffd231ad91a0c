// What stands behind one decision: whose policy, which right, what is left, what the customer has had already.
#include "features/empowerment/inside.h"

#include "features/customers/customers.h"

namespace regard::empowerment
{
Empowerment::Inside::Standing Empowerment::Inside::standing(db::Transaction& tx, EmployeeId person,
                                                            store::Matter const& matter, GestureKindId kind, Instant at,
                                                            std::int64_t own) const
{
    std::string const& currency = matter.amount.currency;
    Standing found;
    found.policies = store::in_force(tx, at, currency);
    found.may = rights::may(tx, person, rights::DecisionKind::goodwill, matter.touchpoint, currency, at);
    Weighed& weighed = found.weighed;
    weighed.amount = matter.amount.minor;
    weighed.kind = kind;
    if (found.may)
        weighed.right = found.may->limit.minor;
    weighed.policy = most_particular(found.policies, place_of(tx, person, matter.touchpoint, at));
    weighed.left = left(tx, person, currency, at).minor;
    weighed.customer = matter.amount.minor;
    if (!weighed.policy || !matter.customer)
        return found;
    auto const family = customers::family_of(tx, customers::merged_into(tx, *matter.customer));
    Date const today = zone().local_date(at);
    PolicyTerms const& terms = weighed.policy->terms;
    auto const since = [&](AllowancePeriod period) { return begin_of(period_of(period, today).begins); };
    weighed.customer += store::given_to(tx, family, currency, since(terms.customer_period)) - own;
    if (auto const customer = customers::get(tx, *matter.customer))
        found.gifts = gifts_left(terms, customer->kind,
                                 store::given_to(tx, family, currency, since(AllowancePeriod::year)) - own);
    return found;
}
}
