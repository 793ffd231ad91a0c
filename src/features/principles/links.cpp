// "This is what we mean": principles linked from cases, notes and whatever else app/ lends. What a reader may not see is neither
// shown nor counted.
#include "base/text.h"
#include "features/principles/inside.h"
#include "features/principles/rules.h"

#include <algorithm>
#include <set>

namespace regard::principles
{
namespace
{
constexpr int most_looked_at = 1'000; // of links whose subjects are not for the reader, before a page is given as it is

struct BeforeLink
{
    std::int64_t id = INT64_MAX;
};
BOOST_DESCRIBE_STRUCT(BeforeLink, (), (id))

Refusal no_such_subject() { return {"not_found", "There is nothing like that, or it is not for you to see.", ""}; }

// Links as one reader may see them. What was looked at once is known.
class Showing
{
  public:
    Showing(db::Transaction& tx, api::Who const& who, std::string_view language, Lent const& lent)
        : tx_(tx), who_(who), language_(language), lent_(lent), names_(tx, lent)
    {}

    template <class All> // each with a kind and a subject
    void look(All const& all)
    {
        std::map<std::string, std::set<SubjectId>, std::less<>> asked;
        for (auto const& one : all)
            if (lent_.kinds.contains(one.kind) && !looked_at_[one.kind].contains(one.subject))
                asked[one.kind].insert(one.subject);
        for (auto const& [kind, subjects] : asked) {
            std::vector<SubjectId> const ids(subjects.begin(), subjects.end());
            looked_at_[kind].insert(ids.begin(), ids.end());
            for (SubjectId const id : lent_.kinds.find(kind)->second.hidden(tx_, who_, ids))
                hidden_[kind].insert(id);
        }
    }

    bool sees(std::string const& kind, SubjectId subject)
    {
        return looked_at_[kind].contains(subject) && !hidden_[kind].contains(subject);
    }

    // Nothing where it is not there, or not for the reader.
    std::optional<Linkable> subject(std::string const& kind, SubjectId id)
    {
        return sees(kind, id) ? lent_.kinds.find(kind)->second.named(tx_, id) : std::nullopt;
    }

    std::optional<PrincipleLink> line(store::KeptLink const& one)
    {
        auto const found = subject(one.kind, one.subject);
        if (!found)
            return std::nullopt;
        return PrincipleLink{
            one.id,         one.principle,     title(one.principle), one.kind,     one.subject, found->words,
            found->address, names_.of(one.by), one.by == who_.user,  one.sentence, one.at};
    }

  private:
    std::string const& title(PrincipleId id)
    {
        auto const [found, is_new] = titles_.try_emplace(id);
        if (!is_new)
            return found->second;
        auto const text = store::latest_with(tx_, id);
        if (!text)
            return found->second;
        for (PrincipleItem const& item : text->content.items)
            if (auto const* words = wording(item, language_for(text->content, language_)); words && item.id == id)
                found->second = words->title;
        return found->second;
    }

    db::Transaction& tx_;
    api::Who const& who_;
    std::string_view language_;
    Lent const& lent_;
    Names names_;
    std::map<PrincipleId, std::string> titles_;
    std::map<std::string, std::set<SubjectId>, std::less<>> looked_at_, hidden_;
};

class Links
{
  public:
    explicit Links(Principles::Inside const& inside) : inside_(inside) {}

    Result<PrincipleLink> put(api::Writing& w, PrincipleId id, NewPrincipleLink const& form) const
    {
        auto const text = store::in_force(w.tx);
        if (!text || !holds(*text, id))
            return no_such_principle();
        store::KeptLink const one{.id = inside_.ids.next<LinkId>(),
                                  .principle = id,
                                  .kind = form.kind,
                                  .subject = form.subject,
                                  .by = w.who.user,
                                  .sentence = std::string(text::trimmed(form.sentence)),
                                  .at = w.now};
        Showing showing(w.tx, w.who, w.language, inside_.lent);
        showing.look(std::vector{one});
        if (!showing.subject(one.kind, one.subject))
            return no_such_subject();
        if (store::is_linked(w.tx, one))
            return Refusal{"already_exists", "You have said so already.", "subject"};
        store::insert(w.tx, one);
        note(w, one, "principle_linked");
        return *showing.line(one);
    }

    Result<void> take_away(api::Writing& w, LinkId id) const
    {
        auto const one = store::link(w.tx, id);
        Showing showing(w.tx, w.who, w.language, inside_.lent);
        if (one)
            showing.look(std::vector{*one});
        if (!one || !showing.sees(one->kind, one->subject) || (one->by != w.who.user && !w.who.may(write_principles)))
            return Refusal{"not_found", "There is no such link of yours.", ""};
        store::remove(w.tx, id);
        note(w, *one, "principle_unlinked");
        return {};
    }

