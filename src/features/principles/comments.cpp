// What anybody says about a version while it is written, or in force.
#include "base/text.h"
#include "features/principles/inside.h"

#include <algorithm>

namespace regard::principles
{
namespace
{
struct AfterComment
{
    std::int64_t id = 0;
};
BOOST_DESCRIBE_STRUCT(AfterComment, (), (id))

Refusal no_such_comment() { return {"not_found", "There is no such comment any more.", ""}; }

class Comments
{
  public:
    explicit Comments(Principles::Inside const& inside) : inside_(inside) {}

    Result<api::Page<PrincipleComment>> list(api::Reading& r, PrincipleTextId id, api::ListQuery const& query) const
    {
        if (!store::text(r.tx, id))
            return no_such_text();
        AfterComment after;
        if (query.cursor) {
            auto const read = api::cursor_from<AfterComment>(*query.cursor);
            if (!read)
                return Refusal{read.error().code, read.error().sentence, "cursor"};
            after = *read;
        }
        Names names(r.tx, inside_.lent);
        api::Page<PrincipleComment> page;
        for (auto const& one : store::comments(r.tx, id, CommentId{after.id}, query.limit + 1))
            page.items.push_back(shown(one, r.who, names));
        if (page.items.size() > static_cast<std::size_t>(query.limit)) {
            page.items.pop_back();
            page.next = api::cursor_of(AfterComment{page.items.back().id.value});
        }
        return page;
    }

    Result<PrincipleComment> say(api::Writing& w, PrincipleTextId id, NewPrincipleComment const& form) const
    {
        auto const text = store::text(w.tx, id);
        if (!text)
            return no_such_text();
        if (text->superseded || text->state == TextState::dropped)
            return Refusal{"wrong_state", "This version is of the past. Say it about the one in force.", ""};
        auto const& items = text->content.items;
        if (form.about &&
            std::none_of(items.begin(), items.end(), [&](auto const& item) { return item.id == *form.about; }))
            return Refusal{"no_such_principle", "There is no such principle any more.", "about"};
        if (store::comments_on(w.tx, id) >= most_comments)
            return Refusal{"too_many_comments",
                           "Very much was said about this version already. Talk it over, and begin a new one.",
                           "words"};
        store::KeptComment const one{.id = inside_.ids.next<CommentId>(),
                                     .text = id,
                                     .about = form.about,
                                     .by = w.who.user,
                                     .words = std::string(text::trimmed(form.words)),
                                     .at = w.now};
        store::insert(w.tx, one);
        inside_.note(w, "principles.commented", id.value);
        Names names(w.tx, inside_.lent);
        return shown(one, w.who, names);
    }

    Result<void> take_back(api::Writing& w, CommentId id) const
    {
        auto const one = store::comment(w.tx, id);
        if (!one || one->by != w.who.user)
            return no_such_comment();
        store::remove(w.tx, id);
        inside_.note(w, "principles.comment_taken_back", one->text.value);
        return {};
    }

    Result<PrincipleComment> settle(api::Writing& w, CommentId id, CommentSettled const& wish) const
    {
        auto one = store::comment(w.tx, id);
        if (!one)
            return no_such_comment();
        if (wish.settled != one->settled.has_value()) {
            one->settled = wish.settled ? std::optional(w.now) : std::nullopt;
            store::settle(w.tx, id, one->settled, wish.settled ? w.who.user : api::UserId{});
            inside_.note(w, wish.settled ? "principles.comment_settled" : "principles.comment_open", one->text.value);
        }
        Names names(w.tx, inside_.lent);
        return shown(*one, w.who, names);
    }

  private:
    static PrincipleComment shown(store::KeptComment const& one, api::Who const& who, Names& names)
    {
        return {one.id, one.about, names.of(one.by), one.by == who.user, one.words, one.at, one.settled};
    }

    Principles::Inside const& inside_;
};
}

void Principles::Inside::add_comments(api::Routes& routes)
{
    routes.status_of("too_many_comments", 409);
    Comments const comments(*this);
    routes
        .get("/principle-texts/{id}/comments", "What was said about a version, the oldest first",
             [comments](api::Reading& r, PrincipleTextId id, api::ListQuery const& query) {
                 return comments.list(r, id, query);
             })
        .allow(read_principles);
    routes
        .post("/principle-texts/{id}/comments", "Say something about a version, or about one of its principles",
              [comments](api::Writing& w, PrincipleTextId id, NewPrincipleComment const& form) {
                  return comments.say(w, id, form);
              })
        .allow(read_principles);
    routes
        .delete_("/principle-comments/{id}", "Take back what I said",
                 [comments](api::Writing& w, CommentId id) { return comments.take_back(w, id); })
        .allow(read_principles);
    routes
        .put("/principle-comments/{id}/settled", "Mark a comment as seen to, or as open again",
             [comments](api::Writing& w, CommentId id, CommentSettled const& wish) {
                 return comments.settle(w, id, wish);
             })
        .allow(write_principles);
}
}
