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
    if (!matter.customer)
        return found;
    auto const family = customers::family_of(tx, customers::merged_into(tx, *matter.customer));
    Date const today = zone().local_date(at);
    auto const given_in = [&](AllowancePeriod period) {
        return store::given_to(tx, family, currency, begin_of(period_of(period, today).begins)) - own;
    };
    if (weighed.policy)
        weighed.customer += given_in(weighed.policy->terms.customer_period);
    if (auto const customer = customers::get(tx, *matter.customer))
        found.gifts = gifts_left(weighed.policy, found.policies, customer->kind, given_in(AllowancePeriod::year));
    return found;
}
}
