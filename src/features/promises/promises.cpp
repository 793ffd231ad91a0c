#include "features/promises/promises.h"

#include "base/text.h"
#include "features/promises/inside.h"

#include <stdexcept>

namespace regard::promises
{
namespace
{
constexpr Span farthest = Span::days(5 * 366);

Told absorbing(CaseClock const& theirs, CaseId from, Instant now)
{
    Told told{.what = Told::What::absorbed, .at = now, .detail = INT64_MAX, .from = from.value};
    if (!theirs.is_open())
        return told;
    told.detail = theirs.opened.micros;
    told.other = theirs.line(Target::resolve).used(now, *theirs.policy->calendar).micros;
    return told;
}

Result<void> check(CaseClock const& clock, Instant until, std::string const& reason, Instant now)
{
    if (auto const fits = check_date(clock, until, now); !fits)
        return fits;
    if (text::is_blank(reason))
        return Refusal{"reason_missing", "Say why: the customer reads it.", "reason"};
    return {};
}
}

Result<void> check_date(CaseClock const& clock, Instant until, Instant now)
{
    if (!clock.runs())
        return Refusal{"not_open", "This case is not open, so there is nothing left to promise.", ""};
    if (until <= now)
        return Refusal{"date_is_past", "Choose a date that lies ahead.", "until"};
    if (until - now > farthest)
        return Refusal{"date_too_far", "Choose a date within five years.", "until"};
    return {};
}

Promises::Promises(Parts parts) : inside_(std::make_unique<Inside>(std::move(parts))) {}
Promises::~Promises() = default;

void Promises::add_routes(api::Routes& routes)
{
    routes.status_of("policy_twice", 409);
    inside_->add_policy_routes(routes);
    inside_->add_rating_routes(routes);
}

void Promises::add_jobs(jobs::Kinds& kinds)
{
    kinds.add("promises.re_rating", {}, [this](jobs::Context& context) { return inside_->re_rate(context); });
    kinds.add_recurring("promises.calendars", jobs::Every{Span::minutes(1)},
                        [this](jobs::Context& context) { return inside_->time_anew(context); });
}

Standing Promises::open(db::Transaction& tx, CaseId id, Facts const& facts, Instant opened, Instant now)
{
    store::History history;
    history.book = inside_->books.of(tx);
    Policy const& policy = history.book->choose(facts, now);
    inside_->tell(tx, id, history, {.what = Told::What::opened, .at = opened, .policy = &policy});
    auto const next = next_alarm(history.clock, history.ledger, now);
    store::insert_case(tx, id, facts, policy.version, next ? std::optional(next->due) : std::nullopt);
    store::keep(tx, id, history.ledger);
    if (next)
        inside_->timers.expect(tx, next->due);
    return standing_of(history.clock, history.ledger, now);
}

Standing Promises::follow(db::Transaction& tx, CaseId id, Happened what, Instant at)
{
    auto history = inside_->history(tx, id);
    inside_->tell(tx, id, history, {.at = at, .detail = static_cast<std::int64_t>(what)});
    return inside_->settled(tx, id, history, std::max(at, history.clock.last));
}

Standing Promises::change_facts(db::Transaction& tx, CaseId id, Facts const& facts, Instant now)
{
    auto history = inside_->history(tx, id);
    store::change_facts(tx, id, facts);
    Policy const& policy = history.book->choose(facts, now);
    if (policy.policy != history.clock.policy->policy) {
        inside_->tell(tx, id, history, {.what = Told::What::rated, .at = now, .policy = &policy});
        inside_->note(tx, id, "promise.rated", {}, {{"policy", policy.version}});
    }
    return inside_->settled(tx, id, history, now);
}

Result<Standing> Promises::repromise(db::Transaction& tx, CaseId id, Instant until, std::string const& reason,
                                     api::UserId by, Instant now, PromiseActId act)
{
    auto history = inside_->history(tx, id);
    if (auto const fits = check(history.clock, until, reason, now); !fits)
        return fits.error();
    history.ledger.re_promise(until, reason, by.value, now, act);
    if (act)
        store::count_moved(tx, act, 1);
    inside_->note(tx, id, "promise.given", by, {{"until", until.micros}});
    return inside_->settled(tx, id, history, now);
}

Standing Promises::merge(db::Transaction& tx, CaseId into, CaseId from, Instant now)
{
    auto ours = inside_->history(tx, into);
    auto theirs = inside_->history(tx, from);
    inside_->tell(tx, into, ours, absorbing(theirs.clock, from, now));
    for (Promise const& promise : theirs.ledger.promises())
        if (promise.outcome == Outcome::open)
            ours.ledger.take_over(promise, now);
    inside_->tell(tx, from, theirs, {.at = now, .detail = static_cast<std::int64_t>(Happened::merged_away)});
    inside_->settled(tx, from, theirs, now);
    return inside_->settled(tx, into, ours, now);
}

Standing Promises::part(db::Transaction& tx, CaseId into, CaseId from, Instant now)
{
    follow(tx, from, Happened::parted, now);
    auto ours = inside_->history(tx, into);
    auto const theirs = inside_->history(tx, from);
    if (auto const absorbed = store::absorbed(tx, into, from)) {
        inside_->tell(tx, into, ours, {.what = Told::What::released, .at = now, .detail = *absorbed});
        ours = inside_->history(tx, into); // without what was absorbed
        ours.ledger.give_back(theirs.ledger, now);
    }
    return inside_->settled(tx, into, ours, now);
}

void Promises::start() { inside_->timers.start(); }
void Promises::stop() { inside_->timers.stop(); }
int Promises::ring_due() { return inside_->timers.ring_due(); }

std::optional<Standing> Promises::standing(db::Transaction& tx, CaseId id, Instant now)
{
    auto const history = store::history(tx, inside_->books.of(tx), id);
    if (history.told == 0)
        return std::nullopt;
    return standing_of(history.clock, history.ledger, now);
}

store::History Promises::Inside::history(db::Transaction& tx, CaseId id)
{
    auto history = store::history(tx, books.of(tx), id);
    if (history.told == 0)
        throw std::logic_error("promises: case " + id.text() + " has no clock");
    return history;
}

void Promises::Inside::tell(db::Transaction& tx, CaseId id, store::History& history, Told const& told) const
{
    advance(history.clock, told);
    history.ledger.follow(history.clock, told);
    store::insert_told(tx, id, history.told++, told);
}

Standing Promises::Inside::settled(db::Transaction& tx, CaseId id, store::History& history, Instant now) const
{
    auto const next = next_alarm(history.clock, history.ledger, now);
    store::move_case(tx, id, history.clock.policy->version, history.clock.runs(),
                     next ? std::optional(next->due) : std::nullopt);
    store::keep(tx, id, history.ledger);
    if (next)
        timers.expect(tx, next->due);
    return standing_of(history.clock, history.ledger, now);
}

void Promises::Inside::note(db::Transaction& tx, CaseId id, std::string_view verb, api::UserId who,
                            std::initializer_list<events::Code> codes) const
{
    parts.journal.note(
        tx,
        {.who = events::WhoId{who.value}, .verb = verb, .subject_kind = "case", .subject = id.value, .codes = codes});
}

void forget_words(db::Transaction& tx, CaseId id)
{
    tx.execute("update promise set reason = '' where case_id = $1", {id});
    tx.execute("update escalation set reason = '', answer = '', settlement = '' where case_id = $1", {id});
}
}
