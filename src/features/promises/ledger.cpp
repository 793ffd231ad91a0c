#include "features/promises/ledger.h"

#include "features/calendars/days.h"

#include <algorithm>

namespace regard::promises
{
namespace
{
constexpr std::array all_targets{Target::acknowledge, Target::first_reply, Target::next_update, Target::resolve};

bool is_by_policy(Origin origin) { return origin != Origin::by_hand && origin != Origin::merge; }
}

Instant kindly(CalendarHistory const& calendar, Instant due) { return calendars::end_of_working_day(calendar, due); }

void Ledger::follow(CaseClock const& clock, Told const& told)
{
    Instant const at = clock.last;
    if (told.what == Told::What::opened) {
        for (Target const target : all_targets)
            give(clock, target, Origin::policy, at);
        return;
    }
    if (told.what != Told::What::happened)
        return;
    switch (static_cast<Happened>(told.detail)) {
    case Happened::told:
        keep(Target::acknowledge, at);
        keep(Target::next_update, at);
        return give(clock, Target::next_update, Origin::update, at);
    case Happened::replied:
    case Happened::held:
        keep(Target::acknowledge, at);
        keep(Target::first_reply, at);
        keep(Target::next_update, at);
        return give(clock, Target::next_update, Origin::update, at);
    case Happened::asked: // the next word is the customer's
        keep(Target::acknowledge, at);
        keep(Target::first_reply, at);
        return keep(Target::next_update, at);
    case Happened::resolved:
        for (Target const target : all_targets)
            keep(target, at);
        return;
    case Happened::closed:
        return drop(at);
    case Happened::reopened:
        if (clock.reopened_at != at)
            return;
        give(clock, Target::next_update, Origin::reopening, at);
        return give(clock, Target::resolve, Origin::reopening, at);
    default:
        return;
    }
}

void Ledger::pass(Instant now)
{
    for (Promise& promise : promises_)
        if (promise.outcome == Outcome::open && promise.until < now)
            settle(promise, Outcome::broken, promise.until);
}

void Ledger::re_promise(Instant until, std::string reason, std::int64_t by, Instant now, PromiseActId act)
{
    pass(now);
    for (Promise& promise : promises_)
        if (promise.outcome == Outcome::open && promise.about == Target::resolve)
            settle(promise, Outcome::re_promised, now);
    promises_.push_back({static_cast<int>(promises_.size()) + 1,
                         Target::resolve,
                         until,
                         now,
                         Origin::by_hand,
                         Outcome::open,
                         {},
                         std::move(reason),
                         by,
                         act});
}

bool Ledger::take_back(PromiseActId act, Instant now)
{
    auto const given = std::find_if(promises_.begin(), promises_.end(),
                                    [&](Promise const& one) { return one.act == act && one.outcome == Outcome::open; });
    if (given == promises_.end() || given->until < now)
        return false;
    bool const is_last =
        std::all_of(given + 1, promises_.end(), [](Promise const& later) { return later.about != Target::resolve; });
    if (!is_last)
        return false;
    for (Promise& before : promises_)
        if (before.outcome == Outcome::re_promised && before.settled == given->told) {
            before.outcome = Outcome::open;
            reopened_.push_back(before.number);
        }
    settle(*given, Outcome::taken_back, now);
    return true;
}

Promise const* Ledger::date() const
{
    Promise const* date = nullptr;
    for (Promise const& one : promises_) {
        if (one.about != Target::resolve || !one.was_told())
            continue;
        bool const open_one_stands =
            date && date->outcome == Outcome::open && (one.outcome != Outcome::open || one.until < date->until);
        if (!open_one_stands)
            date = &one;
    }
    return date;
}

void Ledger::take_over(Promise const& theirs, Instant at)
{
    Promise ours = theirs;
    ours.number = static_cast<int>(promises_.size()) + 1;
    ours.origin = Origin::merge;
    ours.told = at;
    ours.act = {};
    ours.together = 0;
    promises_.push_back(std::move(ours));
}

void Ledger::give_back(Ledger const& theirs, Instant at)
{
    for (Promise& ours : promises_) {
        bool const is_theirs =
            std::any_of(theirs.promises_.begin(), theirs.promises_.end(), [&](Promise const& promise) {
                return promise.about == ours.about && promise.until == ours.until;
            });
        if (ours.outcome == Outcome::open && ours.origin == Origin::merge && is_theirs)
            settle(ours, Outcome::dropped, at);
    }
}

bool Ledger::told_before_broken(Promise const& promise) const
{
    auto const before = std::find_if(promises_.rbegin(), promises_.rend(), [&](Promise const& other) {
        return other.number < promise.number && other.about == promise.about && other.was_told();
    });
    return promise.origin != Origin::by_hand || before == promises_.rend() || before->outcome == Outcome::re_promised;
}

void Ledger::give(CaseClock const& clock, Target about, Origin origin, Instant at)
{
    auto const& term = clock.policy->terms.target(about);
    if (!term || !term->promised || clock.line(about).phase() != Line::Phase::running || has_open_by_policy(about))
        return;
    auto const due = clock.due(about);
    promises_.push_back({static_cast<int>(promises_.size()) + 1,
                         about,
                         kindly(*clock.policy->calendar, *due),
                         at,
                         origin,
                         Outcome::open,
                         {},
                         {},
                         0});
}

bool Ledger::has_open_by_policy(Target about) const
{
    return std::any_of(promises_.begin(), promises_.end(), [&](Promise const& promise) {
        return promise.outcome == Outcome::open && promise.about == about && is_by_policy(promise.origin);
    });
}

void Ledger::settle(Promise& promise, Outcome outcome, Instant at)
{
    promise.outcome = outcome;
    promise.settled = at;
    if (static_cast<std::size_t>(promise.number) <= stored_)
        changed_.push_back(promise.number);
}

void Ledger::keep(Target about, Instant at)
{
    pass(at);
    for (Promise& promise : promises_)
        if (promise.outcome == Outcome::open && promise.about == about)
            settle(promise, Outcome::kept, at);
}

void Ledger::drop(Instant at)
{
    pass(at);
    for (Promise& promise : promises_)
        if (promise.outcome == Outcome::open)
            settle(promise, Outcome::dropped, at);
}
}
