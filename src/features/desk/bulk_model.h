#pragma once
// One act on many cases at once, as the API shows it. Member names are the JSON names.
#include "features/desk/model.h"

namespace regard::desk
{
using BulkId = Id<struct BulkTag>;

constexpr int most_at_once = 500;
constexpr Span bulk_undo_for = Span::minutes(10);

// Stored by number: only add at the end.
enum class BulkAct : std::uint8_t {
    hand_off,
    take, // make them mine
    state,
    tags,
    touchpoint,
    spam,
    answer, // a message to each customer, held for ten seconds as always
    repromise,
};
BOOST_DESCRIBE_ENUM(BulkAct, hand_off, take, state, tags, touchpoint, spam, answer, repromise)

// A new date for many customers, each of whom is told: the same one, or so many calendar days after what each was told, to the
// end of a working day.
struct NewDates
{
    std::optional<Instant> until;
    std::optional<int> days;
    std::string reason;  // the customers read it
    std::string message; // placeholders as ready texts have them; {{promise.date}} is the new one
};
BOOST_DESCRIBE_STRUCT(NewDates, (), (until, days, reason, message))
constexpr auto rules_of(form::Of<NewDates>)
{
    using namespace form;
    return rules(on(&NewDates::days, range(1, 365)), on(&NewDates::reason, not_blank, length(1, longest_reason)),
                 on(&NewDates::message, not_blank, length(1, longest_message)));
}

// What the act needs: each looks at its own members alone.
struct BulkWith
{
    std::optional<NewHandoff> handoff;
    std::optional<NewState> state;
    std::vector<std::string> add_tags, remove_tags;
    std::optional<TouchpointId> touchpoint;
    std::optional<std::string> text; // of an answer; placeholders as ready texts have them
    bool asks = false;
    std::optional<NewDates> repromise;
};
BOOST_DESCRIBE_STRUCT(BulkWith, (), (handoff, state, add_tags, remove_tags, touchpoint, text, asks, repromise))
constexpr auto rules_of(form::Of<BulkWith>)
{
    using namespace form;
    return rules(on(&BulkWith::add_tags, length(0, 20), each(not_blank, length(1, 40)), may_be_left_out),
                 on(&BulkWith::remove_tags, length(0, 20), each(not_blank, length(1, 40)), may_be_left_out),
                 on(&BulkWith::text, not_blank, length(1, longest_message)), on(&BulkWith::asks, may_be_left_out));
}

// Of chosen cases, of a list as it stands now, or of the open ones under a parent: one of the three.
struct BulkWish
{
    std::vector<CaseId> cases;
    std::optional<CaseQuery> list;
    std::optional<CaseId> children_of;
    BulkAct act = BulkAct::take;
    BulkWith with;
};
BOOST_DESCRIBE_STRUCT(BulkWish, (), (cases, list, children_of, act, with))
constexpr auto rules_of(form::Of<BulkWish>)
{
    using namespace form;
    return rules(on(&BulkWish::cases, length(0, most_at_once), may_be_left_out), on(&BulkWish::with, may_be_left_out));
}

struct RefusalShown
{
    std::string code, sentence, field;
};
BOOST_DESCRIBE_STRUCT(RefusalShown, (), (code, sentence, field))

struct BulkOutcome
{
    CaseId id;
    std::optional<std::int64_t> number; // none: it is not for the reader to see
    std::optional<std::string> subject;
    std::optional<RefusalShown> refused; // none: it is done
};
BOOST_DESCRIBE_STRUCT(BulkOutcome, (), (id, number, subject, refused))

struct BulkDone
{
    BulkId id;
    BulkAct act = BulkAct::take;
    Instant at;
    Instant undo_until;
    std::optional<Instant> undone;
    int done = 0, refused = 0;
    bool more = false;              // the list has more cases than are taken at once: ask again
    std::vector<BulkOutcome> items; // in the order they were asked for
};
BOOST_DESCRIBE_STRUCT(BulkDone, (), (id, act, at, undo_until, undone, done, refused, more, items))

struct BulkUndone
{
    int done = 0, left = 0;
    std::vector<BulkOutcome> items; // those left as they are, with what became of them since
};
BOOST_DESCRIBE_STRUCT(BulkUndone, (), (done, left, items))

// ---- a new date for many, before it is told
struct MoveShown
{
    CaseId id;
    std::optional<std::int64_t> number; // none: it is not for the reader to see
    std::optional<std::string> subject, customer;
    std::optional<Instant> was, until;   // what was told; what would be
    bool is_broken = false;              // the old date has passed: the new one is a second promise
    int moved_before = 0;                // how often people moved it already
    bool has_address = true;             // not: nothing can be mailed, and the message will not arrive
    std::optional<RefusalShown> refused; // none: it would be moved
};
BOOST_DESCRIBE_STRUCT(MoveShown, (),
                      (id, number, subject, customer, was, until, is_broken, moved_before, has_address, refused))

struct MovesPreviewed
{
    int moved = 0, refused = 0;
    int broken = 0, without_address = 0; // of those that would be moved
    bool more = false;                   // the list has more cases than are taken at once
    std::optional<std::string> message;  // as the first customer would read it
    std::vector<MoveShown> items;        // in the order they were asked for
};
BOOST_DESCRIBE_STRUCT(MovesPreviewed, (), (moved, refused, broken, without_address, more, message, items))

// What an act may change in a case, before it and after it.
struct AsItStood
{
    State state = State::open;
    std::optional<ClosedAs> closed_as;
    std::optional<std::string> resolution, redress;
    EmployeeId owner;
    std::optional<UnitId> team, team_before;
    std::int64_t bounces = 0;
    std::optional<TouchpointId> touchpoint;
    std::optional<EmployeeId> offered_to;
    std::vector<std::string> tags;
    std::optional<EntryId> message; // the one the act wrote
};
BOOST_DESCRIBE_STRUCT(AsItStood, (),
                      (state, closed_as, resolution, redress, owner, team, team_before, bounces, touchpoint, offered_to,
                       tags, message))
}
