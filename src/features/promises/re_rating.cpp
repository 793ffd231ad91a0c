// Rating the open cases anew: previewed, asked for, journaled. It never happens by itself.
#include "features/promises/inside.h"
#include "features/promises/policy_rules.h"
#include "features/promises/policy_store.h"
#include "features/promises/ready_sets.h"

namespace regard::promises
{
namespace
{
constexpr int at_once = 50;           // cases a transaction
constexpr int most_looked_at = 2'000; // whose instants a preview works out
constexpr std::size_t most_examples = 10;

struct Asked
{
    api::UserId by;
};
BOOST_DESCRIBE_STRUCT(Asked, (), (by))

// The policies as they would be with the draft.
Book with_draft(Book const& book, Preview const& preview, calendars::Book const& calendars, Instant now)
{
    auto versions = book.versions();
    if (preview.draft) {
        PolicyView view{preview.policy.value_or(PolicyId{INT64_MAX}), preview.draft->name, {}, {}, 1};
        PolicyVersionView const version{PolicyVersionId{INT64_MAX}, INT_MAX, now, preview.draft->match,
                                        preview.draft->terms};
        auto after = versions.end();
        for (auto at = versions.begin(); at != versions.end(); ++at)
            if (at->policy->policy == view.id)
                after = at + 1;
        versions.insert(after, {now, ready(view, version, calendars)});
    }
    return Book(std::move(versions), calendars.standard());
}

class Look
{
  public:
    Look(Previewed& previewed, Instant now) : previewed_(previewed), now_(now) {}

    void at(CaseId id, CaseClock clock, Policy const& policy)
    {
        ++previewed_.looked_at;
        PreviewedMove move{id, clock.policy->name, policy.name, clock.due(Target::resolve), {}};
        advance(clock, {.what = Told::What::rated, .at = now_, .detail = 1, .policy = &policy});
        move.due_after = clock.due(Target::resolve);
        compare(move);
        if (previewed_.examples.size() < most_examples)
            previewed_.examples.push_back(std::move(move));
    }

  private:
    void compare(PreviewedMove const& move)
    {
        Instant const before = move.due_before.value_or(Instant{INT64_MAX});
        Instant const after = move.due_after.value_or(Instant{INT64_MAX});
        previewed_.earlier += after < before ? 1 : 0;
        previewed_.later += before < after ? 1 : 0;
        previewed_.overdue_at_once += after < now_ && now_ <= before ? 1 : 0;
    }

