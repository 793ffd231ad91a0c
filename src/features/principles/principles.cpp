#include "features/principles/principles.h"

#include "features/people/people.h"
#include "features/principles/inside.h"
#include "features/principles/rules.h"

namespace regard::principles
{
Principles::Principles(IdSource& ids, events::Journal const& journal, text::Catalogue const& catalogue, Lent lent)
    : inside_(new Inside{ids, journal, catalogue, std::move(lent)})
{}

Principles::~Principles() = default;

void Principles::add_routes(api::Routes& routes)
{
    inside_->add_texts(routes);
    inside_->add_signing(routes);
    inside_->add_comments(routes);
    inside_->add_links(routes);
}

// ---- what others may ask
std::optional<InForce> in_force(db::Transaction& tx, std::string_view language)
{
    auto const text = store::in_force(tx);
    if (!text)
        return std::nullopt;
    InForce found;
    found.number = text->number.value_or(1);
    found.language = language_for(text->content, language);
    if (auto const* said = heading(text->content, found.language)) {
        found.title = said->title;
        found.opening = said->opening;
    }
    for (PrincipleItem const& item : text->content.items)
        if (auto const* words = wording(item, found.language))
            found.items.push_back({item.id, words->title, words->text});
    return found;
}

bool on_promises_page(db::Transaction& tx) { return store::settings(tx).on_promises_page; }

void forget_links(db::Transaction& tx, std::string_view kind, SubjectId subject)
{
    store::forget_links(tx, kind, subject);
}

// ---- what the parts share
Refusal no_such_text() { return {"not_found", "There is no such version.", ""}; }
Refusal no_such_principle() { return {"not_found", "There is no such principle.", ""}; }

std::string const& Names::of(api::UserId user)
{
    auto const [found, is_new] = known_.try_emplace(user);
    if (is_new)
        found->second = lent_.name_of(tx_, user);
    return found->second;
}

PrincipleText Principles::Inside::shown(db::Transaction& tx, api::Who const& who, store::KeptText const& one) const
{
    Names names(tx, lent);
    PrincipleText text{one.id,
                       one.number,
                       one.state,
                       one.content.headings,
                       one.content.items,
                       {},
                       one.begun,
                       one.changed,
                       names.of(one.begun_by),
                       names.of(one.changed_by),
                       one.published,
                       one.superseded,
                       {},
                       store::open_comments_on(tx, one.id),
                       false,
                       one.version};
    if (one.published)
        text.published_by = names.of(one.published_by);
    text.signers = store::signers(tx, one.id);
    std::vector<EmployeeId> employees;
    for (PrincipleSigner const& signer : text.signers)
        employees.push_back(signer.id);
    auto const called = people::names_of(tx, employees);
    for (PrincipleSigner& signer : text.signers) {
        if (auto const found = called.find(signer.id); found != called.end())
            signer.name = found->second;
        text.asks_me = text.asks_me || (one.state == TextState::signing && signer.id == who.employee && who.employee &&
                                        !signer.signed_at);
    }
    return text;
}

void Principles::Inside::publish(api::Writing& w, store::KeptText one) const
{
    if (auto before = store::in_force(w.tx)) {
        before->superseded = w.now;
        store::update(w.tx, *before);
    }
    one.number = store::last_number(w.tx) + 1;
    one.state = TextState::published;
    one.published = w.now;
    one.published_by = w.who.user;
    store::update(w.tx, one);
    for (PrincipleItem const& item : one.content.items)
        store::put_principle(w.tx, item.id, one.id);
    note(w, "principles.published", one.id.value);
}

void Principles::Inside::note(api::Writing& w, std::string_view verb, std::int64_t subject, EmployeeId signer) const
{
    events::Change change{
        .who = events::WhoId{w.who.user.value}, .verb = verb, .subject_kind = "principle", .subject = subject};
    if (!signer)
        return journal.note(w.tx, change);
    std::initializer_list<events::Code> const codes{{"signer", signer}};
    change.codes = codes;
    journal.note(w.tx, change);
}
}
