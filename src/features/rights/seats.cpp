#include "features/rights/seats.h"

#include "features/access/asked.h"
#include "features/people/leaving.h"
#include "features/people/names.h"
#include "features/people/people.h"
#include "features/rights/lent_store.h"
#include "ground/clock/zone.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace regard::rights
{
namespace
{
constexpr std::size_t deepest_tree = 20; // a circle of units is impossible; this only ends a walk

std::string level_key(std::string_view as_written) { return people::lowered(people::tidied(as_written)); }

std::set<EmployeeId> gone(db::Transaction& tx, std::span<people::Employee const> employees, Instant now)
{
    std::map<EmployeeId, Date> last;
    for (people::Leaving const& one : people::all_leaving(tx))
        last.emplace(one.employee, one.last_day);
    std::set<EmployeeId> gone;
    if (last.empty())
        return gone;
    for (people::Employee const& one : employees)
        if (auto const found = last.find(one.id); found != last.end()) {
            auto const zone = Zone::find(one.zone);
            if (found->second < (zone ? *zone : Zone::utc()).local_date(now))
                gone.insert(one.id);
        }
    return gone;
}

std::vector<UnitId> with_all_above(std::map<UnitId, std::optional<UnitId>> const& parents, std::optional<UnitId> unit)
{
    std::vector<UnitId> units;
    while (unit && units.size() < deepest_tree) {
        units.push_back(*unit);
        auto const found = parents.find(*unit);
        unit = found == parents.end() ? std::nullopt : found->second;
    }
    return units;
}
}

Staff::Staff(db::Transaction& tx, std::span<people::Employee const> employees, Instant now)
{
    std::map<UnitId, std::optional<UnitId>> parents;
    for (people::Unit const& one : people::all_units(tx))
        parents.emplace(one.id, one.parent);
    access::RolesOfAll const roles(tx);
    auto const left = gone(tx, employees, now);
    using Key = std::tuple<std::string, UnitId, people::VerticalId, std::vector<std::string>>;
    std::map<Key, std::size_t> places;
    for (people::Employee const& one : employees) {
        if (left.contains(one.id))
            continue;
        Key key{level_key(one.level), one.unit.value_or(UnitId{}), one.vertical.value_or(people::VerticalId{}),
                roles.of(one.email)};
        auto const [found, is_new] = places.emplace(std::move(key), all_.size());
        if (is_new) {
            auto const& [level, unit, vertical, names] = found->first;
            all_.push_back({level, names, with_all_above(parents, one.unit), one.vertical, {}});
            if (!level.empty())
                by_level_[level].push_back(found->second);
        }
        all_[found->second].people.push_back(one.id);
        place_.emplace(one.id, found->second);
    }
}

Alike const* Staff::of(EmployeeId person) const
{
    auto const found = place_.find(person);
    return found == place_.end() ? nullptr : &all_[found->second];
}

std::span<std::size_t const> Staff::at_level(std::string_view as_written) const
{
    auto const found = by_level_.find(level_key(as_written));
    if (found == by_level_.end())
        return {};
    return found->second;
}

namespace
{
void allow(KindsAllowed& kinds, DecisionKind kind)
{
    (kind == DecisionKind::redress ? kinds.redress : kinds.goodwill) = true;
}

void add(KindsAllowed& kinds, KindsAllowed const& more)
{
    kinds.redress = kinds.redress || more.redress;
    kinds.goodwill = kinds.goodwill || more.goodwill;
}

bool is_all(KindsAllowed const& kinds) { return kinds.redress && kinds.goodwill; }

class Looking
{
  public:
    Looking(db::Transaction& tx, Staff const& staff, Instant now) : staff_(staff)
    {
        for (store::InForce& one : store::all_in_force(tx, now)) {
            currencies_.insert(one.held.right.limit.currency);
            auto const place = one.held.touchpoint.value_or(everywhere);
            by_place_[place][{one.kind, std::move(one.key)}].push_back(std::move(one.held));
        }
        for (Link& link : store::all_lent(tx, now))
            by_taker_[link.taker].push_back(std::move(link));
    }

    SeatRights at(Seat const& seat)
    {
        SeatRights found;
        if (seat.accountable)
            found.accountable = of_person(*seat.accountable, seat.touchpoint);
        if (!seat.level.empty())
            found.level = of_level(seat.level, seat.touchpoint);
        return found;
    }

  private:
    static constexpr TouchpointId everywhere{};
    using Holder = std::pair<HolderKind, std::string>;
    using AtPlace = std::map<Holder, std::vector<store::Held>>;

    // ---- what somebody holds themselves
    template <class Take>
    void each_held(Alike const& one, TouchpointId place, Take take) const
    {
        auto const at = by_place_.find(place);
        if (at == by_place_.end())
            return;
        auto const of = [&](Holder const& holder) {
            auto const found = at->second.find(holder);
            if (found == at->second.end())
                return;
            for (store::Held const& held : found->second)
                if (!held.unit || std::find(one.units.begin(), one.units.end(), *held.unit) != one.units.end())
                    take(held.right);
        };
        if (!one.level.empty())
            of({HolderKind::level, one.level});
        for (std::string const& role : one.roles)
            of({HolderKind::role, role});
    }

    KindsAllowed held_by(Alike const& one, TouchpointId touchpoint)
    {
        KindsAllowed kinds = held_at(one, everywhere);
        if (by_place_.contains(touchpoint))
            add(kinds, held_at(one, touchpoint));
        return kinds;
    }

    KindsAllowed held_at(Alike const& one, TouchpointId place)
    {
        auto const [known, is_new] = known_.emplace(std::pair(&one, place), KindsAllowed{});
        if (is_new)
            each_held(one, place, [&](OwnRight const& right) { allow(known->second, right.kind); });
        return known->second;
    }

    // ---- with what is lent to them, by the rules of one person's limit
    KindsAllowed of_person(EmployeeId person, TouchpointId touchpoint)
    {
        auto const* const one = staff_.of(person);
        if (!one)
            return {};
        KindsAllowed kinds = held_by(*one, touchpoint);
        if (!is_all(kinds) && by_taker_.contains(person))
            add(kinds, lent_to(person, touchpoint));
        return kinds;
    }

    KindsAllowed lent_to(EmployeeId person, TouchpointId touchpoint)
    {
        Facts const facts = facts_of(person, touchpoint);
        KindsAllowed kinds;
        for (std::string const& currency : currencies_)
            for (DecisionKind const kind : {DecisionKind::redress, DecisionKind::goodwill})
                if (auto const may = strongest(facts, person, {currency, kind, {}}); may && may->limit.minor > 0)
                    allow(kinds, kind);
        return kinds;
    }

    Facts facts_of(EmployeeId person, TouchpointId touchpoint) const
    {
        Facts facts;
        std::vector<EmployeeId> people{person};
        for (std::size_t at = 0; at < people.size(); ++at) {
            auto& own = facts.own[people[at]];
            auto const take = [&](OwnRight const& right) { own.push_back(right); };
            if (auto const* const one = staff_.of(people[at])) {
                each_held(*one, everywhere, take);
                each_held(*one, touchpoint, take);
            }
            auto const lent = by_taker_.find(people[at]);
            for (Link const& link : lent == by_taker_.end() ? std::vector<Link>() : lent->second) {
                facts.links.push_back(link);
                if (std::find(people.begin(), people.end(), link.giver) == people.end())
                    people.push_back(link.giver);
            }
        }
        return facts;
    }

    KindsAllowed of_level(std::string const& level, TouchpointId touchpoint)
    {
        KindsAllowed kinds;
        for (std::size_t const place : staff_.at_level(level))
            if (add(kinds, held_by(staff_.all()[place], touchpoint)); is_all(kinds))
                return kinds;
        for (auto const& [person, links] : by_taker_)
            if (auto const* const one = staff_.of(person); one && one->level == level_key(level))
                add(kinds, lent_to(person, touchpoint));
        return kinds;
    }

    Staff const& staff_;
    std::map<TouchpointId, AtPlace> by_place_;
    std::map<EmployeeId, std::vector<Link>> by_taker_;
    std::set<std::string> currencies_;
    std::map<std::pair<Alike const*, TouchpointId>, KindsAllowed> known_;
};
}

std::vector<SeatRights> rights_at(db::Transaction& tx, Staff const& staff, std::span<Seat const> seats, Instant now)
{
    Looking looking(tx, staff, now);
    std::vector<SeatRights> all;
    all.reserve(seats.size());
    for (Seat const& seat : seats)
        all.push_back(looking.at(seat));
    return all;
}

KindsAllowed rights_given(db::Transaction& tx, Instant now)
{
    KindsAllowed kinds;
    for (store::InForce const& one : store::all_in_force(tx, now))
        allow(kinds, one.held.right.kind);
    return kinds;
}
}