    Result<PrincipleLinks> from(api::Reading& r, LinksOfQuery const& query) const
    {
        Showing showing(r.tx, r.who, r.language, inside_.lent);
        showing.look(std::vector{store::Used{query.kind, query.subject}});
        if (!showing.subject(query.kind, query.subject))
            return no_such_subject();
        PrincipleLinks all;
        for (auto const& one : store::links_from(r.tx, query.kind, query.subject))
            all.items.push_back(*showing.line(one));
        return all;
    }

    Result<api::Page<PrincipleLink>> of(api::Reading& r, PrincipleId id, api::ListQuery const& query) const
    {
        if (!store::latest_with(r.tx, id))
            return no_such_principle();
        BeforeLink before;
        if (query.cursor) {
            auto const read = api::cursor_from<BeforeLink>(*query.cursor);
            if (!read)
                return Refusal{read.error().code, read.error().sentence, "cursor"};
            before = *read;
        }
        return page(r, id, before, static_cast<std::size_t>(query.limit));
    }

    Result<PrincipleUses> uses(api::Reading& r) const
    {
        PrincipleUses all;
        auto const text = store::in_force(r.tx);
        if (!text)
            return all;
        Showing showing(r.tx, r.who, r.language, inside_.lent);
        for (PrincipleItem const& item : text->content.items) {
            auto const used = store::uses(r.tx, item.id, most_counted + 1);
            showing.look(used);
            PrincipleUse use{item.id, 0, used.size() > static_cast<std::size_t>(most_counted)};
            for (store::Used const& one : used)
                use.count += showing.sees(one.kind, one.subject) && use.count < most_counted ? 1 : 0;
            all.items.push_back(use);
        }
        return all;
    }

  private:
    static bool holds(store::KeptText const& text, PrincipleId id)
    {
        return std::any_of(text.content.items.begin(), text.content.items.end(),
                           [&](PrincipleItem const& item) { return item.id == id; });
    }

    // What is not for the reader is passed over; where very much of it is, a page may have few lines and still go on.
    api::Page<PrincipleLink> page(api::Reading& r, PrincipleId id, BeforeLink before, std::size_t limit) const
    {
        api::Page<PrincipleLink> page;
        Showing showing(r.tx, r.who, r.language, inside_.lent);
        for (int looked_at = 0; page.items.size() < limit && looked_at < most_looked_at;) {
            auto const some = store::links_to(r.tx, id, LinkId{before.id}, static_cast<int>(limit));
            showing.look(some);
            for (store::KeptLink const& one : some) {
                if (page.items.size() == limit)
                    break;
                before.id = one.id.value;
                if (auto line = showing.line(one))
                    page.items.push_back(*std::move(line));
            }
            looked_at += static_cast<int>(some.size());
            if (some.size() < limit)
                return page;
        }
        if (!store::links_to(r.tx, id, LinkId{before.id}, 1).empty())
            page.next = api::cursor_of(before);
        return page;
    }

    // A line of what is linked, so that only those hear of it who may.
    void note(api::Writing& w, store::KeptLink const& one, std::string_view what) const
    {
        std::string const verb = one.kind + '.' + std::string(what);
        inside_.journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                    .verb = verb,
                                    .subject_kind = one.kind,
                                    .subject = one.subject.value,
                                    .codes = {{"principle", one.principle}}});
    }

    Principles::Inside const& inside_;
};
}

void Principles::Inside::add_links(api::Routes& routes)
{
    Links const links(*this);
    routes
        .get("/principles/{id}/links", "What shows what a principle means, the latest first, as far as I may see it",
             [links](api::Reading& r, PrincipleId id, api::ListQuery const& query) { return links.of(r, id, query); })
        .allow(read_principles);
    routes
        .post("/principles/{id}/links", "Say of a case, or of whatever else, that this is what a principle means",
              [links](api::Writing& w, PrincipleId id, NewPrincipleLink const& form) { return links.put(w, id, form); })
        .allow(read_principles)
        .example(
            R"({"kind":"case","subject":"0000000000001","sentence":"She rang back although the shift was over."})");
    routes
        .get("/principle-links", "The principles that a case, or whatever else, was said to show",
             [links](api::Reading& r, LinksOfQuery const& query) { return links.from(r, query); })
        .allow(read_principles);
    routes
        .delete_("/principle-links/{id}", "Take a link away: my own, or any for whoever writes the principles",
                 [links](api::Writing& w, LinkId id) { return links.take_away(w, id); })
        .allow(read_principles);
    routes
        .get("/principle-uses", "How often each principle in force was shown to mean something, as far as I may see it",
             [links](api::Reading& r) { return links.uses(r); })
        .allow(read_principles);
}
}
