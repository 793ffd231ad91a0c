#include "features/desk/routing.h"

#include "features/desk/rules.h"
#include "features/people/duty.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"

#include <algorithm>

namespace regard::desk
{
namespace
{
constexpr Span counted_for = Span::seconds(10);

Refusal nobody_there()
{
    return {"nobody_there",
            "There is no employee who could own this case. Add people under Settings, or bring them in as a list.", ""};
}

// One search for an owner.
class Search
{
  public:
    Search(db::Transaction& tx, Wanted const& wanted, Date today, Instant now, OpenWork& work)
        : tx_(tx), wanted_(wanted), today_(today), now_(now), work_(work)
    {}

    std::optional<Destination> in_team(UnitId team) const
    {
        std::vector<Candidate> candidates;
        for (people::OnDuty const& one : people::on_duty(tx_, team, today_))
            if (may_own(one.id))
                candidates.push_back({one.id, name_of(one.language) == wanted_.language, work_.of(tx_, one.id, now_)});
        if (auto const chosen = least_busy(candidates))
            return Destination{*chosen, team};
        return std::nullopt;
    }

    // Whoever stands in for that person, in their place.
    std::optional<Destination> by(EmployeeId person, std::optional<UnitId> team) const
    {
        auto const present = people::present_for(tx_, person, today_);
        if (!present || !may_own(*present))
            return std::nullopt;
        return Destination{*present, team};
    }

    // Whoever answers for the touchpoint, then who else works at it.
    std::optional<Destination> by_map(TouchpointId touchpoint, std::optional<UnitId> team) const
    {
        for (EmployeeId const person : touchpoints::all_who_answer(tx_, touchpoint, today_))
            if (may_own(person))
                return Destination{person, team ? team : unit_of(person)};
        for (UnitId const unit : touchpoints::further_teams_of(tx_, touchpoint))
            if (auto const found = in_team(unit))
                return found;
        return std::nullopt;
    }

    // The team's people, its lead, then the same of each unit above.
    std::optional<Destination> from_unit_up(UnitId team) const
    {
        auto at = people::unit(tx_, team);
        for (int steps = 0; at && steps < 20; ++steps) {
            if (auto const found = in_team(at->id))
                return Destination{found->owner, team};
            if (at->lead)
                if (auto const found = by(*at->lead, team))
                    return found;
            at = at->parent ? people::unit(tx_, *at->parent) : std::nullopt;
        }
        return std::nullopt;
    }

    std::optional<Destination> last_resort() const
    {
        auto const one = people::anybody(tx_, today_);
        if (one && may_own(*one))
            return Destination{*one, unit_of(*one)};
        for (people::Employee const& employee : people::all_employees(tx_))
            if (may_own(employee.id))
                return Destination{employee.id, employee.unit};
        return std::nullopt;
    }

    bool may_own(EmployeeId person) const
    {
        return wanted_.not_to != person && desk::may_own(tx_, person, wanted_.about);
    }

    std::optional<UnitId> unit_of(EmployeeId person) const
    {
        auto const employee = people::employee(tx_, person);
        return employee ? employee->unit : std::nullopt;
    }

  private:
    static std::string_view name_of(people::Language language)
    {
        return language == people::Language::da ? "da" : "en";
    }

    db::Transaction& tx_;
    Wanted const& wanted_;
    Date today_;
    Instant now_;
    OpenWork& work_;
};
}

bool may_own(db::Transaction& tx, EmployeeId person, std::optional<EmployeeId> about)
{
    if (!about)
        return true;
    auto const above = people::managers_above(tx, person);
    return *about != person && std::find(above.begin(), above.end(), *about) == above.end();
}

std::int64_t OpenWork::of(db::Transaction& tx, EmployeeId employee, Instant now)
{
    {
        std::lock_guard const lock(mutex_);
        auto const found = counts_.find(employee.value);
        if (found != counts_.end() && now - found->second.counted < counted_for && found->second.counted <= now)
            return found->second.open;
    }
    auto const open =
        tx.integer("select count(*) from live_case where owner = $1 and state < 3", {employee}).value_or(0);
    std::lock_guard const lock(mutex_);
    counts_[employee.value] = {open, now};
    return open;
}

void OpenWork::one_more(EmployeeId employee)
{
    std::lock_guard const lock(mutex_);
    if (auto const found = counts_.find(employee.value); found != counts_.end())
        ++found->second.open;
}

Result<Destination> route(db::Transaction& tx, Wanted const& wanted, Date today, Instant now, OpenWork& work)
{
    Search const search(tx, wanted, today, now, work);
    auto const touchpoint = wanted.touchpoint ? touchpoints::touchpoint(tx, *wanted.touchpoint) : std::nullopt;
    auto const team = wanted.team ? wanted.team : touchpoint ? touchpoint->team : std::nullopt;
    if (team)
        if (auto const found = search.in_team(*team))
            return *found;
    if (touchpoint)
        if (auto const found = search.by_map(touchpoint->id, team))
            return *found;
    if (team)
        if (auto const found = search.from_unit_up(*team))
            return *found;
    if (auto const found = search.last_resort())
        return *found;
    return nobody_there();
}

Result<Destination> lead_of(db::Transaction& tx, std::optional<UnitId> team, EmployeeId owner,
                            std::optional<EmployeeId> about, Date today)
{
    OpenWork nobody_counts;
    Wanted const wanted{.about = about};
    Search const search(tx, wanted, today, {}, nobody_counts);
    auto at = team ? people::unit(tx, *team) : std::nullopt;
    for (int steps = 0; at && steps < 20; ++steps) {
        if (at->lead)
            if (auto const found = search.by(*at->lead, team))
                return *found;
        at = at->parent ? people::unit(tx, *at->parent) : std::nullopt;
    }
    for (EmployeeId const manager : people::managers_above(tx, owner))
        if (auto const found = search.by(manager, team))
            return *found;
    return Destination{owner, team}; // nobody is above: it stays where it is
}
}
