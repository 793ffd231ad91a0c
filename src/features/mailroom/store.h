#pragma once
// All SQL of the mailroom.
#include "features/mailroom/model.h"
#include "ground/db/db.h"

namespace regard::mailroom::store
{
// ---- mailboxes
struct KeptMailbox : Mailbox
{
    std::string sealed_secret;
    std::int64_t uid_validity = 0;
    std::int64_t last_uid = 0;
};
std::optional<KeptMailbox> mailbox(db::Transaction& tx, MailboxId id);
std::optional<KeptMailbox> mailbox_of(db::Transaction& tx, std::string_view address);
std::vector<KeptMailbox> mailboxes(db::Transaction& tx); // by name
void insert(db::Transaction& tx, KeptMailbox const& one);
void update(db::Transaction& tx, KeptMailbox const& one); // its version grows; how far it is read stays
void remove(db::Transaction& tx, MailboxId id);           // mails and the outbox stay

// ---- reading
// Whether this node may read it until then: nobody else does.
bool attend(db::Transaction& tx, MailboxId id, int node, Instant now, Instant until);
void reads_no_more(db::Transaction& tx, int node); // any of them
void nobody_reads(db::Transaction& tx);
void read_up_to(db::Transaction& tx, MailboxId id, std::int64_t uid_validity, std::int64_t last_uid, Instant now);
void put_trouble(db::Transaction& tx, MailboxId id, std::string_view code, std::string_view sentence); // empty: none

// ---- mails
struct Received
{
    MailId id;
    std::optional<MailboxId> mailbox{};
    std::optional<std::int64_t> uid_validity{}, uid{};
    std::string content, sender;
    Instant at;
    std::int64_t bytes = 0; // none: they were taken away
    Fate fate = Fate::parked;
    std::optional<std::string> why{};
    std::optional<CaseId> case_id{};
    bool on_server = false;
};
bool insert(db::Transaction& tx, Received const& mail); // false where it has been received already
bool is_there(db::Transaction& tx, std::string_view content);
std::optional<Received> received(db::Transaction& tx, MailId id);
std::vector<Received> received_with(db::Transaction& tx, Fate fate, MailId before, int limit); // newest first
void put_fate(db::Transaction& tx, MailId id, Fate fate, std::optional<CaseId> case_id);
std::vector<MailId> mails_of_case(db::Transaction& tx, CaseId id);
std::vector<MailId> mails_from(db::Transaction& tx, std::string_view sender);
// Its bytes are no more; one that was parked is as if it had never come.
void forget(db::Transaction& tx, MailId id);
std::int64_t count_from(db::Transaction& tx, std::string_view sender, Instant since);
std::optional<MailboxId> last_mailbox_of(db::Transaction& tx, CaseId id);
std::vector<std::int64_t> on_server(db::Transaction& tx, MailboxId id, std::int64_t uid_validity, int limit);
void left_server(db::Transaction& tx, MailboxId id, std::int64_t uid_validity, std::int64_t up_to);

// ---- the outbox
struct Going
{
    OutboxId id;
    MailboxId mailbox;
    CaseId case_id;
    EntryId entry;
    std::string mail_id, recipient, letter;
    Way state = Way::waiting;
    Instant made;
    int attempts = 0;
    std::optional<std::string> trouble_code{}, trouble{}, reason{};
    std::optional<Instant> ended{};
};
void insert(db::Transaction& tx, Going const& one);
std::optional<Going> going(db::Transaction& tx, OutboxId id);
std::vector<EntryId> waiting_of_case(db::Transaction& tx, CaseId id);
void forget_letters(db::Transaction& tx, CaseId id,
                    Instant now); // what waits never goes; to whom anything went is gone
std::optional<Going> last_going(db::Transaction& tx, CaseId id, EntryId entry);
std::vector<Going> going_with(db::Transaction& tx, Way state, OutboxId before, int limit); // newest first
struct Trouble
{
    int attempts = 0;
    std::string code{}, sentence{};
};
void put_way(db::Transaction& tx, OutboxId id, Way state, Instant now, Trouble const& trouble);
void settle_by_hand(db::Transaction& tx, OutboxId id, Way state, Instant now, std::optional<std::string> const& reason);

// ---- the key
std::string key_or(db::Transaction& tx, std::string_view fresh); // the one that is there, else this one from now on

// ---- alarms
std::int64_t in_trouble(db::Transaction& tx); // mailboxes
}
