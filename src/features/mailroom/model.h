#pragma once
// Mailboxes and mails as the API shows them. Member names are the JSON names.
#include "base/fields.h"
#include "features/desk/model.h"

namespace regard::mailroom
{
using MailboxId = Id<struct MailboxTag>;
using MailId = Id<struct MailTag>;
using OutboxId = Id<struct OutboxTag>;
using desk::CaseId;
using desk::EntryId;
using touchpoints::TouchpointId;

// ---- stored by number: only add at the end
enum class Security : std::uint8_t { tls, starttls, none };
BOOST_DESCRIBE_ENUM(Security, tls, starttls, none)

enum class SignIn : std::uint8_t { password, token }; // token: OAuth 2, sent by XOAUTH2
BOOST_DESCRIBE_ENUM(SignIn, password, token)

// What becomes of the server's copy of a mail, once ours is on the disk.
enum class Afterwards : std::uint8_t { keep, mark_seen, remove };
BOOST_DESCRIBE_ENUM(Afterwards, keep, mark_seen, remove)

enum class Mode : std::uint8_t {
    shadow, // mails become cases, but nothing on the server is touched and nothing is sent
    live,
};
BOOST_DESCRIBE_ENUM(Mode, shadow, live)

// What became of a mail.
enum class Fate : std::uint8_t {
    taken,     // it is a message of a case
    automatic, // a program's answer to a mail of ours: noted, nothing follows
    bounced,   // a mail of ours did not arrive
    our_own,   // our own mail, coming back
    parked,    // somebody must look
};
BOOST_DESCRIBE_ENUM(Fate, taken, automatic, bounced, our_own, parked)

// What became of a mail of ours.
enum class Way : std::uint8_t {
    waiting, // to be tried, or tried again
    sent,
    failed,    // it will never be taken, or was tried for a day
    given_up,  // by a person
    put_again, // failed, and was put on its way once more: another line says how that went
};
BOOST_DESCRIBE_ENUM(Way, waiting, sent, failed, given_up, put_again)

struct Mailbox
{
    MailboxId id;
    std::string name, address;
    std::string host;
    int port = 993;
    Security security = Security::tls;
    std::string user;
    SignIn sign_in = SignIn::password;
    bool has_secret = false;
    std::string folder = "INBOX";
    Afterwards afterwards = Afterwards::mark_seen;
    std::string smtp_host; // empty: nothing is sent from here
    int smtp_port = 465;
    Security smtp_security = Security::tls;
    std::optional<TouchpointId> touchpoint; // of the cases that begin here
    Mode mode = Mode::shadow;
    bool take_existing = false; // what lay there before, too
    std::optional<Instant> last_read;
    std::optional<std::string> trouble_code, trouble; // why it can't be read just now
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Mailbox, (),
                      (id, name, address, host, port, security, user, sign_in, has_secret, folder, afterwards,
                       smtp_host, smtp_port, smtp_security, touchpoint, mode, take_existing, last_read, trouble_code,
                       trouble, version))

struct NewMailbox
{
    std::string name, address;
    std::string host;
    int port = 993;
    Security security = Security::tls;
    std::string user;
    SignIn sign_in = SignIn::password;
    std::optional<std::string> secret;
    std::string folder = "INBOX";
    Afterwards afterwards = Afterwards::mark_seen;
    std::string smtp_host;
    int smtp_port = 465;
    Security smtp_security = Security::tls;
    std::optional<TouchpointId> touchpoint;
    Mode mode = Mode::shadow;
    bool take_existing = false;
};
BOOST_DESCRIBE_STRUCT(NewMailbox, (),
                      (name, address, host, port, security, user, sign_in, secret, folder, afterwards, smtp_host,
                       smtp_port, smtp_security, touchpoint, mode, take_existing))
constexpr auto rules_of(form::Of<NewMailbox>)
{
    using namespace form;
    return rules(
        on(&NewMailbox::name, not_blank, length(1, 100)),
        on(&NewMailbox::address, form::email, length(3, 200), about("From which we write")),
        on(&NewMailbox::host, not_blank, length(1, 253), about("The IMAP server")),
        on(&NewMailbox::port, range(1, 65535), may_be_left_out), on(&NewMailbox::security, may_be_left_out),
        on(&NewMailbox::user, not_blank, length(1, 200)), on(&NewMailbox::sign_in, may_be_left_out),
        on(&NewMailbox::secret, length(1, 8000), about("The password or token; never given back")),
        on(&NewMailbox::folder, not_blank, length(1, 200), may_be_left_out),
        on(&NewMailbox::afterwards, may_be_left_out), on(&NewMailbox::smtp_host, length(0, 253), may_be_left_out),
        on(&NewMailbox::smtp_port, range(1, 65535), may_be_left_out), on(&NewMailbox::smtp_security, may_be_left_out),
        on(&NewMailbox::mode, may_be_left_out), on(&NewMailbox::take_existing, may_be_left_out));
}

// What is left out stays; null takes the touchpoint away. Another server or user needs the secret anew.
struct MailboxChange
{
    std::optional<std::string> name, address, host;
    std::optional<int> port;
    std::optional<Security> security;
    std::optional<std::string> user;
    std::optional<SignIn> sign_in;
    std::optional<std::string> secret, folder;
    std::optional<Afterwards> afterwards;
    std::optional<std::string> smtp_host;
    std::optional<int> smtp_port;
    std::optional<Security> smtp_security;
    std::optional<TouchpointId> touchpoint;
    std::optional<Mode> mode;
};
BOOST_DESCRIBE_STRUCT(MailboxChange, (),
                      (name, address, host, port, security, user, sign_in, secret, folder, afterwards, smtp_host,
                       smtp_port, smtp_security, touchpoint, mode))
constexpr auto rules_of(form::Of<MailboxChange>)
{
    using namespace form;
    return rules(on(&MailboxChange::name, not_blank, length(1, 100)),
                 on(&MailboxChange::address, form::email, length(3, 200)),
                 on(&MailboxChange::host, not_blank, length(1, 253)), on(&MailboxChange::port, range(1, 65535)),
                 on(&MailboxChange::user, not_blank, length(1, 200)), on(&MailboxChange::secret, length(1, 8000)),
                 on(&MailboxChange::folder, not_blank, length(1, 200)), on(&MailboxChange::smtp_host, length(0, 253)),
                 on(&MailboxChange::smtp_port, range(1, 65535)));
}

struct Mailboxes
{
    std::vector<Mailbox> items;
};
BOOST_DESCRIBE_STRUCT(Mailboxes, (), (items))

// How trying it went. A code and a sentence where it did not.
struct Tried
{
    bool works = false;
    std::string code, sentence;
    std::optional<std::string> field;
};
BOOST_DESCRIBE_STRUCT(Tried, (), (works, code, sentence, field))

struct MailboxCheck
{
    Tried reading;
    std::optional<Tried> sending; // nothing where nothing is sent from here
    std::int64_t mails = 0;       // that lie in the folder
};
BOOST_DESCRIBE_STRUCT(MailboxCheck, (), (reading, sending, mails))

// ---- mails
struct MailShown
{
    MailId id;
    std::optional<MailboxId> mailbox; // none: handed in by another mail server
    Instant at;
    Fate fate = Fate::parked;
    std::optional<std::string> why; // of a parked one: a code
    std::string from, subject;      // as it says itself
    std::int64_t bytes = 0;
    std::optional<CaseId> case_id;
};
BOOST_DESCRIBE_STRUCT(MailShown, (), (id, mailbox, at, fate, why, from, subject, bytes, case_id))

struct MailQuery
{
    Fate fate = Fate::parked;
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(MailQuery, (), (fate, cursor, limit))
constexpr auto rules_of(form::Of<MailQuery>)
{
    using namespace form;
    return rules(on(&MailQuery::fate, may_be_left_out), on(&MailQuery::limit, range(1, 200), may_be_left_out));
}

// ---- the outbox
struct OutboxCase
{
    CaseId id;
    std::int64_t number = 0;
    std::string subject;
};
BOOST_DESCRIBE_STRUCT(OutboxCase, (), (id, number, subject))

struct OutboxMail
{
    OutboxId id;
    Way state = Way::waiting;
    MailboxId mailbox;
    std::string from;                     // the mailbox's address; empty where it is gone
    std::optional<OutboxCase> about;      // none: not a case for the reader to see
    std::optional<std::string> recipient; // likewise
    Instant made;
    int attempts = 0;
    std::optional<Instant> next_try; // while it waits
    bool is_going = false;           // it is being sent just now
    std::optional<std::string> trouble_code,
        trouble; // of the last attempt; the sentence is the server's own, where it gave one
    std::optional<Instant> ended;
    std::optional<std::string> reason; // of whoever gave it up
};
BOOST_DESCRIBE_STRUCT(OutboxMail, (),
                      (id, state, mailbox, from, about, recipient, made, attempts, next_try, is_going, trouble_code,
                       trouble, ended, reason))

struct OutboxQuery
{
    Way state = Way::waiting;
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(OutboxQuery, (), (state, cursor, limit))
constexpr auto rules_of(form::Of<OutboxQuery>)
{
    using namespace form;
    return rules(on(&OutboxQuery::state, may_be_left_out), on(&OutboxQuery::limit, range(1, 200), may_be_left_out));
}

struct GivingUp
{
    std::string reason; // whoever owns the case reads it
};
BOOST_DESCRIBE_STRUCT(GivingUp, (), (reason))
constexpr auto rules_of(form::Of<GivingUp>)
{
    using namespace form;
    return rules(on(&GivingUp::reason, not_blank, length(1, desk::longest_reason)));
}

struct MailTaken
{
    CaseId case_id;
};
BOOST_DESCRIBE_STRUCT(MailTaken, (), (case_id))
}
