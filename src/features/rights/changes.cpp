// Routes of changes: what one would do, asking for it, and the answer of a second person.
#include "features/access/asked.h"
#include "features/people/names.h"
#include "features/people/people.h"
#include "features/rights/inside.h"

#include <algorithm>
#include <set>

namespace regard::rights
{
namespace
{
Refusal no_such_change() { return {"not_found", "There is no such change.", ""}; }
Refusal answered_already() { return {"wrong_state", "This change has been answered already.", ""}; }

bool is_second_person(db::Transaction& tx, api::Who const& reader, store::KeptChange const& change, Instant now)
{
    if (!reader.may(answer_changes) || reader.user == change.asked_by)
        return false;
    auto const employee = employee_of(reader);
    return !employee || (employee != change.asked_employee && !favours(tx, *employee, change.lines, now));
}

// Why somebody cannot be the second person for it.
Result<void> check_second(db::Transaction& tx, api::Who const& who, store::KeptChange const& change, Instant now)
{
    auto const employee = employee_of(who);
    if (who.user == change.asked_by || (employee && employee == change.asked_employee))
        return Refusal{"asked_yourself", "You asked for this change yourself. Somebody else has to answer it.", ""};
    if (employee && favours(tx, *employee, change.lines, now))
        return Refusal{"favours_you",
                       "This change would let you decide more yourself. Somebody whom it does not favour has to "
                       "answer it.",
                       ""};
    return {};
}

// ---- what a change does
struct Counted
{
    std::int64_t up = 0, down = 0;
};

// People by the level they stand at; whom a role favours is not counted.
Counted count_people(db::Transaction& tx, std::vector<ChangeLine> const& lines)
{
    Counted counted;
    std::map<UnitId, std::set<UnitId>> below;
    for (ChangeLine const& line : lines)
        if (line.cell.unit && !below.contains(*line.cell.unit)) {
            auto const units = people::with_all_below(tx, *line.cell.unit);
            below[*line.cell.unit].insert(units.begin(), units.end());
        }
    auto const stands = [&](people::Employee const& employee, ChangeLine const& line) {
        bool const there = !line.cell.unit || (employee.unit && below[*line.cell.unit].contains(*employee.unit));
        return there && line.cell.holder.kind == HolderKind::level &&
               people::lowered(people::tidied(employee.level)) == people::lowered(line.cell.holder.name);
    };
    for (people::Employee const& employee : people::all_employees(tx)) {
        bool up = false, down = false;
        for (ChangeLine const& line : lines)
            if (stands(employee, line))
                (raises(line.before, line.after) ? up : down) = true;
        counted.up += up ? 1 : 0;
        counted.down += down ? 1 : 0;
    }
    return counted;
}

Result<RightsPreview> preview(api::Writing& w, WishedChange const& wish)
{
    auto lines = work_out(w.tx, wish.lines);
    if (!lines)
        return lines.error();
    auto needs = needs_of(w.tx, employee_of(w.who), *lines, w.now);
    Counted const counted = count_people(w.tx, *lines);
    return RightsPreview{std::move(*lines), std::move(needs), counted.up, counted.down};
}

// ---- asking and answering
class Endpoints
{
  public:
    explicit Endpoints(Rights::Inside const& inside) : inside_(inside) {}

    static Result<api::Page<RightsChange>> list(api::Reading& r, ChangeQuery const& query)
    {
        auto const before = before_of<store::BeforeChange>(query.cursor);
        if (!before)
            return before.error();
        auto found = store::changes(r.tx, query, *before, query.limit + 1);
        api::Page<RightsChange> page;
        if (found.size() > static_cast<std::size_t>(query.limit)) {
            found.pop_back();
            page.next = api::cursor_of(store::BeforeChange{found.back().id.value});
        }
        for (store::KeptChange const& one : found)
            page.items.push_back(shown(r.tx, r.who, one, r.now));
        return page;
    }

    static Result<RightsChange> read(api::Reading& r, ChangeId id)
    {
        auto const one = store::change(r.tx, id);
        if (!one)
            return no_such_change();
        return shown(r.tx, r.who, *one, r.now);
    }

    Result<RightsChange> ask(api::Writing& w, WishedChange const& wish) const
    {
        auto lines = work_out(w.tx, wish.lines);
        if (!lines)
            return lines.error();
        return asked(w, inside_.ask(w, wish.why, std::move(*lines)));
    }

    Result<RightsChange> ask_second(api::Writing& w, WishedSecond const& wish) const
    {
        if (!is_currency(wish.from.currency))
            return Refusal{"unknown_currency", "A currency is three capital letters, such as EUR.", "from/currency"};
        if (wish.from.minor < 0 || wish.from.minor > largest_limit)
            return Refusal{"bad_amount", "Enter an amount of zero or more.", "from/minor"};
        if (wish.from == second_from(w.tx))
            return Refusal{"nothing_changes", "This is how it is already: nothing would change.", "from"};
        return asked(w, inside_.ask(w, wish.why, {}, wish.from));
    }

