// Articles: what the organisation knows, written down and kept true by one owner each.
#include "features/knowledge/articles.h"

#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/search/search.h"

#include <algorithm>
#include <climits>

namespace regard::knowledge
{
namespace
{
constexpr std::size_t beginning_length = 240; // characters

fulltext::Tokens reach_of(store::KeptArticle const& one)
{
    return {one.state == ArticleState::published ? "published"
            : one.state == ArticleState::draft   ? "draft"
                                                 : "retired"};
}

void index(db::Transaction& tx, store::KeptArticle const& one)
{
    fulltext::articles().put(tx, {one.id.value}, {one.title, one.text, reach_of(one)});
}

Refusal no_such_article() { return {"not_found", "There is no such article, or it is not for you to see.", ""}; }
Refusal not_your_article()
{
    return {"not_your_article", "Somebody else keeps this article true. Tell them what to change.", ""};
}

bool may_change(api::Who const& who, store::KeptArticle const& one)
{
    return who.may(write_knowledge) || (who.employee && one.owner == who.employee);
}

std::optional<store::KeptArticle> seen(db::Transaction& tx, api::Who const& who, ArticleId id)
{
    auto one = store::article(tx, id);
    return one && (one->state != ArticleState::draft || may_change(who, *one)) ? one : std::nullopt;
}

// ---- writing
Result<void> check(db::Transaction& tx, NewArticle const& form)
{
    for (TouchpointId const id : form.touchpoints)
        if (!touchpoints::touchpoint(tx, id))
            return Refusal{"no_such_touchpoint", "There is no such touchpoint any more.", "touchpoints"};
    for (ProductId const id : form.products)
        if (!people::product(tx, id))
            return Refusal{"no_such_product", "There is no such product any more.", "products"};
    if (form.owner && !people::employee(tx, *form.owner))
        return Refusal{"no_such_employee", "There is no such employee any more.", "owner"};
    return {};
}

// The first line of what was said, or else of the answer to it.
std::string title_of(std::string const& said, std::string const& answer)
{
    constexpr std::size_t longest = 120;
    for (std::string const& words : {said, answer})
        if (std::string line(text::cut(words.substr(0, words.find('\n')), longest)); !text::is_blank(line))
            return line;
    return std::string(text::cut(answer, longest));
}

void note(Knowledge::Inside const& inside, api::Writing& w, std::string_view verb, ArticleId id)
{
    inside.parts.journal.note(w.tx,
                              {.who = user_of(w.who), .verb = verb, .subject_kind = "article", .subject = id.value});
}

Result<Article> write(Knowledge::Inside const& inside, api::Writing& w, NewArticle const& form)
{
    if (!w.who.employee)
        return no_employee();
    if (auto const fits = check(w.tx, form); !fits)
        return fits.error();
    store::KeptArticle const one{
        inside.parts.ids.next<ArticleId>(),  ArticleState::draft, form.title, form.text, form.language, 1,
        form.owner.value_or(w.who.employee), form.review_on,      {},         w.now};
    store::insert(w.tx, one, w.who.employee);
    store::put_about(w.tx, one.id, form.touchpoints, form.products);
    index(w.tx, one);
    note(inside, w, "article.written", one.id);
    return article_shown(inside, w, w.tx, *store::article(w.tx, one.id));
}

// One that this reader may change, as they saw it.
Result<store::KeptArticle> to_be_changed(Knowledge::Inside const& inside, api::Writing& w, ArticleId id)
{
    auto const one = seen(w.tx, w.who, id);
    if (!one)
        return no_such_article();
    if (!w.who.employee)
        return no_employee();
    if (!may_change(w.who, *one))
        return not_your_article();
    if (auto const same = w.unchanged(one->version, article_shown(inside, w, w.tx, *one)); !same)
        return same.error();
    return *one;
}

Result<Article> change(Knowledge::Inside const& inside, api::Writing& w, ArticleId id, NewArticle const& form)
{
    auto const there = to_be_changed(inside, w, id);
    if (!there)
        return there.error();
    if (auto const fits = check(w.tx, form); !fits)
        return fits.error();
    store::KeptArticle one = *there;
    one.title = form.title;
    one.text = form.text;
    one.language = form.language;
    one.owner = form.owner.value_or(one.owner);
    one.review_on = form.review_on;
    one.number += 1;
    one.changed = w.now;
    store::change(w.tx, one, w.who.employee);
    store::put_about(w.tx, id, form.touchpoints, form.products);
    index(w.tx, one);
    note(inside, w, "article.changed", id);
    return article_shown(inside, w, w.tx, *store::article(w.tx, id));
}

// Whoever wrote the notes it was made of learns that it can be read.
void tell_reporters(Knowledge::Inside const& inside, api::Writing& w, ArticleId id)
{
    for (NoteId const of : store::notes_of(w.tx, id)) {
        store::add_step(w.tx, of, {.kind = StepKind::published, .at = w.now, .by = w.who.employee});
        inside.note(w.tx, user_of(w.who), "field_note.published", of);
    }
}

Result<Article> put_state(Knowledge::Inside const& inside, api::Writing& w, ArticleId id, ArticleStateWish const& wish)
{
    auto one = to_be_changed(inside, w, id);
    if (!one)
        return one.error();
    if (!w.who.may(write_knowledge))
        return not_your_article();
    if (one->state == wish.state)
        return Refusal{"wrong_state", "It is so already.", ""};
    bool const is_first = wish.state == ArticleState::published && !one->published_at;
    store::put_state(w.tx, id, wish.state, w.now);
    one->state = wish.state;
    fulltext::articles().set_reach(w.tx, {id.value}, reach_of(*one));
    if (is_first)
        tell_reporters(inside, w, id);
    note(inside, w, wish.state == ArticleState::published ? "article.published" : "article.put_away", id);
    return article_shown(inside, w, w.tx, *store::article(w.tx, id));
}

Result<Article> review(Knowledge::Inside const& inside, api::Writing& w, ArticleId id, ArticleReview const& form)
{
    auto const one = to_be_changed(inside, w, id);
    if (!one)
        return one.error();
    store::put_review(w.tx, id, form.review_on);
    note(inside, w, "article.reviewed", id);
    return article_shown(inside, w, w.tx, *store::article(w.tx, id));
}

Result<Article> say_whether(Knowledge::Inside const& inside, api::Writing& w, ArticleId id, ArticleHelped const& said)
{
    auto const one = seen(w.tx, w.who, id);
    if (!one || one->state == ArticleState::draft)
        return no_such_article();
    if (!w.who.employee)
        return no_employee();
    if (said.case_id && !desk::may_see(w.tx, w.who, *said.case_id))
        return Refusal{"no_such_case", "There is no such case any more.", "case_id"};
    store::put_verdict(w.tx, id, w.who.employee, said, w.now);
    note(inside, w, "article.judged", id);
    return article_shown(inside, w, w.tx, *one);
}

// ---- reading
struct AfterArticle
{
    ArticleId id;
};
BOOST_DESCRIBE_STRUCT(AfterArticle, (), (id))

std::vector<store::KeptArticle> found(api::Reading& r, ArticleQuery const& query)
{
    std::vector<store::KeptArticle> all;
    fulltext::Query wish;
    wish.words = *query.search;
    wish.last_is_beginning = true;
    wish.order = fulltext::Query::Order::heads_first;
    wish.any = fulltext::Tokens{query.state == ArticleState::published ? "published"
                                : query.state == ArticleState::draft   ? "draft"
                                                                       : "retired"};
    for (fulltext::Hit const& hit : fulltext::articles().find(r.tx, wish, query.limit))
        if (auto one = seen(r.tx, r.who, {hit.id.value}))
            all.push_back(*std::move(one));
    return all;
}

Result<api::Page<ArticleRow>> list(Knowledge::Inside const& inside, api::Reading& r, ArticleQuery const& query)
{
    api::Page<ArticleRow> page;
    Date const today = inside.day(r.tx, r.now);
    if (query.search) { // the best of them, on one page
        for (store::KeptArticle const& one : found(r, query))
            page.items.push_back(article_row(r.tx, one, today));
        return page;
    }
    ArticleId before{INT64_MAX};
    if (query.cursor) {
        auto const after = api::cursor_from<AfterArticle>(*query.cursor);
        if (!after)
            return Refusal{after.error().code, after.error().sentence, "cursor"};
        before = after->id;
    }
    for (bool full = true; full;) {
        auto const some = store::articles(r.tx, query, r.who.employee, today, before, query.limit + 1);
        full = some.size() > static_cast<std::size_t>(query.limit);
        for (store::KeptArticle const& one : some) {
            if (page.items.size() == static_cast<std::size_t>(query.limit)) {
                page.next = api::cursor_of(AfterArticle{before});
                return page;
            }
            before = one.id;
            if (one.state != ArticleState::draft || may_change(r.who, one))
                page.items.push_back(article_row(r.tx, one, today));
        }
    }
    return page;
}

Result<ArticleVersions> versions(api::Reading& r, ArticleId id)
{
    if (!seen(r.tx, r.who, id))
        return no_such_article();
    ArticleVersions all;
    for (store::VersionKept const& one : store::versions(r.tx, id))
        all.items.push_back({one.number, one.title, one.text, one.made, person_shown(r.tx, one.by)});
    return all;
}

Result<Experts> experts(api::Reading& r, ExpertQuery const& query)
{
    Experts all;
    if (!query.touchpoint && !query.product)
        return Refusal{"required", "Say of which touchpoint or product.", "touchpoint"};
    for (EmployeeId const id : store::experts(r.tx, query))
        if (auto one = person_shown(r.tx, id))
            all.items.push_back(*std::move(one));
    std::sort(all.items.begin(), all.items.end(),
              [](PersonShown const& a, PersonShown const& b) { return a.name < b.name; });
    return all;
}
}

std::string beginning_of(std::string_view text)
{
    auto const cut = text::cut(text, beginning_length);
    return std::string(cut) + (cut.size() < text.size() ? "…" : "");
}

ArticleRow article_row(db::Transaction& tx, store::KeptArticle const& one, Date today)
{
    ArticleRow row{one.id, one.state, one.title, beginning_of(one.text), one.language};
    for (TouchpointId const id : store::touchpoints_of(tx, one.id))
        if (auto const at = touchpoints::touchpoint(tx, id))
            row.touchpoints.push_back({at->id, at->name});
    for (ProductId const id : store::products_of(tx, one.id))
        if (auto const of = people::product(tx, id))
            row.products.push_back({of->id, of->name});
    row.owner = person_shown(tx, one.owner);
    row.review_on = one.review_on;
    row.is_due = one.state == ArticleState::published && one.review_on && *one.review_on <= today;
    row.changed = one.changed;
    auto const said = store::verdicts(tx, one.id);
    row.helped = said.helped;
    row.did_not = said.did_not;
    return row;
}

Article article_shown(Knowledge::Inside const& inside, api::Asking const& asking, db::Transaction& tx,
                      store::KeptArticle const& one)
{
    Article all{one.id, article_row(tx, one, inside.day(tx, asking.now)), one.text, one.number};
    for (NoteId const id : store::notes_of(tx, one.id))
        if (auto const of = seen(tx, asking.who, id))
            all.made_of.push_back(row_shown(tx, *of, asking.now));
    all.mine = asking.who.employee ? store::verdict_of(tx, one.id, asking.who.employee) : std::nullopt;
    all.may_change = asking.who.employee && may_change(asking.who, one);
    all.may_publish = all.may_change && asking.who.may(write_knowledge);
    all.version = one.version;
    return all;
}

ArticleId begin_article(Knowledge::Inside const& inside, api::Writing& w, store::KeptNote const& of,
                        std::string const& answer)
{
    // What a note says of a case is that customer's: then the words of the answer stand alone.
    std::string const said = of.case_id ? std::string() : of.text;
    store::KeptArticle const one{inside.parts.ids.next<ArticleId>(),
                                 ArticleState::draft,
                                 title_of(said, answer),
                                 said.empty() ? answer : said + "\n\n" + answer,
                                 std::string(w.language),
                                 1,
                                 w.who.employee,
                                 {},
                                 {},
                                 w.now};
    store::insert(w.tx, one, w.who.employee);
    store::put_about(w.tx, one.id, of.touchpoint ? std::vector{*of.touchpoint} : std::vector<TouchpointId>{},
                     of.product ? std::vector{*of.product} : std::vector<ProductId>{});
    index(w.tx, one);
    note(inside, w, "article.written", one.id);
    return one.id;
}

void Knowledge::Inside::add_articles(api::Routes& routes)
{
    routes.status_of("not_your_article", 409);
    routes
        .get("/articles", "What we know: articles by touchpoint, product and words",
             [this](api::Reading& r, ArticleQuery const& query) { return list(*this, r, query); })
        .allow(read_knowledge);
    routes
        .post("/articles", "Write an article; it is a draft until it is published",
              [this](api::Writing& w, NewArticle const& form) { return write(*this, w, form); })
        .allow(write_knowledge)
        .creates("/articles/{id}");
    routes
        .get("/articles/{id}", "Read an article",
             [this](api::Reading& r, ArticleId id) -> Result<Article> {
                 auto const one = seen(r.tx, r.who, id);
                 if (!one)
                     return no_such_article();
                 return article_shown(*this, r, r.tx, *one);
             })
        .allow(read_knowledge);
    routes
        .put("/articles/{id}", "Change an article: a new version of it",
             [this](api::Writing& w, ArticleId id, NewArticle const& form) { return change(*this, w, id, form); })
        .allow(write_notes)
        .edits();
    routes
        .put("/articles/{id}/state", "Publish an article, or put it away",
             [this](api::Writing& w, ArticleId id, ArticleStateWish const& wish) {
                 return put_state(*this, w, id, wish);
             })
        .allow(write_knowledge)
        .edits();
    routes
        .put("/articles/{id}/review", "Say that an article was looked at, and when it is next",
             [this](api::Writing& w, ArticleId id, ArticleReview const& form) { return review(*this, w, id, form); })
        .allow(write_notes)
        .edits();
    routes.get("/articles/{id}/versions", "What an article said, version by version", &versions).allow(read_knowledge);
    routes
        .post("/articles/{id}/verdicts", "Say whether an article helped; counted once a person and case",
              [this](api::Writing& w, ArticleId id, ArticleHelped const& said) {
                  return say_whether(*this, w, id, said);
              })
        .allow(read_knowledge);
    routes.get("/experts", "Who knows about a touchpoint or product: they answered or wrote of it", &experts)
        .allow(read_knowledge);
}

void Knowledge::Inside::add_reviews(jobs::Kinds& kinds)
{
    constexpr int told_at_once = 100;
    kinds.add_recurring("knowledge.reviews", jobs::Every{Span::hours(1)}, [this](jobs::Context& context) {
        bool const is_full = parts.database.write([&](db::Transaction& tx) {
            auto const all = store::due(tx, day(tx, context.now()), told_at_once);
            for (store::KeptArticle const& one : all) {
                store::tell_due(tx, one.id, *one.review_on);
                parts.journal.note(tx, {.who = {},
                                        .verb = "article.due",
                                        .subject_kind = "article",
                                        .subject = one.id.value,
                                        .codes = {{"owner", one.owner}}});
            }
            return all.size() == told_at_once;
        });
        return is_full ? jobs::Outcome::again(context.now()) : jobs::Outcome::done();
    });
}
}
