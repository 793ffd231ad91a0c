#include "features/responsibility/gaps.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace regard::responsibility
{
namespace
{
using Touchpoint = touchpoints::TouchpointOnMap;

// In the order in which they are shown: what customers meet first stands first.
constexpr GapKind in_order[]{
    GapKind::accountable_left,     GapKind::left_with_cases,     GapKind::nobody_there, GapKind::no_accountable,
    GapKind::not_on_any_team,      GapKind::complaints_unplaced, GapKind::leaving,      GapKind::no_decision_right,
    GapKind::right_without_budget, GapKind::owned_elsewhere,     GapKind::two_teams,    GapKind::few_know,
    GapKind::answers_for_too_much, GapKind::not_described};

class Search
{
  public:
    Search(Map const& map, Limits const& limits, Date today) : map_(map), limits_(limits), today_(today) {}

    std::vector<Found> all()
    {
        for (Touchpoint const& one : map_.touchpoints)
            look_at(one);
        look_at_people();
        look_at_owners();
        look_at_knowing();
        look_at_means();
        if (map_.unplaced_complaints > 0)
            found_.push_back({.kind = GapKind::complaints_unplaced, .cases = map_.unplaced_complaints});
        std::stable_sort(found_.begin(), found_.end(),
                         [](Found const& a, Found const& b) { return order_of(a.kind) < order_of(b.kind); });
        return std::move(found_);
    }

  private:
    void look_at(Touchpoint const& one)
    {
        if (!one.team)
            found_.push_back({.kind = GapKind::not_on_any_team, .touchpoint = &one});
        if (one.good.empty())
            found_.push_back({.kind = GapKind::not_described, .touchpoint = &one});
        if (auto const other = other_team(one))
            found_.push_back({.kind = GapKind::two_teams, .touchpoint = &one, .elsewhere = other});
        if (!one.accountable) {
            found_.push_back({.kind = GapKind::no_accountable, .touchpoint = &one});
            return;
        }
        if (!map_.presence.works_here(*one.accountable, today_)) {
            found_.push_back(
                {.kind = GapKind::accountable_left, .touchpoint = &one, .person = known(*one.accountable)});
            return;
        }
        ++answers_for_[*one.accountable];
        look_ahead(one);
    }

    // Partners work for us, and a unit above or below is the same line.
    std::optional<UnitId> other_team(Touchpoint const& one) const
    {
        for (UnitId const further : one.further_teams) {
            auto const* const unit = map_.tree.find(further);
            bool const is_ours = unit && unit->kind != people::UnitKind::partner;
            if (is_ours && one.team && !map_.tree.is_in(further, *one.team) && !map_.tree.is_in(*one.team, further))
                return further;
        }
        return std::nullopt;
    }

    // Who answers, a deputy, or whoever stands in for one of them.
    bool is_anybody_there(Touchpoint const& one, Date day) const
    {
        return map_.presence.there_for(*one.accountable, day) ||
               std::any_of(one.deputies.begin(), one.deputies.end(),
                           [&](EmployeeId deputy) { return map_.presence.there_for(deputy, day).has_value(); });
    }

    // The first days on which nobody is there for it.
    void look_ahead(Touchpoint const& one)
    {
        std::optional<Date> from, until;
        for (int n = 0; n <= looked_ahead; ++n) {
            Date const day = today_ + n;
            if (!map_.presence.works_here(*one.accountable, day))
                break; // that they leave is said of the person
            bool const there = is_anybody_there(one, day);
            if (there && from)
                break;
            if (!there) {
                from = from.value_or(day);
                until = day;
            }
        }
        if (!from)
            return;
        Found gap{.kind = GapKind::nobody_there, .touchpoint = &one, .person = *one.accountable};
        if (*from > today_)
            gap.from = from;
        gap.until = until;
        found_.push_back(gap);
    }

    void look_at_people()
    {
        for (auto const& [person, held] : answers_for_)
            if (held > limits_.most_touchpoints)
                found_.push_back({.kind = GapKind::answers_for_too_much, .person = person, .touchpoints = held});
        for (people::Leaving const& one : map_.presence.leaving())
            look_at(one);
    }

    void look_at(people::Leaving const& one)
    {
        auto const open = map_.open_cases.find(one.employee.value);
        std::int64_t const cases = open == map_.open_cases.end() ? 0 : open->second;
        if (one.last_day < today_) {
            if (cases > 0)
                found_.push_back({.kind = GapKind::left_with_cases, .person = one.employee, .cases = cases});
            return;
        }
        auto const touchpoints = answers_for_.find(one.employee);
        std::int64_t const held = touchpoints == answers_for_.end() ? 0 : touchpoints->second;
        if (one.last_day <= today_ + leaving_looked_ahead && (held > 0 || cases > 0))
            found_.push_back({.kind = GapKind::leaving,
                              .person = one.employee,
                              .from = one.last_day + 1,
                              .cases = cases,
                              .touchpoints = held});
    }

    // ---- whose cases they really are
    struct Side
    {
        std::int64_t cases = 0;
        std::set<EmployeeId> persons;
        bool may_be_told() const { return persons.empty() || persons.size() >= least_persons; }
    };

    void look_at_owners()
    {
        for (auto from = map_.owned.begin(); from != map_.owned.end();) {
            auto const to = std::find_if(from, map_.owned.end(),
                                         [&](Owned const& one) { return one.touchpoint != from->touchpoint; });
            if (Touchpoint const* const one = find(from->touchpoint); one && one->team)
                look_at_owners(*one, {from, to});
            from = to;
        }
    }

    void look_at_owners(Touchpoint const& one, std::span<Owned const> owned)
    {
        Side here, elsewhere;
        std::map<UnitId, Side> by_unit;
        for (Owned const& some : owned) {
            bool const is_here = is_on_the_map(map_, one, some.owner);
            auto const* const person = map_.presence.find(some.owner);
            add(is_here ? here : elsewhere, some);
            if (!is_here && person && person->unit)
                add(by_unit[*person->unit], some);
        }
        std::int64_t const cases = here.cases + elsewhere.cases;
        bool const says_something = cases >= least_cases && map_.tree.people_in(*one.team) >= least_persons &&
                                    here.may_be_told() && elsewhere.may_be_told();
        if (!says_something || elsewhere.cases * 100 <= cases * limits_.elsewhere_percent)
            return;
        Found gap{.kind = GapKind::owned_elsewhere, .touchpoint = &one, .cases = elsewhere.cases};
        gap.share = static_cast<double>(elsewhere.cases) / static_cast<double>(cases);
        gap.elsewhere = most(by_unit);
        found_.push_back(gap);
    }

    static void add(Side& side, Owned const& some)
    {
        side.cases += some.cases;
        side.persons.insert(some.owner);
    }

    static std::optional<UnitId> most(std::map<UnitId, Side> const& by_unit)
    {
        auto const found = std::max_element(by_unit.begin(), by_unit.end(), [](auto const& a, auto const& b) {
            return a.second.cases < b.second.cases;
        });
        if (found == by_unit.end() || found->second.persons.size() < least_persons)
            return std::nullopt;
        return found->first;
    }

    // ---- whether those who should act may, and have what it takes
    void look_at_means()
    {
        std::vector<Found> powerless, penniless;
        for (std::size_t i = 0; i < map_.means.at.size(); ++i) {
            Touchpoint const& one = map_.touchpoints[i];
            MeansAt const& at = map_.means.at[i];
            if (one.accountable && map_.presence.works_here(*one.accountable, today_) && !at.accountable.decides)
                powerless.push_back(
                    {.kind = GapKind::no_decision_right, .touchpoint = &one, .person = one.accountable});
            else if (!one.decision_level.empty() && !at.level.decides)
                powerless.push_back(
                    {.kind = GapKind::no_decision_right, .touchpoint = &one, .level = one.decision_level});
            if (at.accountable.gestures && !at.accountable.budget)
                penniless.push_back(
                    {.kind = GapKind::right_without_budget, .touchpoint = &one, .person = one.accountable});
            else if (at.level.gestures && !at.level.budget)
                penniless.push_back(
                    {.kind = GapKind::right_without_budget, .touchpoint = &one, .level = one.decision_level});
        }
        add(std::move(powerless), map_.means.rights);
        add(std::move(penniless), map_.means.budgets);
    }

    // While nothing of the kind is given to anybody that is one gap, not one for each touchpoint.
    void add(std::vector<Found> some, bool is_any_given)
    {
        if (!is_any_given && !some.empty()) {
            Found const of_the_map{.kind = some.front().kind};
            some.assign(1, of_the_map);
        }
        found_.insert(found_.end(), some.begin(), some.end());
    }

    // ---- what the self-check says: a gap only where fewer than half surely know
    void look_at_knowing()
    {
        for (StepKnown const& step : map_.known.steps) {
            if (!step.touchpoint || !step.asked)
                continue;
            Knowing const* least = nullptr;
            for (Knowing const& one : step.groups)
                if (one.knows_high < few && (!least || one.knows < least->knows))
                    least = &one;
            if (Touchpoint const* const one = find(step.touchpoint->id); one && least)
                found_.push_back(
                    {.kind = GapKind::few_know, .touchpoint = one, .share = least->knows, .group = least->group});
        }
    }

    std::optional<EmployeeId> known(EmployeeId id) const
    {
        return map_.presence.find(id) ? std::optional(id) : std::nullopt;
    }

    Touchpoint const* find(TouchpointId id)
    {
        if (by_id_.empty())
            for (Touchpoint const& one : map_.touchpoints)
                by_id_.emplace(one.id, &one);
        auto const found = by_id_.find(id);
        return found == by_id_.end() ? nullptr : found->second;
    }

    Map const& map_;
    Limits const& limits_;
    Date today_;
    std::map<EmployeeId, std::int64_t> answers_for_;
    std::map<TouchpointId, Touchpoint const*> by_id_;
    std::vector<Found> found_;
};
}

SubjectId Found::subject() const { return {touchpoint ? touchpoint->id.value : person ? person->value : 0}; }

int order_of(GapKind kind)
{
    return static_cast<int>(std::find(std::begin(in_order), std::end(in_order), kind) - std::begin(in_order));
}

bool is_on_the_map(Map const& map, touchpoints::TouchpointOnMap const& one, EmployeeId owner)
{
    if (one.accountable == owner || std::find(one.deputies.begin(), one.deputies.end(), owner) != one.deputies.end())
        return true;
    auto const belongs = [&](UnitId unit) {
        auto const* const person = map.presence.find(owner);
        return person && person->unit && map.tree.is_in(*person->unit, unit);
    };
    if (std::any_of(one.further_teams.begin(), one.further_teams.end(), belongs))
        return true;
    return one.team && belongs(*one.team);
}

std::vector<Found> gaps(Map const& map, Limits const& limits, Date today) { return Search(map, limits, today).all(); }
}
