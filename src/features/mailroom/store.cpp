#include "features/mailroom/store.h"

namespace regard::mailroom::store
{
namespace
{
template <class T>
std::optional<T> maybe(std::optional<std::string_view> text)
{
    return text ? std::optional<T>(*text) : std::nullopt;
}

KeptMailbox read(db::Row const& row)
{
    KeptMailbox one;
    one.id = row.id<MailboxId>(0);
    one.name = row.text(1);
    one.address = row.text(2);
    one.host = row.text(3);
    one.port = static_cast<int>(row.integer(4));
    one.security = row.choice<Security>(5);
    one.user = row.text(6);
    one.sign_in = row.choice<SignIn>(7);
    one.sealed_secret = row.text(8);
    one.has_secret = !one.sealed_secret.empty();
    one.folder = row.text(9);
    one.afterwards = row.choice<Afterwards>(10);
    one.smtp_host = row.text(11);
    one.smtp_port = static_cast<int>(row.integer(12));
    one.smtp_security = row.choice<Security>(13);
    one.touchpoint = row.maybe_id<TouchpointId>(14);
    one.mode = row.choice<Mode>(15);
    one.take_existing = row.flag(16);
    one.uid_validity = row.integer(17);
    one.last_uid = row.integer(18);
    one.last_read = row.maybe_instant(19);
    one.trouble_code = maybe<std::string>(row.maybe_text(20));
    one.trouble = maybe<std::string>(row.maybe_text(21));
    one.version = row.integer(22);
    return one;
}

Received read_mail(db::Row const& row)
{
    Received mail{.id = row.id<MailId>(0), .content = {}, .sender = {}, .at = row.instant(4)};
    mail.mailbox = row.maybe_id<MailboxId>(1);
    mail.uid_validity = row.maybe_integer(2);
    mail.uid = row.maybe_integer(3);
    mail.bytes = row.integer(5);
    mail.fate = row.choice<Fate>(6);
    mail.why = maybe<std::string>(row.maybe_text(7));
    mail.case_id = row.maybe_id<CaseId>(8);
    mail.on_server = row.flag(9);
    return mail;
}
}

std::optional<KeptMailbox> mailbox(db::Transaction& tx, MailboxId id)
{
    return tx.one(
        "select id, name, address, host, port, security, user_name, sign_in, sealed_secret, folder, afterwards, "
        "smtp_host, smtp_port, smtp_security, touchpoint, mode, take_existing, uid_validity, last_uid, "
        "last_read, trouble_code, trouble, version from mailbox where id = $1",
        {id}, read);
}

std::optional<KeptMailbox> mailbox_of(db::Transaction& tx, std::string_view address)
{
    auto const id = tx.integer("select id from mailbox where address = $1", {address});
    return id ? mailbox(tx, MailboxId{*id}) : std::nullopt;
}

std::vector<KeptMailbox> mailboxes(db::Transaction& tx)
{
    return tx.all(
        "select id, name, address, host, port, security, user_name, sign_in, sealed_secret, folder, afterwards, "
        "smtp_host, smtp_port, smtp_security, touchpoint, mode, take_existing, uid_validity, last_uid, "
        "last_read, trouble_code, trouble, version from mailbox order by name, id",
        {}, read);
}

void insert(db::Transaction& tx, KeptMailbox const& one)
{
    tx.execute(
        "insert into mailbox (id, name, address, host, port, security, user_name, sign_in, sealed_secret, folder, "
        "afterwards, smtp_host, smtp_port, smtp_security, touchpoint, mode, take_existing, uid_validity, last_uid, "
        "version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 0, 0, 1)",
        {one.id, one.name, one.address, one.host, one.port, one.security, one.user, one.sign_in, one.sealed_secret,
         one.folder, one.afterwards, one.smtp_host, one.smtp_port, one.smtp_security, one.touchpoint, one.mode,
         one.take_existing});
}

void update(db::Transaction& tx, KeptMailbox const& one)
{
    tx.execute("update mailbox set name = $2, address = $3, host = $4, port = $5, security = $6, user_name = $7, "
               "sign_in = $8, sealed_secret = $9, folder = $10, afterwards = $11, smtp_host = $12, smtp_port = $13, "
               "smtp_security = $14, touchpoint = $15, mode = $16, version = version + 1 where id = $1",
               {one.id, one.name, one.address, one.host, one.port, one.security, one.user, one.sign_in,
                one.sealed_secret, one.folder, one.afterwards, one.smtp_host, one.smtp_port, one.smtp_security,
                one.touchpoint, one.mode});
}

void remove(db::Transaction& tx, MailboxId id) { tx.execute("delete from mailbox where id = $1", {id}); }

bool attend(db::Transaction& tx, MailboxId id, int node, Instant now, Instant until)
{
    return tx.execute("update mailbox set reader = $2, reader_until = $4 where id = $1 and "
                      "(reader is null or reader = $2 or reader_until < $3)",
                      {id, node, now, until}) == 1;
}

void reads_no_more(db::Transaction& tx, int node)
{
    tx.execute("update mailbox set reader = null, reader_until = null where reader = $1", {node});
}

void nobody_reads(db::Transaction& tx)
{
    tx.execute("update mailbox set reader = null, reader_until = null where reader is not null");
}

void read_up_to(db::Transaction& tx, MailboxId id, std::int64_t uid_validity, std::int64_t last_uid, Instant now)
{
    tx.execute("update mailbox set uid_validity = $2, last_uid = $3, last_read = $4 where id = $1",
               {id, uid_validity, last_uid, now});
}

void put_trouble(db::Transaction& tx, MailboxId id, std::string_view code, std::string_view sentence)
{
    if (code.empty())
        tx.execute("update mailbox set trouble_code = null, trouble = null where id = $1 and trouble_code is not null",
                   {id});
    else
        tx.execute("update mailbox set trouble_code = $2, trouble = $3 where id = $1", {id, code, sentence});
}

bool insert(db::Transaction& tx, Received const& mail)
{
    return tx.execute(
               "insert into mail_received (id, mailbox, uid_validity, uid, content, sender, at, bytes, fate, why, "
               "case_id, on_server) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) "
               "on conflict do nothing",
               {mail.id, mail.mailbox, mail.uid_validity, mail.uid, mail.content, mail.sender, mail.at, mail.bytes,
                mail.fate, mail.why, mail.case_id, mail.on_server}) == 1;
}

bool is_there(db::Transaction& tx, std::string_view content)
{
    return tx.exists("select 1 from mail_received where content = $1 limit 1", {content});
}

std::optional<Received> received(db::Transaction& tx, MailId id)
{
    return tx.one("select id, mailbox, uid_validity, uid, at, bytes, fate, why, case_id, on_server from mail_received "
                  "where id = $1",
                  {id}, read_mail);
}

std::vector<Received> received_with(db::Transaction& tx, Fate fate, MailId before, int limit)
{
    return tx.all("select id, mailbox, uid_validity, uid, at, bytes, fate, why, case_id, on_server from mail_received "
                  "where fate = $1 and id < $2 order by id desc limit $3",
                  {fate, before, limit}, read_mail);
}

void put_fate(db::Transaction& tx, MailId id, Fate fate, std::optional<CaseId> case_id)
{
    tx.execute("update mail_received set fate = $2, case_id = $3, why = null where id = $1", {id, fate, case_id});
}

std::vector<MailId> mails_of_case(db::Transaction& tx, CaseId id)
{
    return tx.all("select id from mail_received where case_id = $1 order by id", {id},
                  [](db::Row const& row) { return row.id<MailId>(0); });
}

std::vector<MailId> mails_from(db::Transaction& tx, std::string_view sender)
{
    return tx.all("select id from mail_received where sender = $1 order by id", {sender},
                  [](db::Row const& row) { return row.id<MailId>(0); });
}

void forget(db::Transaction& tx, MailId id)
{
    if (tx.execute("delete from mail_received where id = $1 and fate = $2", {id, Fate::parked}) == 0)
        tx.execute("update mail_received set bytes = 0, sender = '' where id = $1", {id});
}

std::int64_t count_from(db::Transaction& tx, std::string_view sender, Instant since)
{
    return tx.integer("select count(*) from mail_received where sender = $1 and at > $2", {sender, since}).value_or(0);
}

std::optional<MailboxId> last_mailbox_of(db::Transaction& tx, CaseId id)
{
    auto const found = tx.integer("select mailbox from mail_received where case_id = $1 and mailbox is not null "
                                  "order by id desc limit 1",
                                  {id});
    return found ? std::optional(MailboxId{*found}) : std::nullopt;
}

std::vector<std::int64_t> on_server(db::Transaction& tx, MailboxId id, std::int64_t uid_validity, int limit)
{
    return tx.all("select uid from mail_received where mailbox = $1 and uid_validity = $2 and on_server = 1 "
                  "order by uid limit $3",
                  {id, uid_validity, limit}, [](db::Row const& row) { return row.integer(0); });
}

void left_server(db::Transaction& tx, MailboxId id, std::int64_t uid_validity, std::int64_t up_to)
{
    tx.execute("update mail_received set on_server = 0 where mailbox = $1 and uid_validity = $2 and on_server = 1 "
               "and uid <= $3",
               {id, uid_validity, up_to});
}

void insert(db::Transaction& tx, Going const& one)
{
    tx.execute(
        "insert into mail_outbox (id, mailbox, case_id, entry, mail_id, recipient, letter, state, made) "
        "values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        {one.id, one.mailbox, one.case_id, one.entry, one.mail_id, one.recipient, one.letter, one.state, one.made});
}

namespace
{
#define GOING                                                                                                          \
    "select id, mailbox, case_id, entry, mail_id, recipient, letter, state, made, attempts, trouble_code, trouble, "   \
    "reason, ended from mail_outbox "

Going read_going(db::Row const& row)
{
    return {row.id<OutboxId>(0),
            row.id<MailboxId>(1),
            row.id<CaseId>(2),
            row.id<EntryId>(3),
            std::string(row.text(4)),
            std::string(row.text(5)),
            std::string(row.text(6)),
            row.choice<Way>(7),
            row.instant(8),
            static_cast<int>(row.integer(9)),
            maybe<std::string>(row.maybe_text(10)),
            maybe<std::string>(row.maybe_text(11)),
            maybe<std::string>(row.maybe_text(12)),
            row.maybe_instant(13)};
}
}

std::vector<EntryId> waiting_of_case(db::Transaction& tx, CaseId id)
{
    return tx.all("select entry from mail_outbox where case_id = $1 and state = $2 order by id", {id, Way::waiting},
                  [](db::Row const& row) { return row.id<EntryId>(0); });
}

void forget_letters(db::Transaction& tx, CaseId id, Instant now)
{
    tx.execute("update mail_outbox set state = $2, ended = $3 where case_id = $1 and state = $4",
               {id, Way::failed, now, Way::waiting});
    tx.execute("update mail_outbox set recipient = '', letter = '', trouble = null, reason = null where case_id = $1",
               {id});
}

std::optional<Going> going(db::Transaction& tx, OutboxId id) { return tx.one(GOING "where id = $1", {id}, read_going); }

std::optional<Going> last_going(db::Transaction& tx, CaseId id, EntryId entry)
{
    return tx.one(GOING "where case_id = $1 and entry = $2 order by id desc limit 1", {id, entry}, read_going);
}

std::vector<Going> going_with(db::Transaction& tx, Way state, OutboxId before, int limit)
{
    return tx.all(GOING "where state = $1 and id < $2 order by id desc limit $3", {state, before, limit}, read_going);
}

#undef GOING

void put_way(db::Transaction& tx, OutboxId id, Way state, Instant now, Trouble const& trouble)
{
    if (state == Way::waiting)
        tx.execute("update mail_outbox set attempts = $2, trouble_code = $3, trouble = $4 where id = $1",
                   {id, trouble.attempts, trouble.code, trouble.sentence});
    else
        tx.execute("update mail_outbox set state = $2, ended = $3, attempts = $4, trouble_code = $5, trouble = $6, "
                   "letter = '' where id = $1",
                   {id, state, now, trouble.attempts, trouble.code, trouble.sentence});
}

void settle_by_hand(db::Transaction& tx, OutboxId id, Way state, Instant now, std::optional<std::string> const& reason)
{
    tx.execute("update mail_outbox set state = $2, ended = $3, reason = $4, letter = '' where id = $1",
               {id, state, now, reason});
}

std::string key_or(db::Transaction& tx, std::string_view fresh)
{
    tx.execute("insert into mail_key (place, key) values (1, $1) on conflict do nothing", {fresh});
    return tx.text("select key from mail_key").value();
}

std::int64_t in_trouble(db::Transaction& tx)
{
    return tx.integer("select count(*) from mailbox where trouble_code is not null").value_or(0);
}
}
