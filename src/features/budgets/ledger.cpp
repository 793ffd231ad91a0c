#include "features/budgets/booking.h"
#include "features/customers/customers.h"
#include "ground/db/turn.h"

#include <algorithm>
#include <stdexcept>

namespace regard::budgets
{
namespace
{
Refusal no_such_act() { return {"not_found", "There is no such act.", ""}; }

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
}
