#pragma once
// What somebody holds and hands over, as the API shows it. Member names are the JSON names. Others include model.h.
#include "base/money.h"
#include "features/desk/model.h"
#include "features/people/model.h"

namespace regard::responsibility
{
using HandoverId = Id<struct HandoverTag>;
using ThingId = Id<struct ThingTag>; // of a case, an escalation, a touchpoint, …: by its kind

// Stored by number: only add at the end.
enum class HoldingKind : std::uint8_t {
    open_case,    // they own it; a promise may run
    offered_case, // it waits for them to accept it
    escalation,   // waits for their answer
    touchpoint,   // they answer for it
    unit,         // they lead it
    report,       // they are this person's manager
    stand_in,     // they stand in for somebody who is away
    draft,        // they have begun to write something in a case
    deputy,       // they stand in at this touchpoint
    ask,          // a gesture or redress waits for their yes
    budget,       // what they have to give; goes back by itself when their last day is over
    field_note,   // waits for their answer
    article,      // theirs to keep true
};
BOOST_DESCRIBE_ENUM(HoldingKind, open_case, offered_case, escalation, touchpoint, unit, report, stand_in, draft, deputy,
                    ask, budget, field_note, article)

struct Holding
{
    ThingId id;
    std::string name;            // of a case its subject; may be empty
    std::string go_to;           // its page; empty where it has none
    std::optional<Money> amount; // where it is of money
};
BOOST_DESCRIBE_STRUCT(Holding, (), (id, name, go_to, amount))

struct HoldingGroup
{
    HoldingKind kind = HoldingKind::open_case;
    std::int64_t total = 0;
    std::int64_t promised = 0;  // of open cases: a customer was told a date
    std::int64_t hidden = 0;    // of those looked at for the list: not for the reader to see
    bool more = false;          // there are more than the list holds
    bool hand_over = true;      // false: it stays with the person, and is said so that nobody is surprised
    std::vector<Holding> items; // at most 100
};
BOOST_DESCRIBE_STRUCT(HoldingGroup, (), (kind, total, promised, hidden, more, hand_over, items))

enum class HandoverState : std::uint8_t { running, done };
BOOST_DESCRIBE_ENUM(HandoverState, running, done)

// What could not be handed over, by why.
struct HandoverLeft
{
    HoldingKind kind = HoldingKind::open_case;
    std::string code, sentence;
    std::int64_t count = 0;
    std::vector<Holding> items; // those the reader may see, at most 100
};
BOOST_DESCRIBE_STRUCT(HandoverLeft, (), (kind, code, sentence, count, items))

struct Handover
{
    HandoverId id;
    desk::PersonShown person;
    HandoverState state = HandoverState::running;
    std::string reason;
    std::optional<Date> last_day;
    std::optional<desk::PersonShown> by;
    Instant at;
    std::optional<Instant> ended;
    std::int64_t total = 0, done = 0; // things; more may be done than there were at the beginning
    std::vector<HandoverLeft> left;
};
BOOST_DESCRIBE_STRUCT(Handover, (), (id, person, state, reason, last_day, by, at, ended, total, done, left))

struct Holdings
{
    desk::PersonShown person;
    std::optional<Date> last_day;
    std::vector<HoldingGroup> groups;      // those that hold anything
    std::optional<HandoverId> running;     // is at work now
    std::optional<desk::PersonShown> lead; // whom it goes to unless somebody else is chosen
};
BOOST_DESCRIBE_STRUCT(Holdings, (), (person, last_day, groups, running, lead))

struct HandoverTo
{
    HoldingKind kind = HoldingKind::open_case;
    std::optional<ThingId> thing; // none: everything of the kind that is not named
    people::EmployeeId to;
};
BOOST_DESCRIBE_STRUCT(HandoverTo, (), (kind, thing, to))

struct NewHandover
{
    std::vector<HandoverTo> to;
    std::string reason;
    std::optional<Date> last_day; // noted of the person, where they leave
};
BOOST_DESCRIBE_STRUCT(NewHandover, (), (to, reason, last_day))
constexpr auto rules_of(form::Of<NewHandover>)
{
    using namespace form;
    return rules(on(&NewHandover::to, length(1, 200), about("Who gets what: a kind, or one thing of it")),
                 on(&NewHandover::reason, not_blank, length(1, 500), about("Why, for whoever receives something")));
}
}
