// What a change of rights needs, and how it is done.
#include "features/access/asked.h"
#include "features/access/roles.h"
#include "features/people/names.h"
#include "features/people/people.h"
#include "features/rights/inside.h"
#include "features/touchpoints/touchpoints.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::rights
{
std::string currency_of(db::Transaction& tx)
{
    auto const organisation = access::organisation_of(tx);
    return organisation ? organisation->currency : "EUR";
}

Money second_from(db::Transaction& tx) { return store::second_from(tx).value_or(usual_second(currency_of(tx))); }

bool is_currency(std::string_view text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

namespace
{
Refusal at(int line, std::string_view field, Refusal refusal)
{
    refusal.field = fmt::format("lines/{}/{}", line, field);
    return refusal;
}

Result<void> check_holder(RightHolder const& holder, int line)
{
    if (holder.kind == HolderKind::role && !access::is_role(holder.name))
        return at(line, "cell/holder/name", {"unknown_role", "There is no such role.", ""});
    return {};
}

Result<void> check_place(db::Transaction& tx, RightCell const& cell, int line)
{
    if (cell.touchpoint && !touchpoints::touchpoint(tx, *cell.touchpoint))
        return at(line, "cell/touchpoint", {"no_such_touchpoint", "There is no such touchpoint any more.", ""});
    if (cell.unit && !people::unit(tx, *cell.unit))
        return at(line, "cell/unit", {"no_such_unit", "There is no such unit any more.", ""});
    return {};
}

Result<void> check(db::Transaction& tx, WishedLine const& wish, int line)
{
    auto const decision = store::decision(tx, wish.cell.decision);
    if (!decision || decision->retired)
        return no_such_decision(fmt::format("lines/{}/cell/decision", line));
    if (!is_currency(wish.currency))
        return at(line, "currency", {"unknown_currency", "A currency is three capital letters, such as EUR.", ""});
    if (auto const known = check_holder(wish.cell.holder, line); !known)
        return known.error();
    return wish.limit ? check_place(tx, wish.cell, line) : Result<void>();
}

std::optional<RightStanding> standing_of(std::optional<Right> const& right)
{
    return right ? std::optional(RightStanding{right->limit.minor, right->passing}) : std::nullopt;
}

ChangeLine line_of(db::Transaction& tx, WishedLine const& wish)
{
    ChangeLine line{wish.cell, wish.currency, {}, {}};
    line.cell.holder.name = people::tidied(wish.cell.holder.name);
    line.before = standing_of(store::in_force(tx, line.cell, line.currency));
    if (wish.limit)
        line.after = RightStanding{*wish.limit, wish.passing};
    return line;
}

bool is_same_cell(ChangeLine const& a, ChangeLine const& b)
{
    return a.currency == b.currency && a.cell.decision == b.cell.decision && a.cell.touchpoint == b.cell.touchpoint &&
           a.cell.unit == b.cell.unit && a.cell.holder.kind == b.cell.holder.kind &&
           people::lowered(a.cell.holder.name) == people::lowered(b.cell.holder.name);
}
}

Result<std::vector<ChangeLine>> work_out(db::Transaction& tx, std::vector<WishedLine> const& wishes)
{
    std::vector<ChangeLine> lines;
    for (int number = 0; WishedLine const& wish : wishes) {
        if (auto const fits = check(tx, wish, number); !fits)
            return fits.error();
        ChangeLine line = line_of(tx, wish);
        if (std::any_of(lines.begin(), lines.end(), [&](auto const& other) { return is_same_cell(line, other); }))
            return at(number, "cell", {"twice", "This right stands in the change twice. Leave one of them out.", ""});
        if (line.before != line.after)
            lines.push_back(std::move(line));
        ++number;
    }
    if (lines.empty())
        return Refusal{"nothing_changes", "This is how it is already: nothing would change.", "lines"};
    return lines;
}

bool favours(db::Transaction& tx, EmployeeId person, std::vector<ChangeLine> const& lines, Instant now)
{
    for (EmployeeId const one : with_givers(tx, person, now)) {
        HolderKeys const keys = holder_keys(tx, one, now);
        for (ChangeLine const& line : lines)
            if (raises(line.before, line.after) && holds(keys, line.cell))
                return true;
    }
    return false;
}

std::vector<Need> needs_of(db::Transaction& tx, std::optional<EmployeeId> asker, std::vector<ChangeLine> const& lines,
                           Instant now)
{
    std::vector<Need> needs;
    Money const second = second_from(tx);
    if (std::any_of(lines.begin(), lines.end(), [&](ChangeLine const& line) { return is_above(line, second); }))
        needs.push_back(Need::above_amount);
    if (asker && favours(tx, *asker, lines, now))
        needs.push_back(Need::favours_asker);
    return needs;
}

namespace
{
bool loosens(Money const& wish, Money const& current)
{
    return wish.currency != current.currency || wish.minor > current.minor;
}
}

Result<ChangeId> Rights::Inside::ask(api::Writing& w, std::string const& why, std::vector<ChangeLine> lines,
                                     std::optional<Money> const& second) const
{
    store::KeptChange change{ids.next<ChangeId>(), w.now, w.who.user, employee_of(w.who), why, {}, {}};
    change.needs = needs_of(w.tx, change.asked_employee, lines, w.now);
    if (second && loosens(*second, rights::second_from(w.tx)))
        change.needs.push_back(Need::loosens_rule);
    change.second_from = second;
    change.lines = std::move(lines);
    change.state = change.needs.empty() ? ChangeState::done_at_once : ChangeState::waiting;
    store::insert(w.tx, change);
    note(w, change.needs.empty() ? "rights.changed" : "rights.asked", "rights_change", change.id.value);
    if (change.needs.empty())
        if (auto const done = carry_out(w.tx, change, w.now); !done)
            return done.error();
    return change.id;
}

Result<void> Rights::Inside::carry_out(db::Transaction& tx, store::KeptChange const& change, Instant now) const
{
    for (ChangeLine const& line : change.lines) {
        auto const decision = store::decision(tx, line.cell.decision);
        auto const current = store::in_force(tx, line.cell, line.currency);
        if (!decision || (decision->retired && line.after) || standing_of(current) != line.before)
            return Refusal{"changed_since",
                           "These rights have changed since this was asked for. It can only be refused; ask anew.", ""};
        Instant const from = current ? std::max(now, current->from) : now;
        if (current)
            store::end(tx, *current, change.id, from);
        if (line.after)
            store::begin(tx, {ids.next<RightId>(),
                              line.cell,
                              {line.after->limit, line.currency},
                              line.after->passing,
                              from,
                              {},
                              change.id});
    }
    if (change.second_from)
        store::begin_second(tx, change.id, *change.second_from, now);
    return {};
}
}
