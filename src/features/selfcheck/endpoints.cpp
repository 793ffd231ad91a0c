// Routes of self-checks: making and reading for those inside, answering for anyone with the link.
#include "features/access/secrets.h"
#include "features/selfcheck/ballot_store.h"
#include "features/selfcheck/card.h"
#include "features/selfcheck/result_store.h"
#include "features/selfcheck/selfcheck.h"

#include "ground/api/page.h"

#include <algorithm>

namespace regard::selfcheck
{
namespace
{
constexpr std::uint64_t largest_answers = 64 * 1024;
struct After
{
    Instant made;
    SelfCheckId id;
};
BOOST_DESCRIBE_STRUCT(After, (), (made, id))

struct CardQuery
{
    Group group = Group::leaders;
};
BOOST_DESCRIBE_STRUCT(CardQuery, (), (group))

Refusal not_found() { return {"not_found", "There is no such self-check.", ""}; }

Refusal over() { return {"selfcheck_closed", "This self-check is closed.", ""}; }

Refusal group_full()
{
    return {"group_full",
            "More have answered than were asked, so no further answers are counted. Tell whoever gave you the link.",
            ""};
}

std::string_view name_of(Language language) { return language == Language::da ? "da" : "en"; }
}

class SelfChecks::Endpoints
{
  public:
    explicit Endpoints(SelfChecks& room) : room_(room) {}

    // ---- inside
    struct Made
    {
        SelfCheckId id;
        Plan plan;
        std::vector<store::Link> links;
    };

    Result<Made> prepare(api::Asking& asking, NewSelfCheck const& wish) const
    {
        auto const zone = Zone::find(asking.who.zone);
        auto checked = plan(wish, asking.now, zone ? *zone : Zone::utc());
        if (!checked)
            return checked.error();
        Made made{room_.ids_.next<SelfCheckId>(), std::move(*checked), {}};
        for (auto const& [group, expected] : made.plan.groups)
            made.links.push_back({group, access::new_secret()});
        return made;
    }

    Result<SelfCheck> make(api::Writing& w, Made const& made) const
    {
        store::insert(w.tx, made.id, made.plan, made.links, w.who.user, w.now);
        note(w.tx, events::WhoId{w.who.user.value}, "selfcheck.made", made.id);
        return shown(w, w.tx, *store::find(w.tx, made.id));
    }

    Result<api::Page<SelfCheckLine>> list(api::Reading& r, api::ListQuery const& query) const
    {
        std::optional<store::Key> after;
        if (query.cursor) {
            auto const key = api::cursor_from<After>(*query.cursor);
            if (!key)
                return key.error();
            after = {key->made, key->id};
        }
        auto const found = store::newest(r.tx, after, query.limit + 1);
        auto const size = std::min(found.size(), static_cast<std::size_t>(query.limit));
        api::Page<SelfCheckLine> page;
        for (std::size_t i = 0; i < size; ++i)
            page.items.push_back(found[i].line);
        if (found.size() > size)
            page.next = api::cursor_of(After{found[size - 1].made, found[size - 1].line.id});
        return page;
    }

    Result<SelfCheck> read(api::Reading& r, SelfCheckId id) const
    {
        auto const standing = store::find(r.tx, id);
        if (!standing)
            return not_found();
        return shown(r, r.tx, *standing);
    }

    Result<SelfCheck> close(api::Writing& w, SelfCheckId id) const
    {
        auto const standing = store::find(w.tx, id);
        if (!standing)
            return not_found();
        if (!store::close(w.tx, *standing, w.now))
            return Refusal{"selfcheck_closed_already", "This self-check is closed already.", ""};
        note(w.tx, events::WhoId{w.who.user.value}, "selfcheck.closed", id);
        return shown(w, w.tx, *store::find(w.tx, id));
    }

    Result<http::Response> card(api::Reading& r, SelfCheckId id, CardQuery const& query) const
    {
        auto const standing = store::find(r.tx, id);
        if (!standing)
            return not_found();
        if (standing->state == State::closed)
            return over();
        for (auto const& group : standing->groups)
            if (group.group == query.group) {
                Words const words(room_.catalogue_, name_of(standing->language));
                return http::Response{
                    200, "image/svg+xml", {}, card_svg(*standing, group.group, address_of(group.secret), words)};
            }
        return not_found();
    }

    // ---- outside. `Asking`, not `Writing`: no Idempotency-Key is kept with a digest of what was answered, whoever is signed in.
    Result<Questionnaire> questions(api::Reading& r, std::string const& token) const
    {
        auto const link = store::by_link(r.tx, token);
        if (!link)
            return not_found();
        auto const standing = store::find(r.tx, link->id);
        if (is_over(*standing, r.now))
            return over();
        Words const words(room_.catalogue_, name_of(standing->language));
        return Questionnaire{standing->name, link->group, standing->language, standing->steps,
                             words.questions(*standing, link->group)};
    }

    Result<http::Response> answer(api::Asking& asking, std::string const& token, Answers const& answers) const
    {
        auto const counted =
            room_.database_.write([&](db::Transaction& tx) { return count(tx, asking.now, token, answers); });
        if (!counted)
            return counted.error();
        return http::Response{204, "", {}, {}};
    }

  private:
    static bool is_over(store::Standing const& standing, Instant now)
    {
        return standing.state == State::closed || now >= standing.closes_at;
    }

