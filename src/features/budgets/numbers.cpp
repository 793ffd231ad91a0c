// Which account of the finance system stands for which of ours.
#include "features/budgets/inside.h"

#include <fmt/format.h>

namespace regard::budgets
{
namespace
{
Result<void> check(db::Transaction& tx, FinanceNumbersForm const& form)
{
    std::set<std::pair<AccountKind, AccountId>> seen;
    for (std::size_t i = 0; i < form.items.size(); ++i) {
        FinanceNumber const& one = form.items[i];
        auto const account = one.account ? store::account(tx, *one.account) : std::nullopt;
        if (one.account && (!account || account->kind != one.kind))
            return Refusal{"not_found", "There is no such budget.", fmt::format("items/{}/account", i)};
        if (!seen.emplace(one.kind, one.account.value_or(AccountId{})).second)
            return Refusal{"number_twice", "This stands here twice. Keep one of the two.", fmt::format("items/{}", i)};
    }
    return {};
}
}

void Books::Inside::add_numbers(api::Routes& routes)
{
    routes
        .get("/budget-numbers", "The finance system's account numbers",
             [](api::Reading& r) -> Result<FinanceNumbers> { return store::numbers(r.tx); })
        .allow(finance_budgets);
    routes
        .put("/budget-numbers", "Write the finance system's account numbers anew, all of them",
             [this](api::Writing& w, FinanceNumbersForm const& form) -> Result<FinanceNumbers> {
                 auto const current = store::numbers(w.tx);
                 if (auto const same = w.unchanged(current.version, current); !same)
                     return same.error();
                 if (auto const fits = check(w.tx, form); !fits)
                     return fits.error();
                 store::set(w.tx, form);
                 journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                     .verb = "budget.numbers_set",
                                     .subject_kind = "budget_period",
                                     .subject = 1});
                 return store::numbers(w.tx);
             })
        .allow(write_budgets)
        .edits()
        .example(R"({"items":[{"kind":"spent","number":"7310"}]})");
}
}
