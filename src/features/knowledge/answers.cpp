// What becomes of a note: it is answered in one of five ways, handed to who knows, or meets another that says the same.
#include "features/knowledge/articles.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"

namespace regard::knowledge
{
namespace
{
NoteState state_of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::made_article:
        return NoteState::made_article;
    case Outcome::made_try:
        return NoteState::made_try;
    case Outcome::made_defect:
        return NoteState::made_defect;
    case Outcome::declined:
        return NoteState::declined;
    case Outcome::answered:
        break;
    }
    return NoteState::answered;
}

Refusal answered_already() { return {"wrong_state", "It has been answered already.", ""}; }
Refusal not_asked() { return {"not_yours_to_answer", "Somebody else is asked to answer this note.", ""}; }

// A note that waits and that this reader may answer.
Result<store::KeptNote> to_be_answered(api::Writing& w, NoteId id)
{
    auto const one = seen(w.tx, w.who, id);
    if (!one)
        return no_such_note();
    if (one->state != NoteState::waiting)
        return answered_already();
    if (!w.who.employee)
        return no_employee();
    if (!may_answer(w.who, *one))
        return not_asked();
    return *one;
}

// Their case is held back from most: it is confidential, or about a person.
bool is_held_back(db::Transaction& tx, store::KeptNote const& one)
{
    auto const from = one.case_id ? desk::glimpse(tx, *one.case_id) : std::nullopt;
    return from && (from->restricted || from->about);
}

// What is said of a case that is held back is not read under a note of something else.
bool may_share_an_answer(db::Transaction& tx, store::KeptNote const& one, store::KeptNote const& other)
{
    return one.case_id == other.case_id || (!is_held_back(tx, one) && !is_held_back(tx, other));
}

// One that met `one` ends with it only where this reader could have answered it by itself.
bool ends_with(api::Writing& w, store::KeptNote const& one, store::KeptNote const& other)
{
    return may_read(w.tx, w.who, other) && may_answer(w.who, other) && may_share_an_answer(w.tx, one, other);
}

// What a note became beside its answer.
struct Made
{
    std::optional<ArticleId> article{};
    std::optional<MadeTryId> tried{};
};

Result<Made> make(Knowledge::Inside const& inside, api::Writing& w, store::KeptNote const& one, NoteAnswer const& form)
{
    constexpr int usual_days = 28; // of a try
    bool const is_for_others = form.outcome == Outcome::made_article || form.outcome == Outcome::made_try;
    if (is_for_others && is_confidential(w.tx, one))
        return Refusal{"case_is_confidential",
                       "The case of this note is confidential, so nothing is made of it that others read. Answer it "
                       "in another way.",
                       "outcome"};
    if (form.outcome == Outcome::made_article)
        return Made{.article = begin_article(inside, w, one, form.text)};
    if (form.outcome != Outcome::made_try)
        return Made{};
    if (!form.what)
        return Refusal{"no_words_of_a_try", "Say in one line what is tried.", "what"};
    bool const is_known = one.touchpoint && touchpoints::touchpoint(w.tx, *one.touchpoint);
    auto const begun =
        inside.parts.lent.begin_try(w, {one.id, *form.what, form.until.value_or(inside.day(w.tx, w.now) + usual_days),
                                        is_known ? one.touchpoint : std::nullopt});
    if (!begun)
        return begun.error();
    return Made{.tried = *begun};
}

void end(Knowledge::Inside const& inside, api::Writing& w, store::KeptNote const& one, NoteAnswer const& answer,
         Made const& made)
{
    if (!store::end(w.tx, one.id, state_of(answer.outcome), answer.text, w.who.employee, w.now))
        return;
    if (made.article)
        store::tie_article(w.tx, one.id, *made.article);
    if (made.tried)
        store::tie_try(w.tx, one.id, *made.tried);
    store::add_step(w.tx, one.id, {.kind = StepKind::ended, .at = w.now, .by = w.who.employee, .text = answer.text});
    inside.note(w.tx, user_of(w.who), "field_note.ended", one.id);
}

