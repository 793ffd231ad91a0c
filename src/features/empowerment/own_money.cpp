#include "features/empowerment/own_money.h"

#include <set>

namespace regard::empowerment
{
namespace
{
class Counting
{
  public:
    Counting(Empowerment::Inside const& inside, db::Transaction& tx, EmployeeId person, Instant now)
        : inside_(inside), tx_(tx), person_(person), now_(now), policies_(store::in_force(tx, now)),
          place_(inside.place_of(tx, person, {}, now))
    {}

    std::vector<OwnMoney> all()
    {
        std::set<std::string> currencies;
        for (std::string const& currency : store::currencies_of(tx_, person_))
            currencies.insert(currency);
        for (KeptPolicy const& policy : policies_)
            currencies.insert(policy.currency);
        std::vector<OwnMoney> all;
        for (std::string const& currency : currencies)
            if (auto line = of(currency))
                all.push_back(*std::move(line));
        return all;
    }

  private:
    std::optional<OwnMoney> of(std::string const& currency)
    {
        auto const left = inside_.left(tx_, person_, currency, now_);
        auto const account = budgets::Ledger::find(tx_, budgets::AccountKind::employee, person_.value, currency);
        auto const policy = policy_of(currency);
        if (!policy && !account)
            return std::nullopt;
        OwnMoney money{{}, policy, {}};
        MyAllowance& line = money.shown;
        if (policy) {
            line.rest = policy->terms.rest;
            Days const days = period_of(policy->terms.period, inside_.zone().local_date(now_));
            line.begins = inside_.begin_of(days.begins);
            line.until = inside_.begin_of(days.ends);
        }
        if (left.running) {
            line.begins = left.running->begins;
            line.until = left.running->ends;
            line.rest = left.running->rest;
        }
        line.waits = left.waits;
        line.left = {left.minor, currency};
        line.held = {account ? account->pending : 0, currency};
        line.spent = {0, currency};
        add_gestures(money, account);
        line.granted = line.left + line.held + line.spent; // of this period, with what was carried over
        return money;
    }

    std::optional<KeptPolicy> policy_of(std::string const& currency) const
    {
        std::vector<KeptPolicy> some;
        for (KeptPolicy const& one : policies_)
            if (one.currency == currency)
                some.push_back(one);
        auto const* const found = allowance_of(some, place_);
        return found ? std::optional(*found) : std::nullopt;
    }

    // Spent is what came from their own account, not from the unit's or that of whoever allowed it.
    void add_gestures(OwnMoney& money, std::optional<budgets::Account> const& account) const
    {
        MyAllowance& line = money.shown;
        for (store::KeptGesture& one : store::done_by(tx_, person_, line.begins.value_or(Instant{}))) {
            if (one.state != MatterState::done || one.amount.currency != line.left.currency)
                continue;
            if (one.allowed && account && one.account == account->id)
                line.spent.minor += one.given;
            money.gestures.push_back(std::move(one));
        }
    }

    Empowerment::Inside const& inside_;
    db::Transaction& tx_;
    EmployeeId person_;
    Instant now_;
    std::vector<KeptPolicy> policies_;
    Place place_;
};
}

std::vector<OwnMoney> own_money(Empowerment::Inside const& inside, db::Transaction& tx, EmployeeId person, Instant now)
{
    return Counting(inside, tx, person, now).all();
}

std::vector<TheirBudget> Empowerment::budgets_of(db::Transaction& tx, EmployeeId person, Instant now) const
{
    std::vector<TheirBudget> all;
    for (OwnMoney const& one : own_money(*inside_, tx, person, now)) {
        TheirBudget budget{one.shown.granted, one.shown.left, one.shown.held, {}, one.shown.until, one.shown.waits};
        if (one.policy)
            budget.at_once = Money{one.policy->terms.most_at_once, one.policy->currency};
        all.push_back(std::move(budget));
    }
    return all;
}
}