    Previewed& previewed_;
    Instant now_;
};
}

Result<Previewed> Promises::Inside::preview(api::Reading& r, Preview const& wish)
{
    if (wish.draft)
        if (auto const fits = check(r.tx, *wish.draft, wish.policy.value_or(PolicyId{}), r.now); !fits)
            return fits.error();
    auto const book = books.of(r.tx);
    Book const then = with_draft(*book, wish, *parts.calendars.book(r.tx), r.now);
    Previewed previewed;
    std::vector<std::pair<CaseId, Policy const*>> moving;
    store::each_running(r.tx, [&](store::Running const& one) {
        ++previewed.open;
        Policy const& policy = then.choose(one.facts, r.now);
        if (policy.version != one.policy && ++previewed.moved <= most_looked_at)
            moving.emplace_back(one.id, &policy);
    });
    Look look(previewed, r.now);
    for (auto const& [id, policy] : moving)
        look.at(id, store::history(r.tx, book, id).clock, *policy);
    return previewed;
}

// One transaction's worth. What was due by now under the new policy never rings.
std::vector<CaseId> Promises::Inside::rate_some(db::Transaction& tx, CaseId after, Instant now, std::int64_t& moved)
{
    auto const some = store::running_after(tx, after, at_once);
    std::vector<CaseId> seen;
    for (store::Running const& one : some) {
        seen.push_back(one.id);
        auto played = history(tx, one.id);
        Policy const& policy = played.book->choose(one.facts, now);
        if (policy.version == one.policy)
            continue;
        ++moved;
        tell(tx, one.id, played, {.what = Told::What::rated, .at = now, .detail = 1, .policy = &policy});
        note(tx, one.id, "promise.rated", {}, {{"policy", policy.version}});
        parts.lent.moved(tx, one.id, settled(tx, one.id, played, now));
    }
    return seen;
}

// Writes anew when cases ring next, after a calendar changed.
std::vector<CaseId> Promises::Inside::time_some(db::Transaction& tx, CaseId after, Instant now)
{
    std::vector<CaseId> seen;
    for (store::Running const& one : store::running_after(tx, after, at_once)) {
        seen.push_back(one.id);
        auto played = history(tx, one.id);
        parts.lent.moved(tx, one.id, settled(tx, one.id, played, now));
    }
    return seen;
}

jobs::Outcome Promises::Inside::re_rate(jobs::Context& context)
{
    auto const asked = from_json<Asked>(context.argument()).value();
    std::int64_t moved = 0;
    for (CaseId after;;) {
        if (context.should_stop())
            return jobs::Outcome::again(context.now()); // from the beginning: those that are rated stay as they are
        std::int64_t more = 0;
        auto const seen = parts.database.write([&](db::Transaction& tx) {
            more = 0;
            context.confirm(tx);
            return rate_some(tx, after, context.now(), more);
        });
        moved += more;
        if (seen.empty())
            break;
        after = seen.back();
        context.progress(moved, 0, "rated");
    }
    parts.database.write([&](db::Transaction& tx) {
        parts.journal.note(tx, {.who = events::WhoId{asked.by.value},
                                .verb = "policy.re_rated",
                                .subject_kind = "policy",
                                .codes = {{"cases", moved}}});
        context.finish(tx);
    });
    return jobs::Outcome::done();
}

jobs::Outcome Promises::Inside::time_anew(jobs::Context& context)
{
    auto const [stamp, timed] = parts.database.read(
        [&](db::Transaction& tx) { return std::pair(parts.calendars.book(tx)->stamp(), store::timed_by(tx)); });
    if (stamp == timed)
        return jobs::Outcome::done();
    for (CaseId after;;) {
        if (context.should_stop())
            return jobs::Outcome::again(context.now());
        auto const seen =
            parts.database.write([&](db::Transaction& tx) { return time_some(tx, after, context.now()); });
        if (seen.empty())
            break;
        after = seen.back();
    }
    parts.database.write([&](db::Transaction& tx) { store::time_by(tx, stamp); });
    return jobs::Outcome::done();
}

void Promises::Inside::add_rating_routes(api::Routes& routes)
{
    routes
        .post("/policies/preview", "What rating the open cases anew would do, with a draft or without",
              [this](api::Asking& asking, Preview const& wish) {
                  return parts.database.read([&](db::Transaction& tx) -> Result<Previewed> {
                      api::Reading reading{asking, tx};
                      return preview(reading, wish);
                  });
              })
        .allow(write_policies);
    routes
        .post("/policies/re-rating", "Rate the open cases anew by the policies as they stand",
              [this](api::Writing& w) -> Result<ReRating> {
                  std::string const argument = to_json(Asked{w.who.user});
                  auto const job =
                      parts.queue.put(w.tx, {.kind = "promises.re_rating", .argument = argument, .key = "one"});
                  return ReRating{job.text()};
              })
        .allow(write_policies);
    routes
        .get("/policy-sets", "Ready-made sets of policies",
             [this](api::Asking& asking) -> Result<PolicySets> {
                 return PolicySets{ready_sets(parts.catalogue, asking.language)};
             })
        .allow(read_policies);
    routes
        .post("/policy-sets", "Begin with a ready-made set",
              [this](api::Writing& w, PolicySetChoice const& choice) -> Result<PolicyList> {
                  return begin_with(w, choice.code);
              })
        .allow(write_policies);
}

Result<PolicyList> Promises::Inside::begin_with(api::Writing& w, std::string const& code)
{
    for (PolicySet const& set : ready_sets(parts.catalogue, w.language)) {
        if (set.code != code)
            continue;
        for (NewPolicy const& policy : set.policies)
            if (auto const added = add_policy(w.tx, policy, w.who.user, w.now); !added)
                return added.error();
        return PolicyList{store::policies(w.tx), built_in_terms()};
    }
    return Refusal{"no_such_set", "There is no such set.", "code"};
}
}
