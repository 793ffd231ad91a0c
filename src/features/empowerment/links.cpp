// Answering from a mail: a link that works once, for a while, for whom it was sent to, and only once they have signed in. Reading
// it changes nothing.
#include "features/empowerment/inside.h"

#include "features/access/secrets.h"
#include "features/people/people.h"
#include "ground/text/number.h"

#include <boost/describe/enum_to_string.hpp>

namespace regard::empowerment
{
namespace
{
constexpr Span link_holds = Span::days(7);
constexpr std::string_view page = "/budgets/answer#token="; // behind the #, so that it reaches no log and no Referer

Refusal link_gone()
{
    return {
        "ask_link_gone",
        "This link has been used or has run out, or somebody else is asked by now. What waits for your answer stands "
        "under Budgets.",
        ""};
}

// What a link leads to, for whoever asks.
Result<store::Ask> behind(db::Transaction& tx, api::Who const& who, std::string const& token, Instant now)
{
    auto const link = store::link(tx, access::hash_of(token));
    auto const ask = link ? store::ask(tx, link->ask) : std::nullopt;
    if (!ask || link->used || link->expires <= now)
        return link_gone();
    if (!who.employee || ask->employee != who.employee)
        return Refusal{"not_your_link",
                       "This link was sent to somebody else. Sign in as whom it was sent to, or ask them to answer.",
                       ""};
    return *ask;
}

Result<AskShown> look(Empowerment::Inside const& inside, api::Writing& w, std::string const& token)
{
    auto const ask = behind(w.tx, w.who, token, w.now);
    if (!ask)
        return ask.error();
    Showing showing(inside, w.tx, w.who, w.language, w.now);
    auto const one = matter(w.tx, ask->matter, ask->is_redress);
    if (!one || !showing.sees(*one))
        return no_such_gesture();
    return shown(showing, w.tx, *one);
}

Result<AskShown> answer_by(Empowerment::Inside const& inside, api::Writing& w, AskLinkAnswer const& form)
{
    auto const ask = behind(w.tx, w.who, form.token, w.now);
    if (!ask)
        return ask.error();
    Showing showing(inside, w.tx, w.who, w.language, w.now);
    auto const one = matter(w.tx, ask->matter, ask->is_redress);
    if (!one || !showing.sees(*one))
        return no_such_gesture();
    if (auto const done = answer(inside, w, *one, {form.yes, form.amount, form.words}); !done)
        return done.error();
    store::use_link(w.tx, access::hash_of(form.token), w.now);
    return shown(showing, w.tx, *one);
}

// ---- the mail
class Mailing
{
  public:
    Mailing(Empowerment::Inside const& inside, jobs::Context& context) : inside_(inside), context_(context) {}

    jobs::Outcome run()
    {
        auto const id = store::AskId::from(from_json<AskOrder>(context_.argument()).value().ask).value();
        std::string const token = access::new_secret();
        auto const letter = inside_.parts.database.write([&](db::Transaction& tx) { return written(tx, id, token); });
        if (!letter)
            return jobs::Outcome::done(); // answered meanwhile
        if (auto const sent = inside_.parts.lent.post(*letter); !sent)
            return sent.error().code == "no_post" ? jobs::Outcome::done() : jobs::Outcome::failed(sent.error());
        return jobs::Outcome::done();
    }

  private:
    // A letter tried again has a link of its own, and the one before ends: only the hash of each is kept.
    std::optional<Letter> written(db::Transaction& tx, store::AskId id, std::string const& token)
    {
        auto const ask = store::ask(tx, id);
        auto const one = ask ? matter(tx, ask->matter, ask->is_redress) : std::nullopt;
        auto const person = ask ? people::employee(tx, ask->employee) : std::nullopt;
        if (!one || !person || ask->end != AskEnd::waiting || !inside_.parts.lent.reader(tx, ask->employee))
            return std::nullopt;
        Instant const expires = std::min(one->expires.value_or(never), context_.now() + link_holds);
        store::put_link(tx, access::hash_of(token), id, expires);
        return letter(tx, *one, *person, ask->id.value, token);
    }

    Letter letter(db::Transaction& tx, store::Matter const& one, people::Employee const& person, std::int64_t id,
                  std::string const& token) const
    {
        std::string_view const language = person.language == people::Language::da ? "da" : "en";
        auto const asker = people::employee(tx, one.employee);
        auto const about = one.about ? desk::glimpse(tx, *one.about) : std::nullopt;
        std::string const name = asker ? asker->name : std::string();
        std::string const link = inside_.parts.base_url + std::string(page) + token;
        if (about && about->restricted)
            return {person.name, person.email, inside_.say(language, "mail.restricted"),
                    inside_.say(language, "mail.restricted") + "\n\n" + link + '\n', id};
        std::string const amount = text::money(language, one.amount);
        std::string text =
            inside_.say(language, one.is_redress ? "mail.redress" : "mail.gesture",
                        {{"name", name},
                         {"amount", amount},
                         {"reason", inside_.say(language, std::string("reason.") +
                                                              boost::describe::enum_to_string(one.reason, ""))}});
        if (about)
            text += ' ' + inside_.say(language, "mail.case", {{"number", about->number}});
        if (!one.words.empty())
            text += "\n\n" + one.words;
        text += "\n\n" + inside_.say(language, "mail.how", {{"link", link}}) + '\n';
        return {person.name, person.email, inside_.say(language, "mail.subject", {{"name", name}, {"amount", amount}}),
                text, id};
    }

    static constexpr Instant never{INT64_MAX};

    Empowerment::Inside const& inside_;
    jobs::Context& context_;
};
}

void Empowerment::Inside::add_links(api::Routes& routes)
{
    routes.status_of("ask_link_gone", 410);
    routes.status_of("not_your_link", 409);
    routes
        .post("/ask-links/reading",
              "What a link from a mail asks: the page behind it reads this once its reader has signed in. Changes "
              "nothing; the token comes in the body, so that no address holds it",
              [this](api::Writing& w, AskLink const& form) { return look(*this, w, form.token); })
        .allow(api::anyone_signed_in);
    routes
        .post("/ask-links/answer", "Answer by a link from a mail: once, by whom it was sent to",
              [this](api::Writing& w, AskLinkAnswer const& form) { return answer_by(*this, w, form); })
        .allow(api::anyone_signed_in);
}

void Empowerment::Inside::add_mails(jobs::Kinds& kinds)
{
    kinds.add("gestures.mail", jobs::Rules{}, [this](jobs::Context& context) { return Mailing(*this, context).run(); });
}
}
