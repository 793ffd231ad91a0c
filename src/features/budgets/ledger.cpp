#include "features/budgets/budgets.h"
#include "features/budgets/store.h"
#include "features/customers/customers.h"
#include "ground/db/turn.h"
#include "ground/http/digest.h"

#include <algorithm>
#include <fmt/format.h>
#include <stdexcept>

namespace regard::budgets
{
namespace
{
using store::Act;
using store::Standing;

constexpr std::int64_t own_scope = -1; // of the keys the ledger makes itself

Refusal no_such_account() { return {"not_found", "There is no such budget.", ""}; }
Refusal no_such_hold() { return {"not_found", "There is no such hold.", ""}; }
Refusal no_such_act() { return {"not_found", "There is no such act.", ""}; }
Refusal not_a_budget() { return {"not_a_budget", "This is no budget that can be spent or given on.", ""}; }
Refusal currency_differs() { return {"currency_differs", "The budget is in another currency.", "amount"}; }
Refusal settled_already() { return {"settled_already", "This was settled already.", ""}; }
Refusal hold_over() { return {"hold_over", "What was set aside has gone back to the budget: its time is over.", ""}; }
Refusal key_reused()
{
    return {"key_reused", "This Idempotency-Key was used for another request. Take a new one.", ""};
}

template <class... T>
std::string digest_of(std::string_view verb, T const&... part)
{
    std::string text(verb);
    ((text += fmt::format("\n{}", part)), ...);
    return http::sha256_hex(text);
}

template <class T>
std::int64_t number(std::optional<T> const& id)
{
    return id ? id->value : 0;
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

std::string_view verb_of(ActKind kind)
{
    constexpr std::string_view verbs[]{"budget.funded",  "budget.granted",  "budget.held",  "budget.spent",
                                       "budget.spent",   "budget.released", "budget.freed", "budget.lapsed",
                                       "budget.carried", "budget.corrected"};
    return verbs[static_cast<std::size_t>(kind)];
}

// ---- the answer to a key that came before; else the refusal
Result<ActId> before_or(db::Transaction& tx, Act const& act, Refusal const& refusal)
{
    auto const before = store::answered(tx, act.scope, act.key);
    if (!before)
        return refusal;
    if (before->digest != act.digest)
        return key_reused();
    return before->act;
}

// The act and its lines go into the books, and the balances follow. `accounts`: all that the lines touch, but for the
// account of what was spent.
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

// For somebody who will change it: nobody else does until this transaction has ended.
std::optional<Standing> taken(db::Transaction& tx, AccountId id)
{
    db::take_turn(tx, id.value);
    return store::standing(tx, id);
}

// A budget that can be spent from in that currency.
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

AccountId opened(db::Transaction& tx, IdSource& ids, AccountKind kind, std::int64_t of, std::string_view currency)
{
    if (auto const found = store::find(tx, kind, of, currency)) {
        db::take_turn(tx, found->value); // before anything else is looked at: whoever asks is about to act
        return *found;
    }
    Instant const now = IdSource::time_of(ids.next_value());
    store::open(tx, ids.next<AccountId>(), AccountKind::outside, 0, currency, now);
    store::open(tx, ids.next<AccountId>(), AccountKind::spent, 0, currency, now);
    store::open(tx, ids.next<AccountId>(), kind, of, currency, now);
    return store::find(tx, kind, of, currency).value();
}
}

// ---- accounts
AccountId Ledger::pool(db::Transaction& tx, std::string_view currency) const
{
    return opened(tx, ids_, AccountKind::pool, 0, currency);
}
AccountId Ledger::of_vertical(db::Transaction& tx, VerticalId id, std::string_view currency) const
{
    return opened(tx, ids_, AccountKind::vertical, id.value, currency);
}
AccountId Ledger::of_unit(db::Transaction& tx, UnitId id, std::string_view currency) const
{
    return opened(tx, ids_, AccountKind::unit, id.value, currency);
}
AccountId Ledger::of_employee(db::Transaction& tx, EmployeeId id, std::string_view currency) const
{
    return opened(tx, ids_, AccountKind::employee, id.value, currency);
}

std::optional<Account> Ledger::find(db::Transaction& tx, AccountKind kind, std::int64_t of, std::string_view currency)
{
    auto const id = store::find(tx, kind, of, currency);
    return id ? std::optional(account(tx, *id)) : std::nullopt;
}

Account Ledger::account(db::Transaction& tx, AccountId id)
{
    auto const at = store::standing(tx, id);
    if (!at)
        throw std::logic_error("budgets: no such account");
    Balance const balance = at->kind == AccountKind::spent ? store::spent(tx, at->currency) : at->balance;
    return {id,
            at->kind,
            at->of == 0 ? std::nullopt : std::optional(at->of),
            at->currency,
            balance.granted,
            balance.posted,
            balance.pending,
            balance.available()};
}

std::optional<Hold> Ledger::hold_of(db::Transaction& tx, HoldId id)
{
    auto const row = store::hold(tx, id);
    return row ? std::optional(row->hold) : std::nullopt;
}

// ---- acts
Result<ActId> Ledger::fund(db::Transaction& tx, Asking const& asking, Money const& amount,
                           std::string_view reason) const
{
    AccountId const into = pool(tx, amount.currency);
    auto const to = spendable(tx, into, amount);
    if (!to)
        return to.error();
    auto const from = taken(tx, store::find(tx, AccountKind::outside, 0, amount.currency).value());
    Act act = asked_for(ids_, ActKind::fund, asking, digest_of("fund", amount.minor, amount.currency, reason));
    act.account = to->id;
    act.other = from->id;
    act.amount = amount.minor;
    act.reason = reason;
    return book(tx, journal_, act, entries_of(act.kind, act.account, act.other, act.amount, 0), {*to, *from});
}

Result<ActId> Ledger::grant(db::Transaction& tx, Asking const& asking, AccountId from, AccountId to,
                            Money const& amount, std::string_view reason) const
{
    auto const giver = spendable(tx, from, amount), taker = spendable(tx, to, amount);
    if (!giver || !taker)
        return giver ? taker.error() : giver.error();
    if (from == to)
        return Refusal{"same_account", "Money is granted from one budget to another.", "to"};
    Act act = asked_for(ids_, ActKind::grant, asking,
                        digest_of("grant", from.value, to.value, amount.minor, amount.currency, reason));
    act.account = to;
    act.other = from;
    act.amount = amount.minor;
    act.reason = reason;
    auto const booked = book(tx, journal_, act, entries_of(act.kind, to, from, act.amount, 0), {*giver, *taker});
    if (booked && *booked == act.id)
        store::set_source(tx, to, from);
    return booked;
}

Result<HoldId> Ledger::hold(db::Transaction& tx, Asking const& asking, AccountId account, Money const& amount,
                            Instant until, About const& about) const
{
    auto const from = spendable(tx, account, amount);
    if (!from)
        return from.error();
    Act act = asked_for(ids_, ActKind::hold, asking, digest_of("hold", account, amount, about));
    act.account = account;
    act.other = from->spent;
    act.amount = amount.minor;
    act.about = about_of(about, *from);
    act.hold = HoldId{act.id.value};
    auto const booked = until <= asking.now
                            ? before_or(tx, act, hold_over())
                            : book(tx, journal_, act, entries_of(act.kind, account, act.other, act.amount, 0), {*from});
    if (!booked)
        return booked.error();
    if (*booked == act.id)
        store::insert(tx, act, until);
    return HoldId{booked->value};
}

Result<ActId> Ledger::spend_at_once(db::Transaction& tx, Asking const& asking, AccountId account, Money const& amount,
                                    About const& about) const
{
    auto const from = spendable(tx, account, amount);
    if (!from)
        return from.error();
    Act act = asked_for(ids_, ActKind::spend_at_once, asking, digest_of("spend_at_once", account, amount, about));
    act.account = account;
    act.other = from->spent;
    act.amount = amount.minor;
    act.about = about_of(about, *from);
    return book(tx, journal_, act, entries_of(act.kind, account, act.other, act.amount, 0), {*from});
}

namespace
{
// Why this hold cannot be ended so.
std::optional<Refusal> in_the_way(store::HoldRow const& held, Act const& act)
{
    if (held.hold.ended == Ended::expired)
        return hold_over();
    if (held.hold.ended != Ended::open)
        return settled_already();
    if (act.kind != ActKind::spend)
        return std::nullopt;
    if (held.hold.until <= act.at)
        return hold_over();
    if (act.amount > held.hold.amount)
        return Refusal{"over_hold",
                       "This is more than was set aside: " + to_plain({held.hold.amount, held.hold.currency}),
                       "amount"};
    return std::nullopt;
}

Result<ActId> end_hold(db::Transaction& tx, events::Journal const& journal, Act act, store::HoldRow const& held,
                       Ended how)
{
    auto const account = taken(tx, held.hold.account).value();
    act.account = account.id;
    act.other = account.spent;
    act.about = held.about;
    act.hold = held.hold.id;
    if (auto const why = in_the_way(held, act))
        return before_or(tx, act, *why);
    auto const booked =
        book(tx, journal, act, entries_of(act.kind, act.account, act.other, act.amount, held.hold.amount), {account});
    if (booked && *booked == act.id)
        store::end(tx, held.hold.id, how, act.id);
    return booked;
}
}

Result<ActId> Ledger::spend(db::Transaction& tx, Asking const& asking, HoldId hold, Money const& amount) const
{
    if (auto const fits = check_amount(amount.minor); !fits)
        return fits.error();
    auto const held = store::hold(tx, hold);
    if (!held)
        return no_such_hold();
    if (held->hold.currency != amount.currency)
        return currency_differs();
    Act act = asked_for(ids_, ActKind::spend, asking, digest_of("spend", hold.value, amount.minor, amount.currency));
    act.amount = amount.minor;
    return end_hold(tx, journal_, std::move(act), *held, Ended::spent);
}

Result<ActId> Ledger::release(db::Transaction& tx, Asking const& asking, HoldId hold, std::string_view reason) const
{
    auto const held = store::hold(tx, hold);
    if (!held)
        return no_such_hold();
    Act act = asked_for(ids_, ActKind::release, asking, digest_of("release", hold.value, reason));
    act.amount = held->hold.amount;
    act.reason = reason;
    return end_hold(tx, journal_, std::move(act), *held, Ended::released);
}

int Ledger::expire(db::Transaction& tx, Instant now, int most) const
{
    auto const over = store::holds_over(tx, now, most);
    for (HoldId const id : over) {
        auto const held = store::hold(tx, id).value();
        Act act = by_itself(ids_, ActKind::expire, fmt::format("expire:{}", id.value), {}, now);
        act.amount = held.hold.amount;
        end_hold(tx, journal_, std::move(act), held, Ended::expired).value();
    }
    return static_cast<int>(over.size());
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

Result<ActId> lapse_from(db::Transaction& tx, events::Journal const& journal, Act act, Standing const& account)
{
    auto const source = source_of(tx, account);
    act.account = account.id;
    act.other = source.id;
    return book(tx, journal, act, entries_of(ActKind::lapse, act.account, act.other, act.amount, 0), {account, source});
}
}

Result<ActId> Ledger::lapse(db::Transaction& tx, Asking const& asking, AccountId account, Money const& amount,
                            std::string_view reason) const
{
    auto const from = spendable(tx, account, amount);
    if (!from)
        return from.error();
    Act act = asked_for(ids_, ActKind::lapse, asking,
                        digest_of("lapse", account.value, amount.minor, amount.currency, reason));
    act.amount = amount.minor;
    act.reason = reason;
    return lapse_from(tx, journal_, std::move(act), *from);
}

namespace
{
std::vector<Standing> touched(db::Transaction& tx, std::span<Entry const> entries)
{
    std::vector<Standing> accounts;
    for (Entry const& entry : entries) {
        auto account = taken(tx, entry.account).value();
        bool const is_new =
            std::none_of(accounts.begin(), accounts.end(), [&](Standing const& one) { return one.id == account.id; });
        if (is_new && account.kind != AccountKind::spent)
            accounts.push_back(std::move(account));
    }
    return accounts;
}
}

Result<ActId> Ledger::correct(db::Transaction& tx, Asking const& asking, ActId id, std::string_view reason) const
{
    auto const wrong = store::act(tx, id);
    if (!wrong)
        return no_such_act();
    Act act = asked_for(ids_, ActKind::correct, asking, digest_of("correct", id.value, reason));
    act.account = wrong->account;
    act.other = wrong->other;
    act.amount = wrong->amount;
    act.about = wrong->about;
    act.reason = reason;
    act.corrects = id;
    if (!can_be_corrected(wrong->kind))
        return before_or(
            tx, act, {"not_correctable", "This cannot be taken back by a counter-entry. End the hold instead.", ""});
    if (store::is_corrected(tx, id))
        return before_or(tx, act, {"corrected_already", "This was taken back already.", ""});
    auto const counter = counter_entries(store::entries(tx, id));
    return book(tx, journal_, act, counter, touched(tx, counter));
}

// ---- caps
std::int64_t Ledger::spent_on(db::Transaction& tx, CustomerId customer, std::string_view currency, Instant from,
                              Instant before)
{
    std::int64_t sum = 0;
    for (CustomerId const one : customers::family_of(tx, customer))
        sum += store::spent_on(tx, one, currency, from, before);
    return sum;
}

std::int64_t Ledger::spent_by(db::Transaction& tx, EmployeeId employee, std::string_view currency, Instant from,
                              Instant before)
{
    return store::spent_by(tx, employee, currency, from, before);
}

// ---- the end of a period
int Ledger::close_period(db::Transaction& tx, Closing const& closing, std::span<AccountId const> accounts) const
{
    if (accounts.size() > most_closed)
        throw std::logic_error("budgets: too many accounts closed at once");
    int moved = 0;
    for (AccountId const id : accounts) {
        auto const account = taken(tx, id);
        if (!account || !is_budget(account->kind))
            throw std::logic_error("budgets: no budget to close");
        std::int64_t const rest = account->balance.available();
        bool const lapses = closing.rest == Closing::Rest::lapses;
        Act act = by_itself(ids_, lapses ? ActKind::lapse : ActKind::carry,
                            fmt::format("close:{}:{}", closing.period, id.value), closing.by, closing.now);
        if (!store::close(tx, closing.period, id, rest > 0 ? std::optional(act.id) : std::nullopt) || rest == 0)
            continue;
        act.account = act.other = id;
        act.amount = rest;
        if (lapses)
            lapse_from(tx, journal_, std::move(act), *account).value();
        else
            book(tx, journal_, act, entries_of(ActKind::carry, id, id, rest, 0), {*account}).value();
        ++moved;
    }
    return moved;
}
}
