// What happened with a customer, what is kept of them, and taking it away.
#include "features/customers/inside.h"

#include <algorithm>

namespace regard::customers
{
namespace
{
constexpr Instant end_of_time{INT64_MAX};
constexpr int whole_history = 10'000;

struct TimelineQuery
{
    std::optional<Instant> before;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(TimelineQuery, (), (before, limit))
constexpr auto rules_of(form::Of<TimelineQuery>)
{
    using namespace form;
    return rules(on(&TimelineQuery::limit, range(1, 200), may_be_left_out));
}

struct Timeline
{
    std::vector<TimelineItem> items; // the latest first; ask for those before the last one's time for more
};
BOOST_DESCRIBE_STRUCT(Timeline, (), (items))

std::vector<TimelineItem> history(Customers::Inside const& inside, db::Transaction& tx, api::Who const& who,
                                  std::span<CustomerId const> family, Instant before, int limit)
{
    auto items = own_history(tx, family);
    if (inside.lent.timeline)
        for (TimelineItem& item : inside.lent.timeline(tx, who, family, before, limit))
            items.push_back(std::move(item));
    std::erase_if(items, [&](TimelineItem const& item) { return item.at >= before; });
    std::stable_sort(items.begin(), items.end(), [](auto const& a, auto const& b) { return a.at > b.at; });
    items.resize(std::min(items.size(), static_cast<std::size_t>(limit)));
    return items;
}

Result<PersonalData> everything(Customers::Inside const& inside, api::Writing& w, CustomerId id)
{
    auto customer = store::customer(w.tx, id);
    if (!customer || !inside.seen(w.tx, w.who, id))
        return no_such_customer();
    auto const family = store::family(w.tx, id);
    PersonalData data{std::move(*customer), history(inside, w.tx, w.who, family, end_of_time, whole_history), {}};
    for (auto const& [part, kept] : inside.lent.personal_data)
        data.elsewhere.emplace(part, kept(w.tx, w.who, family));
    inside.note(w.tx, w.who, "customer.exported", id);
    return data;
}

Result<Customer> erase(Customers::Inside const& inside, api::Writing& w, CustomerId id)
{
    auto const customer = inside.to_change(w.tx, w.who, id);
    if (!customer)
        return customer.error();
    if (auto const may = erase_family(inside, w.tx, events::WhoId{w.who.user.value}, id, w.now); !may)
        return may.error();
    return inside.seen(w.tx, w.who, id);
}
}

Result<void> erase_family(Customers::Inside const& inside, db::Transaction& tx, events::WhoId who, CustomerId id,
                          Instant now)
{
    auto const family = store::family(tx, id);
    if (inside.lent.may_be_erased)
        if (auto may = inside.lent.may_be_erased(tx, family); !may)
            return may;
    for (CustomerId const one : family) {
        for (auto const& elsewhere : inside.lent.erase) // while the addresses still say what is theirs
            elsewhere(tx, one);
        store::erase(tx, one, now);
        inside.note(tx, who, "customer.erased", one);
    }
    return {};
}

std::vector<TimelineItem> own_history(db::Transaction& tx, std::span<CustomerId const> family)
{
    std::vector<TimelineItem> items;
    for (CustomerId const id : family)
        for (events::Line const& line : events::Journal::of(tx, "customer", id.value))
            items.push_back({line.at, line.verb, "", ""});
    return items;
}

void Customers::Inside::add_timeline(api::Routes& routes) const
{
    routes
        .get("/customers/{id}/timeline", "What happened with a customer, the latest first",
             [this](api::Reading& r, CustomerId id, TimelineQuery const& query) -> Result<Timeline> {
                 if (auto const customer = seen(r.tx, r.who, id); !customer)
                     return customer.error();
                 return Timeline{history(*this, r.tx, r.who, store::family(r.tx, id),
                                         query.before.value_or(end_of_time), query.limit)};
             })
        .allow(read_customers);
}

void Customers::Inside::add_privacy(api::Routes& routes) const
{
    routes
        .post("/customers/{id}/personal-data",
              "Everything kept of a customer, to hand to them; that it was handed out is noted",
              [this](api::Writing& w, CustomerId id) { return everything(*this, w, id); })
        .allow(erase_customers)
        .secret();
    routes
        .post("/customers/{id}/erasure",
              "Erase a customer, and those merged into it: name, addresses and texts go, the history of cases stays",
              [this](api::Writing& w, CustomerId id) { return erase(*this, w, id); })
        .allow(erase_customers);
}
}
