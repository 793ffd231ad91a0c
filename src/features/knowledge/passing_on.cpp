#include "features/knowledge/passing_on.h"

#include "features/knowledge/articles.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"

namespace regard::knowledge
{
namespace
{
Refusal not_theirs() { return {"not_theirs", "It is somebody else's by now.", ""}; }
}

std::int64_t count_notes_to_answer(db::Transaction& tx, EmployeeId person)
{
    return store::count_to_answer(tx, person);
}

std::vector<NoteHeld> notes_to_answer(db::Transaction& tx, EmployeeId person, NoteId after, int limit)
{
    std::vector<NoteHeld> all;
    for (store::KeptNote const& one : store::to_answer_by_id(tx, person, after, limit)) {
        auto const touchpoint = one.touchpoint ? touchpoints::touchpoint(tx, *one.touchpoint) : std::nullopt;
        all.push_back({one.id, touchpoint ? touchpoint->name : "", one.case_id});
    }
    return all;
}

std::int64_t count_articles_kept(db::Transaction& tx, EmployeeId person) { return store::count_kept(tx, person); }

std::vector<ArticleHeld> articles_kept(db::Transaction& tx, EmployeeId person, ArticleId after, int limit)
{
    std::vector<ArticleHeld> all;
    for (store::KeptArticle& one : store::kept_by(tx, person, after, limit))
        all.push_back({one.id, std::move(one.title)});
    return all;
}

Result<void> Knowledge::pass_note_on(db::Transaction& tx, NoteId id, Passing const& passing) const
{
    auto const one = store::note(tx, id);
    if (!one || one->state != NoteState::waiting || one->answerer != passing.from)
        return not_theirs();
    if (one->reporter == passing.to)
        return Refusal{"own_note", "Nobody answers their own note. Choose somebody else.", "to"};
    if (is_kept_from(tx, passing.to, *one))
        return about_them();
    store::hand(tx, id, passing.to, inside_->due_for_next(tx, *one, passing.now));
    store::add_step(
        tx, id,
        {.kind = StepKind::handed, .at = passing.now, .by = passing.by, .person = passing.to, .text = passing.reason});
    inside_->note_to(tx, passing.who, "field_note.handed", id, passing.to);
    return {};
}

Result<void> Knowledge::pass_article_on(db::Transaction& tx, ArticleId id, Passing const& passing) const
{
    auto const one = store::article(tx, id);
    if (!one || one->owner != passing.from)
        return not_theirs();
    store::give(tx, id, passing.to);
    inside_->parts.journal.note(
        tx, {.who = passing.who, .verb = "article.changed", .subject_kind = "article", .subject = id.value});
    return {};
}
}
