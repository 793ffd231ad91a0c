// Asks as time passes: they climb, pass by whoever can answer no more, and end where nobody answered.
#include "features/empowerment/inside.h"

#include "features/people/people.h"
#include "ground/text/number.h"

namespace regard::empowerment
{
void end_without_answer(Empowerment::Inside const& inside, db::Transaction& tx, store::Matter const& one,
                        MatterState state, events::WhoId by, Instant now)
{
    if (auto const waiting = store::waiting(tx, one.id))
        store::end(tx, waiting->id, state == MatterState::expired ? AskEnd::expired : AskEnd::taken_back, {}, now);
    auto const close = [&](store::Matter& kept) {
        kept.state = state;
        kept.ended = now;
        kept.expires.reset();
    };
    if (one.is_redress) {
        auto redress = *store::redress(tx, {one.id});
        close(redress);
        store::update(tx, redress);
    } else {
        auto gesture = *store::gesture(tx, {one.id});
        free_hold(inside, tx, gesture, now);
        close(gesture);
        store::update(tx, gesture);
    }
    inside.note(tx, by, verb(one, state == MatterState::expired ? "expired" : "taken_back"), kind_of(one), one.id,
                {{"to", one.employee}});
    std::string_view language = "en";
    if (auto const person = people::employee(tx, one.employee))
        language = person->language == people::Language::da ? "da" : "en";
    api::Who nobody;
    inside.tell_case(tx, nobody, one,
                     inside.say(language, state == MatterState::expired ? "thread.expired" : "thread.taken_back",
                                {{"amount", text::money(language, one.amount)}}),
                     now);
}

namespace
{
constexpr int ended_at_once = 100, most_rounds = 50;
constexpr int looked_at_at_once = 200; // asks that wait, whether whoever is asked may still answer

void climb_now(Empowerment::Inside const& inside, db::Transaction& tx, store::Ask const& ask, Instant now)
{
    auto const one = matter(tx, ask.matter, ask.is_redress);
    auto const gesture = ask.is_redress ? std::nullopt : store::gesture(tx, {ask.matter});
    if (!one || !inside.ask_next(tx, *one, gesture ? gesture->kind : GestureKindId{}, {}, now))
        store::climb_no_more(tx, ask.id); // it stays with whoever was asked last
}

void climb(Empowerment::Inside const& inside, db::Transaction& tx, store::AskId id, Instant now)
{
    auto const ask = store::ask(tx, id);
    if (ask && ask->end == AskEnd::waiting && ask->climbs && *ask->climbs <= now) // else somebody answered meanwhile
        climb_now(inside, tx, *ask, now);
}

void expire(Empowerment::Inside const& inside, jobs::Context& context, std::int64_t id, bool is_redress)
{
    inside.parts.database.write([&](db::Transaction& tx) {
        context.confirm(tx);
        auto const one = matter(tx, id, is_redress);
        if (one && one->state == MatterState::asked && one->expires && *one->expires <= context.now())
            end_without_answer(inside, tx, *one, MatterState::expired, {}, context.now());
    });
}

// What has fallen due, each in a transaction of its own. Returns how many there were.
std::size_t end_some(Empowerment::Inside const& inside, jobs::Context& context)
{
    Instant const now = context.now();
    struct Due
    {
        std::vector<GestureId> gestures;
        std::vector<RedressId> redress;
        std::vector<store::Ask> climbing;
    };
    auto const due = inside.parts.database.read([&](db::Transaction& tx) {
        return Due{store::gestures_over(tx, now, ended_at_once), store::redress_over(tx, now, ended_at_once),
                   store::climbing(tx, now, ended_at_once)};
    });
    for (GestureId const id : due.gestures)
        expire(inside, context, id.value, false);
    for (RedressId const id : due.redress)
        expire(inside, context, id.value, true);
    for (store::Ask const& ask : due.climbing)
        inside.parts.database.write([&](db::Transaction& tx) {
            context.confirm(tx);
            climb(inside, tx, ask.id, now);
        });
    return due.gestures.size() + due.redress.size() + due.climbing.size();
}

bool is_stuck(Empowerment::Inside const& inside, db::Transaction& tx, store::Ask const& ask, Instant now)
{
    auto const one = matter(tx, ask.matter, ask.is_redress);
    return one && one->state == MatterState::asked && ask.end == AskEnd::waiting &&
           inside.not_theirs_any_more(tx, *one, ask.employee, "en", now);
}

// Some of those that wait, after that matter. Returns the last one looked at; nothing once there are no more.
std::optional<std::int64_t> move_some_on(Empowerment::Inside const& inside, jobs::Context& context, std::int64_t after)
{
    Instant const now = context.now();
    struct Some
    {
        std::vector<store::Ask> stuck;
        std::optional<std::int64_t> last;
    };
    auto const some = inside.parts.database.read([&](db::Transaction& tx) {
        auto asks = store::all_waiting(tx, after, looked_at_at_once);
        auto const last = asks.empty() ? std::nullopt : std::optional(asks.back().matter);
        std::erase_if(asks, [&](store::Ask const& ask) { return !is_stuck(inside, tx, ask, now); });
        return Some{std::move(asks), last};
    });
    for (store::Ask const& ask : some.stuck)
        inside.parts.database.write([&](db::Transaction& tx) {
            context.confirm(tx);
            if (auto const still = store::ask(tx, ask.id); still && is_stuck(inside, tx, *still, now))
                climb_now(inside, tx, *still, now);
        });
    return some.last;
}

// Whoever was asked may have lost their right, left, or come too near meanwhile: then it does not wait for its hours to be over.
jobs::Outcome move_on(Empowerment::Inside const& inside, jobs::Context& context)
{
    for (std::optional<std::int64_t> after = 0; after && !context.should_stop();)
        after = move_some_on(inside, context, *after);
    return jobs::Outcome::done();
}

jobs::Outcome look_after_asks(Empowerment::Inside const& inside, jobs::Context& context)
{
    for (int round = 0; round < most_rounds && !context.should_stop() && end_some(inside, context) > 0; ++round) {
    }
    return jobs::Outcome::done();
}
}

void Empowerment::Inside::add_ask_jobs(jobs::Kinds& kinds)
{
    kinds.add_recurring("gestures.asks", jobs::Every{Span::minutes(1)},
                        [this](jobs::Context& context) { return look_after_asks(*this, context); });
    kinds.add_recurring("gestures.move_on", jobs::Every{Span::minutes(5)},
                        [this](jobs::Context& context) { return move_on(*this, context); });
}
}
