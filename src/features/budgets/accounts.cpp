// Budgets as those who lead and finance see them: the list, one of them, and what happened in it.
#include "features/budgets/inside.h"
#include "features/customers/customers.h"
#include "features/people/names.h"
#include "ground/api/page.h"

#include <algorithm>

namespace regard::budgets
{
Refusal no_such_budget() { return {"not_found", "There is no such budget.", ""}; }

Result<void> check_currency(std::string_view currency)
{
    bool const capitals = currency.size() == 3 &&
                          std::all_of(currency.begin(), currency.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!capitals)
        return Refusal{"unknown_currency", "Write the currency as three capitals, such as EUR.", "amount/currency"};
    return {};
}

bool is_withheld(db::Transaction& tx, api::Who const& who, Lent const& lent, store::Act const& act)
{
    return (act.about.the_case && !lent.may_see(tx, who, *act.about.the_case)) ||
           (act.about.customer && !customers::Seeing(tx, who).sees(*act.about.customer));
}

BudgetAct shown(api::Reading& r, Lent const& lent, Sight& sight, store::Act const& act)
{
    BudgetAct one;
    one.id = act.id;
    one.kind = act.kind;
    one.at = act.at;
    one.dated = act.dated;
    one.amount = {act.amount, act.currency};
    one.account = act.account;
    one.other = act.other;
    auto const name = [&](AccountId id, std::string& called, AccountKind& kind) {
        auto const row = store::account(r.tx, id).value();
        called = sight.name_of(row);
        kind = row.kind;
    };
    name(act.account, one.account_name, one.account_kind);
    name(act.other, one.other_name, one.other_kind);
    one.by = act.by ? lent.name_of(r.tx, api::UserId{act.by.value}) : std::string();
    one.employee = act.about.employee;
    one.withheld = is_withheld(r.tx, r.who, lent, act);
    if (!one.withheld) {
        one.reason = act.reason;
        one.the_case = act.about.the_case;
        one.customer = act.about.customer;
    }
    one.is_corrected = store::is_corrected(r.tx, act.id);
    one.corrects = act.corrects;
    one.may_be_corrected = can_be_corrected(act.kind) && !one.is_corrected && r.who.may(write_budgets);
    return one;
}

namespace
{
// Where a list goes on: pool, verticals, units and people, each by name.
struct After
{
    int kind = -1;
    std::string name;
    std::int64_t id = 0;
    auto operator<=>(After const&) const = default;
};
BOOST_DESCRIBE_STRUCT(After, (), (kind, name, id))

struct BeforeAct
{
    std::int64_t act = INT64_MAX;
};
BOOST_DESCRIBE_STRUCT(BeforeAct, (), (act))

template <class Key>
Result<Key> place_of(std::optional<std::string> const& cursor)
{
    if (!cursor)
        return Key{};
    auto read = api::cursor_from<Key>(*cursor);
    if (!read)
        return Refusal{read.error().code, read.error().sentence, "cursor"};
    return *std::move(read);
}

Result<api::Page<BudgetAccount>> list(api::Reading& r, AccountQuery const& query)
{
    auto const after = place_of<After>(query.cursor);
    if (!after)
        return after.error();
    Sight sight(r.tx, r.who);
    auto const rows = store::accounts(r.tx);
    sight.expect_all(rows);
    std::optional<std::set<UnitId>> wanted;
    if (query.unit)
        wanted = sight.below(*query.unit);
    std::vector<std::pair<After, store::AccountRow const*>> found;
    for (store::AccountRow const& row : rows) {
        if (!is_budget(row.kind) || (query.currency && row.currency != *query.currency) || !sight.sees(row))
            continue;
        auto const unit = sight.unit_of(row);
        if (wanted && (!unit || !wanted->contains(*unit)))
            continue;
        After place{static_cast<int>(row.kind), people::folded(sight.name_of(row)), row.id.value};
        if (place > *after)
            found.emplace_back(std::move(place), &row);
    }
    auto const limit = static_cast<std::size_t>(query.limit);
    auto const end = found.begin() + static_cast<std::ptrdiff_t>(std::min(limit, found.size()));
    std::partial_sort(found.begin(), end, found.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    api::Page<BudgetAccount> page;
    for (auto at = found.begin(); at != end; ++at)
        page.items.push_back(sight.shown(*at->second));
    if (found.size() > limit)
        page.next = api::cursor_of(std::prev(end)->first);
    return page;
}

Result<BudgetAccount> read(api::Reading& r, AccountId id)
{
    Sight sight(r.tx, r.who);
    if (auto const row = sight.account(id))
        return sight.shown(*row);
    return no_such_budget();
}

Result<api::Page<BudgetAct>> acts(api::Reading& r, Lent const& lent, AccountId id, api::ListQuery const& query)
{
    auto const before = place_of<BeforeAct>(query.cursor);
    if (!before)
        return before.error();
    Sight sight(r.tx, r.who);
    if (!sight.account(id))
        return no_such_budget();
    auto rows = store::acts_of(r.tx, id, ActId{before->act}, query.limit + 1);
    api::Page<BudgetAct> page;
    if (rows.size() > static_cast<std::size_t>(query.limit)) {
        rows.pop_back();
        page.next = api::cursor_of(BeforeAct{rows.back().id.value});
    }
    for (store::Act const& act : rows)
        page.items.push_back(shown(r, lent, sight, act));
    return page;
}

Result<BudgetAct> act(api::Reading& r, Lent const& lent, ActId id)
{
    Sight sight(r.tx, r.who);
    auto const found = store::act(r.tx, id);
    if (!found || (!sight.account(found->account) && !sight.account(found->other)))
        return Refusal{"not_found", "There is no such act.", ""};
    return shown(r, lent, sight, *found);
}
}

std::vector<Account> with_something_left(db::Transaction& tx)
{
    std::vector<Account> all;
    for (store::AccountRow const& one : store::accounts(tx))
        if (one.kind != AccountKind::outside && one.balance.available() > 0)
            all.push_back({one.id, one.kind, one.of == 0 ? std::nullopt : std::optional(one.of), one.currency,
                           one.balance.granted, one.balance.posted, one.balance.pending, one.balance.available()});
    return all;
}

void Books::Inside::add_accounts(api::Routes& routes)
{
    routes.get("/budget-accounts", "Budgets: the pool, verticals, units and people, each by name", &list)
        .allow(read_budgets);
    routes.get("/budget-accounts/{id}", "Read one budget", &read).allow(read_budgets);
    routes
        .get("/budget-accounts/{id}/acts", "What happened in a budget, the latest first",
             [this](api::Reading& r, AccountId id, api::ListQuery const& query) { return acts(r, lent, id, query); })
        .allow(read_budgets);
    routes.get("/budget-acts/{id}", "Read one act", [this](api::Reading& r, ActId id) { return act(r, lent, id); })
        .allow(read_budgets);
}
}
