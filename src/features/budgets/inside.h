#pragma once
// What the parts of this feature share. Inside features/budgets.
#include "features/budgets/books.h"
#include "features/budgets/finance_store.h"
#include "features/people/people.h"

#include <map>
#include <mutex>
#include <set>

namespace regard::budgets
{
class Books::Inside
{
  public:
    Inside(db::Database& database_, IdSource& ids_, events::Journal const& journal_, Lent lent_)
        : database(database_), ids(ids_), journal(journal_), lent(std::move(lent_)), ledger(ids_, journal_)
    {}

    db::Database& database;
    IdSource& ids;
    events::Journal const& journal;
    Lent lent;
    Ledger ledger;

    void add_accounts(api::Routes& routes);
    void add_acts(api::Routes& routes);
    void add_periods(api::Routes& routes);
    void add_export(api::Routes& routes);
    void add_numbers(api::Routes& routes);

    Zone zone() const;
    void use_zone(Zone const& zone);
    Instant begin_of(Date day) const; // in the zone

  private:
    mutable std::mutex mutex_;
    Zone zone_ = Zone::utc();
};

// What a reader may see of budgets, and how they are called. One a request, in its transaction.
class Sight
{
  public:
    Sight(db::Transaction& tx, api::Who const& who);

    bool all() const { return all_; }
    bool sees(store::AccountRow const& account);
    std::string name_of(store::AccountRow const& account);
    BudgetAccount shown(store::AccountRow const& account);
    std::optional<store::AccountRow> account(AccountId id); // nothing where there is none, or the reader may not see it
    std::set<UnitId> below(UnitId unit) const;
    std::optional<UnitId> unit_of(store::AccountRow const& account); // of a unit's and an employee's

    void expect_all(std::vector<store::AccountRow> const& accounts); // reads everybody's names at once

  private:
    people::Employee const* employee(EmployeeId id);
    people::Unit const* unit(UnitId id);
    std::optional<AccountId> under(store::AccountRow const& account);
    std::optional<AccountId> find(AccountKind kind, std::int64_t of, std::string const& currency);

    using Place = std::tuple<AccountKind, std::int64_t, std::string>;
    db::Transaction& tx_;
    bool all_;
    std::set<UnitId> units_;
    std::map<EmployeeId, std::optional<people::Employee>> employees_;
    std::map<UnitId, std::optional<people::Unit>> known_units_;
    std::map<Place, std::optional<AccountId>> places_;
};

Refusal no_such_budget();
Result<void> check_currency(std::string_view currency); // three capitals; refuses with `unknown_currency`

// About a case or customer the reader may not see.
bool is_withheld(db::Transaction& tx, api::Who const& who, Lent const& lent, store::Act const& act);
// An act as this reader may see it. `names`: of accounts, also those the reader may not see, as far as they are a party to it.
BudgetAct shown(api::Reading& r, Lent const& lent, Sight& sight, store::Act const& act);
}
