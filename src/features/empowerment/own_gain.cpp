// What somebody may decide and spend by where they stand, compared over a change they make themselves.
#include "features/empowerment/inside.h"

#include "features/people/leaving.h"
#include "features/people/people.h"

#include <set>
#include <tuple>

namespace regard::empowerment
{
namespace
{
struct Means
{
    std::vector<rights::Holding> rights;
    // By instant from which they hold, currency and touchpoint; those under a policy alone.
    std::map<std::tuple<Instant, std::string, std::optional<TouchpointId>>, PolicyTerms> policies;
};

// Now, and whenever a version that was settled already begins.
std::set<Instant> instants(db::Transaction& tx, Instant now)
{
    std::set<Instant> all{now};
    for (KeptPolicy const& one : store::latest(tx, false))
        if (one.begins > now)
            all.insert(one.begins);
    return all;
}

void add_policies(db::Transaction& tx, EmployeeId person, Instant now, Instant at, Means& means)
{
    std::map<std::string, std::vector<KeptPolicy>> by_currency;
    std::set<std::optional<TouchpointId>> places{std::nullopt};
    for (KeptPolicy const& one : store::in_force(tx, at)) {
        by_currency[one.currency].push_back(one);
        places.insert(one.who.touchpoint);
    }
    Place place = Empowerment::Inside::place_of(tx, person, {}, now);
    for (auto const& [currency, policies] : by_currency)
        for (auto const& touchpoint : places) {
            place.touchpoint = touchpoint;
            if (auto const* one = most_particular(policies, place))
                means.policies[{at, currency, touchpoint}] = one->terms;
        }
}

// As the rights have it: by the day where they are.
bool has_left(db::Transaction& tx, EmployeeId person, Instant now)
{
    auto const last = people::last_day_of(tx, person);
    auto const employee = last ? people::employee(tx, person) : std::nullopt;
    auto const zone = employee ? Zone::find(employee->zone) : Result<Zone>(Zone::utc());
    return last && *last < (zone ? *zone : Zone::utc()).local_date(now);
}

Means means_of(db::Transaction& tx, std::string const& address, Instant now)
{
    Means means;
    auto const person = address.empty() ? std::nullopt : people::employee_by_email(tx, address);
    if (!person || has_left(tx, *person, now))
        return means;
    means.rights = rights::holdings(tx, *person, now);
    for (Instant const at : instants(tx, now))
        add_policies(tx, *person, now, at, means);
    return means;
}

bool is_more(Means const& before, Means const& after)
{
    if (rights::is_more(before.rights, after.rights))
        return true;
    return std::ranges::any_of(after.policies, [&](auto const& one) {
        auto const same = before.policies.find(one.first);
        return empowerment::is_more(same == before.policies.end() ? nullptr : &same->second, &one.second);
    });
}
}

std::function<bool()> watch_gain(db::Transaction& tx, std::string const& address, Instant now)
{
    return [&tx, address, now, before = means_of(tx, address, now)] {
        return is_more(before, means_of(tx, address, now));
    };
}
}
