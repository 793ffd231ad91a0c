#include "features/promises/standing.h"

#include <algorithm>

namespace regard::promises
{
namespace
{
constexpr std::array all_targets{Target::acknowledge, Target::first_reply, Target::next_update, Target::resolve};

TargetState state_of(CaseClock const& clock, Target target, bool late)
{
    switch (clock.line(target).phase()) {
    case Line::Phase::running:
        return TargetState::running;
    case Line::Phase::paused:
        return TargetState::paused;
    case Line::Phase::stopped:
        return late ? TargetState::missed : TargetState::met;
    case Line::Phase::off:
    case Line::Phase::ended:
        break;
    }
    return TargetState::ended;
}

TargetStanding target_standing(CaseClock const& clock, Target target, Instant now)
{
    bool const late = clock.late(target, now);
    return {target,
            state_of(clock, target, late),
            clock.due(target),
            clock.line(target).used(now, *clock.policy->calendar).micros,
            clock.policy->goal(target).micros,
            late};
}

// What has passed is broken, whether its alarm has rung yet or not.
PromiseStanding promise_standing(Ledger const& ledger, Promise const& promise, Instant now)
{
    PromiseStanding standing{promise.number,
                             promise.about,
                             promise.until,
                             promise.told,
                             promise.origin,
                             promise.outcome,
                             {},
                             ledger.told_before_broken(promise),
                             promise.reason,
                             {},
                             promise.together};
    if (promise.act)
        standing.act = promise.act;
    if (promise.outcome != Outcome::open)
        standing.settled = promise.settled;
    else if (promise.until < now) {
        standing.outcome = Outcome::broken;
        standing.settled = promise.until;
    }
    return standing;
}

void add_dates(Standing& standing, Ledger const& ledger)
{
    for (Promise const& promise : ledger.promises()) {
        if (promise.about != Target::resolve || !promise.was_told())
            continue;
        if (!standing.first_promised)
            standing.first_promised = promise.until;
        if (promise.outcome == Outcome::open)
            standing.promised = standing.promised ? std::max(*standing.promised, promise.until) : promise.until;
    }
}

// A broken promise and a missed deadline are still owed while the case is open.
Instant earliest_open(CaseClock const& clock, Ledger const& ledger, std::vector<Deadline> const& deadlines)
{
    Instant next{INT64_MAX};
    if (clock.away || clock.closed)
        return next;
    for (Target const target : all_targets)
        if (clock.line(target).phase() == Line::Phase::running)
            next = std::min(next, clock.due(target).value_or(next));
    std::array<Instant, target_count> owed;
    owed.fill(Instant{INT64_MAX});
    for (Promise const& promise : ledger.promises()) // the last about each
        if (promise.was_told() && clock.line(promise.about).counts())
            owed[static_cast<std::size_t>(promise.about)] = promise.until;
    for (Instant const until : owed)
        next = std::min(next, until);
    for (Deadline const& deadline : deadlines)
        if (!deadline.met_at)
            next = std::min(next, deadline.due);
    return next;
}
}

Standing standing_of(CaseClock const& clock, Ledger const& ledger, Instant now)
{
    Standing standing;
    standing.policy = clock.policy->version;
    standing.why = named_facts(clock.policy->match);
    standing.round = clock.round;
    if (clock.waiting)
        standing.paused_since = clock.waiting_since;
    for (Target const target : all_targets)
        if (clock.policy->goal(target) > Span{})
            standing.targets.push_back(target_standing(clock, target, now));
    for (Promise const& promise : ledger.promises())
        if (promise.was_told())
            standing.promises.push_back(promise_standing(ledger, promise, now));
    auto const deadlines = deadlines_of(clock, now);
    for (Deadline const& deadline : deadlines)
        standing.deadlines.push_back(
            {deadline.term->name, deadline.due, deadline.extended, state_of(deadline, clock, now)});
    add_dates(standing, ledger);
    standing.next_due = earliest_open(clock, ledger, deadlines);
    return standing;
}
}
