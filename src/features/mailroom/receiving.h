#pragma once
// From the bytes of a mail on our disk to what becomes of it. For the sources of this feature.
#include "features/mailroom/inside.h"
#include "ground/mail/letter.h"

namespace regard::mailroom
{
// A mail whose bytes lie on the disk under its id.
struct Arrival
{
    MailId id;
    std::optional<MailboxId> mailbox{};
    std::optional<std::int64_t> uid_validity{}, uid{};
    std::optional<TouchpointId> touchpoint{};
    bool on_server = false; // its copy there waits for what is to become of it
    bool whole = true;
    bool by_hand = false; // somebody has looked and wants it taken, whatever it looks like
};

// What is to become of it, found out before the transaction: files of the case are on the disk.
struct Judged
{
    store::Received row;
    bool again = false; // received already
    desk::Ticket ticket{};
    std::optional<CaseId> follows{};
    std::optional<Signature::Place> failed{}; // of a bounce: the message that did not arrive
    std::string why_failed{};                 // a code
    desk::NewCase form{};
    desk::Incoming message{};
    std::optional<desk::EmployeeId> by{}; // who of ours passed it on: it is a case of whoever wrote first
    std::string added{};                  // what they wrote above it, which stays among us
    bool may_be_answered = false;         // by a program: a person wrote, and does not ask us not to
};
Judged judge(Mailroom::Inside& inside, Arrival const& arrival);

// In a transaction that may run again. The case, where there is one. Refuses as the desk does; `again` where another
// was quicker.
struct Settled
{
    Fate fate = Fate::parked;
    std::optional<CaseId> case_id;
    bool again = false;
};
Result<Settled> settle(Mailroom::Inside& inside, db::Transaction& tx, Judged const& judged, Instant now);

// Both, for one mail. What the desk refuses or what breaks for this mail alone is parked; throws where disk or store fail
// and refuses where no mail can be taken now (`nobody_there`).
Result<Settled> receive(Mailroom::Inside& inside, Arrival const& arrival);
bool holds_all_up(Refusal const& refusal);
}
