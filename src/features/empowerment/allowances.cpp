// What each person may spend in a period: granted as it begins, once; given back as it ends.
#include "features/empowerment/inside.h"

#include "features/access/asked.h"
#include "features/people/leaving.h"
#include "features/people/people.h"

#include <fmt/format.h>
#include <set>

namespace regard::empowerment
{
namespace
{
constexpr int granted_at_once = 50; // in one transaction

// Whose account an allowance comes from.
std::pair<budgets::AccountKind, std::int64_t> source_of(db::Transaction& tx, KeptPolicy const& policy, EmployeeId id)
{
    auto const person = people::employee(tx, id);
    if (policy.terms.source == AllowanceSource::unit && person && person->unit)
        return {budgets::AccountKind::unit, person->unit->value};
    if (policy.terms.source == AllowanceSource::vertical && person && person->vertical)
        return {budgets::AccountKind::vertical, person->vertical->value};
    return {budgets::AccountKind::pool, 0};
}

budgets::AccountId account_of(budgets::Ledger const& ledger, db::Transaction& tx, std::string_view currency,
                              std::pair<budgets::AccountKind, std::int64_t> const& source)
{
    if (source.first == budgets::AccountKind::unit)
        return ledger.of_unit(tx, {source.second}, currency);
    if (source.first == budgets::AccountKind::vertical)
        return ledger.of_vertical(tx, {source.second}, currency);
    return ledger.pool(tx, currency);
}

std::string name_of(store::Allowance const& one)
{
    return fmt::format("allowance-{}-{}-{}", one.employee.text(), one.currency, one.begins.micros);
}

// What is left goes back or stays, by entries; what is held stays held.
void close(budgets::Ledger const& ledger, db::Transaction& tx, store::Allowance const& one, Instant now)
{
    auto const account = ledger.of_employee(tx, one.employee, one.currency);
    bool const lapses = one.rest == AllowanceRest::lapses;
    std::int64_t const left = lapses ? budgets::Ledger::account(tx, account).available : 0;
    using Rest = budgets::Ledger::Closing::Rest;
    ledger.close_period(tx, {name_of(one), lapses ? Rest::lapses : Rest::carries, {}, now}, std::span(&account, 1));
    store::close(tx, one, left, now);
}
}

Place Empowerment::Inside::place_of(db::Transaction& tx, EmployeeId id, std::optional<TouchpointId> touchpoint,
                                    Instant at)
{
    Place place;
    place.touchpoint = touchpoint;
    auto const person = people::employee(tx, id);
    if (!person)
        return place;
    place.level = person->level;
    place.roles = access::roles_of(tx, person->email, at);
    auto unit = person->unit;
    while (unit && place.units.size() < 20) {
        place.units.push_back(*unit);
        auto const one = people::unit(tx, *unit);
        unit = one ? one->parent : std::nullopt;
    }
    return place;
}

std::optional<store::Allowance> Empowerment::Inside::allowance(db::Transaction& tx, EmployeeId id,
                                                               std::string_view currency, Instant now) const
{
    auto const last = store::last_allowance(tx, id, currency);
    if (last && last->ends > now)
        return last;
    if (last && !last->closed)
        close(ledger, tx, *last, now);
    if (auto const gone = people::last_day_of(tx, id); gone && *gone < zone().local_date(now))
        return std::nullopt;
    auto const policies = store::in_force(tx, now, currency);
    auto const* policy = allowance_of(policies, place_of(tx, id, {}, now));
    if (!policy || policy->terms.allowance == 0)
        return std::nullopt;
    Days const days = period_of(policy->terms.period, zone().local_date(now));
    store::Allowance next{id,
                          std::string(currency),
                          begin_of(days.begins),
                          begin_of(days.ends),
                          policy->id,
                          policy->number,
                          policy->terms.allowance,
                          policy->terms.rest,
                          now,
                          {}};
    if (last)
        next.begins = std::max(next.begins, last->ends); // where the policy counts in other periods than the last one
    budgets::Asking const asking{name_of(next), {}, now};
    auto const granted = ledger.grant(tx, asking, account_of(ledger, tx, currency, source_of(tx, *policy, id)),
                                      ledger.of_employee(tx, id, currency),
                                      {policy->terms.allowance, std::string(currency)}, policy->name);
    if (!granted)
        return std::nullopt; // the account it comes from is empty: tried again later
    store::insert(tx, next);
    note(tx, {}, "budget.allowance_granted", "employee", id.value,
         {{"policy", policy->id}, {"number", policy->number}});
    return next;
}

Empowerment::Inside::Left Empowerment::Inside::left(db::Transaction& tx, EmployeeId id, std::string_view currency,
                                                    Instant now) const
{
    auto const available = [&](budgets::AccountKind kind, std::int64_t of) {
        auto const account = budgets::Ledger::find(tx, kind, of, currency);
        return account ? account->available : 0;
    };
    Left left{available(budgets::AccountKind::employee, id.value), store::last_allowance(tx, id, currency)};
    if (left.running && left.running->ends > now)
        return left;
    if (left.running && !left.running->closed && left.running->rest == AllowanceRest::lapses)
        left.minor = 0;
    left.running.reset();
    auto const policies = store::in_force(tx, now, currency);
    auto const* policy = allowance_of(policies, place_of(tx, id, {}, now));
    if (!policy || policy->terms.allowance == 0)
        return left;
    auto const [kind, of] = source_of(tx, *policy, id);
    left.waits = available(kind, of) < policy->terms.allowance;
    if (!left.waits)
        left.minor += policy->terms.allowance;
    return left;
}

namespace
{
// Whose allowance has run out or has not come yet.
class DueAllowances
{
  public:
    DueAllowances(Empowerment::Inside const& inside, db::Transaction& tx, Instant now)
        : inside_(inside), tx_(tx), now_(now), policies_(store::in_force(tx, now))
    {}

