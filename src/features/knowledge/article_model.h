#pragma once
// Articles, as the API shows them. Member names are the JSON names.
#include "features/knowledge/note_model.h"

namespace regard::knowledge
{
constexpr std::size_t longest_title = 200, longest_article = 40'000;

enum class ArticleState : std::uint8_t { draft, published, retired };
BOOST_DESCRIBE_ENUM(ArticleState, draft, published, retired)

struct NewArticle
{
    std::string title, text;
    std::string language = "en";
    std::vector<TouchpointId> touchpoints;
    std::vector<ProductId> products;
    std::optional<EmployeeId> owner; // left out: whoever writes it, or whose it is
    std::optional<Date> review_on;
};
BOOST_DESCRIBE_STRUCT(NewArticle, (), (title, text, language, touchpoints, products, owner, review_on))
constexpr auto rules_of(form::Of<NewArticle>)
{
    using namespace form;
    return rules(on(&NewArticle::title, not_blank, length(1, longest_title)),
                 on(&NewArticle::text, not_blank, length(1, longest_article)),
                 on(&NewArticle::language, length(2, 2), may_be_left_out),
                 on(&NewArticle::touchpoints, length(0, 20), may_be_left_out),
                 on(&NewArticle::products, length(0, 20), may_be_left_out));
}

struct ArticleRow
{
    ArticleId id;
    ArticleState state = ArticleState::draft;
    std::string title;
    std::string beginning; // of its text
    std::string language;
    std::vector<TouchpointNamed> touchpoints{};
    std::vector<ProductNamed> products{};
    std::optional<PersonShown> owner{};
    std::optional<Date> review_on{};
    bool is_due = false; // to be looked at again
    Instant changed{};
    std::int64_t helped = 0, did_not = 0; // how many people said so
};
BOOST_DESCRIBE_STRUCT(ArticleRow, (),
                      (id, state, title, beginning, language, touchpoints, products, owner, review_on, is_due, changed,
                       helped, did_not))

struct Article
{
    ArticleId id;
    ArticleRow row;
    std::string text;
    int number = 1; // of its version
    std::vector<NoteRow> made_of{};
    std::optional<bool> mine{}; // what the reader said of it last
    bool may_change = false, may_publish = false;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Article, (), (id, row, text, number, made_of, mine, may_change, may_publish, version))

struct ArticleVersion
{
    int number = 1;
    std::string title, text;
    Instant made;
    std::optional<PersonShown> by;
};
BOOST_DESCRIBE_STRUCT(ArticleVersion, (), (number, title, text, made, by))

struct ArticleVersions
{
    std::vector<ArticleVersion> items; // newest first
};
BOOST_DESCRIBE_STRUCT(ArticleVersions, (), (items))

struct ArticleQuery
{
    ArticleState state = ArticleState::published;
    std::optional<std::string> search;
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<std::string> language;
    bool due = false;  // to be looked at again, these alone
    bool mine = false; // I keep them true
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(ArticleQuery, (), (state, search, touchpoint, product, language, due, mine, cursor, limit))
constexpr auto rules_of(form::Of<ArticleQuery>)
{
    using namespace form;
    return rules(on(&ArticleQuery::state, may_be_left_out), on(&ArticleQuery::search, length(1, 200)),
                 on(&ArticleQuery::due, may_be_left_out), on(&ArticleQuery::mine, may_be_left_out),
                 on(&ArticleQuery::limit, range(1, 200), may_be_left_out));
}

struct ArticleStateWish
{
    ArticleState state = ArticleState::published;
};
BOOST_DESCRIBE_STRUCT(ArticleStateWish, (), (state))

struct ArticleReview
{
    std::optional<Date> review_on; // the next time; none: no more
};
BOOST_DESCRIBE_STRUCT(ArticleReview, (), (review_on))

struct ArticleHelped
{
    bool helped = true;
    std::optional<CaseId> case_id;
};
BOOST_DESCRIBE_STRUCT(ArticleHelped, (), (helped, case_id))

// ---- what is like a text
struct SimilarArticle
{
    ArticleId id;
    std::string title, beginning;
    double nearness = 0; // 1: all words that any has
};
BOOST_DESCRIBE_STRUCT(SimilarArticle, (), (id, title, beginning, nearness))

struct SimilarNote
{
    NoteRow row;
    double nearness = 0;
};
BOOST_DESCRIBE_STRUCT(SimilarNote, (), (row, nearness))

struct SimilarCase
{
    CaseNamed one;
    double nearness = 0;
};
BOOST_DESCRIBE_STRUCT(SimilarCase, (), (one, nearness))

struct Similar // each the nearest first
{
    std::vector<SimilarArticle> articles{};
    std::vector<SimilarNote> notes{};
    std::vector<SimilarCase> cases{};
};
BOOST_DESCRIBE_STRUCT(Similar, (), (articles, notes, cases))

struct SimilarWish
{
    std::string text;
};
BOOST_DESCRIBE_STRUCT(SimilarWish, (), (text))
constexpr auto rules_of(form::Of<SimilarWish>)
{
    using namespace form;
    return rules(on(&SimilarWish::text, not_blank, length(1, longest_article)));
}

// ---- who knows about it
struct ExpertQuery
{
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
};
BOOST_DESCRIBE_STRUCT(ExpertQuery, (), (touchpoint, product))

struct Experts
{
    std::vector<PersonShown> items; // by name; how often each answered or wrote is nobody's business
};
BOOST_DESCRIBE_STRUCT(Experts, (), (items))
}
