#pragma once
// Live cases as they are worked at, as the API shows them. Member names are the JSON names. Others include model.h.
#include "base/fields.h"
#include "features/cases/model.h"
#include "features/customers/model.h"
#include "features/promises/escalation_model.h"
#include "features/touchpoints/model.h"

#include <map>

namespace regard::desk
{
using cases::CaseId;
using customers::CustomerId;
using people::EmployeeId;
using people::ProductId;
using people::UnitId;
using people::VerticalId;
using touchpoints::TouchpointId;
using EntryId = Id<struct EntryTag>;
using FileId = Id<struct FileTag>;

constexpr std::size_t longest_subject = 300, longest_message = 100'000, longest_reason = 2'000;

// ---- what a case is. Stored by number: only add at the end.
using promises::Kind;

enum class Channel : std::uint8_t { phone, counter, mail, form, api, page };
BOOST_DESCRIBE_ENUM(Channel, phone, counter, mail, form, api, page)

enum class State : std::uint8_t {
    open,
    waiting_for_customer,    // a question has really gone out
    waiting_for_third_party, // our target runs on
    resolved,                // we say so
    confirmed,               // the customer says so, or has been silent for long enough
    closed,                  // filed; a late answer begins a linked case
};
BOOST_DESCRIBE_ENUM(State, open, waiting_for_customer, waiting_for_third_party, resolved, confirmed, closed)
constexpr bool is_open(State state) { return state < State::resolved; }

enum class Priority : std::uint8_t { low, normal, high, urgent };
BOOST_DESCRIBE_ENUM(Priority, low, normal, high, urgent)

enum class ClosedAs : std::uint8_t { answered, duplicate, spam, merged, withdrawn };
BOOST_DESCRIBE_ENUM(ClosedAs, answered, duplicate, spam, merged, withdrawn)

// ---- people, as they are named beside a case
struct PersonShown
{
    EmployeeId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(PersonShown, (), (id, name))

struct TeamShown
{
    UnitId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(TeamShown, (), (id, name))

struct CustomerShown
{
    CustomerId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(CustomerShown, (), (id, name))

struct TouchpointShown
{
    TouchpointId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(TouchpointShown, (), (id, name))

// ---- lists
struct CaseRow
{
    CaseId id;
    std::int64_t number = 0; // as people say it: 1042
    std::string subject;
    Kind kind = Kind::request;
    State state = State::open;
    Priority priority = Priority::normal;
    std::optional<CustomerShown> customer;
    PersonShown owner;
    std::optional<TeamShown> team;
    std::optional<TouchpointShown> touchpoint;
    Instant opened, updated;
    std::optional<Instant> next_due; // the earliest of what we owe: a target, a promise, a deadline
    std::optional<Instant> promised; // what the customer was told
    bool customer_waits = false;     // the customer wrote last
    bool offered = false;            // a handoff waits to be accepted
    bool restricted = false;
    std::int64_t bounces = 0;
};
BOOST_DESCRIBE_STRUCT(CaseRow, (),
                      (id, number, subject, kind, state, priority, customer, owner, team, touchpoint, opened, updated,
                       next_due, promised, customer_waits, offered, restricted, bounces))

enum class Sort : std::uint8_t { time_left, newest, updated };
BOOST_DESCRIBE_ENUM(Sort, time_left, newest, updated)

enum class Which : std::uint8_t { open, ended, all };
BOOST_DESCRIBE_ENUM(Which, open, ended, all)

struct CaseQuery
{
    Which which = Which::open;
    Sort sort = Sort::time_left;
    bool mine = false;
    std::optional<std::string> search{}; // words; newest first whatever the sort
    std::optional<State> state{};
    std::optional<Kind> kind{};
    std::optional<EmployeeId> owner{};
    std::optional<UnitId> team{}; // and all below
    std::optional<TouchpointId> touchpoint{};
    std::optional<CustomerId> customer{};
    std::optional<std::string> tag{};
    std::optional<std::string> cursor{};
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(CaseQuery, (),
                      (which, sort, mine, search, state, kind, owner, team, touchpoint, customer, tag, cursor, limit))
constexpr auto rules_of(form::Of<CaseQuery>)
{
    using namespace form;
    return rules(on(&CaseQuery::limit, range(1, 200), may_be_left_out), on(&CaseQuery::which, may_be_left_out),
                 on(&CaseQuery::sort, may_be_left_out), on(&CaseQuery::mine, may_be_left_out),
                 on(&CaseQuery::search, length(1, 200)), on(&CaseQuery::tag, length(1, 40)));
}

// ---- a new case
// An earlier contact about the same that nobody noted. It counts: the clock began then.
struct EarlierContact
{
    Instant at;
    Channel channel = Channel::phone;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(EarlierContact, (), (at, channel, text))
constexpr auto rules_of(form::Of<EarlierContact>)
{
    using namespace form;
    return rules(on(&EarlierContact::text, length(0, longest_reason), may_be_left_out),
                 on(&EarlierContact::channel, may_be_left_out));
}

// The customer: known by id, or said in words; who has the same address or number is taken to be the same.
struct CaseCustomer
{
    std::optional<CustomerId> id;
    std::optional<std::string> name, email, phone;
    bool company = false;
};
BOOST_DESCRIBE_STRUCT(CaseCustomer, (), (id, name, email, phone, company))
constexpr auto rules_of(form::Of<CaseCustomer>)
{
    using namespace form;
    return rules(on(&CaseCustomer::name, not_blank, length(1, 200)),
                 on(&CaseCustomer::email, form::email, length(3, 200)), on(&CaseCustomer::phone, length(3, 40)),
                 on(&CaseCustomer::company, may_be_left_out));
}

struct NewCase
{
    std::string subject;
    std::string text; // in the customer's words
    Kind kind = Kind::request;
    Channel channel = Channel::api;
    CaseCustomer customer;
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<VerticalId> vertical;  // left out: the product's
    std::optional<std::string> language; // of the customer; left out: the customer's own, else the organisation's
    std::optional<std::string> remedy;   // what would put it right, in the customer's words
    Priority priority = Priority::normal;
    std::vector<EarlierContact> earlier;
    bool keep = false;               // the one who notes it becomes its owner
    bool restricted = false;         // fraud, money laundering, legal hold: named people only
    std::optional<EmployeeId> about; // a complaint about this person: it never goes to them or whom they lead
    std::vector<std::string> tags;
};
BOOST_DESCRIBE_STRUCT(NewCase, (),
                      (subject, text, kind, channel, customer, touchpoint, product, vertical, language, remedy,
                       priority, earlier, keep, restricted, about, tags))
constexpr auto rules_of(form::Of<NewCase>)
{
    using namespace form;
    return rules(
        on(&NewCase::subject, not_blank, length(1, longest_subject), about("What it is about, in a few words")),
        on(&NewCase::text, length(0, longest_message), may_be_left_out, about("What the customer said or wrote")),
        on(&NewCase::kind, may_be_left_out), on(&NewCase::channel, may_be_left_out),
        on(&NewCase::customer, may_be_left_out), on(&NewCase::language, length(2, 2)),
        on(&NewCase::remedy, length(1, longest_reason)), on(&NewCase::priority, may_be_left_out),
        on(&NewCase::earlier, length(0, 20), may_be_left_out), on(&NewCase::keep, may_be_left_out),
        on(&NewCase::restricted, may_be_left_out),
        on(&NewCase::tags, length(0, 20), each(not_blank, length(1, 40)), may_be_left_out));
}

struct CaseBegun
{
    CaseId id;
    std::int64_t number = 0;
    EmployeeId owner;
    std::optional<Instant> promised; // what the customer may be told
};
BOOST_DESCRIBE_STRUCT(CaseBegun, (), (id, number, owner, promised))

// ---- the thread of a case
enum class EntryKind : std::uint8_t { message_in, message_out, note, step };
BOOST_DESCRIBE_ENUM(EntryKind, message_in, message_out, note, step)

enum class Delivery : std::uint8_t {
    none,
    held,       // goes out in a few seconds; can be taken back until then
    going,      // on its way
    sent,       // the customer's side has taken it
    failed,     // could not be delivered: somebody must look
    taken_back, // never went out
};
BOOST_DESCRIBE_ENUM(Delivery, none, held, going, sent, failed, taken_back)

// What happened to the case itself. Stored by number: only add at the end.
enum class Step : std::uint8_t {
    none,
    opened,
    earlier_contact,
    changed, // one of its fields: `field`, `from`, `to` in `about`
    offered, // a handoff: from, to
    accepted,
    refused,
    withdrawn,        // by the giver
    lapsed,           // nobody accepted in time: the lead owns it
    taken,            // somebody took it over
    state_changed,    // from, to
    already_answered, // the customer says so
    promised,         // the first promise: until
    repromised,       // from, until
    escalated,
    settled, // an escalation was answered
    resolved,
    reopened,
    confirmed,
    closed,
    merged, // another case into this one
    unmerged,
    restricted,
    unrestricted,
    followed_up,   // a late answer began a linked case
    taken_back,    // a message that had not gone out
    not_delivered, // a message: why
    escalation_answered,
    split_off,  // part of it became a case of its own: number
    split_from, // it was part of another one: number
    put_under,  // a parent: number
    taken_out,  // from under it
    child_added,
    child_left,
};
BOOST_DESCRIBE_ENUM(Step, none, opened, earlier_contact, changed, offered, accepted, refused, withdrawn, lapsed, taken,
                    state_changed, already_answered, promised, repromised, escalated, settled, resolved, reopened,
                    confirmed, closed, merged, unmerged, restricted, unrestricted, followed_up, taken_back,
                    not_delivered, escalation_answered, split_off, split_from, put_under, taken_out, child_added,
                    child_left)

struct FileShown
{
    FileId id;
    std::string name, type;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(FileShown, (), (id, name, type, bytes))

struct FilesBrought
{
    std::vector<FileShown> files;
};
BOOST_DESCRIBE_STRUCT(FilesBrought, (), (files))

struct Entry
{
    EntryId id{};
    EntryKind kind = EntryKind::note;
    Instant at{};
    std::optional<PersonShown> by{}; // nobody: the customer, where it is theirs, else Regard itself
    Channel channel = Channel::api;
    std::string text{};   // of a step: its reason, in somebody's words
    std::string quoted{}; // what a mail quoted of earlier ones; folded
    bool has_html = false;
    std::vector<FileShown> files{};
    Delivery delivery = Delivery::none;
    std::optional<Instant> goes_out{}; // while it is held
    bool asks = false;                 // holds a question: our target pauses once it has gone out
    Step step = Step::none;
    std::map<std::string, std::string> about{}; // names, codes and instants of a step
};
BOOST_DESCRIBE_STRUCT(Entry, (),
                      (id, kind, at, by, channel, text, quoted, has_html, files, delivery, goes_out, asks, step, about))

// ---- one case
struct HandoffShown
{
    PersonShown from;
    PersonShown to;
    std::optional<TeamShown> team;
    std::string reason;
    Instant at;
    Instant lapses; // then the lead owns it
};
BOOST_DESCRIBE_STRUCT(HandoffShown, (), (from, to, team, reason, at, lapses))

struct DraftShown
{
    EntryKind kind = EntryKind::message_out; // message_out or note
    std::string text;
    bool asks = false;
    std::int64_t version = 0;
    Instant updated;
};
BOOST_DESCRIBE_STRUCT(DraftShown, (), (kind, text, asks, version, updated))

// What the reader may do with it now, so that pages offer nothing that is refused.
struct May
{
    bool work = false;   // answer, note, change, hand off
    bool accept = false; // or refuse, the handoff that waits
    bool take = false;   // make it mine
    bool restrict = false;
};
BOOST_DESCRIBE_STRUCT(May, (), (work, accept, take, restrict))

struct CustomerCard
{
    CustomerId id{};
    std::string name{};
    bool company = false;
    std::vector<std::string> emails{}, phones{};
    std::string language{};
    bool with_care = false;
    std::string why_care{}; // for those who serve them alone
    std::int64_t open_cases = 0;
};
BOOST_DESCRIBE_STRUCT(CustomerCard, (), (id, name, company, emails, phones, language, with_care, why_care, open_cases))

struct CaseAtDesk
{
    CaseRow row;
    std::optional<CustomerCard> customer;
    std::optional<ProductId> product;
    std::optional<VerticalId> vertical;
    std::string language;
    std::optional<std::string> remedy, redress, resolution; // what was owed; what was done
    std::optional<ClosedAs> closed_as;
    std::optional<PersonShown> about;
    std::optional<promises::Standing> standing;
    std::optional<HandoffShown> handoff;
    std::vector<promises::Escalation> escalations; // the oldest first
    std::vector<Entry> thread;                     // oldest first
    std::vector<DraftShown> drafts;                // the reader's own
    std::vector<PersonShown> writing;              // others, just now
    std::vector<std::string> tags;
    std::vector<PersonShown> followers;
    std::vector<CaseRow> linked;
    std::optional<CaseRow> parent;       // it is under that one, and the reader may see it
    std::int64_t children = 0;           // under it: GET /cases/{id}/children
    std::vector<State> next_states;      // it may go to from here
    std::vector<std::string> open_steps; // of its checklists: said where it is resolved, forbids nothing
    May may;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(CaseAtDesk, (),
                      (row, customer, product, vertical, language, remedy, redress, resolution, closed_as, about,
                       standing, handoff, escalations, thread, drafts, writing, tags, followers, linked, parent,
                       children, next_states, open_steps, may, version))

// ---- what is done with it
struct NewMessage
{
    EntryKind kind = EntryKind::note; // message_out goes to the customer; said each time, never guessed
    std::string text;
    bool asks = false;
    std::optional<Channel> channel; // how the customer is told; left out: as they came, else by mail
    std::optional<EntryId> seen;    // the last entry the writer saw
    std::optional<bool> anyway;     // send although somebody answered meanwhile
    std::vector<FileId> files;
    std::vector<EmployeeId> mentions; // of a note
};
BOOST_DESCRIBE_STRUCT(NewMessage, (), (kind, text, asks, channel, seen, anyway, files, mentions))
constexpr auto rules_of(form::Of<NewMessage>)
{
    using namespace form;
    return rules(on(&NewMessage::text, not_blank, length(1, longest_message)), on(&NewMessage::asks, may_be_left_out),
                 on(&NewMessage::files, length(0, 20), may_be_left_out),
                 on(&NewMessage::mentions, length(0, 20), may_be_left_out));
}

struct EntryWritten
{
    EntryId id;
    std::optional<Instant> goes_out; // until then it can be taken back
};
BOOST_DESCRIBE_STRUCT(EntryWritten, (), (id, goes_out))

struct DraftForm
{
    std::string text;
    bool asks = false;
    std::int64_t version = 0; // of the draft the writer saw; 0: there was none
};
BOOST_DESCRIBE_STRUCT(DraftForm, (), (text, asks, version))
constexpr auto rules_of(form::Of<DraftForm>)
{
    using namespace form;
    return rules(on(&DraftForm::text, length(0, longest_message)), on(&DraftForm::asks, may_be_left_out),
                 on(&DraftForm::version, may_be_left_out));
}

struct CaseChange
{
    std::optional<std::string> subject, language, remedy;
    std::optional<Kind> kind;
    std::optional<Priority> priority;
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<VerticalId> vertical;
    std::optional<CustomerId> customer;
    std::optional<std::vector<std::string>> tags;
};
BOOST_DESCRIBE_STRUCT(CaseChange, (),
                      (subject, language, remedy, kind, priority, touchpoint, product, vertical, customer, tags))
constexpr auto rules_of(form::Of<CaseChange>)
{
    using namespace form;
    return rules(on(&CaseChange::subject, not_blank, length(1, longest_subject)),
                 on(&CaseChange::language, length(2, 2)), on(&CaseChange::remedy, length(0, longest_reason)),
                 on(&CaseChange::tags, length(0, 20), each(not_blank, length(1, 40))));
}

struct NewState
{
    State state = State::open;
    std::optional<std::string> resolution; // what was done, where it is resolved
    std::optional<std::string> redress;    // what the customer was owed and got
    std::optional<ClosedAs> closed_as;     // where it is closed
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(NewState, (), (state, resolution, redress, closed_as, reason))
constexpr auto rules_of(form::Of<NewState>)
{
    using namespace form;
    return rules(on(&NewState::resolution, not_blank, length(1, longest_reason)),
                 on(&NewState::redress, length(1, longest_reason)), on(&NewState::reason, length(1, longest_reason)));
}

// To a person, or to a team, where the person on duty with the least open work gets it.
struct NewHandoff
{
    std::optional<EmployeeId> to;
    std::optional<UnitId> team;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(NewHandoff, (), (to, team, reason))
constexpr auto rules_of(form::Of<NewHandoff>)
{
    using namespace form;
    return rules(on(&NewHandoff::reason, not_blank, length(1, longest_reason), about("Why, for whoever receives it")));
}

enum class HandoffAnswer : std::uint8_t { accept, refuse, withdraw };
BOOST_DESCRIBE_ENUM(HandoffAnswer, accept, refuse, withdraw)
struct HandoffAnswered
{
    HandoffAnswer answer = HandoffAnswer::accept;
    std::optional<std::string> reason; // of a refusal
};
BOOST_DESCRIBE_STRUCT(HandoffAnswered, (), (answer, reason))
constexpr auto rules_of(form::Of<HandoffAnswered>)
{
    using namespace form;
    return rules(on(&HandoffAnswered::reason, not_blank, length(1, longest_reason)));
}

struct MergeWish
{
    CaseId into;
};
BOOST_DESCRIBE_STRUCT(MergeWish, (), (into))

struct Restriction
{
    std::vector<EmployeeId> named; // who may see it, beside whoever restricts it
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Restriction, (), (named, reason))
constexpr auto rules_of(form::Of<Restriction>)
{
    using namespace form;
    return rules(on(&Restriction::named, length(0, 50), may_be_left_out),
                 on(&Restriction::reason, not_blank, length(1, longest_reason)));
}

struct EscalationAnswer
{
    std::string text; // what is being done; or, where it settles, what became of it
    bool settles = false;
};
BOOST_DESCRIBE_STRUCT(EscalationAnswer, (), (text, settles))
constexpr auto rules_of(form::Of<EscalationAnswer>)
{
    using namespace form;
    return rules(on(&EscalationAnswer::text, not_blank, length(1, longest_reason)),
                 on(&EscalationAnswer::settles, may_be_left_out));
}

struct Reason
{
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Reason, (), (reason))
constexpr auto rules_of(form::Of<Reason>)
{
    using namespace form;
    return rules(on(&Reason::reason, not_blank, length(1, longest_reason)));
}

struct NewPromise
{
    Instant until;
    std::string reason;                 // the customer reads it
    std::optional<std::string> message; // in the writer's words; left out: a kind sentence with the date
};
BOOST_DESCRIBE_STRUCT(NewPromise, (), (until, reason, message))
constexpr auto rules_of(form::Of<NewPromise>)
{
    using namespace form;
    return rules(on(&NewPromise::reason, not_blank, length(1, longest_reason)),
                 on(&NewPromise::message, not_blank, length(1, longest_message)));
}

// ---- Today
struct Today
{
    std::vector<CaseRow> mine; // open, by time left
    std::int64_t mine_total = 0;
    std::vector<CaseRow> offered;  // handoffs to accept
    std::vector<CaseRow> answered; // mine, and the customer wrote last
    std::vector<CaseRow> drafts;   // where I have begun to write
    std::vector<CaseRow> mentions; // notes that name me, not yet looked at
    // For those who lead a unit: theirs and all below.
    bool leads = false;
    std::vector<CaseRow> breaking;   // a promise or target falls due today, or has
    std::vector<CaseRow> unaccepted; // handoffs nobody has taken yet
    std::vector<CaseRow> escalated;
    struct Load
    {
        PersonShown person;
        std::int64_t open = 0;
        BOOST_DESCRIBE_CLASS(Load, (), (person, open), (), ())
    };
    std::vector<Load> load; // of the team's people, in name order
};
BOOST_DESCRIBE_STRUCT(Today, (),
                      (mine, mine_total, offered, answered, drafts, mentions, leads, breaking, unaccepted, escalated,
                       load))
}