    std::vector<std::pair<EmployeeId, std::string>> find()
    {
        std::set<EmployeeId> gone;
        for (people::Leaving const& one : people::all_leaving(tx_))
            if (one.last_day < inside_.zone().local_date(now_))
                gone.insert(one.employee);
        std::set<std::pair<EmployeeId, std::string>> due;
        for (store::Allowance const& one : store::run_out(tx_, now_, 100'000))
            due.emplace(one.employee, one.currency);
        std::set<std::string> currencies;
        for (KeptPolicy const& policy : policies_)
            if (policy.terms.allowance > 0)
                currencies.insert(policy.currency);
        if (!currencies.empty())
            for (people::Employee const& person : people::all_employees(tx_))
                for (std::string const& currency : currencies)
                    if (!gone.contains(person.id) && is_due(person.id, currency))
                        due.emplace(person.id, currency);
        return {due.begin(), due.end()};
    }

  private:
    bool is_due(EmployeeId id, std::string const& currency) const
    {
        auto const last = store::last_allowance(tx_, id, currency);
        if (last && last->ends > now_)
            return false;
        std::vector<KeptPolicy> of_currency;
        for (KeptPolicy const& policy : policies_)
            if (policy.currency == currency)
                of_currency.push_back(policy);
        auto const* policy = allowance_of(of_currency, inside_.place_of(tx_, id, {}, now_));
        return policy && policy->terms.allowance > 0;
    }

    Empowerment::Inside const& inside_;
    db::Transaction& tx_;
    Instant now_;
    std::vector<KeptPolicy> policies_;
};

jobs::Outcome grant_all(Empowerment::Inside const& inside, jobs::Context& context)
{
    Instant const now = context.now();
    auto const due =
        inside.parts.database.read([&](db::Transaction& tx) { return DueAllowances(inside, tx, now).find(); });
    for (std::size_t begin = 0; begin < due.size() && !context.should_stop(); begin += granted_at_once)
        inside.parts.database.write([&](db::Transaction& tx) {
            context.confirm(tx);
            for (std::size_t i = begin; i < std::min(due.size(), begin + granted_at_once); ++i)
                inside.allowance(tx, due[i].first, due[i].second, now);
        });
    return jobs::Outcome::done();
}
}

void Empowerment::Inside::add_allowances(jobs::Kinds& kinds)
{
    kinds.add_recurring("budgets.allowances", jobs::Every{Span::minutes(15)},
                        [this](jobs::Context& context) { return grant_all(*this, context); });
}
}
