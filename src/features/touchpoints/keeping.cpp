#include "features/touchpoints/keeping.h"

#include "features/people/names.h"
#include "features/people/people.h"
#include "features/touchpoints/history_store.h"
#include "features/touchpoints/store.h"

#include <map>
#include <set>

namespace regard::touchpoints
{
namespace
{
constexpr std::size_t most_touchpoints = 5'000, most_journeys = 500;

Refusal name_taken() { return {"name_taken", "This name is there already. Choose another.", "name"}; }

template <class Items>
bool has_doubles(Items const& items)
{
    std::set<std::string> names;
    for (auto const& one : items)
        if (!names.insert(people::lowered(one.name)).second)
            return true;
    return false;
}

// Whether people, units and products are there, each asked for once.
class Known
{
  public:
    explicit Known(db::Transaction& tx) : tx_(tx) {}

    bool is_there(UnitId id)
    {
        return asked(units_, id, [&] { return people::unit(tx_, id).has_value(); });
    }
    bool is_there(EmployeeId id)
    {
        return asked(people_, id, [&] { return people::employee(tx_, id).has_value(); });
    }
    bool is_there(ProductId id)
    {
        return asked(products_, id, [&] { return people::product(tx_, id).has_value(); });
    }

  private:
    template <class IdType, class Ask>
    static bool asked(std::map<IdType, bool>& known, IdType id, Ask ask)
    {
        auto const found = known.find(id);
        return found != known.end() ? found->second : known.emplace(id, ask()).first->second;
    }

    db::Transaction& tx_;
    std::map<UnitId, bool> units_;
    std::map<EmployeeId, bool> people_;
    std::map<ProductId, bool> products_;
};

bool had(auto const& list, auto id) { return std::find(list.begin(), list.end(), id) != list.end(); }

// Only what is new is asked for: who has left meanwhile forbids no change beside them.
Result<void> check_references(Known& known, TouchpointOnMap const& was, TouchpointOnMap const& is)
{
    if (is.team && was.team != is.team && !known.is_there(*is.team))
        return Refusal{"no_such_unit", "There is no such unit any more.", "team"};
    if (is.accountable && was.accountable != is.accountable && !known.is_there(*is.accountable))
        return Refusal{"no_such_employee", "There is no such employee any more.", "accountable"};
    for (UnitId const unit : is.further_teams)
        if (!had(was.further_teams, unit) && !known.is_there(unit))
            return Refusal{"no_such_unit", "There is no such unit any more.", "further_teams"};
    for (EmployeeId const person : is.deputies)
        if (!had(was.deputies, person) && !known.is_there(person))
            return Refusal{"no_such_employee", "There is no such employee any more.", "deputies"};
    for (ProductId const product : is.products)
        if (!had(was.products, product) && !known.is_there(product))
            return Refusal{"no_such_product", "There is no such product any more.", "products"};
    return {};
}
}

Result<void> check(db::Transaction& tx, Plan const& wanted, Difference const& changed)
{
    if (has_doubles(wanted.touchpoints) || has_doubles(wanted.journeys))
        return name_taken();
    if (wanted.touchpoints.size() > most_touchpoints || wanted.journeys.size() > most_journeys)
        return Refusal{"too_many_touchpoints",
                       "A map holds 5,000 touchpoints on 500 journeys at most. Draw what customers do, not every task.",
                       ""};
    Known known(tx);
    for (TouchpointDifference const& one : changed.touchpoints)
        if (one.after)
            if (auto const fits = check_references(known, one.before.value_or(TouchpointOnMap{}), *one.after); !fits)
                return fits.error();
    return {};
}

Result<Difference> Keeper::keep(db::Transaction& tx, Plan const& before, Plan const& wanted, Act const& act) const
{
    Difference difference = compare(before, wanted, act.dragged);
    if (auto const fits = check(tx, wanted, difference); !fits)
        return fits.error();
    store::write(tx, before, wanted, difference);
    tell(tx, difference, act);
    return difference;
}

namespace
{
std::string_view verb_of(ChangeKind kind, bool is_journey)
{
    switch (kind) {
    case ChangeKind::created:
        return is_journey ? "journey.created" : "touchpoint.created";
    case ChangeKind::changed:
        return is_journey ? "journey.changed" : "touchpoint.changed";
    case ChangeKind::moved:
        return is_journey ? "journey.moved" : "touchpoint.moved";
    case ChangeKind::removed:
        break;
    }
    return is_journey ? "journey.removed" : "touchpoint.removed";
}

template <class Changed>
MapChange change_of(Changed const& one, Act const& act)
{
    MapChange change;
    change.at = act.now;
    if (act.who)
        change.who = act.who;
    change.kind = one.kind;
    change.name = (one.after ? one.after : one.before)->name;
    change.fields = one.fields;
    change.reason = act.reason;
    change.draft = act.draft;
    return change;
}
}

void Keeper::tell(db::Transaction& tx, Difference const& difference, Act const& act) const
{
    auto const note = [&](ChangeKind kind, bool is_journey, std::int64_t id) {
        journal_.note(tx, {.who = events::WhoId{act.who.value},
                           .verb = verb_of(kind, is_journey),
                           .subject_kind = is_journey ? "journey" : "touchpoint",
                           .subject = id,
                           .quiet = act.quiet});
    };
    for (JourneyDifference const& one : difference.journeys) {
        MapChange change = change_of(one, act);
        change.id = ids_.next<MapChangeId>();
        change.journey = (one.after ? one.after : one.before)->id;
        store::insert(tx, change);
        note(one.kind, true, change.journey->value);
    }
    for (TouchpointDifference const& one : difference.touchpoints) {
        MapChange change = change_of(one, act);
        change.id = ids_.next<MapChangeId>();
        change.touchpoint = (one.after ? one.after : one.before)->id;
        store::insert(tx, change);
        note(one.kind, false, change.touchpoint->value);
    }
}
}
