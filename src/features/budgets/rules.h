#pragma once
// What acts do to balances. Pure: no store, no clock. Inside features/budgets.
#include "features/budgets/model.h"

#include <span>
#include <vector>

namespace regard::budgets
{
struct Balance
{
    std::int64_t granted = 0, posted = 0, pending = 0;

    constexpr std::int64_t available() const { return granted - posted - pending; }
    bool operator==(Balance const&) const = default;
};

// One line of an act.
struct Entry
{
    AccountId account;
    Part part = Part::granted;
    std::int64_t amount = 0; // above zero: it came in
    bool operator==(Entry const&) const = default;
};

// The lines of an act. `account` is the budget it is about, `other` where the money comes from (fund, grant) or goes; `held` is
// the whole of the hold that a spend, release or expiry ends. Not for corrections.
std::vector<Entry> entries_of(ActKind kind, AccountId account, AccountId other, std::int64_t amount, std::int64_t held);
// What takes these lines back. Parts of a hold that ended stay ended.
std::vector<Entry> counter_entries(std::span<Entry const> entries);

// The balance once the lines of `account` among these are in it. Refuses with `amount_too_large` where it would pass what an
// account holds. Says nothing of whether it is covered.
Result<Balance> after(Balance balance, AccountId account, std::span<Entry const> entries);

// Refuses with `amount_not_positive`, `amount_too_large`.
Result<void> check_amount(std::int64_t minor);
Refusal over_budget(std::int64_t available, std::string const& currency);

bool is_budget(AccountKind kind); // it holds money somebody may spend or give on
bool can_be_corrected(ActKind kind);
}
