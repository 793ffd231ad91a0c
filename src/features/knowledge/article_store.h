#pragma once
// All SQL of articles and of who knows about what. Inside features/knowledge; in the caller's transaction.
#include "features/knowledge/article_model.h"
#include "ground/db/db.h"

namespace regard::knowledge::store
{
struct KeptArticle
{
    ArticleId id;
    ArticleState state = ArticleState::draft;
    std::string title, text, language;
    int number = 1;
    EmployeeId owner{};
    std::optional<Date> review_on{};
    std::optional<Instant> published_at{};
    Instant changed{};
    std::int64_t version = 1;
};

void insert(db::Transaction& tx, KeptArticle const& one, EmployeeId by);
void change(db::Transaction& tx, KeptArticle const& one, EmployeeId by); // a new version
void put_state(db::Transaction& tx, ArticleId id, ArticleState state, Instant now);
void put_review(db::Transaction& tx, ArticleId id, std::optional<Date> review_on);
void put_about(db::Transaction& tx, ArticleId id, std::vector<TouchpointId> const& touchpoints,
               std::vector<ProductId> const& products);

std::optional<KeptArticle> article(db::Transaction& tx, ArticleId id);
std::vector<TouchpointId> touchpoints_of(db::Transaction& tx, ArticleId id);
std::vector<ProductId> products_of(db::Transaction& tx, ArticleId id);
struct VersionKept
{
    int number;
    std::string title, text;
    Instant made;
    EmployeeId by;
};
std::vector<VersionKept> versions(db::Transaction& tx, ArticleId id);

// Newest first, before that one. `me`: whose, where the query says mine.
std::vector<KeptArticle> articles(db::Transaction& tx, ArticleQuery const& query, EmployeeId me, Date today,
                                  ArticleId before, int limit);
std::vector<KeptArticle> due(db::Transaction& tx, Date today, int limit); // whose owners were not reminded of that day
void tell_due(db::Transaction& tx, ArticleId id, Date review_on);
std::int64_t count_kept(db::Transaction& tx, EmployeeId owner);                                      // published ones
std::vector<KeptArticle> kept_by(db::Transaction& tx, EmployeeId owner, ArticleId after, int limit); // the same, by id
void give(db::Transaction& tx, ArticleId id, EmployeeId owner);
bool keeps_any(db::Transaction& tx, EmployeeId owner); // published ones

void put_verdict(db::Transaction& tx, ArticleId id, EmployeeId by, ArticleHelped const& verdict, Instant now);
struct Verdicts
{
    std::int64_t helped = 0, did_not = 0; // people
};
Verdicts verdicts(db::Transaction& tx, ArticleId id);
std::optional<bool> verdict_of(db::Transaction& tx, ArticleId id, EmployeeId by); // the last

std::vector<NoteId> notes_of(db::Transaction& tx, ArticleId id); // it was made of

// Who answered notes about it or wrote articles, three or more together.
std::vector<EmployeeId> experts(db::Transaction& tx, ExpertQuery const& query);
}
