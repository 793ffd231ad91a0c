#include "features/budgets/inside.h"

namespace regard::budgets
{
Sight::Sight(db::Transaction& tx, api::Who const& who) : tx_(tx), all_(who.all_units || who.may(finance_budgets))
{
    if (!all_)
        for (UnitId const unit : who.units)
            units_.merge(below(unit));
}

std::set<UnitId> Sight::below(UnitId unit) const
{
    auto const units = people::with_all_below(tx_, unit);
    return {units.begin(), units.end()};
}

bool Sight::sees(store::AccountRow const& account)
{
    if (all_)
        return true;
    auto const unit = unit_of(account);
    return unit && units_.contains(*unit);
}

std::optional<UnitId> Sight::unit_of(store::AccountRow const& account)
{
    if (account.kind == AccountKind::unit)
        return UnitId{account.of};
    if (account.kind != AccountKind::employee)
        return std::nullopt;
    auto const* const one = employee(EmployeeId{account.of});
    return one ? one->unit : std::nullopt;
}

std::string Sight::name_of(store::AccountRow const& account)
{
    if (account.kind == AccountKind::unit)
        return people::unit_name(tx_, UnitId{account.of});
    if (account.kind == AccountKind::employee) {
        auto const* const one = employee(EmployeeId{account.of});
        return one ? one->name : std::string();
    }
    if (account.kind != AccountKind::vertical)
        return {};
    auto const vertical = people::vertical(tx_, VerticalId{account.of});
    return vertical ? vertical->name : std::string();
}

BudgetAccount Sight::shown(store::AccountRow const& row)
{
    BudgetAccount one;
    one.id = row.id;
    one.kind = row.kind;
    one.name = name_of(row);
    one.unit = unit_of(row);
    if (row.kind == AccountKind::vertical)
        one.vertical = VerticalId{row.of};
    if (row.kind == AccountKind::employee)
        one.employee = EmployeeId{row.of};
    one.under = under(row);
    one.currency = row.currency;
    one.granted = row.balance.granted;
    one.posted = row.balance.posted;
    one.pending = row.balance.pending;
    one.available = row.balance.available();
    return one;
}

std::optional<store::AccountRow> Sight::account(AccountId id)
{
    auto row = store::account(tx_, id);
    if (!row || !sees(*row))
        return std::nullopt;
    return row;
}

void Sight::expect_all(std::vector<store::AccountRow> const& accounts)
{
    for (people::Employee& one : people::all_employees(tx_)) {
        EmployeeId const id = one.id;
        employees_[id] = std::move(one);
    }
    for (people::Unit& one : people::all_units(tx_)) {
        UnitId const id = one.id;
        known_units_[id] = std::move(one);
    }
    for (store::AccountRow const& one : accounts)
        places_[{one.kind, one.of, one.currency}] = one.id;
}

people::Employee const* Sight::employee(EmployeeId id)
{
    auto const [at, is_new] = employees_.try_emplace(id);
    if (is_new)
        at->second = people::employee(tx_, id);
    return at->second ? &*at->second : nullptr;
}

people::Unit const* Sight::unit(UnitId id)
{
    auto const [at, is_new] = known_units_.try_emplace(id);
    if (is_new)
        at->second = people::unit(tx_, id);
    return at->second ? &*at->second : nullptr;
}

std::optional<AccountId> Sight::find(AccountKind kind, std::int64_t of, std::string const& currency)
{
    auto const [at, is_new] = places_.try_emplace({kind, of, currency});
    if (is_new)
        at->second = store::find(tx_, kind, of, currency);
    return at->second;
}

// The nearest unit above that has a budget; else the pool.
std::optional<AccountId> Sight::under(store::AccountRow const& account)
{
    if (account.kind == AccountKind::pool || !is_budget(account.kind))
        return std::nullopt;
    auto at = unit_of(account);
    if (account.kind == AccountKind::unit)
        at = unit(*at) ? unit(*at)->parent : std::nullopt;
    for (; at; at = unit(*at) ? unit(*at)->parent : std::nullopt)
        if (all_ || units_.contains(*at))
            if (auto const found = find(AccountKind::unit, at->value, account.currency))
                return found;
    return all_ ? find(AccountKind::pool, 0, account.currency) : std::nullopt;
}
}
