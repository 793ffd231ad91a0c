#pragma once
// What others see of promises, targets and deadlines: the facts a policy is chosen by, what happened, and how a case
// stands. Three things, never one word: a *target* is our own, in working time, and pauses; a *promise* is a date told to
// the customer, never edited; a *deadline* is the regulator's, by its own rule. Member names are the names in JSON.
#include "features/cases/model.h"
#include "features/people/model.h"
#include "features/touchpoints/model.h"

#include <boost/describe.hpp>

namespace regard::promises
{
using cases::CaseId;
using people::EmployeeId;
using people::ProductId;
using people::UnitId;
using people::VerticalId;
using touchpoints::TouchpointId;
using PolicyId = Id<struct PolicyTag>;
using PolicyVersionId = Id<struct PolicyVersionTag>; // what a case is pinned to
using EscalationId = Id<struct EscalationTag>;
using PromiseActId = Id<struct PromiseActTag>; // of one act that gave many cases a new date

// ---- what a policy is chosen by. The numbers of enums are stored: only add at the end.
enum class Kind : std::uint8_t { complaint, request, question, compliment };
BOOST_DESCRIBE_ENUM(Kind, complaint, request, question, compliment)

struct Facts
{
    TouchpointId touchpoint{}; // an id of 0: not known
    ProductId product{};
    VerticalId vertical{};
    Kind kind = Kind::complaint;
    std::string segment{}; // of the customer, in the organisation's words; may be empty
    int priority = 0;      // the organisation's own scale
};

// ---- what the clocks are told. Out: to the customer. An instant before the last one counts as the last one.
enum class Happened : std::uint8_t {
    told,        // a message really went out, be it an automatic one
    replied,     // a person answered
    asked,       // a person answered with a question: the targets pause until the customer writes. Counts as replied
    answered,    // the customer wrote, by whatever channel, or said "I already answered"
    third_party, // we wait for somebody else: the targets run
    held,        // a holding answer: extends the deadlines that allow it. Counts as replied
    resolved,
    confirmed,
    reopened,    // a new round: targets and, where the policy promises, a promise of its own
    closed,      // without a resolution before it what runs ends unmet and unbroken: spam, a duplicate
    transferred, // a trace alone; a change of policy is change_facts()
    merged_away, // the case goes on in another; nothing rings until it is
    parted,      // taken out again: as if it had never been merged, the time in between included
};

enum class Target : std::uint8_t { acknowledge, first_reply, next_update, resolve };
BOOST_DESCRIBE_ENUM(Target, acknowledge, first_reply, next_update, resolve)
constexpr std::size_t target_count = 4;

// ---- how a case stands
enum class TargetState : std::uint8_t {
    running,
    paused,
    met,
    missed, // stopped after its due instant
    ended,  // no longer wanted: resolved or closed before it, or the policy has no such target any more
};
BOOST_DESCRIBE_ENUM(TargetState, running, paused, met, missed, ended)

struct TargetStanding
{
    Target target = Target::resolve;
    TargetState state = TargetState::running;
    std::optional<Instant> due; // none while paused before it was due
    std::int64_t used = 0;      // working time, in microseconds; a pause is not in it
    std::int64_t total = 0;     // what the policy gives
    bool late = false;          // its due instant has passed, whether it still runs or not
};
BOOST_DESCRIBE_STRUCT(TargetStanding, (), (target, state, due, used, total, late))

enum class Outcome : std::uint8_t {
    open,
    kept,
    broken,
    re_promised, // a later one was given before this one passed
    dropped,     // the case was closed without a resolution
    taken_back,  // before the customer was told: as if it had never been given, and shown nowhere
};
BOOST_DESCRIBE_ENUM(Outcome, open, kept, broken, re_promised, dropped, taken_back)

enum class Origin : std::uint8_t {
    policy,    // made from the target as the case arrived
    reopening, // the same, for a reopened case
    update,    // made from the next-update target by the message before it
    by_hand,   // a person re-promised
    merge,     // came with a case that was merged into this one
};
BOOST_DESCRIBE_ENUM(Origin, policy, reopening, update, by_hand, merge)

struct PromiseStanding
{
    int number = 0; // from 1
    Target about = Target::resolve;
    Instant until;
    Instant told; // when it was given
    Origin origin = Origin::policy;
    Outcome outcome = Outcome::open;
    std::optional<Instant> settled;    // when it was kept, broken, replaced or dropped
    bool told_before_broken = true;    // of one by hand: the one before it had not passed yet
    std::string reason;                // of one by hand: what the customer was told
    std::optional<PromiseActId> act{}; // of one given to many cases at once
    std::int64_t together = 0;         // how many cases that act gave a date; 0: given by itself
};
BOOST_DESCRIBE_STRUCT(PromiseStanding, (),
                      (number, about, until, told, origin, outcome, settled, told_before_broken, reason, act, together))

enum class DeadlineState : std::uint8_t { running, met, missed, ended };
BOOST_DESCRIBE_ENUM(DeadlineState, running, met, missed, ended)

struct DeadlineStanding
{
    std::string name; // `final_response`; said by the sentences `promises.deadline.<name>`
    Instant due;
    bool extended = false;
    DeadlineState state = DeadlineState::running;
};
BOOST_DESCRIBE_STRUCT(DeadlineStanding, (), (name, due, extended, state))

// ---- a new date for many cases at once
struct NewDate
{
    std::optional<Instant> until; // the same for all
    std::optional<int> days;      // or that many calendar days after the one told now, to the end of a working day
};

struct DateMove
{
    std::optional<Instant> was; // what the customer was told; nothing where nothing was
    Instant until;
    bool is_broken = false; // the old date has passed: the new one is a second promise
    int moved_before = 0;   // how often people moved it already
};

struct PromiseAct
{
    PromiseActId id;
    Instant at;
    EmployeeId by;
    std::string reason;
    std::int64_t asked = 0, moved = 0;
};

struct Standing
{
    PolicyVersionId policy;
    std::vector<std::string>
        why; // the facts that chose it, the weightiest first: `touchpoint`, `kind`; none: the general one
    std::vector<TargetStanding> targets;   // those the policy has, in the order of Target
    std::vector<PromiseStanding> promises; // in the order given
    std::vector<DeadlineStanding> deadlines;
    std::optional<Instant> paused_since;
    std::optional<Instant>
        promised; // what the customer may expect now: of the open promises about the resolution, the last
    std::optional<Instant> first_promised; // the headline is kept as first promised
    int round = 1;                         // grows with each reopening
    Instant next_due{INT64_MAX}; // the earliest of all that is still open, for sorting, not shown; INT64_MAX: nothing

    TargetStanding const* target(Target which) const
    {
        for (TargetStanding const& one : targets)
            if (one.target == which)
                return &one;
        return nullptr;
    }
};
BOOST_DESCRIBE_STRUCT(Standing, (),
                      (policy, why, targets, promises, deadlines, paused_since, promised, first_promised, round))
}