    static Result<void> count(db::Transaction& tx, Instant now, std::string const& token, Answers const& answers)
    {
        auto const link = store::by_link(tx, token);
        if (!link)
            return not_found();
        auto const standing = store::find(tx, link->id);
        if (is_over(*standing, now))
            return over();
        auto const given = ballot(answers.answers, standing->steps, standing->teams.size());
        if (!given)
            return given.error().front();
        for (auto const& group : standing->groups)
            if (group.group == link->group && group.answers.value_or(0) >= most_answers(group.expected))
                return group_full();
        if (!store::mark(tx, link->id, access::hash_of(token + answers.browser)))
            return Refusal{"answered_already", "Somebody has answered from this device already. Thank you.", ""};
        store::count(tx, link->id, link->group, asked(standing->steps.size(), standing->teams.size()), *given);
        for (Ballot::Text const& text : given->texts)
            store::add_text(tx, link->id, link->group, text);
        return {};
    }

    SelfCheck shown(api::Asking const& asking, db::Transaction& tx, store::Standing const& standing) const
    {
        SelfCheck one{standing.id,
                      standing.name,
                      standing.steps,
                      standing.teams,
                      standing.language,
                      standing.state,
                      standing.closes,
                      {},
                      {},
                      {},
                      {}};
        for (auto const& group : standing.groups) {
            one.expected[selfcheck::name_of(group.group)] = group.expected;
            if (!group.secret.empty() && asking.who.may(make_selfchecks))
                one.links[selfcheck::name_of(group.group)] = address_of(group.secret);
        }
        if (standing.state == State::closed) {
            one.participation.emplace();
            for (auto const& group : standing.groups)
                (*one.participation)[selfcheck::name_of(group.group)] = group.answers;
            one.result = Words(room_.catalogue_, asking.language)
                             .result(standing, store::figures(tx, standing), store::texts(tx, standing.id));
        }
        return one;
    }

    std::string address_of(std::string const& secret) const { return room_.base_url_ + "/s/" + secret; }

    void note(db::Transaction& tx, events::WhoId who, std::string_view verb, SelfCheckId id) const
    {
        room_.journal_.note(tx, {.who = who, .verb = verb, .subject_kind = "selfcheck", .subject = id.value});
    }

    SelfChecks& room_;
};

SelfChecks::SelfChecks(db::Database& database, IdSource& ids, events::Journal const& journal,
                       text::Catalogue const& catalogue, std::string base_url)
    : database_(database), ids_(ids), journal_(journal), catalogue_(catalogue), base_url_(std::move(base_url))
{}

void SelfChecks::add_routes(api::Routes& routes)
{
    Endpoints const e(*this);
    routes.status_of("selfcheck_closed", 410);
    routes.status_of("selfcheck_closed_already", 409);
    routes.status_of("answered_already", 409);
    routes.status_of("group_full", 409);
    routes
        .post(
            "/selfchecks", "Make a self-check and its links",
            [e](api::Asking& asking, NewSelfCheck const& wish) { return e.prepare(asking, wish); },
            [e](api::Writing& w, Endpoints::Made const& made) { return e.make(w, made); })
        .allow(make_selfchecks)
        .creates("/selfchecks/{id}");
    routes
        .get("/selfchecks", "List self-checks, newest first",
             [e](api::Reading& r, api::ListQuery const& query) { return e.list(r, query); })
        .allow(read_selfchecks);
    routes
        .get("/selfchecks/{id}", "Read a self-check: its links while open, its result once closed",
             [e](api::Reading& r, SelfCheckId id) { return e.read(r, id); })
        .allow(read_selfchecks);
    routes
        .post("/selfchecks/{id}/closing", "Close a self-check and see its result",
              [e](api::Writing& w, SelfCheckId id) { return e.close(w, id); })
        .allow(make_selfchecks);
    routes
        .get("/selfchecks/{id}/card.svg", "The card with the QR code of one group's link, to print",
             [e](api::Reading& r, SelfCheckId id, CardQuery const& query) { return e.card(r, id, query); })
        .allow(make_selfchecks);
    routes
        .get("/public/selfchecks/{token}", "What is asked of a group",
             [e](api::Reading& r, std::string const& token) { return e.questions(r, token); })
        .allow(api::anyone);
    routes
        .post("/public/selfchecks/{token}", "Answer, once and anonymously",
              [e](api::Asking& asking, std::string const& token, Answers const& answers) {
                  return e.answer(asking, token, answers);
              })
        .allow(api::anyone)
        .body_limit(largest_answers);
}

void SelfChecks::add_jobs(jobs::Kinds& kinds)
{
    kinds.add_recurring("selfcheck.close", jobs::Every{Span::minutes(15)},
                        [this](jobs::Context& context) { return close_due(context); });
}

jobs::Outcome SelfChecks::close_due(jobs::Context& context) const
{
    auto const due = database_.read([&](db::Transaction& tx) { return store::due(tx, context.now()); });
    for (SelfCheckId const id : due) {
        if (context.should_stop())
            return jobs::Outcome::again(context.now());
        database_.write([&](db::Transaction& tx) {
            if (auto const standing = store::find(tx, id); standing && store::close(tx, *standing, context.now()))
                journal_.note(
                    tx, {.who = {}, .verb = "selfcheck.closed", .subject_kind = "selfcheck", .subject = id.value});
        });
    }
    return jobs::Outcome::done();
}

bool SelfChecks::any(db::Transaction& tx) { return store::any(tx); }
}
