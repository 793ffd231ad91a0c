// How notes are shown, and to whom.
#include "features/knowledge/articles.h"
#include "features/knowledge/inside.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"

namespace regard::knowledge
{
namespace
{
std::optional<CaseNamed> case_shown(db::Transaction& tx, api::Who const& who, std::optional<CaseId> id)
{
    auto const one =
        id && who.may(desk::read_cases) && desk::may_see(tx, who, *id) ? desk::glimpse(tx, *id) : std::nullopt;
    return one ? std::optional(CaseNamed{one->id, one->number, one->subject}) : std::nullopt;
}

bool is_late(store::KeptNote const& one, Instant now)
{
    return one.first_due && one.answered_at.value_or(now) > *one.first_due;
}
}

std::optional<PersonShown> person_shown(db::Transaction& tx, std::optional<EmployeeId> id)
{
    auto const one = id ? people::employee(tx, *id) : std::nullopt;
    return one ? std::optional(PersonShown{one->id, one->name}) : std::nullopt;
}

bool may_read(db::Transaction& tx, api::Who const& who, store::KeptNote const& one)
{
    if (one.state == NoteState::letterbox || is_kept_from(tx, who.employee, one))
        return false;
    if (!is_confidential(tx, one))
        return true;
    bool const is_theirs = who.employee && (one.reporter == who.employee || one.answerer == who.employee);
    return is_theirs || desk::may_see(tx, who, *one.case_id);
}

bool is_kept_from(db::Transaction& tx, EmployeeId person, store::KeptNote const& one)
{
    return one.case_id && person && one.reporter != person && desk::is_about(tx, *one.case_id, person);
}

bool is_confidential(db::Transaction& tx, store::KeptNote const& one)
{
    auto const from = one.case_id ? desk::glimpse(tx, *one.case_id) : std::nullopt;
    return from && from->restricted;
}

std::optional<store::KeptNote> seen(db::Transaction& tx, api::Who const& who, NoteId id)
{
    auto one = store::note(tx, id);
    return one && may_read(tx, who, *one) ? one : std::nullopt;
}

bool may_answer(api::Who const& who, store::KeptNote const& one)
{
    bool const is_own = who.employee && one.reporter == who.employee;
    bool const is_asked = who.employee && one.answerer == who.employee;
    return one.state == NoteState::waiting && who.employee && !is_own && (is_asked || who.may(write_knowledge));
}

NoteRow row_shown(db::Transaction& tx, store::KeptNote const& one, Instant now)
{
    NoteRow row{one.id, one.kind, one.text, one.anonymous, one.written_on};
    row.reporter = person_shown(tx, one.reporter);
    if (auto const at = one.touchpoint ? touchpoints::touchpoint(tx, *one.touchpoint) : std::nullopt)
        row.touchpoint = TouchpointNamed{at->id, at->name};
    if (auto const of = one.product ? people::product(tx, *one.product) : std::nullopt)
        row.product = ProductNamed{of->id, of->name};
    row.state = one.state;
    row.answerer = person_shown(tx, one.answerer);
    row.due = one.due;
    row.is_late = is_late(one, now);
    row.answer = one.answer;
    return row;
}

std::vector<NoteStep> steps_shown(db::Transaction& tx, NoteId id)
{
    std::vector<NoteStep> steps;
    for (store::KeptStep const& one : store::steps(tx, id))
        steps.push_back({one.kind, one.at, person_shown(tx, one.by), person_shown(tx, one.person), one.text});
    return steps;
}

FieldNote shown(db::Transaction& tx, api::Who const& who, store::KeptNote const& one, Instant now)
{
    FieldNote all{one.id,          row_shown(tx, one, now),           case_shown(tx, who, one.case_id),
                  one.answered_at, person_shown(tx, one.answered_by), one.article,
                  one.made_try,    store::files(tx, one.id),          steps_shown(tx, one.id)};
    for (store::KeptNote const& other : store::met_with(tx, one))
        if (may_read(tx, who, other))
            all.met.push_back(row_shown(tx, other, now));
    all.is_mine = who.employee && one.reporter == who.employee;
    all.may_answer = may_answer(who, one);
    all.version = one.version;
    return all;
}

std::vector<NoteId> hidden_among(db::Transaction& tx, api::Who const& who, std::span<NoteId const> asked)
{
    std::vector<NoteId> hidden;
    for (NoteId const id : asked)
        if (!who.may(read_knowledge) || !seen(tx, who, id))
            hidden.push_back(id);
    return hidden;
}

std::optional<std::string> note_called(db::Transaction& tx, NoteId id)
{
    auto const one = store::note(tx, id);
    return one ? std::optional(beginning_of(one->text)) : std::nullopt;
}

std::vector<NoteId> notes_of(db::Transaction& tx, desk::CaseId id) { return store::of_case(tx, id); }

Refusal no_such_note() { return {"not_found", "There is no such note, or it is not for you to see.", ""}; }

Refusal no_employee()
{
    return {"no_employee", "Only an employee can do this. Ask whoever looks after People to add you.", ""};
}

Refusal about_them()
{
    return {"about_them", "It is about them, or about who leads them. Choose somebody else.", "to"};
}

events::WhoId user_of(api::Who const& who) { return {who.user.value}; }
}
