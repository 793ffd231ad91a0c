// Gestures in lists: of a case, a customer, a unit, one's own, all. What is not for the reader to see is passed over.
#include "features/empowerment/inside.h"

#include "features/customers/customers.h"
#include "features/people/people.h"

#include <set>

namespace regard::empowerment
{
namespace
{
constexpr int read_at_once = 200, most_reads = 20; // a reader of few gets shorter pages rather than a long wait

class Listing
{
  public:
    using Units = std::optional<std::set<UnitId>>; // none: wherever they were given

    Listing(Empowerment::Inside const& inside, api::Reading& r, GestureQuery const& query, Units units = {})
        : inside_(inside), query_(query), units_(std::move(units)), showing_(inside, r.tx, r.who, r.language, r.now)
    {}

    // `some(before, limit)`: the next of them, the latest first.
    template <class Some>
    Result<api::Page<Gesture>> page(Some const& some)
    {
        store::Before before;
        if (query_.cursor) {
            auto const read = api::cursor_from<store::Before>(*query_.cursor);
            if (!read)
                return Refusal{read.error().code, read.error().sentence, "cursor"};
            before = *read;
        }
        api::Page<Gesture> page;
        for (int reads = 0; reads < most_reads; ++reads) {
            std::vector<store::KeptGesture> const read = some(before, read_at_once);
            for (store::KeptGesture const& one : read) {
                before = {one.id};
                if (!is_wanted(one) || !showing_.sees(one))
                    continue;
                page.items.push_back(showing_.shown(one));
                if (page.items.size() == static_cast<std::size_t>(query_.limit)) {
                    page.next = api::cursor_of(before);
                    return page;
                }
            }
            if (read.size() < read_at_once)
                return page;
        }
        page.next = api::cursor_of(before);
        return page;
    }

  private:
    bool is_wanted(store::KeptGesture const& one) const
    {
        return (!units_ || (one.unit && units_->contains(*one.unit))) &&
               (!query_.state || one.state == *query_.state) &&
               (!query_.from || one.at >= inside_.begin_of(*query_.from)) &&
               (!query_.to || one.at < inside_.begin_of(*query_.to + 1)) &&
               (!query_.receipt_due || *query_.receipt_due == (one.receipt_due && one.state == MatterState::done));
    }

    Empowerment::Inside const& inside_;
    GestureQuery const& query_;
    Units units_;
    Showing showing_;
};

// Those of several sources as one list, the latest first.
template <class Keys, class Some>
std::vector<store::KeptGesture> merged(Keys const& keys, int limit, Some const& some)
{
    std::vector<store::KeptGesture> all;
    for (auto const& key : keys)
        for (store::KeptGesture& one : some(key))
            all.push_back(std::move(one));
    std::ranges::sort(all, std::greater<>(), [](store::KeptGesture const& one) { return one.id; });
    if (all.size() > static_cast<std::size_t>(limit))
        all.resize(static_cast<std::size_t>(limit));
    return all;
}

Result<api::Page<Gesture>> of_case(Empowerment::Inside const& inside, api::Reading& r, CaseId id,
                                   GestureQuery const& query)
{
    if (!desk::may_see(r.tx, r.who, id))
        return Refusal{"not_found", "There is no such case, or it is not for you to see.", ""};
    return Listing(inside, r, query).page([&](store::Before const& before, int limit) {
        return store::of_case(r.tx, id, before, limit);
    });
}

Result<api::Page<Gesture>> of_customer(Empowerment::Inside const& inside, api::Reading& r, CustomerId id,
                                       GestureQuery const& query)
{
    if (!customers::get(r.tx, id) || !customers::Seeing(r.tx, r.who).sees(id))
        return Refusal{"not_found", "There is no such customer, or they are not for you to see.", ""};
    auto const family = customers::family_of(r.tx, customers::merged_into(r.tx, id));
    return Listing(inside, r, query).page([&](store::Before const& before, int limit) {
        return merged(family, limit, [&](CustomerId one) { return store::of_customer(r.tx, one, before, limit); });
    });
}

// Whoever does not see all units reads of their own and of those below.
Listing::Units units_of(api::Reading& r)
{
    if (r.who.all_units)
        return std::nullopt;
    std::set<UnitId> mine;
    for (UnitId const unit : r.who.units)
        for (UnitId const below : people::with_all_below(r.tx, unit))
            mine.insert(below);
    return mine;
}

Result<api::Page<Gesture>> of_unit(Empowerment::Inside const& inside, api::Reading& r, UnitId id,
                                   GestureQuery const& query)
{
    constexpr std::size_t read_by_unit = 8;
    auto const units = people::with_all_below(r.tx, id);
    auto const mine = units_of(r);
    if (units.empty() || (mine && !mine->contains(id)))
        return Refusal{"not_found", "There is no such unit, or it is not yours to look at.", ""};
    if (units.size() > read_by_unit)
        return Listing(inside, r, query, std::set(units.begin(), units.end()))
            .page([&](store::Before const& before, int limit) { return store::all(r.tx, before, limit); });
    return Listing(inside, r, query).page([&](store::Before const& before, int limit) {
        return merged(units, limit, [&](UnitId one) { return store::of_unit(r.tx, one, before, limit); });
    });
}

Result<api::Page<Gesture>> my_own(Empowerment::Inside const& inside, api::Reading& r, GestureQuery const& query)
{
    return Listing(inside, r, query).page([&](store::Before const& before, int limit) {
        return store::of_employee(r.tx, r.who.employee, before, limit);
    });
}
}

void Empowerment::Inside::add_lists(api::Routes& routes)
{
    routes
        .get("/cases/{id}/gestures", "What the customer of a case was given for it, the latest first",
             [this](api::Reading& r, CaseId id, GestureQuery const& query) { return of_case(*this, r, id, query); })
        .allow(desk::read_cases);
    routes
        .get("/customers/{id}/gestures", "What a customer was given, the latest first",
             [this](api::Reading& r, CustomerId id, GestureQuery const& query) {
                 return of_customer(*this, r, id, query);
             })
        .allow(customers::read_customers);
    routes
        .get("/units/{id}/gestures", "What the people of a unit and those below gave, the latest first",
             [this](api::Reading& r, UnitId id, GestureQuery const& query) { return of_unit(*this, r, id, query); })
        .allow(read_budgets);
    routes
        .get("/gestures", "All gestures of the units one looks after, the latest first",
             [this](api::Reading& r, GestureQuery const& query) {
                 return Listing(*this, r, query, units_of(r)).page([&](store::Before const& before, int limit) {
                     return store::all(r.tx, before, limit);
                 });
             })
        .allow(read_budgets);
    routes
        .get("/me/gestures", "What I gave and asked for, the latest first",
             [this](api::Reading& r, GestureQuery const& query) { return my_own(*this, r, query); })
        .allow(api::anyone_signed_in);
}
}
