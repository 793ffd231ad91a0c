#include "features/knowledge/knowledge.h"

#include "features/knowledge/article_store.h"
#include "features/knowledge/inside.h"
#include "ground/search/search.h"

namespace regard::knowledge
{
Knowledge::Knowledge(Parts parts) : inside_(std::make_unique<Inside>(std::move(parts))) {}
Knowledge::~Knowledge() = default;

void Knowledge::add_routes(api::Routes& routes)
{
    inside_->add_writing(routes);
    inside_->add_anonymous(routes);
    inside_->add_note_lists(routes);
    inside_->add_answers(routes);
    inside_->add_note_settings(routes);
    inside_->add_articles(routes);
    inside_->add_similar(routes);
    inside_->add_channels(routes);
    inside_->add_leaving(routes);
}

void Knowledge::add_jobs(jobs::Kinds& kinds)
{
    inside_->add_letterbox(kinds);
    inside_->add_climbing(kinds);
    inside_->add_reviews(kinds);
    inside_->add_digests(kinds);
}

std::vector<Concerned> concerned_by(db::Transaction& tx, events::Line const& line)
{
    if (line.verb == "article.due")
        return {{EmployeeId{line.number("owner")}, Concern::to_review}};
    auto const one = line.subject_kind == "field_note" ? store::note(tx, {line.subject}) : std::nullopt;
    if (!one)
        return {};
    std::vector<Concerned> all;
    if (EmployeeId const to{line.number("to")})
        all.push_back({to, Concern::to_answer});
    bool const is_news = line.verb != "field_note.parted" && line.verb != "field_note.landed";
    if (one->reporter && is_news)
        all.push_back({*one->reporter, Concern::news});
    return all;
}

Result<void> may_go(db::Transaction& tx, EmployeeId employee)
{
    if (store::answers_any(tx, employee))
        return Refusal{"answers_notes", "Field notes wait for their answer. Hand these on first.", ""};
    if (store::keeps_any(tx, employee))
        return Refusal{"keeps_articles", "They keep articles true. Give these another owner first.", ""};
    return {};
}

void erase_customer(db::Transaction& tx, desk::CustomerId customer)
{
    constexpr int most_cases = 100'000;
    for (desk::CaseId const of : desk::cases_of(tx, customer, most_cases))
        for (NoteId const id : store::of_case(tx, of)) {
            store::erase(tx, id);
            fulltext::notes().remove(tx, {id.value});
        }
}

std::vector<db::Invariant> invariants()
{
    return {
        {"knowledge.one_answerer", "Every note that waits has one who must answer it, and until when.",
         "select id from field_note where state = 1 and (answerer is null or due is null or first_due is null)"},
        {"knowledge.ended_notes_are_answered",
         "Every note that has ended has an answer, unless it was erased, and who gave it.",
         "select n.id from field_note n where n.state > 1 and (n.answered_at is null or n.answered_by is null or "
         "(n.answer = '' and (n.text <> '' or exists (select 1 from field_note_file f where f.note = n.id))))"},
        {"knowledge.anonymous_notes_are_untied", "Nothing leads from an anonymous note to whoever wrote it.",
         "select n.id from field_note n where n.anonymous = 1 and (n.written_at is not null or n.case_id is not null "
         "or n.kind <> 0 or exists (select 1 from field_note_reporter r where r.note = n.id))"},
        {"knowledge.notes_have_reporters", "Every other note says who wrote it.",
         "select n.id from field_note n where n.anonymous = 0 and not exists "
         "(select 1 from field_note_reporter r where r.note = n.id)"}};
}
}
