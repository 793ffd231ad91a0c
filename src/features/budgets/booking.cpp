#include "features/budgets/booking.h"

#include "ground/db/turn.h"

#include <algorithm>
#include <stdexcept>

namespace regard::budgets
{
namespace
{
constexpr std::int64_t own_scope = -1; // of the keys the ledger makes itself

Refusal no_such_account() { return {"not_found", "There is no such budget.", ""}; }
Refusal not_a_budget() { return {"not_a_budget", "This is no budget that can be spent or given on.", ""}; }
Refusal key_reused()
{
    return {"key_reused", "This Idempotency-Key was used for another request. Take a new one.", ""};
}

template <class T>
std::int64_t number(std::optional<T> const& id)
{
    return id ? id->value : 0;
}

std::string_view verb_of(ActKind kind)
{
    constexpr std::string_view verbs[]{"budget.funded",  "budget.granted",  "budget.held",  "budget.spent",
                                       "budget.spent",   "budget.released", "budget.freed", "budget.lapsed",
                                       "budget.carried", "budget.corrected"};
    return verbs[static_cast<std::size_t>(kind)];
}
}

std::string digest_of(std::string_view verb, AccountId account, Money const& amount, About const& about)
{
    return digest_of(verb, account.value, amount.minor, amount.currency, number(about.the_case), number(about.customer),
                     about.gesture, number(about.employee));
}

Act asked_for(IdSource& ids, ActKind kind, Asking const& asking, std::string digest)
{
    if (asking.key.empty() || asking.key.size() > longest_key)
        throw std::logic_error("budgets: a key has 1 to 120 characters");
    Act act;
    act.id = ids.next<ActId>();
    act.kind = kind;
    act.scope = asking.by.value;
    act.key = asking.key;
    act.digest = std::move(digest);
    act.at = asking.now;
    act.by = asking.by;
    return act;
}

Act by_itself(IdSource& ids, ActKind kind, std::string key, events::WhoId by, Instant now)
{
    std::string digest = digest_of("own", key);
    Act act = asked_for(ids, kind, {std::move(key), by, now}, std::move(digest));
    act.scope = own_scope;
    return act;
}

Result<ActId> before_or(db::Transaction& tx, Act const& act, Refusal const& refusal)
{
    auto const before = store::answered(tx, act.scope, act.key);
    if (!before)
        return refusal;
    if (before->digest != act.digest)
        return key_reused();
    return before->act;
}

Result<ActId> book(db::Transaction& tx, events::Journal const& journal, Act& act, std::vector<Entry> const& entries,
                   std::vector<Standing> const& accounts)
{
    std::vector<Balance> balances;
    for (Standing const& account : accounts) {
        auto const balance = after(account.balance, account.id, entries);
        if (!balance)
            return before_or(tx, act, balance.error());
        if (is_budget(account.kind) && balance->available() < 0)
            return before_or(tx, act, over_budget(account.balance.available(), account.currency));
        balances.push_back(*balance);
    }
    act.currency = accounts.front().currency;
    act.dated = std::max(act.at, accounts.front().locked.value_or(act.at));
    if (!store::insert(tx, act))
        return before_or(tx, act, key_reused());
    store::insert(tx, act.id, entries);
    for (std::size_t i = 0; i < accounts.size(); ++i)
        if (balances[i] != accounts[i].balance && !store::change(tx, accounts[i], balances[i]))
            throw std::logic_error("budgets: a balance has changed under our eyes");
    journal.note(tx, {.who = act.by,
                      .verb = verb_of(act.kind),
                      .subject_kind = "budget_account",
                      .subject = act.account.value,
                      .codes = {{"act", act.id}, {"amount", act.amount}}});
    return act.id;
}

namespace
{
// What lapses goes to the account that granted last; from the pool it leaves the house.
Standing source_of(db::Transaction& tx, Standing const& account)
{
    AccountId const source =
        account.source.value_or(store::find(tx, AccountKind::outside, 0, account.currency).value());
    return taken(tx, source).value();
}
}

Result<ActId> lapse_from(db::Transaction& tx, events::Journal const& journal, Act act, Standing const& account)
{
    auto const source = source_of(tx, account);
    act.account = account.id;
    act.other = source.id;
    return book(tx, journal, act, entries_of(ActKind::lapse, act.account, act.other, act.amount, 0), {account, source});
}

std::optional<Standing> taken(db::Transaction& tx, AccountId id)
{
    db::take_turn(tx, id.value);
    return store::standing(tx, id);
}

Result<Standing> spendable(db::Transaction& tx, AccountId id, Money const& amount)
{
    if (auto const fits = check_amount(amount.minor); !fits)
        return fits.error();
    auto account = taken(tx, id);
    if (!account)
        return no_such_account();
    if (!is_budget(account->kind))
        return not_a_budget();
    if (account->currency != amount.currency)
        return currency_differs();
    return *std::move(account);
}

About about_of(About about, Standing const& account)
{
    if (!about.employee && account.kind == AccountKind::employee)
        about.employee = EmployeeId{account.of};
    return about;
}
}
