#include "features/rights/may.h"

#include "features/access/asked.h"
#include "features/people/duty.h"
#include "features/people/leaving.h"
#include "features/people/names.h"
#include "features/people/people.h"
#include "features/people/standing.h"
#include "features/rights/lent_store.h"
#include "features/touchpoints/touchpoints.h"

#include <algorithm>
#include <climits>

namespace regard::rights
{
namespace
{
constexpr int deepest_tree = 20;           // a circle of units is impossible; this only ends a walk
constexpr std::size_t most_givers = 1'000; // whose rights are looked at for one person

std::vector<UnitId> with_all_above(db::Transaction& tx, std::optional<UnitId> unit)
{
    std::vector<UnitId> units;
    for (int level = 0; unit && level < deepest_tree; ++level) {
        units.push_back(*unit);
        auto const one = people::unit(tx, *unit);
        unit = one ? one->parent : std::nullopt;
    }
    return units;
}

bool among(std::vector<UnitId> const& units, UnitId unit)
{
    return std::find(units.begin(), units.end(), unit) != units.end();
}

void add_held(db::Transaction& tx, HolderKeys const& keys, store::Place const& place, Instant at,
              std::vector<OwnRight>& own)
{
    auto const add = [&](HolderKind kind, std::string_view key) {
        for (store::Held& held : store::held(tx, kind, key, place, at))
            if (!held.unit || among(keys.units, *held.unit))
                own.push_back(std::move(held.right));
    };
    if (!keys.level.empty())
        add(HolderKind::level, keys.level);
    for (std::string const& role : keys.roles)
        add(HolderKind::role, role);
}

// Everybody from whom something reaches this person, and the links it comes through.
struct Upstream
{
    std::vector<EmployeeId> people;
    std::vector<Link> links;
};

Upstream upstream(db::Transaction& tx, EmployeeId person, Instant at, std::optional<EmployeeId> not_from = {})
{
    Upstream found{{person}, {}};
    std::size_t begin = 0;
    for (int links = 0; links < longest_chain && begin < found.people.size(); ++links) {
        std::size_t const end = found.people.size();
        for (; begin < end; ++begin)
            for (Link& link : store::lent_to(tx, found.people[begin], at)) {
                if (link.giver == not_from)
                    continue;
                bool const known =
                    std::find(found.people.begin(), found.people.end(), link.giver) != found.people.end();
                if (!known && found.people.size() < most_givers)
                    found.people.push_back(link.giver);
                found.links.push_back(std::move(link));
            }
    }
    return found;
}
}

HolderKeys holder_keys(db::Transaction& tx, EmployeeId person, Instant at)
{
    HolderKeys keys;
    auto const stood = people::stood(tx, person, at);
    if (!stood || people::has_left(tx, person, at))
        return keys;
    keys.level = people::lowered(people::tidied(stood->level));
    keys.units = with_all_above(tx, stood->unit);
    if (auto const employee = people::employee(tx, person))
        keys.roles = access::roles_of(tx, employee->email, at);
    return keys;
}

bool holds(HolderKeys const& keys, RightCell const& cell)
{
    if (cell.unit && !among(keys.units, *cell.unit))
        return false;
    if (cell.holder.kind == HolderKind::level)
        return keys.level == people::lowered(cell.holder.name);
    return std::find(keys.roles.begin(), keys.roles.end(), cell.holder.name) != keys.roles.end();
}

Facts facts_of(db::Transaction& tx, EmployeeId person, store::Place const& place, Instant at,
               std::optional<EmployeeId> not_from)
{
    Upstream found = upstream(tx, person, at, not_from);
    Facts facts{{}, std::move(found.links)};
    for (EmployeeId const one : found.people)
        add_held(tx, holder_keys(tx, one, at), place, at, facts.own[one]);
    return facts;
}

std::vector<EmployeeId> with_givers(db::Transaction& tx, EmployeeId person, Instant at)
{
    return upstream(tx, person, at).people;
}

std::optional<May> may(db::Transaction& tx, EmployeeId person, DecisionKind kind,
                       std::optional<TouchpointId> touchpoint, std::string_view currency, Instant at,
                       std::optional<EmployeeId> not_from)
{
    return strongest(facts_of(tx, person, {touchpoint}, at, not_from), person, {std::string(currency), kind, {}});
}

std::optional<May> may(db::Transaction& tx, EmployeeId person, DecisionId decision,
                       std::optional<TouchpointId> touchpoint, std::string_view currency, Instant at)
{
    return strongest(facts_of(tx, person, {touchpoint}, at), person, {std::string(currency), {}, decision});
}

std::vector<Holding> holdings(db::Transaction& tx, EmployeeId person, Instant at)
{
    std::vector<Holding> found;
    HolderKeys const keys = holder_keys(tx, person, at);
    auto const add = [&](HolderKind kind, std::string_view key) {
        for (store::Held const& held : store::held(tx, kind, key, {{}, true}, at))
            if (!held.unit || among(keys.units, *held.unit))
                found.push_back({held.right.decision, held.right.limit, held.right.passing, held.touchpoint});
    };
    if (!keys.level.empty())
        add(HolderKind::level, keys.level);
    for (std::string const& role : keys.roles)
        add(HolderKind::role, role);
    return found;
}

// ---- who is asked above
namespace
{
// Managers and leads, step by step up: the first manager, the first lead, the second manager …
std::vector<EmployeeId> line_above(db::Transaction& tx, EmployeeId asker, std::optional<TouchpointId> touchpoint)
{
    auto const managers = people::managers_above(tx, asker);
    auto const employee = people::employee(tx, asker);
    auto const leads =
        employee && employee->unit ? people::leads_above(tx, *employee->unit) : std::vector<EmployeeId>();
    std::vector<EmployeeId> line;
    for (std::size_t step = 0; step < std::max(managers.size(), leads.size()); ++step) {
        if (step < managers.size())
            line.push_back(managers[step]);
        if (step < leads.size())
            line.push_back(leads[step]);
    }
    auto const place = touchpoint ? touchpoints::touchpoint(tx, *touchpoint) : std::nullopt;
    if (place && place->accountable)
        line.push_back(*place->accountable);
    if (place && place->team)
        for (EmployeeId const lead : people::leads_above(tx, *place->team))
            line.push_back(lead);
    return line;
}

// Whom it is about, and whoever stands below them: by their managers, and by the leads of their units.
bool is_concerned(db::Transaction& tx, EmployeeId person, EmployeeId about)
{
    if (person == about)
        return true;
    auto above = people::managers_above(tx, person);
    if (auto const employee = people::employee(tx, person); employee && employee->unit)
        for (EmployeeId const lead : people::leads_above(tx, *employee->unit))
            above.push_back(lead);
    return std::find(above.begin(), above.end(), about) != above.end();
}

bool may_be_asked(db::Transaction& tx, EmployeeId person, EmployeeId asker, Except const& except)
{
    if (person == asker || (except.about && is_concerned(tx, person, *except.about)))
        return false;
    return !except.customer || !related(tx, person, *except.customer);
}
}

std::vector<EmployeeId> to_ask(db::Transaction& tx, EmployeeId asker, std::optional<TouchpointId> touchpoint,
                               Instant at, Except const& except)
{
    std::vector<EmployeeId> asked;
    for (EmployeeId const person : line_above(tx, asker, touchpoint)) {
        auto const there = people::present_for(tx, person, people::day_where(tx, person, at));
        if (there && std::find(asked.begin(), asked.end(), *there) == asked.end() &&
            may_be_asked(tx, *there, asker, except))
            asked.push_back(*there);
    }
    return asked;
}

namespace
{
// What the asker lent counts for nothing: they would be asked by a right of their own.
std::vector<Above> who_may_answer(db::Transaction& tx, EmployeeId asker, std::optional<TouchpointId> touchpoint,
                                  Question const& question, std::int64_t amount, Instant at, Except const& except)
{
    std::vector<Above> found;
    for (EmployeeId const person : to_ask(tx, asker, touchpoint, at, except))
        if (auto const may = strongest(facts_of(tx, person, {touchpoint}, at, asker), person, question);
            may && may->limit.minor >= amount)
            found.push_back({person, *may});
    return found;
}
}

std::vector<Above> who_may(db::Transaction& tx, EmployeeId asker, DecisionKind kind,
                           std::optional<TouchpointId> touchpoint, Money const& amount, Instant at,
                           Except const& except)
{
    return who_may_answer(tx, asker, touchpoint, {amount.currency, kind, {}}, amount.minor, at, except);
}

std::vector<Above> who_may(db::Transaction& tx, EmployeeId asker, DecisionId decision,
                           std::optional<TouchpointId> touchpoint, Money const& amount, Instant at,
                           Except const& except)
{
    return who_may_answer(tx, asker, touchpoint, {amount.currency, {}, decision}, amount.minor, at, except);
}

std::optional<Decision> decision(db::Transaction& tx, DecisionId id) { return store::decision(tx, id); }

std::vector<Decision> decisions_in_use(db::Transaction& tx) { return store::decisions(tx, false, {}, INT_MAX); }

std::optional<Right> right(db::Transaction& tx, RightId id) { return store::right(tx, id); }
}
