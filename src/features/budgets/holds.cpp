// Money set aside, until it is spent, freed, or its time is over; and the end of a period, which leaves it set aside.
#include "features/budgets/booking.h"

#include <stdexcept>

namespace regard::budgets
{
namespace
{
Refusal no_such_hold() { return {"not_found", "There is no such hold.", ""}; }
Refusal settled_already() { return {"settled_already", "This was settled already.", ""}; }
Refusal hold_over() { return {"hold_over", "What was set aside has gone back to the budget: its time is over.", ""}; }
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
