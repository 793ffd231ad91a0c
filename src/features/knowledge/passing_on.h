#pragma once
// What lies with one person: notes that wait for their answer, and published articles they keep true. In the caller's transaction.
#include "features/knowledge/knowledge.h"

namespace regard::knowledge
{
struct NoteHeld
{
    NoteId id;
    std::string touchpoint{};        // its name; empty: none. What it says is for those who may read it
    std::optional<CaseId> case_id{}; // it was written from
};
std::int64_t count_notes_to_answer(db::Transaction& tx, EmployeeId person);
std::vector<NoteHeld> notes_to_answer(db::Transaction& tx, EmployeeId person, NoteId after, int limit); // by id

struct ArticleHeld
{
    ArticleId id;
    std::string title;
};
std::int64_t count_articles_kept(db::Transaction& tx, EmployeeId person);
std::vector<ArticleHeld> articles_kept(db::Transaction& tx, EmployeeId person, ArticleId after, int limit); // by id
}
