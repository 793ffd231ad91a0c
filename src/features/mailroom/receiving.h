#pragma once
// From the bytes of a mail on our disk to what becomes of it. For the sources of this feature.
#include "features/mailroom/contents.h"
#include "features/mailroom/inside.h"
#include "ground/mail/letter.h"

#include <exception>

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

// What is to become of it, found out before the transaction.
struct Judged
{
    KeptFiles files;
    store::Received row{};
    bool again = false; // received already
    desk::Ticket ticket{};
    std::optional<CaseId> follows{};
    std::optional<Signature::Place> failed{}; // of a bounce: the message that did not arrive
    std::string why_failed{};                 // a code
    desk::NewCase form{};
    desk::Incoming message{};
    std::string
        passed_on_by{};  // an address of one of ours, or of who writes as them: it is a case of whoever wrote first
    std::string added{}; // what stands above it, which stays among us
    bool may_be_answered = false; // by a program: a person wrote, and does not ask us not to
};
Judged judge(Mailroom::Inside& inside, Arrival const& arrival);

// In a transaction that may run again. The case, where there is one. Refuses as the desk does; `again` where another
// was quicker. The caller lets the files stay once it is on the disk.
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
bool is_about_the_mail(std::exception const& broken); // not about a disk or store that is away, full or too busy

std::string sender_key(std::string_view address); // by which mails of a sender are counted and found: a hash
}
