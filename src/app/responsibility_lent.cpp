#include "app/responsibility_lent.h"

#include "app/holdings_lent.h"
#include "features/empowerment/seats.h"
#include "features/measures/at_touchpoints.h"
#include "features/people/names.h"
#include "features/people/people.h"
#include "features/principles/principles.h"
#include "features/rights/seats.h"
#include "features/rights/theirs.h"

#include <boost/describe/enum_to_string.hpp>

namespace regard::app
{
namespace
{
using db::Transaction;
using responsibility::EmployeeId;
using responsibility::TouchpointId;

responsibility::Means means_of(rights::KindsAllowed const& allowed, bool has_funds)
{
    return {allowed.any(), allowed.goodwill, has_funds};
}

responsibility::AllMeans means(Transaction& tx, responsibility::MeansAsked const& asked)
{
    rights::Staff const staff(tx, asked.employees, asked.now);
    std::vector<rights::Seat> seats;
    seats.reserve(asked.touchpoints.size());
    for (auto const& one : asked.touchpoints)
        seats.push_back({one.id, one.accountable, one.decision_level});
    auto const allowed = rights::rights_at(tx, staff, seats, asked.now);
    auto const funds = empowerment::funds_at(tx, staff, seats, asked.now);
    responsibility::AllMeans all;
    for (std::size_t i = 0; i < seats.size(); ++i)
        all.at.push_back(
            {means_of(allowed[i].accountable, funds[i].accountable), means_of(allowed[i].level, funds[i].level)});
    all.rights = rights::rights_given(tx, asked.now).any();
    all.budgets = empowerment::is_anything_given(tx, asked.now);
    return all;
}

responsibility::HealthFigure shown(measures::Figure const& figure)
{
    using responsibility::HealthState;
    auto const state = figure.state == measures::FigureState::known     ? HealthState::known
                       : figure.state == measures::FigureState::too_few ? HealthState::too_few
                                                                        : HealthState::not_known;
    return {state, figure.value, figure.low, figure.high, figure.n};
}

// Measures know touchpoints by name, live figures by id.
responsibility::HealthOf health(Transaction& tx, live_figures::LiveFiguresRoom const& live_figures,
                                responsibility::HealthAsked const& asked)
{
    std::map<std::string, measures::AtTouchpoint, std::less<>> by_name;
    for (auto& one : measures::at_touchpoints(tx, asked.from, asked.to + 1))
        by_name.emplace(people::lowered(one.name), one);
    std::map<std::string, measures::Figure, std::less<>> csat;
    for (auto const& row :
         live_figures.between(tx, live_figures::LiveBy::touchpoint, asked.from, asked.to, asked.now).rows)
        csat.emplace(row.id, row.figures.satisfied);
    responsibility::HealthOf all;
    for (auto const& one : touchpoints::all_touchpoints(tx)) {
        responsibility::TouchpointHealth& health = all[one.id];
        if (auto const found = by_name.find(people::lowered(one.name)); found != by_name.end()) {
            health.turnaround = shown(found->second.turnaround);
            health.ftr = shown(found->second.ftr);
            health.cases_query = found->second.cases_query;
        }
        if (auto const found = csat.find(one.id.text()); found != csat.end())
            health.csat = shown(found->second);
    }
    return all;
}

std::vector<responsibility::MayDecide> may_decide(Transaction& tx, EmployeeId person,
                                                  std::vector<TouchpointId> const& places, Instant now)
{
    std::vector<responsibility::MayDecide> all;
    for (rights::TheirRight const& one : rights::rights_of(tx, person, places, now)) {
        responsibility::MayDecide shown;
        shown.decision = one.decision.name;
        shown.kind = boost::describe::enum_to_string(one.decision.kind, "");
        if (auto const place = one.touchpoint ? touchpoints::touchpoint(tx, *one.touchpoint) : std::nullopt)
            shown.touchpoint = place->name;
        shown.limit = one.limit;
        if (auto const giver = one.lent_by ? people::employee(tx, *one.lent_by) : std::nullopt)
            shown.lent_by = giver->name;
        shown.until = one.until;
        (one.holder.kind == rights::HolderKind::level ? shown.by_level : shown.by_role) = one.holder.name;
        all.push_back(std::move(shown));
    }
    return all;
}

std::optional<responsibility::OurPrinciples> our_principles(Transaction& tx, std::string_view language)
{
    auto const in_force = principles::in_force(tx, language);
    if (!in_force)
        return std::nullopt;
    responsibility::OurPrinciples shown{in_force->title, in_force->opening, {}};
    for (auto const& one : in_force->items)
        shown.items.push_back({one.title, one.text});
    return shown;
}
}

responsibility::Lent lent_to_responsibility(empowerment::Empowerment const& empowerment,
                                            live_figures::LiveFiguresRoom const& live_figures,
                                            knowledge::Knowledge const& knowledge)
{
    responsibility::Lent lent;
    lent.means = means;
    lent.health = [&live_figures](Transaction& tx, responsibility::HealthAsked const& asked) {
        return health(tx, live_figures, asked);
    };
    lent.withheld = live_figures::withheld_with_all_below;
    lent.may_decide = may_decide;
    lent.may_spend = [&empowerment](Transaction& tx, EmployeeId person, Instant now) {
        std::vector<responsibility::MaySpend> all;
        for (empowerment::TheirBudget const& one : empowerment.budgets_of(tx, person, now))
            all.push_back({one.granted, one.left, one.held, one.at_once, one.until, one.waits});
        return all;
    };
    lent.principles = our_principles;
    lent.keepers = lent_keepers(empowerment, knowledge);
    return lent;
}
}
