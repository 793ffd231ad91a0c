// What somebody follows, what is new there, and once a week by mail.
#include "base/names.h"
#include "features/access/secrets.h"
#include "features/calendars/days.h"
#include "features/knowledge/articles.h"
#include "features/knowledge/channel_store.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace regard::knowledge
{
namespace
{
constexpr int looked_at = 60; // of each thing followed, the newest
constexpr std::size_t most_in_a_letter = 30;
constexpr std::string_view leaving_page = "/letter#token="; // behind the #, so that it reaches no log and no Referer
constexpr Span mailed_from = Span::hours(8);                // on Mondays, by the organisation's clock

// ---- what is followed
std::string name_of(db::Transaction& tx, store::KeptChannel const& one)
{
    switch (one.kind) {
    case ChannelKind::touchpoint: {
        auto const at = touchpoints::touchpoint(tx, {one.about});
        return at ? at->name : std::string();
    }
    case ChannelKind::product: {
        auto const of = people::product(tx, {one.about});
        return of ? of->name : std::string();
    }
    case ChannelKind::person: {
        auto const who = people::employee(tx, {one.about});
        return who ? who->name : std::string();
    }
    case ChannelKind::word:
        break;
    }
    return one.word;
}

Channels shown(db::Transaction& tx, EmployeeId whose)
{
    Channels all;
    for (store::KeptChannel const& one : store::channels_of(tx, whose))
        all.items.push_back({one.id, one.kind, name_of(tx, one)});
    all.weekly = store::is_weekly(tx, whose);
    return all;
}

std::int64_t about(NewChannel const& form)
{
    return form.kind == ChannelKind::touchpoint ? form.touchpoint.value_or(TouchpointId{}).value
           : form.kind == ChannelKind::product  ? form.product.value_or(ProductId{}).value
           : form.kind == ChannelKind::person   ? form.person.value_or(EmployeeId{}).value
                                                : 0;
}

Result<Channel> follow(Knowledge::Inside const& inside, api::Writing& w, NewChannel const& form)
{
    constexpr std::size_t most = 100;
    if (!w.who.employee)
        return no_employee();
    store::KeptChannel one{inside.parts.ids.next<ChannelId>(), w.who.employee, form.kind, about(form)};
    if (form.kind == ChannelKind::word)
        one.word = text::folded(text::tidied(form.word.value_or("")));
    if (name_of(w.tx, one).empty())
        return Refusal{"nothing_to_follow", "Choose what you want to follow.", ""};
    if (store::channels_of(w.tx, w.who.employee).size() >= most)
        return Refusal{"too_many_channels", "You follow a hundred things already. Let go of one first.", ""};
    if (!store::insert(w.tx, one, w.now))
        return Refusal{"followed_already", "You follow this already.", ""};
    if (!store::sent_until(w.tx, w.who.employee) && store::channels_of(w.tx, w.who.employee).size() == 1)
        store::put_weekly(w.tx, w.who.employee, true, w.now);
    inside.parts.journal.note(
        w.tx, {.who = user_of(w.who), .verb = "channel.begun", .subject_kind = "channel", .subject = one.id.value});
    return Channel{one.id, one.kind, name_of(w.tx, one)};
}

Result<Channels> let_go(Knowledge::Inside const& inside, api::Writing& w, ChannelId id)
{
    auto const one = store::channel(w.tx, id);
    if (!one || one->whose != w.who.employee)
        return Refusal{"not_found", "You do not follow this.", ""};
    store::remove(w.tx, id);
    inside.parts.journal.note(
        w.tx, {.who = user_of(w.who), .verb = "channel.ended", .subject_kind = "channel", .subject = id.value});
    return shown(w.tx, w.who.employee);
}

// ---- what is new
// Of an anonymous note nobody knows the hour: it is news of the morning it landed.
Instant came(store::KeptNote const& one)
{
    return one.written_at.value_or(Instant{(one.written_on.days + 1) * Span::days(1).micros});
}

class Gathering
{
  public:
    Gathering(db::Transaction& tx, api::Who const& who, Date today, Instant now)
        : tx_(tx), who_(who), today_(today), now_(now)
    {}

    // From `from` on, before `before`; newest first.
    std::vector<News> all(Instant from, Instant before)
    {
        for (store::KeptChannel const& of : store::channels_of(tx_, who_.employee)) {
            std::string const name = name_of(tx_, of);
            for (store::KeptNote const& one : store::notes_at(tx_, of, looked_at))
                if (came(one) >= from && came(one) < before && one.reporter != who_.employee &&
                    may_read(tx_, who_, one))
                    add({false, one.id.value}, came(one), name,
                        [&](News& news) { news.note = row_shown(tx_, one, now_); });
            for (store::KeptArticle const& one : store::articles_at(tx_, of, looked_at))
                if (one.changed >= from && one.changed < before)
                    add({true, one.id.value}, one.changed, name,
                        [&](News& news) { news.article = article_row(tx_, one, today_); });
        }
        std::vector<News> found;
        for (auto& [what, news] : found_)
            found.push_back(std::move(news));
        std::reverse(found.begin(), found.end()); // of one instant the later id first
        std::stable_sort(found.begin(), found.end(), [](News const& a, News const& b) { return a.at > b.at; });
        return found;
    }

  private:
    using What = std::pair<bool, std::int64_t>; // an article or not, and its id

    template <class Fill>
    void add(What what, Instant at, std::string const& because, Fill const& fill)
    {
        auto const [one, is_new] = found_.try_emplace(what);
        if (is_new) {
            one->second.at = at;
            fill(one->second);
        }
        one->second.because.push_back(because);
    }

    db::Transaction& tx_;
    api::Who const& who_;
    Date today_;
    Instant now_;
    std::map<What, News> found_;
};

struct BeforeInstant
{
    Instant at;
};
BOOST_DESCRIBE_STRUCT(BeforeInstant, (), (at))

Result<api::Page<News>> news(Knowledge::Inside const& inside, api::Reading& r, api::ListQuery const& query)
{
    Instant before{INT64_MAX};
    if (query.cursor) {
        auto const place = api::cursor_from<BeforeInstant>(*query.cursor);
        if (!place)
            return Refusal{place.error().code, place.error().sentence, "cursor"};
        before = place->at;
    }
    api::Page<News> page{Gathering(r.tx, r.who, inside.day(r.tx, r.now), r.now).all({INT64_MIN}, before), {}};
    auto size = static_cast<std::size_t>(query.limit);
    while (size < page.items.size() && page.items[size].at == page.items[size - 1].at)
        ++size; // what came at one instant stays on one page
    if (page.items.size() > size) {
        page.items.resize(size);
        page.next = api::cursor_of(BeforeInstant{page.items.back().at});
    }
    return page;
}

// ---- once a week
Instant last_monday(Knowledge::Inside const& inside, db::Transaction& tx, Instant now)
{
    auto const& calendar = *inside.parts.calendars.book(tx)->standard();
    Date const today = calendars::local_date(calendar, now);
    Instant const at = calendars::begins(calendar, today + -today.weekday()) + mailed_from;
    return at <= now ? at : calendars::begins(calendar, today + (-today.weekday() - 7)) + mailed_from;
}

struct DigestOrder
{
    EmployeeId whose;
    Instant until;
};
BOOST_DESCRIBE_STRUCT(DigestOrder, (), (whose, until))

class Mailing
{
  public:
    Mailing(Knowledge::Inside const& inside, DigestOrder const& order) : inside_(inside), order_(order) {}

    jobs::Outcome run(jobs::Context& context)
    {
        std::string const secret = access::new_secret();
        auto const letter =
            inside_.parts.database.read([&](db::Transaction& tx) { return written(tx, context, secret); });
        if (letter) {
            inside_.parts.database.write([&](db::Transaction& tx) {
                store::put_leaving(tx, access::hash_of(secret), order_.whose, context.now());
                context.confirm(tx);
            });
            if (auto const posted = inside_.parts.lent.post(*letter); !posted)
                return jobs::Outcome::failed(posted.error());
        }
        inside_.parts.database.write([&](db::Transaction& tx) {
            store::sent(tx, order_.whose, order_.until);
            context.finish(tx);
        });
        return jobs::Outcome::done();
    }

  private:
    // Nothing where nothing is new, it went out already, or they want none any more.
    std::optional<Letter> written(db::Transaction& tx, jobs::Context& context, std::string const& secret) const
    {
        auto const since = store::sent_until(tx, order_.whose);
        auto const account =
            since && *since < order_.until ? inside_.parts.lent.account(tx, order_.whose) : std::nullopt;
        if (!account || account->address.empty())
            return std::nullopt;
        auto const all =
            Gathering(tx, account->who, inside_.day(tx, context.now()), context.now()).all(*since, order_.until);
        if (all.empty())
            return std::nullopt;
        return letter(*account, all, context.id().value, secret);
    }

    Letter letter(Account const& account, std::vector<News> const& all, std::int64_t id,
                  std::string const& secret) const
    {
        auto const& catalogue = inside_.parts.catalogue;
        std::string const& language = account.who.language;
        std::string text;
        for (std::size_t i = 0; i < std::min(all.size(), most_in_a_letter); ++i)
            text += line(all[i]);
        text += "-- \n" +
                catalogue.say(language, "knowledge.why", {{"link", inside_.parts.base_url + "/knowledge/channels"}}) +
                "\n" +
                catalogue.say(language, "knowledge.stop",
                              {{"link", inside_.parts.base_url + std::string(leaving_page) + secret}}) +
                "\n";
        return {account.who.name,
                account.address,
                catalogue.say(language, "knowledge.digest", {{"count", static_cast<std::int64_t>(all.size())}}),
                text,
                id,
                inside_.parts.base_url + "/api/v1/public/digests/" + secret};
    }

    std::string line(News const& one) const
    {
        auto const& base = inside_.parts.base_url;
        if (one.article)
            return fmt::format("{}\n{}/knowledge/articles/{}\n\n", one.article->title, base, one.article->id.text());
        return fmt::format("{}\n{}/knowledge/notes/{}\n\n", beginning_of(one.note->text), base, one.note->id.text());
    }

    Knowledge::Inside const& inside_;
    DigestOrder const& order_;
};
}

void Knowledge::Inside::add_channels(api::Routes& routes)
{
    routes
        .get("/channels", "What I follow",
             [](api::Reading& r) -> Result<Channels> { return shown(r.tx, r.who.employee); })
        .allow(read_knowledge);
    routes
        .post("/channels", "Follow a touchpoint, a product, a person or a word",
              [this](api::Writing& w, NewChannel const& form) { return follow(*this, w, form); })
        .allow(read_knowledge);
    routes
        .delete_("/channels/{id}", "Follow it no longer",
                 [this](api::Writing& w, ChannelId id) { return let_go(*this, w, id); })
        .allow(read_knowledge);
    routes
        .put("/channels/digest", "Be told once a week by mail, or not",
             [this](api::Writing& w, Digest const& wish) -> Result<Channels> {
                 if (!w.who.employee)
                     return no_employee();
                 store::put_weekly(w.tx, w.who.employee, wish.weekly, w.now);
                 parts.journal.note(w.tx, {.who = user_of(w.who),
                                           .verb = "channel.digest",
                                           .subject_kind = "channel",
                                           .codes = {{"weekly", wish.weekly ? "yes" : "no"}}});
                 return shown(w.tx, w.who.employee);
             })
        .allow(read_knowledge);
    routes
        .get("/channels/news", "What is new in what I follow, newest first",
             [this](api::Reading& r, api::ListQuery const& query) { return news(*this, r, query); })
        .allow(read_knowledge);
}

void Knowledge::Inside::add_digests(jobs::Kinds& kinds)
{
    constexpr int ordered_at_once = 200;
    kinds.add("knowledge.digest", jobs::Rules{}, [this](jobs::Context& context) {
        auto const order = from_json<DigestOrder>(context.argument()).value();
        return Mailing(*this, order).run(context);
    });
    kinds.add_recurring("knowledge.digests", jobs::Every{Span::hours(1)}, [this](jobs::Context& context) {
        parts.database.write([&](db::Transaction& tx) {
            Instant const until = last_monday(*this, tx, context.now());
            for (EmployeeId const whose : store::weekly_before(tx, until, ordered_at_once))
                parts.queue.put(
                    tx,
                    {.kind = "knowledge.digest", .argument = to_json(DigestOrder{whose, until}), .key = whose.text()});
        });
        return jobs::Outcome::done();
    });
}
}