Result<FieldNote> answer(Knowledge::Inside const& inside, api::Writing& w, NoteId id, NoteAnswer const& form)
{
    auto const one = to_be_answered(w, id);
    if (!one)
        return one.error();
    auto const made = make(inside, w, *one, form);
    if (!made)
        return made.error();
    end(inside, w, *one, form, *made);
    if (form.together)
        for (store::KeptNote const& other : store::met_with(w.tx, *one))
            if (ends_with(w, *one, other))
                end(inside, w, other, form, *made);
    return shown(w.tx, w.who, *store::note(w.tx, id), w.now);
}

Result<FieldNote> hand(Knowledge::Inside const& inside, api::Writing& w, NoteId id, NoteHanded const& form)
{
    auto const one = to_be_answered(w, id);
    if (!one)
        return one.error();
    if (!people::employee(w.tx, form.to))
        return Refusal{"no_such_employee", "There is no such employee any more.", "to"};
    if (one->reporter == form.to)
        return Refusal{"own_note", "Nobody answers their own note. Choose somebody else.", "to"};
    if (one->answerer == form.to)
        return Refusal{"same_person", "They are asked to answer it already.", "to"};
    if (is_kept_from(w.tx, form.to, *one))
        return about_them();
    store::hand(w.tx, id, form.to, inside.due_for_next(w.tx, *one, w.now));
    store::add_step(
        w.tx, id,
        {.kind = StepKind::handed, .at = w.now, .by = w.who.employee, .person = form.to, .text = form.reason});
    inside.note_to(w.tx, user_of(w.who), "field_note.handed", id, form.to);
    return shown(w.tx, w.who, *store::note(w.tx, id), w.now);
}

void note_met(Knowledge::Inside const& inside, api::Writing& w, NoteId id)
{
    store::add_step(w.tx, id, {.kind = StepKind::met, .at = w.now, .by = w.who.employee});
    inside.note(w.tx, user_of(w.who), "field_note.met", id);
}

Result<FieldNote> meet(Knowledge::Inside const& inside, api::Writing& w, NoteId id, NoteMet const& form)
{
    auto const one = seen(w.tx, w.who, id);
    auto const other = seen(w.tx, w.who, form.other);
    if (!one)
        return no_such_note();
    if (!other || other->id == one->id)
        return Refusal{"no_such_note", "There is no such other note.", "other"};
    bool const answers_both = may_answer(w.who, *one) && may_answer(w.who, *other);
    if (!answers_both && !w.who.may(write_knowledge))
        return not_asked();
    if (one->meets != other->meets) {
        store::meet(w.tx, other->meets, one->meets);
        note_met(inside, w, id);
        note_met(inside, w, other->id);
    }
    return shown(w.tx, w.who, *store::note(w.tx, id), w.now);
}

Result<FieldNote> part(Knowledge::Inside const& inside, api::Writing& w, NoteId id)
{
    auto const one = seen(w.tx, w.who, id);
    if (!one)
        return no_such_note();
    if (!may_answer(w.who, *one) && !w.who.may(write_knowledge))
        return not_asked();
    store::part(w.tx, id);
    inside.note(w.tx, user_of(w.who), "field_note.parted", id);
    return shown(w.tx, w.who, *store::note(w.tx, id), w.now);
}
}

void Knowledge::Inside::add_answers(api::Routes& routes)
{
    routes.status_of("not_yours_to_answer", 409);
    routes
        .post("/field-notes/{id}/answer", "Answer a note; whoever wrote it learns of it",
              [this](api::Writing& w, NoteId id, NoteAnswer const& form) { return answer(*this, w, id, form); })
        .allow(write_notes);
    routes
        .post("/field-notes/{id}/hand", "Hand a note on to somebody who can answer it",
              [this](api::Writing& w, NoteId id, NoteHanded const& form) { return hand(*this, w, id, form); })
        .allow(write_notes);
    routes
        .post("/field-notes/{id}/met", "Say that another note says the same: they are answered together",
              [this](api::Writing& w, NoteId id, NoteMet const& form) { return meet(*this, w, id, form); })
        .allow(write_notes);
    routes
        .delete_("/field-notes/{id}/met", "Part a note from those it was put together with",
                 [this](api::Writing& w, NoteId id) { return part(*this, w, id); })
        .allow(write_notes);
}
}
