#pragma once
// Gestures, asks that go up the line, redress, and each person's own budget. Member names are the JSON names. Others include
// model.h.
#include "features/empowerment/policy_model.h"
#include "features/rights/model.h"

namespace regard::empowerment
{
using GestureId = Id<struct GestureTag>;
using RedressId = Id<struct RedressTag>;
using rights::DelegationId;
using rights::RightId;

// Why something is given. Stored by number: only add at the end.
enum class GestureReason : std::uint8_t {
    apology,
    long_wait,
    our_mistake,
    promise_broken,
    effort, // of the customer
    hardship,
    loyalty,
    occasion,
    thanks,
    other,
};
BOOST_DESCRIBE_ENUM(GestureReason, apology, long_wait, our_mistake, promise_broken, effort, hardship, loyalty, occasion,
                    thanks, other)

struct NewGesture
{
    GestureKindId kind;
    Money amount;
    GestureReason reason = GestureReason::apology;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(NewGesture, (), (kind, amount, reason, words))
constexpr auto rules_of(form::Of<NewGesture>)
{
    using namespace form;
    return rules(on(&NewGesture::words, length(0, longest_words), may_be_left_out));
}

// ---- what became of it. Stored by number: only add at the end.
enum class MatterState : std::uint8_t { done, asked, refused, expired, taken_back };
BOOST_DESCRIBE_ENUM(MatterState, done, asked, refused, expired, taken_back)

// Why something must be asked for. Stored as bits by number: only add at the end.
enum class Beyond : std::uint8_t {
    no_right,   // to give this at all
    right,      // more than one's decision right allows
    no_policy,  // there is no budget for whoever gives it
    kind,       // the policy does not name it
    at_once,    // more than the policy allows at once
    a_customer, // more than it allows for one customer in a period
    budget,     // more than is left
};
BOOST_DESCRIBE_ENUM(Beyond, no_right, right, no_policy, kind, at_once, a_customer, budget)

// Who allowed it, under which rule, when.
struct Allowed
{
    desk::PersonShown by;
    Instant at;
    std::optional<RightId> right; // the decision right: GET /decision-rights/{id}
    std::optional<Money> limit;   // of that right, then
    std::optional<DelegationId> delegation{};
    std::optional<PolicyNamed> policy{}; // its very version: GET /budget-policies/{id}/versions/{number}
    std::string words{};                 // of whoever was asked
};
BOOST_DESCRIBE_STRUCT(Allowed, (), (by, at, right, limit, delegation, policy, words))

// What became of one person's being asked. Stored by number: only add at the end.
enum class AskEnd : std::uint8_t { waiting, yes, no, climbed, expired, taken_back };
BOOST_DESCRIBE_ENUM(AskEnd, waiting, yes, no, climbed, expired, taken_back)

struct AskStep
{
    desk::PersonShown to;
    Instant asked;
    std::optional<Instant> climbs; // without an answer; nothing where nobody stands above
    AskEnd end = AskEnd::waiting;
    std::optional<Instant> ended;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(AskStep, (), (to, asked, climbs, end, ended, words))

struct AboutCase
{
    CaseId id;
    std::int64_t number = 0;
    std::string subject;
};
BOOST_DESCRIBE_STRUCT(AboutCase, (), (id, number, subject))

// What the reader may do with it now.
struct MayWithMatter
{
    bool answer = false, take_back = false, bring_receipt = false;
};
BOOST_DESCRIBE_STRUCT(MayWithMatter, (), (answer, take_back, bring_receipt))

struct Gesture
{
    GestureId id;
    MatterState state = MatterState::done;
    GestureKind kind;
    Money amount; // asked for
    Money given;  // less where whoever allowed it allowed less; nothing until then
    GestureReason reason = GestureReason::apology;
    std::string words;
    desk::PersonShown by;
    Instant at;
    std::optional<AboutCase> about;
    std::optional<desk::CustomerShown> customer;
    std::optional<desk::TouchpointShown> touchpoint;
    std::optional<desk::TeamShown> unit; // of whoever gave it, then
    std::vector<Beyond> beyond;          // why it had to be asked for
    std::optional<Allowed> allowed;
    std::vector<AskStep> asks;      // the first person asked first
    std::optional<Instant> expires; // while it waits
    bool receipt_due = false;
    std::vector<desk::FileShown> receipts;
    std::string said; // how it stands, in the reader's language
    MayWithMatter may;
};
BOOST_DESCRIBE_STRUCT(Gesture, (),
                      (id, state, kind, amount, given, reason, words, by, at, about, customer, touchpoint, unit, beyond,
                       allowed, asks, expires, receipt_due, receipts, said, may))

struct GestureQuery
{
    std::optional<MatterState> state;
    std::optional<Date> from, to; // both included, in the organisation's days
    std::optional<bool> receipt_due;
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(GestureQuery, (), (state, from, to, receipt_due, cursor, limit))
constexpr auto rules_of(form::Of<GestureQuery>)
{
    using namespace form;
    return rules(on(&GestureQuery::limit, range(1, 200), may_be_left_out));
}

// ---- answers
struct AskAnswer
{
    bool yes = false;
    std::optional<Money> amount; // less than was asked for; left out: all of it
    std::string words;           // a no needs some
};
BOOST_DESCRIBE_STRUCT(AskAnswer, (), (yes, amount, words))
constexpr auto rules_of(form::Of<AskAnswer>)
{
    using namespace form;
    return rules(on(&AskAnswer::words, length(0, longest_words), may_be_left_out));
}

// By a link of a mail. Its token comes in the body: an address is logged on its way, and remembered.
struct AskLink
{
    std::string token;
};
BOOST_DESCRIBE_STRUCT(AskLink, (), (token))
constexpr auto rules_of(form::Of<AskLink>)
{
    using namespace form;
    return rules(on(&AskLink::token, length(1, 100)));
}

struct AskLinkAnswer
{
    std::string token;
    bool yes = false;
    std::optional<Money> amount;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(AskLinkAnswer, (), (token, yes, amount, words))
constexpr auto rules_of(form::Of<AskLinkAnswer>)
{
    using namespace form;
    return rules(on(&AskLinkAnswer::token, length(1, 100)),
                 on(&AskLinkAnswer::words, length(0, longest_words), may_be_left_out));
}

// ---- "May I?", at a glance
struct GestureOptions
{
    Money at_once;                       // the most that is done without asking, just now; 0: everything is asked for
    std::optional<Money> right;          // the limit of one's decision right here; none: no right
    std::optional<PolicyNamed> policy;   // whose words hold here; none: no budget
    std::optional<Money> policy_at_once; // its most of one gesture
    std::optional<Money> left;           // of one's own budget
    std::optional<Instant> until;        // when that period ends
    std::optional<Money> customer_left;  // of what this customer may still be given in the period
    std::optional<Money> gift_limit;     // beyond which nobody may go, for this kind of customer
    std::optional<desk::PersonShown> above; // who is asked beyond that; none: nobody
    std::optional<std::int64_t> receipt_from;
    std::vector<GestureKind> kinds; // to choose from
    std::string code, sentence;     // why nothing can be given at all; empty: it can
};
BOOST_DESCRIBE_STRUCT(GestureOptions, (),
                      (at_once, right, policy, policy_at_once, left, until, customer_left, gift_limit, above,
                       receipt_from, kinds, code, sentence))

// ---- one's own budget
struct MyAllowance
{
    Money granted, spent, held, left;
    std::optional<Instant> begins, until;
    bool waits = false; // a period has begun and its allowance has not come yet: the account it comes from is empty
    AllowanceRest rest = AllowanceRest::lapses;
    std::optional<BudgetPolicy> policy;
    std::int64_t gestures = 0, customers = 0; // in this period
    std::int64_t rated = 0, satisfied = 0;    // of the cases they belonged to
    std::int64_t reopened = 0;
};
BOOST_DESCRIBE_STRUCT(MyAllowance, (),
                      (granted, spent, held, left, begins, until, waits, rest, policy, gestures, customers, rated,
                       satisfied, reopened))

struct MyBudget
{
    std::vector<MyAllowance> items; // a line a currency
    std::int64_t to_answer = 0;     // asks that wait for me
    std::int64_t receipts_due = 0;
};
BOOST_DESCRIBE_STRUCT(MyBudget, (), (items, to_answer, receipts_due))

// ---- redress: what the customer is owed. It never touches a budget.
enum class RedressKind : std::uint8_t { refund, fee_returned, correction, compensation, interest };
BOOST_DESCRIBE_ENUM(RedressKind, refund, fee_returned, correction, compensation, interest)

struct NewRedress
{
    RedressKind kind = RedressKind::refund;
    Money amount;
    GestureReason reason = GestureReason::our_mistake;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(NewRedress, (), (kind, amount, reason, words))
constexpr auto rules_of(form::Of<NewRedress>)
{
    using namespace form;
    return rules(on(&NewRedress::words, length(0, longest_words), may_be_left_out));
}

struct Redress
{
    RedressId id;
    MatterState state = MatterState::done; // done: it is owed, and the core system has been told
    RedressKind kind = RedressKind::refund;
    Money amount, given;
    GestureReason reason = GestureReason::our_mistake;
    std::string words;
    desk::PersonShown by;
    Instant at;
    AboutCase about;
    std::optional<desk::CustomerShown> customer;
    std::optional<Allowed> allowed;
    std::vector<AskStep> asks;
    std::optional<Instant> expires, booked;
    std::string booking; // as the core system calls it
    std::string said;
    MayWithMatter may;
};
BOOST_DESCRIBE_STRUCT(Redress, (),
                      (id, state, kind, amount, given, reason, words, by, at, about, customer, allowed, asks, expires,
                       booked, booking, said, may))

struct RedressList
{
    std::vector<Redress> items; // the latest first
};
BOOST_DESCRIBE_STRUCT(RedressList, (), (items))

struct RedressBooked
{
    std::string reference;
};
BOOST_DESCRIBE_STRUCT(RedressBooked, (), (reference))
constexpr auto rules_of(form::Of<RedressBooked>)
{
    using namespace form;
    return rules(on(&RedressBooked::reference, not_blank, length(1, 100)));
}

// Whatever waits for an answer of mine.
struct AskShown
{
    std::optional<Gesture> gesture; // one of them
    std::optional<Redress> redress;
};
BOOST_DESCRIBE_STRUCT(AskShown, (), (gesture, redress))

struct Asks
{
    std::vector<AskShown> items; // the longest waiting first
};
BOOST_DESCRIBE_STRUCT(Asks, (), (items))
}
