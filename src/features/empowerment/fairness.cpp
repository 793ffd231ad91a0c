// A unit's budget and what is worth a conversation, for those who look after it. Never of a person, nor of so few that it would be one.
#include "features/empowerment/fair_rules.h"
#include "features/empowerment/inside.h"
#include "features/live_figures/withheld.h"
#include "features/people/people.h"
#include "ground/text/number.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace regard::empowerment
{
namespace
{
constexpr Span looked_back = Span::days(90);
constexpr int most_looked_at = 20'000; // gestures

live_figures::Withheld small_units(db::Transaction& tx)
{
    std::vector<live_figures::Team> teams;
    for (people::Unit const& unit : people::all_units(tx))
        teams.push_back({unit.id, unit.parent, unit.employees, unit.employees > 0});
    return live_figures::Withheld(teams);
}

bool is_theirs(api::Reading& r, UnitId id)
{
    if (r.who.all_units)
        return true;
    for (UnitId const unit : r.who.units) {
        auto const below = people::with_all_below(r.tx, unit);
        if (std::ranges::find(below, id) != below.end())
            return true;
    }
    return false;
}

bool is_first(api::Who const& who, people::Unit const& unit)
{
    return who.all_units ? !unit.parent : std::ranges::find(who.units, unit.id) != who.units.end();
}

BudgetUnits units_of(api::Reading& r)
{
    auto const all = people::all_units(r.tx); // by name
    std::map<UnitId, people::Unit const*> by_id;
    for (people::Unit const& unit : all)
        by_id.emplace(unit.id, &unit);
    auto const is_below = [&](people::Unit const* unit) {
        while (unit && !is_first(r.who, *unit)) {
            auto const above = unit->parent ? by_id.find(*unit->parent) : by_id.end();
            unit = above == by_id.end() ? nullptr : above->second;
        }
        return unit != nullptr;
    };
    BudgetUnits first, rest;
    for (people::Unit const& unit : all)
        if (is_first(r.who, unit))
            first.items.push_back({unit.id, unit.name});
        else if (is_below(&unit))
            rest.items.push_back({unit.id, unit.name});
    std::ranges::move(rest.items, std::back_inserter(first.items));
    return first;
}

Refusal no_such_unit() { return {"not_found", "There is no such unit, or it is not yours to look at.", ""}; }

class OfUnit
{
  public:
    OfUnit(Empowerment::Inside const& inside, api::Reading& r, people::Unit const& unit)
        : inside_(inside), r_(r), unit_(unit), withheld_(small_units(r.tx))
    {
        auto const units = people::with_all_below(r.tx, unit.id);
        units_.insert(units.begin(), units.end());
    }

    bool few() const { return withheld_.with_all_below(unit_.id); }

    UnitBudget budget()
    {
        UnitBudget shown{{unit_.id, unit_.name}, few(), {}, {}, {}};
        std::set<std::string> currencies;
        for (KeptPolicy const& policy : store::in_force(r_.tx, r_.now))
            currencies.insert(policy.currency);
        for (std::string const& currency : currencies)
            shown.items.push_back(money(currency, shown.few));
        std::set<CustomerId> customers;
        std::int64_t gestures = 0;
        Showing showing(inside_, r_.tx, r_.who, r_.language, r_.now);
        for (store::KeptGesture const& one : given()) {
            ++gestures;
            if (one.customer)
                customers.insert(*one.customer);
            shown.receipts_due += one.receipt_due && showing.sees(one) ? 1 : 0;
        }
        if (!shown.few) {
            shown.gestures = gestures;
            shown.customers = static_cast<std::int64_t>(customers.size());
        }
        return shown;
    }

    // Those of which the reader may see what they were given for.
    FairnessQuestions questions()
    {
        FairnessQuestions found{few(), {}};
        if (found.few)
            return found;
        Showing showing(inside_, r_.tx, r_.who, r_.language, r_.now);
        std::vector<Given> all;
        for (store::KeptGesture const& one : given())
            if (showing.sees(one))
                all.push_back(as_given(one));
        for (Pattern const& pattern : patterns(all))
            found.items.push_back({pattern.kind, worded(pattern), pattern.gestures});
        return found;
    }

    UnusedAuthority unused(std::string const& currency)
    {
        UnusedAuthority shown{{unit_.id, unit_.name}, few(), 0, 0, currency};
        if (shown.few)
            return shown;
        Instant const from = r_.now - looked_back;
        for (people::Employee const& person : people::all_employees(r_.tx))
            if (person.unit && units_.contains(*person.unit))
                shown.granted += store::granted_since(r_.tx, person.id, currency, from);
        for (store::KeptGesture const& one : given())
            if (one.amount.currency == currency) {
                shown.given += one.given;
                ++shown.gestures;
            }
        for (UnitId const unit : units_) {
            auto const [climbed, could] = store::missed(r_.tx, unit, from);
            shown.climbed += climbed;
            shown.could += could;
        }
        return shown;
    }

  private:
    UnitMoney money(std::string const& currency, bool is_few) const
    {
        UnitMoney line;
        line.currency = currency;
        if (auto const own = budgets::Ledger::find(r_.tx, budgets::AccountKind::unit, unit_.id.value, currency))
            line.own = Money{own->available, currency};
        if (is_few)
            return line;
        Money granted{0, currency}, held{0, currency}, left{0, currency}, spent{0, currency};
        for (people::Employee const& person : people::all_employees(r_.tx)) {
            if (!person.unit || !units_.contains(*person.unit))
                continue;
            auto const account =
                budgets::Ledger::find(r_.tx, budgets::AccountKind::employee, person.id.value, currency);
            if (!account)
                continue;
            auto const running = store::last_allowance(r_.tx, person.id, currency);
            left.minor += account->available;
            held.minor += account->pending;
            if (running && running->ends > r_.now)
                spent.minor += std::max<std::int64_t>( // what is held may be of the period before
                    0,
                    budgets::Ledger::spent_by(r_.tx, person.id, currency, running->begins, Instant{r_.now.micros + 1}) -
                        account->pending);
        }
        granted.minor = left.minor + held.minor + spent.minor;
        line.granted = granted;
        line.spent = spent;
        line.held = held;
        line.left = left;
        return line;
    }

    std::vector<store::KeptGesture> given() const
    {
        auto all = store::done_since(r_.tx, r_.now - looked_back, most_looked_at);
        std::erase_if(all, [&](store::KeptGesture const& one) { return !one.unit || !units_.contains(*one.unit); });
        return all;
    }

    Given as_given(store::KeptGesture const& one) const
    {
        Given given{GestureId{one.id}, one.employee, one.customer.value_or(CustomerId{}), one.given, one.at, {}, {}};
        auto const policy = one.policy ? store::version(r_.tx, *one.policy, one.policy_number) : std::nullopt;
        if (!policy)
            return given;
        given.most_at_once = policy->terms.most_at_once;
        Days const days = period_of(policy->terms.period, inside_.zone().local_date(one.at));
        double const whole = (inside_.begin_of(days.ends) - inside_.begin_of(days.begins)).in_days();
        given.part_of_period = (one.at - inside_.begin_of(days.begins)).in_days() / whole;
        return given;
    }

    std::string worded(Pattern const& pattern) const
    {
        std::string const key = pattern.kind == QuestionKind::split           ? "question.split"
                                : pattern.kind == QuestionKind::same_customer ? "question.same_customer"
                                                                              : "question.period_end";
        return inside_.say(r_.language, key, {{"gestures", static_cast<std::int64_t>(pattern.gestures.size())}});
    }

    Empowerment::Inside const& inside_;
    api::Reading& r_;
    people::Unit unit_;
    live_figures::Withheld withheld_;
    std::set<UnitId> units_;
};

Result<UnusedAuthorities> unused(Empowerment::Inside const& inside, api::Reading& r, UnitId id)
{
    auto const unit = people::unit(r.tx, id);
    if (!unit || !is_theirs(r, id))
        return no_such_unit();
    std::vector<people::Unit> units{*unit};
    for (people::Unit const& one : people::all_units(r.tx)) // by name
        if (one.parent == id)
            units.push_back(one);
    UnusedAuthorities list;
    std::set<std::string> currencies;
    for (KeptPolicy const& policy : store::in_force(r.tx, r.now))
        currencies.insert(policy.currency);
    for (std::string const& currency : currencies)
        for (people::Unit const& one : units)
            list.items.push_back(OfUnit(inside, r, one).unused(currency));
    return list;
}
}

void Empowerment::Inside::add_fairness(api::Routes& routes)
{
    routes
        .get("/budget-units", "The units whose budget one may look at, those at one's own hand first",
             [](api::Reading& r) -> Result<BudgetUnits> { return units_of(r); })
        .allow(read_budgets);
    routes
        .get("/units/{id}/budget", "The budget of a unit and its people, without saying whose it is",
             [this](api::Reading& r, UnitId id) -> Result<UnitBudget> {
                 auto const unit = people::unit(r.tx, id);
                 if (!unit || !is_theirs(r, id))
                     return no_such_unit();
                 return OfUnit(*this, r, *unit).budget();
             })
        .allow(read_budgets);
    routes
        .get("/units/{id}/budget-questions",
             "What in a unit's gestures of the last ninety days is worth a conversation: questions, not verdicts",
             [this](api::Reading& r, UnitId id) -> Result<FairnessQuestions> {
                 auto const unit = people::unit(r.tx, id);
                 if (!unit || !is_theirs(r, id))
                     return no_such_unit();
                 return OfUnit(*this, r, *unit).questions();
             })
        .allow(read_budgets);
    routes
        .get("/units/{id}/unused-authority",
             "Authority that lies unused, beside the cases that climbed although their owner could have settled them; "
             "of the "
             "unit and of those right below it",
             [this](api::Reading& r, UnitId id) { return unused(*this, r, id); })
        .allow(read_budgets);
    add_effects(routes);
}
}
