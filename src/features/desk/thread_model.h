#pragma once
// The thread of a case: messages, notes, steps, files. Member names are the JSON names. Others include model.h.
#include "features/desk/case_model.h"

#include <map>

namespace regard::desk
{
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
    adopted,            // from the history of another system: its reference there
    promise_taken_back, // a new date the customer was not told of after all: until, the one that stands
};
BOOST_DESCRIBE_ENUM(Step, none, opened, earlier_contact, changed, offered, accepted, refused, withdrawn, lapsed, taken,
                    state_changed, already_answered, promised, repromised, escalated, settled, resolved, reopened,
                    confirmed, closed, merged, unmerged, restricted, unrestricted, followed_up, taken_back,
                    not_delivered, escalation_answered, split_off, split_from, put_under, taken_out, child_added,
                    child_left, adopted, promise_taken_back)

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
}
