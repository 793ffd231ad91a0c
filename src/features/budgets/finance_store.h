#pragma once
// The SQL of lists, periods, locks and the finance system's numbers. Inside features/budgets; in the caller's transaction.
#include "features/budgets/finance_model.h"
#include "features/budgets/store.h"

namespace regard::budgets::store
{
struct AccountRow
{
    AccountId id;
    AccountKind kind = AccountKind::pool;
    std::int64_t of = 0;
    std::string currency;
    Balance balance;
};
std::vector<AccountRow> accounts(db::Transaction& tx); // all but those of what was spent, by kind and id
std::optional<AccountRow> account(db::Transaction& tx, AccountId id);

std::vector<Act> acts_of(db::Transaction& tx, AccountId account, ActId before, int limit); // the latest first

// ---- periods
std::optional<Instant> first_act(db::Transaction& tx);
struct Sum
{
    std::int64_t acts = 0, checksum = 0;
};
Sum acts_between(db::Transaction& tx, Instant from, Instant before); // by the instant they are dated

struct LockRow
{
    Instant before, locked;
    events::WhoId by;
    Sum sum; // of all before it
};
std::vector<LockRow> locks(db::Transaction& tx); // the latest first
void insert(db::Transaction& tx, LockRow const& lock);

// Lines of acts dated in [from, before), after that act; by the instant they are dated.
struct After
{
    Instant dated;
    ActId act;
};
struct Line
{
    Act act;
    int number = 0;
    Entry entry;
};
std::vector<Act> acts_dated(db::Transaction& tx, After const& after, Instant before, int limit);
std::vector<Line> lines(db::Transaction& tx, Act const& act);

// ---- numbers
FinanceNumbers numbers(db::Transaction& tx);
void set(db::Transaction& tx, FinanceNumbersForm const& form);
}
