#include "app/principles_shown.h"

#include "features/desk/desk.h"
#include "features/knowledge/knowledge.h"

#include <climits>
#include <fmt/format.h>

namespace regard::app
{
namespace
{
using principles::SubjectId;

std::vector<SubjectId> hidden_cases(db::Transaction& tx, api::Who const& who, std::span<SubjectId const> asked)
{
    if (!who.may(desk::read_cases))
        return {asked.begin(), asked.end()};
    std::vector<desk::CaseId> cases;
    for (SubjectId const id : asked)
        cases.push_back({id.value});
    std::vector<SubjectId> hidden;
    for (desk::CaseId const id : desk::hidden_among(tx, who, cases))
        hidden.push_back({id.value});
    return hidden;
}

std::vector<SubjectId> hidden_notes(db::Transaction& tx, api::Who const& who, std::span<SubjectId const> asked)
{
    std::vector<knowledge::NoteId> notes;
    for (SubjectId const id : asked)
        notes.push_back({id.value});
    std::vector<SubjectId> hidden;
    for (knowledge::NoteId const id : knowledge::hidden_among(tx, who, notes))
        hidden.push_back({id.value});
    return hidden;
}

std::optional<principles::Linkable> note_named(db::Transaction& tx, SubjectId id)
{
    auto const words = knowledge::note_called(tx, {id.value});
    if (!words)
        return std::nullopt;
    return principles::Linkable{*words, "/knowledge/notes/" + knowledge::NoteId{id.value}.text()};
}

std::optional<principles::Linkable> case_named(db::Transaction& tx, SubjectId id)
{
    auto const one = desk::glimpse(tx, {id.value});
    if (!one)
        return std::nullopt;
    return principles::Linkable{fmt::format("{} · {}", one->number, one->subject), "/cases/" + one->id.text()};
}
}

principles::LinkKind cases_to_link() { return {hidden_cases, case_named}; }
principles::LinkKind notes_to_link() { return {hidden_notes, note_named}; }

void forget_what_shows_principles(db::Transaction& tx, customers::CustomerId customer)
{
    for (desk::CaseId const id : desk::cases_of(tx, customer, INT_MAX)) {
        principles::forget_links(tx, "case", {id.value});
        for (knowledge::NoteId const note : knowledge::notes_of(tx, id))
            principles::forget_links(tx, "note", {note.value});
    }
}

std::optional<customer_pages::PublicPrinciples> public_principles(db::Transaction& tx, std::string_view language)
{
    auto const in_force = principles::on_promises_page(tx) ? principles::in_force(tx, language) : std::nullopt;
    if (!in_force)
        return std::nullopt;
    customer_pages::PublicPrinciples shown{in_force->title, in_force->opening, {}};
    for (auto const& one : in_force->items)
        shown.items.push_back({one.title, one.text});
    return shown;
}
}
