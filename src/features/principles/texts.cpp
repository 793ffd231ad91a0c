// Versions: the one in force, the one being written, those before.
#include "features/principles/inside.h"
#include "features/principles/rules.h"

#include <algorithm>
#include <climits>

namespace regard::principles
{
namespace
{
struct BeforeNumber
{
    int number = INT_MAX;
};
BOOST_DESCRIBE_STRUCT(BeforeNumber, (), (number))

class Versions
{
  public:
    explicit Versions(Principles::Inside const& inside) : inside_(inside) {}

    Result<PrinciplesNow> now(api::Reading& r) const
    {
        PrinciplesNow found;
        if (auto const one = store::in_force(r.tx))
            found.in_force = inside_.shown(r.tx, r.who, *one);
        if (auto const one = store::open_one(r.tx))
            found.next = inside_.shown(r.tx, r.who, *one);
        return found;
    }

    Result<api::Page<PrincipleText>> list(api::Reading& r, api::ListQuery const& query) const
    {
        BeforeNumber before;
        if (query.cursor) {
            auto const read = api::cursor_from<BeforeNumber>(*query.cursor);
            if (!read)
                return Refusal{read.error().code, read.error().sentence, "cursor"};
            before = *read;
        }
        api::Page<PrincipleText> page;
        for (auto const& one : store::published_before(r.tx, before.number, query.limit + 1))
            page.items.push_back(inside_.shown(r.tx, r.who, one));
        if (page.items.size() > static_cast<std::size_t>(query.limit)) {
            page.items.pop_back();
            page.next = api::cursor_of(BeforeNumber{*page.items.back().number});
        }
        return page;
    }

    Result<PrincipleText> read(api::Reading& r, PrincipleTextId id) const
    {
        if (auto const one = store::text(r.tx, id))
            return inside_.shown(r.tx, r.who, *one);
        return no_such_text();
    }

    Result<PrincipleText> begin(api::Writing& w, PrincipleTextWish const& wish) const
    {
        if (store::open_one(w.tx))
            return Refusal{"draft_open", "A version is being written already. Go on with that one.", ""};
        store::KeptText one{.id = inside_.ids.next<PrincipleTextId>()};
        if (auto const before = store::in_force(w.tx))
            one.content = before->content;
        else if (wish.starter)
            one.content = inside_.starters();
        one.begun = one.changed = w.now;
        one.begun_by = one.changed_by = w.who.user;
        store::insert(w.tx, one);
        inside_.note(w, "principles.begun", one.id.value);
        return inside_.shown(w.tx, w.who, one);
    }

    Result<PrincipleText> change(api::Writing& w, PrincipleTextId id, PrinciplesWritten const& written) const
    {
        auto one = store::text(w.tx, id);
        if (!one)
            return no_such_text();
        if (auto const same = w.unchanged(one->version, inside_.shown(w.tx, w.who, *one)); !same)
            return same.error();
        if (one->state == TextState::signing)
            return Refusal{"being_signed", "It is out for signing. Call that off before you change it.", ""};
        if (one->state != TextState::draft)
            return not_open();
        auto content = kept(
            written, inside_.catalogue.languages(), [&](PrincipleId item) { return is_known(w.tx, *one, item); },
            [&] { return inside_.ids.next<PrincipleId>(); });
        if (!content)
            return content.error();
        one->content = std::move(*content);
        one->changed = w.now;
        one->changed_by = w.who.user;
        store::update(w.tx, *one);
        inside_.note(w, "principles.changed", id.value);
        return inside_.shown(w.tx, w.who, *store::text(w.tx, id));
    }

    Result<void> drop(api::Writing& w, PrincipleTextId id) const
    {
        auto one = store::text(w.tx, id);
        if (!one)
            return no_such_text();
        if (!one->is_open())
            return not_open();
        one->state = TextState::dropped;
        store::update(w.tx, *one);
        inside_.note(w, "principles.dropped", id.value);
        return {};
    }

  private:
    static Refusal not_open()
    {
        return {"wrong_state", "This version is not being written any more. Begin a new one.", ""};
    }

    // Of this draft, or of an earlier version it may come back from.
    static bool is_known(db::Transaction& tx, store::KeptText const& one, PrincipleId id)
    {
        return std::any_of(one.content.items.begin(), one.content.items.end(),
                           [&](PrincipleItem const& item) { return item.id == id; }) ||
               store::is_principle(tx, id);
    }

    Principles::Inside const& inside_;
};
}

void Principles::Inside::add_texts(api::Routes& routes)
{
    routes.status_of("draft_open", 409);
    routes.status_of("being_signed", 409);
    Versions const versions(*this);
    routes
        .get("/principles", "How we treat customers around here: the version in force, and the one being written",
             [versions](api::Reading& r) { return versions.now(r); })
        .allow(read_principles);
    routes
        .get("/principle-texts", "Every version that has been in force, the newest first",
             [versions](api::Reading& r, api::ListQuery const& query) { return versions.list(r, query); })
        .allow(read_principles);
    routes
        .post("/principle-texts", "Begin the next version, as the one in force stands; one is written at a time",
              [versions](api::Writing& w, PrincipleTextWish const& wish) { return versions.begin(w, wish); })
        .allow(write_principles)
        .creates("/principle-texts/{id}");
    routes
        .get("/principle-texts/{id}", "Read one version",
             [versions](api::Reading& r, PrincipleTextId id) { return versions.read(r, id); })
        .allow(read_principles);
    routes
        .put("/principle-texts/{id}", "Write the draft: all of it, as it is to stand",
             [versions](api::Writing& w, PrincipleTextId id, PrinciplesWritten const& written) {
                 return versions.change(w, id, written);
             })
        .allow(write_principles)
        .edits()
        .example(R"({"headings":[{"language":"en","title":"How we treat customers","opening":""}],"items":[{"words":)"
                 R"([{"language":"en","title":"We listen to the end","text":"Nobody has to say it twice."}]}]})");
    routes
        .delete_("/principle-texts/{id}", "Drop the version that is being written; those in force before stay",
                 [versions](api::Writing& w, PrincipleTextId id) { return versions.drop(w, id); })
        .allow(write_principles);
    routes
        .get("/settings/principles", "Where the principles are shown",
             [](api::Reading& r) -> Result<PrincipleSettings> { return store::settings(r.tx); })
        .allow(read_principles);
    routes
        .put("/settings/principles", "Show the principles to customers on the public page of promises, or not",
             [this](api::Writing& w, PrincipleSettingsChange const& wish) -> Result<PrincipleSettings> {
                 auto const now = store::settings(w.tx);
                 if (auto const same = w.unchanged(now.version, now); !same)
                     return same.error();
                 store::settle(w.tx, wish);
                 note(w, "principles.settings_changed", 0);
                 return store::settings(w.tx);
             })
        .allow(write_principles)
        .edits();
}
}
