// Money into the pool, on to those who may spend it, and back: by finance.
#include "features/budgets/inside.h"

#include "features/access/own_gain.h"

namespace regard::budgets
{
namespace
{
class Endpoints
{
  public:
    explicit Endpoints(Books::Inside const& inside) : inside_(inside) {}

    Result<BudgetAct> fund(api::Writing& w, NewFund const& form) const
    {
        if (auto const known = check_currency(form.amount.currency); !known)
            return known.error();
        return answer(w, inside_.ledger.fund(w.tx, asking(w), form.amount, form.reason));
    }

    Result<BudgetAct> grant(api::Writing& w, NewGrant const& form) const
    {
        if (auto const known = check_currency(form.amount.currency); !known)
            return known.error();
        if (auto const fits = check_amount(form.amount.minor); !fits)
            return fits.error();
        auto const to = taker(w, form);
        if (!to)
            return to.error();
        if (is_own(w, *to) && !inside_.lent.is_alone(w.tx))
            return access::own_gain("to");
        AccountId const from = form.from ? *form.from : inside_.ledger.pool(w.tx, form.amount.currency);
        return answer(w, inside_.ledger.grant(w.tx, asking(w), from, *to, form.amount, form.reason));
    }

    Result<BudgetAct> lapse(api::Writing& w, AccountId id, NewFund const& form) const
    {
        return answer(w, inside_.ledger.lapse(w.tx, asking(w), id, form.amount, form.reason));
    }

    Result<BudgetAct> correct(api::Writing& w, ActId id, Correction const& form) const
    {
        if (auto const act = store::act(w.tx, id); act && gains_by_taking_back(w, *act) && !inside_.lent.is_alone(w.tx))
            return access::own_gain("");
        return answer(w, inside_.ledger.correct(w.tx, asking(w), id, form.reason));
    }

  private:
    static bool is_own(api::Writing& w, AccountId id)
    {
        auto const account = w.who.employee ? store::account(w.tx, id) : std::nullopt;
        return account && account->kind == AccountKind::employee && account->of == w.who.employee.value;
    }
    // Their own gesture, whoever paid it; or what went out of their own budget and would be back in it.
    static bool gains_by_taking_back(api::Writing& w, store::Act const& act)
    {
        if (w.who.employee && act.about.employee == w.who.employee)
            return true;
        return (act.kind != ActKind::grant && is_own(w, act.account)) ||
               (act.kind == ActKind::grant && is_own(w, act.other));
    }

    // The key of the request is kept by the ledger too, for longer than a day.
    Asking asking(api::Writing& w) const
    {
        auto const key = w.request.head.header("idempotency-key");
        std::string own = key.empty() ? id_text(inside_.ids.next_value()) : "http:" + std::string(key);
        return {std::move(own), events::WhoId{w.who.user.value}, w.now};
    }

    Result<AccountId> taker(api::Writing& w, NewGrant const& form) const
    {
        int const said =
            form.to.has_value() + form.vertical.has_value() + form.unit.has_value() + form.employee.has_value();
        if (said != 1)
            return Refusal{"taker_open", "Choose who gets it.", "to"};
        if (form.to)
            return *form.to;
        std::string const& currency = form.amount.currency;
        if (form.vertical && people::vertical(w.tx, *form.vertical))
            return inside_.ledger.of_vertical(w.tx, *form.vertical, currency);
        if (form.unit && people::unit(w.tx, *form.unit))
            return inside_.ledger.of_unit(w.tx, *form.unit, currency);
        if (form.employee && people::employee(w.tx, *form.employee))
            return inside_.ledger.of_employee(w.tx, *form.employee, currency);
        return Refusal{"no_such_taker", "They are no longer there. Choose who gets it.", "to"};
    }

    Result<BudgetAct> answer(api::Writing& w, Result<ActId> const& act) const
    {
        if (!act)
            return act.error();
        api::Reading r{w, w.tx};
        Sight sight(w.tx, w.who);
        return shown(r, inside_.lent, sight, store::act(w.tx, *act).value());
    }

    Books::Inside const& inside_;
};
}

void Books::Inside::add_acts(api::Routes& routes)
{
    Endpoints const endpoints(*this);
    routes.status_of("over_budget", 409);
    routes
        .post("/budget-funds", "Put money into the organisation's pool",
              [endpoints](api::Writing& w, NewFund const& form) { return endpoints.fund(w, form); })
        .allow(write_budgets)
        .creates("/budget-acts/{id}")
        .example(R"({"amount":{"minor":500000,"currency":"EUR"},"reason":"The year's goodwill"})");
    routes
        .post("/budget-grants", "Give from a budget to another; one that is not there yet is opened",
              [endpoints](api::Writing& w, NewGrant const& form) { return endpoints.grant(w, form); })
        .allow(write_budgets)
        .creates("/budget-acts/{id}");
    routes
        .post("/budget-accounts/{id}/lapses", "Take back what a budget has left, to the one that granted last",
              [endpoints](api::Writing& w, AccountId id, NewFund const& form) { return endpoints.lapse(w, id, form); })
        .allow(write_budgets)
        .creates("/budget-acts/{id}");
    routes
        .post("/budget-acts/{id}/correction", "Take an act back by a counter-entry, once",
              [endpoints](api::Writing& w, ActId id, Correction const& form) { return endpoints.correct(w, id, form); })
        .allow(write_budgets)
        .creates("/budget-acts/{id}");
}
}
