// What lies with somebody who leaves: asks that wait for their answer go to whoever else may decide, and what they had to give goes back
// where it came from once their last day is over.
#include "features/empowerment/inside.h"

#include "features/people/leaving.h"
#include "features/people/people.h"

#include <fmt/format.h>

namespace regard::empowerment
{
namespace
{
constexpr std::size_t given_back_at_once = 50; // in one transaction

bool may_have(Empowerment::Inside const& inside, db::Transaction& tx, store::Matter const& one, EmployeeId person,
              Instant now)
{
    auto const may = may_answer(tx, one, person, now);
    auto const gesture = one.is_redress ? std::nullopt : store::gesture(tx, {one.id});
    return may && (one.is_redress || gesture) &&
           inside.may_settle(tx, one, gesture ? gesture->kind : GestureKindId{}, {person, *may});
}
}

std::int64_t Empowerment::asks_of(db::Transaction& tx, EmployeeId person)
{
    return store::count_waiting_for(tx, person);
}

std::vector<AskHeld> Empowerment::asks_of(db::Transaction& tx, EmployeeId person, std::int64_t after, int limit)
{
    std::vector<AskHeld> all;
    for (store::Ask const& ask : store::waiting_for(tx, person, store::AskId{after}, limit))
        if (auto const one = matter(tx, ask.matter, ask.is_redress))
            all.push_back({ask.id.value, one->amount, one->about, one->is_redress});
    return all;
}

Result<void> Empowerment::pass_ask_on(db::Transaction& tx, std::int64_t id, AskPassing const& passing) const
{
    auto const ask = store::ask(tx, store::AskId{id});
    auto const one = ask ? matter(tx, ask->matter, ask->is_redress) : std::nullopt;
    if (!one || ask->end != AskEnd::waiting || ask->employee != passing.from || one->state != MatterState::asked)
        return Refusal{"not_theirs", "It is somebody else's by now.", ""};
    if (!may_have(*inside_, tx, *one, passing.to, passing.now))
        return Refusal{"may_not_decide",
                       "They may not decide about this amount for this customer. Choose somebody who may; left alone, "
                       "it goes up the line by itself.",
                       "to"};
    inside_->ask(tx, *one, passing.to, passing.by, passing.now);
    return {};
}

// ---- what they had to give
namespace
{
struct Left
{
    EmployeeId person;
    std::string currency;
};

std::vector<Left> left_by_leavers(Empowerment::Inside const& inside, db::Transaction& tx, Instant now)
{
    std::vector<Left> all;
    std::map<EmployeeId, Date> gone;
    for (people::Leaving const& one : people::all_leaving(tx))
        if (one.last_day < inside.zone().local_date(now))
            gone.emplace(one.employee, one.last_day);
    if (!gone.empty())
        for (budgets::Account const& one : budgets::with_something_left(tx))
            if (one.kind == budgets::AccountKind::employee && gone.contains({one.of.value_or(0)}))
                all.push_back({{one.of.value_or(0)}, one.currency});
    return all;
}

void give_back(Empowerment::Inside const& inside, db::Transaction& tx, Left const& one, Instant now)
{
    auto const account = budgets::Ledger::find(tx, budgets::AccountKind::employee, one.person.value, one.currency);
    auto const last = people::last_day_of(tx, one.person);
    if (!account || account->available <= 0 || !last || *last >= inside.zone().local_date(now))
        return;
    budgets::Asking const asking{fmt::format("left-{}-{}", account->id.text(), now.micros), {}, now};
    if (inside.ledger.lapse(tx, asking, account->id, {account->available, one.currency}, "Their last day is over"))
        inside.note(tx, {}, "budget.given_back", "employee", one.person.value);
}
}

void Empowerment::Inside::add_giving_back(jobs::Kinds& kinds)
{
    kinds.add_recurring("budgets.leavers", jobs::Every{Span::hours(1)}, [this](jobs::Context& context) {
        Instant const now = context.now();
        auto const all = parts.database.read([&](db::Transaction& tx) { return left_by_leavers(*this, tx, now); });
        for (std::size_t begin = 0; begin < all.size() && !context.should_stop(); begin += given_back_at_once)
            parts.database.write([&](db::Transaction& tx) {
                context.confirm(tx);
                for (std::size_t i = begin; i < std::min(all.size(), begin + given_back_at_once); ++i)
                    give_back(*this, tx, all[i], now);
            });
        return jobs::Outcome::done();
    });
}
}
