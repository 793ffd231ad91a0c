// What we know already: articles, notes and cases that share words with a text.
#include "features/desk/near.h"
#include "features/knowledge/articles.h"
#include "ground/search/search.h"

namespace regard::knowledge
{
namespace
{
constexpr double near_enough = 0.2; // of all that could be shared
constexpr int looked_at = 30;
constexpr std::size_t shown = 5;

std::vector<SimilarArticle> like_articles(db::Transaction& tx, std::string_view text)
{
    std::vector<SimilarArticle> all;
    for (fulltext::Near const& near : fulltext::articles().near(tx, text, fulltext::Tokens{"published"}, looked_at))
        if (all.size() < shown && near.nearness >= near_enough)
            if (auto const one = store::article(tx, {near.id.value}))
                all.push_back({one->id, one->title, beginning_of(one->text), near.nearness});
    return all;
}

std::vector<SimilarNote> like_notes(api::Asking const& asking, db::Transaction& tx, std::string_view text,
                                    std::optional<NoteId> except)
{
    std::vector<SimilarNote> all;
    for (fulltext::Near const& near : fulltext::notes().near(tx, text, {}, looked_at)) {
        NoteId const id{near.id.value};
        if (all.size() == shown || near.nearness < near_enough || id == except)
            continue;
        if (auto const one = seen(tx, asking.who, id))
            all.push_back({row_shown(tx, *one, asking.now), near.nearness});
    }
    return all;
}

std::vector<SimilarCase> like_cases(api::Asking const& asking, db::Transaction& tx, std::string_view text,
                                    CaseId except)
{
    std::vector<SimilarCase> all;
    if (!asking.who.may(desk::read_cases))
        return all;
    for (desk::NearCase const& near : desk::cases_near(tx, asking.who, text, except, static_cast<int>(shown)))
        if (near.nearness >= near_enough)
            all.push_back({{near.id, near.number, near.subject}, near.nearness});
    return all;
}

// What its customer has said first decides what a case is about, and what they said last what is asked for now.
std::optional<std::string> said_in(api::Reading& r, CaseId id)
{
    auto const one = desk::may_see(r.tx, r.who, id) ? desk::glimpse(r.tx, id) : std::nullopt;
    if (!one)
        return std::nullopt;
    std::string first, last;
    for (desk::Entry const& entry : desk::thread_of(r.tx, id))
        if (entry.kind == desk::EntryKind::message_in) {
            last = entry.text;
            if (first.empty())
                first = last;
        }
    return one->subject + '\n' + first + (last == first ? "" : '\n' + last);
}
}

void Knowledge::Inside::add_similar(api::Routes& routes)
{
    routes
        .get("/cases/{id}/similar", "Articles, field notes and earlier cases that are like a case",
             [](api::Reading& r, CaseId id) -> Result<Similar> {
                 auto const said = said_in(r, id);
                 if (!said)
                     return Refusal{"not_found", "There is no such case, or it is not for you to see.", ""};
                 return Similar{like_articles(r.tx, *said), like_notes(r, r.tx, *said, {}),
                                like_cases(r, r.tx, *said, id)};
             })
        .allow(desk::read_cases);
    routes
        .get("/field-notes/{id}/similar", "Articles, other field notes and cases that are like a field note",
             [](api::Reading& r, NoteId id) -> Result<Similar> {
                 auto const one = seen(r.tx, r.who, id);
                 if (!one)
                     return no_such_note();
                 return Similar{like_articles(r.tx, one->text), like_notes(r, r.tx, one->text, id),
                                like_cases(r, r.tx, one->text, {})};
             })
        .allow(read_knowledge);
    routes
        .post("/similar", "Articles, field notes and earlier cases that are like a text",
              [this](api::Asking& asking, SimilarWish const& wish) -> Result<Similar> {
                  return parts.database.read([&](db::Transaction& tx) {
                      return Similar{like_articles(tx, wish.text), like_notes(asking, tx, wish.text, {}),
                                     like_cases(asking, tx, wish.text, {})};
                  });
              })
        .allow(read_knowledge);
}
}
