#include "features/budgets/rules.h"

namespace regard::budgets
{
std::vector<Entry> entries_of(ActKind kind, AccountId account, AccountId other, std::int64_t amount, std::int64_t held)
{
    using enum ActKind;
    switch (kind) {
    case fund:
    case grant:
        return {{other, Part::granted, -amount}, {account, Part::granted, amount}};
    case lapse:
        return {{account, Part::granted, -amount}, {other, Part::granted, amount}};
    case carry:
        return {{account, Part::granted, -amount}, {account, Part::granted, amount}};
    case hold:
        return {{account, Part::pending, -amount}, {other, Part::pending, amount}};
    case release:
    case expire:
        return {{account, Part::pending, held}, {other, Part::pending, -held}};
    case spend:
        return {{account, Part::pending, held},
                {other, Part::pending, -held},
                {account, Part::posted, -amount},
                {other, Part::posted, amount}};
    case spend_at_once:
        return {{account, Part::posted, -amount}, {other, Part::posted, amount}};
    case correct:
        break;
    }
    throw std::logic_error("budgets: a correction has the lines of what it corrects");
}

std::vector<Entry> counter_entries(std::span<Entry const> entries)
{
    std::vector<Entry> counter;
    for (Entry const& entry : entries)
        if (entry.part != Part::pending)
            counter.push_back({entry.account, entry.part, -entry.amount});
    return counter;
}

Result<Balance> after(Balance balance, AccountId account, std::span<Entry const> entries)
{
    bool fits = true;
    auto const add = [&](std::int64_t& to, std::int64_t amount) {
        fits = fits && !__builtin_add_overflow(to, amount, &to) && to <= most_funded && to >= -most_funded;
    };
    for (Entry const& entry : entries)
        if (entry.account == account)
            entry.part == Part::granted  ? add(balance.granted, entry.amount)
            : entry.part == Part::posted ? add(balance.posted, -entry.amount)
                                         : add(balance.pending, -entry.amount);
    if (!fits)
        return Refusal{"amount_too_large", "A budget cannot hold that much.", "amount"};
    return balance;
}

Result<void> check_amount(std::int64_t minor)
{
    if (minor <= 0)
        return Refusal{"amount_not_positive", "Enter an amount above zero.", "amount"};
    if (minor > most_at_once)
        return Refusal{"amount_too_large", "That is more than can be entered at once.", "amount"};
    return {};
}

Refusal over_budget(std::int64_t available, std::string const& currency)
{
    return {"over_budget", "This is more than the budget has left: " + to_plain({available, currency}), "amount"};
}

bool is_budget(AccountKind kind) { return kind != AccountKind::outside && kind != AccountKind::spent; }

bool can_be_corrected(ActKind kind)
{
    using enum ActKind;
    return kind == fund || kind == grant || kind == spend || kind == spend_at_once || kind == lapse;
}
}
