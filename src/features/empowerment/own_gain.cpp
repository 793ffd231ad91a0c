// What somebody may decide and spend by where they stand, compared over a change they make themselves.
#include "features/empowerment/inside.h"

#include "features/people/leaving.h"
#include "features/people/people.h"

#include <iterator>
#include <map>
#include <set>

namespace regard::empowerment
{
namespace
{
struct Means
{
    std::vector<rights::Holding> rights;
    // From when on which policies hold, by currency; and where they stand among those.
    std::map<Instant, std::map<std::string, std::vector<KeptPolicy>>> policies;
    Place place;
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

Means means_of(db::Transaction& tx, std::string const& address, Instant now)
{
    Means means;
    auto const person = address.empty() ? std::nullopt : people::employee_by_email(tx, address);
    if (!person || people::has_left(tx, *person, now))
        return means;
    means.rights = rights::holdings(tx, *person, now);
    means.place = Empowerment::Inside::place_of(tx, *person, {}, now);
    for (Instant const at : instants(tx, now)) {
        auto& by_currency = means.policies[at];
        for (KeptPolicy& one : store::in_force(tx, at))
            by_currency[one.currency].push_back(std::move(one));
    }
    return means;
}

// Where something may differ: whenever either changes, in any currency and at any touchpoint that one of them names.
struct Looked
{
    std::set<Instant> at;
    std::set<std::string> currencies;
    std::set<std::optional<TouchpointId>> touchpoints{std::nullopt};

    void add(Means const& means)
    {
        for (auto const& [from, by_currency] : means.policies) {
            at.insert(from);
            for (auto const& [currency, policies] : by_currency) {
                currencies.insert(currency);
                for (KeptPolicy const& one : policies)
                    touchpoints.insert(one.who.touchpoint);
            }
        }
    }
};

PolicyTerms const* terms_of(Means const& means, Instant at, std::string const& currency,
                            std::optional<TouchpointId> touchpoint)
{
    auto const after = means.policies.upper_bound(at);
    if (after == means.policies.begin())
        return nullptr;
    auto const& by_currency = std::prev(after)->second;
    auto const found = by_currency.find(currency);
    if (found == by_currency.end())
        return nullptr;
    Place place = means.place;
    place.touchpoint = touchpoint;
    auto const* const one = most_particular(found->second, place);
    return one ? &one->terms : nullptr;
}

bool is_more(Means const& before, Means const& after)
{
    if (rights::is_more(before.rights, after.rights))
        return true;
    Looked looked;
    looked.add(before);
    looked.add(after);
    for (Instant const at : looked.at)
        for (std::string const& currency : looked.currencies)
            for (auto const& touchpoint : looked.touchpoints)
                if (empowerment::is_more(terms_of(before, at, currency, touchpoint),
                                         terms_of(after, at, currency, touchpoint)))
                    return true;
    return false;
}
}

std::function<bool()> watch_gain(db::Transaction& tx, std::string const& address, Instant now)
{
    return [&tx, address, now, before = means_of(tx, address, now)] {
        return is_more(before, means_of(tx, address, now));
    };
}
}