    Result<RightsChange> answer(api::Writing& w, ChangeId id, ChangeAnswer const& form) const
    {
        auto const change = store::change(w.tx, id);
        if (!change)
            return no_such_change();
        if (change->state != ChangeState::waiting)
            return answered_already();
        if (auto const second = check_second(w.tx, w.who, *change, w.now); !second)
            return second.error();
        auto const state = form.approve ? ChangeState::approved : ChangeState::refused;
        if (!store::settle(w.tx, id, state, form.note, {w.now, w.who.user}))
            return answered_already();
        if (form.approve)
            if (auto const done = inside_.carry_out(w.tx, *change, w.now); !done)
                return done.error();
        inside_.note(w, form.approve ? "rights.changed" : "rights.refused", "rights_change", id.value);
        return shown(w.tx, w.who, *store::change(w.tx, id), w.now);
    }

    Result<void> withdraw(api::Writing& w, ChangeId id) const
    {
        auto const change = store::change(w.tx, id);
        if (!change)
            return no_such_change();
        if (change->state == ChangeState::withdrawn)
            return {};
        if (change->asked_by != w.who.user)
            return Refusal{"not_yours", "Only who asked for this can take it back.", ""};
        if (!store::settle(w.tx, id, ChangeState::withdrawn, "", {w.now, w.who.user}))
            return answered_already();
        inside_.note(w, "rights.withdrawn", "rights_change", id.value);
        return {};
    }

  private:
    static Result<RightsChange> asked(api::Writing& w, Result<ChangeId> const& id)
    {
        if (!id)
            return id.error();
        return shown(w.tx, w.who, *store::change(w.tx, *id), w.now);
    }

    Rights::Inside const& inside_;
};
}

bool may_answer(db::Transaction& tx, api::Who const& reader, ChangeId id, Instant now)
{
    auto const one = store::change(tx, id);
    return one && one->state == ChangeState::waiting && is_second_person(tx, reader, *one, now);
}

std::optional<api::UserId> asker_of(db::Transaction& tx, ChangeId id)
{
    auto const one = store::change(tx, id);
    return one ? std::optional(one->asked_by) : std::nullopt;
}

RightsChange shown(db::Transaction& tx, api::Who const& reader, store::KeptChange const& kept, Instant now)
{
    RightsChange change;
    change.id = kept.id;
    change.asked = kept.asked;
    change.asked_by = shown(tx, kept.asked_by, kept.asked_employee);
    change.why = kept.why;
    change.state = kept.state;
    change.needs = kept.needs;
    change.lines = kept.lines;
    change.second_from = kept.second_from;
    change.answered = kept.answered;
    if (kept.answered_by)
        change.answered_by = shown(tx, *kept.answered_by, std::nullopt);
    change.answer = kept.answer;
    change.is_mine = reader.user == kept.asked_by;
    change.may_answer = kept.state == ChangeState::waiting && is_second_person(tx, reader, kept, now);
    change.version = kept.version;
    return change;
}

void Rights::Inside::add_changes(api::Routes& routes)
{
    routes.status_of("changed_since", 409);
    Endpoints const endpoints(*this);
    routes
        .post("/rights/previews",
              "What a change of rights would do, and whether a second person has to answer; nothing "
              "is changed",
              &preview)
        .allow(write_rights);
    routes
        .post("/rights/changes",
              "Change who may decide what; above the set amount, and where it favours whoever asks, it waits for a "
              "second person",
              [endpoints](api::Writing& w, WishedChange const& wish) { return endpoints.ask(w, wish); })
        .allow(write_rights)
        .creates("/rights/changes/{id}");
    routes
        .put("/rights/second-person",
             "Settle above which amount a second person answers; a higher one waits for one too",
             [endpoints](api::Writing& w, WishedSecond const& wish) { return endpoints.ask_second(w, wish); })
        .allow(write_rights);
    routes.get("/rights/changes", "What was changed, by whom, why, and who agreed; newest first", &Endpoints::list)
        .allow(read_rights);
    routes.get("/rights/changes/{id}", "Read one change", &Endpoints::read).allow(read_rights);
    routes
        .post("/rights/changes/{id}/answer", "Answer a change as the second person: once, and never one's own",
              [endpoints](api::Writing& w, ChangeId id, ChangeAnswer const& form) {
                  return endpoints.answer(w, id, form);
              })
        .allow(answer_changes);
    routes
        .delete_("/rights/changes/{id}", "Take back what one asked for, before it is answered",
                 [endpoints](api::Writing& w, ChangeId id) { return endpoints.withdraw(w, id); })
        .allow(write_rights);
}
}
