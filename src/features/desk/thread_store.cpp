#include "features/desk/thread_store.h"

namespace regard::desk::store
{
namespace
{
#define REGARD_ENTRY                                                                                                   \
    "select id, kind, at, author, channel, text, quoted, mail_id, html, delivery, goes_out, asks, step, about "        \
    "from case_entry "

std::optional<std::string_view> filled(std::string const& text)
{
    return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

ThreadRow read_entry(db::Row const& row)
{
    ThreadRow one{row.id<EntryId>(0), row.choice<EntryKind>(1), row.instant(2)};
    one.author = row.maybe_id<EmployeeId>(3);
    one.channel = row.choice<Channel>(4);
    one.text = row.text(5);
    one.quoted = row.text_or_empty(6);
    one.mail_id = row.text_or_empty(7);
    one.html = row.maybe_id<FileId>(8);
    one.delivery = row.choice<Delivery>(9);
    one.goes_out = row.maybe_instant(10);
    one.asks = row.flag(11);
    one.step = row.choice<Step>(12);
    one.about = row.text_or_empty(13);
    return one;
}

FileRow read_file(db::Row const& row)
{
    FileRow file{row.id<FileId>(0), {}, std::string(row.text(2)), std::string(row.text(3)), row.integer(4)};
    file.entry = row.maybe_id<EntryId>(1);
    return file;
}

DraftShown read_draft(db::Row const& row)
{
    return {row.choice<EntryKind>(0), std::string(row.text(1)), row.flag(2), row.integer(3), row.instant(4)};
}

bool has_gone(ThreadRow const& row)
{
    return row.kind == EntryKind::message_out && (row.delivery == Delivery::sent || row.delivery == Delivery::none);
}
}

void insert(db::Transaction& tx, CaseId id, ThreadRow const& row) { insert(tx, id, {&row, 1}); }

void insert(db::Transaction& tx, CaseId id, std::span<ThreadRow const> rows)
{
    auto all = tx.bulk("insert into case_entry (case_id, id, kind, at, author, channel, text, quoted, mail_id, html, "
                       "delivery, goes_out, asks, step, about) "
                       "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)");
    for (ThreadRow const& row : rows)
        all.add({id, row.id, row.kind, row.at, row.author, row.channel, row.text, filled(row.quoted),
                 filled(row.mail_id), row.html, row.delivery, row.goes_out, row.asks, row.step, filled(row.about)});
    all.finish();
}

std::vector<ThreadRow> thread(db::Transaction& tx, CaseId id)
{
    return tx.all(REGARD_ENTRY "where case_id = $1 order by id", {id}, read_entry);
}

std::optional<ThreadRow> entry(db::Transaction& tx, CaseId id, EntryId entry)
{
    return tx.one(REGARD_ENTRY "where case_id = $1 and id = $2", {id, entry}, read_entry);
}

void deliver(db::Transaction& tx, CaseId id, EntryId entry, Delivery delivery, Instant at, std::string_view mail_id)
{
    tx.execute("update case_entry set delivery = $3, at = $4, goes_out = null, mail_id = coalesce($5, mail_id) "
               "where case_id = $1 and id = $2",
               {id, entry, delivery, at, mail_id.empty() ? std::nullopt : std::optional<std::string_view>(mail_id)});
}

std::optional<CaseId> case_of_mail(db::Transaction& tx, std::string_view mail_id)
{
    return tx.one("select case_id from case_entry where mail_id = $1 order by id limit 1", {mail_id},
                  [](db::Row const& row) { return row.id<CaseId>(0); });
}

LastWords last_words(std::span<ThreadRow const> thread)
{
    LastWords last;
    for (ThreadRow const& row : thread) {
        if (row.kind == EntryKind::message_in || row.step == Step::already_answered) {
            last.last_in = row.id;
            last.asked = false;
        } else if (has_gone(row)) {
            last.last_out = row.id;
            last.asked = last.asked || row.asks;
        }
    }
    return last;
}

std::vector<Held> due_messages(db::Transaction& tx, Instant now, int limit)
{
    return tx.all("select case_id, id from case_entry where delivery = 1 and goes_out <= $1 order by goes_out limit $2",
                  {now, limit}, [](db::Row const& row) {
                      return Held{row.id<CaseId>(0), row.id<EntryId>(1)};
                  });
}

std::optional<Instant> next_message(db::Transaction& tx)
{
    return tx.one("select goes_out from case_entry where delivery = 1 order by goes_out limit 1", {},
                  [](db::Row const& row) { return row.instant(0); });
}

std::vector<FileRow> files(db::Transaction& tx, CaseId id)
{
    return tx.all("select id, entry, name, type, bytes from case_file where case_id = $1 order by id", {id}, read_file);
}

std::optional<FileRow> file(db::Transaction& tx, CaseId id, FileId file)
{
    return tx.one("select id, entry, name, type, bytes from case_file where case_id = $1 and id = $2", {id, file},
                  read_file);
}

void insert_file(db::Transaction& tx, FileRow const& file, CaseId id, std::optional<EmployeeId> by, Instant now)
{
    tx.execute("insert into case_file (id, case_id, entry, by, name, type, bytes, brought) "
               "values ($1, $2, $3, $4, $5, $6, $7, $8)",
               {file.id, id, file.entry, by, file.name, file.type, file.bytes, now});
}

bool attach(db::Transaction& tx, std::span<FileId const> files, EmployeeId by, CaseId id, EntryId entry)
{
    bool all = true;
    for (FileId const file : files)
        all = tx.execute("update case_file set entry = $4 where id = $1 and case_id = $2 and by = $3 and entry is null",
                         {file, id, by, entry}) == 1 &&
              all;
    return all;
}

std::optional<DraftShown> draft(db::Transaction& tx, CaseId id, EmployeeId author, EntryKind kind)
{
    return tx.one("select kind, text, asks, version, updated from case_draft "
                  "where case_id = $1 and author = $2 and kind = $3",
                  {id, author, kind}, read_draft);
}

std::vector<DraftShown> drafts(db::Transaction& tx, CaseId id, EmployeeId author)
{
    return tx.all("select kind, text, asks, version, updated from case_draft where case_id = $1 and author = $2 "
                  "order by kind",
                  {id, author}, read_draft);
}

void save_draft(db::Transaction& tx, CaseId id, EmployeeId author, EntryKind kind, DraftForm const& form, Instant now)
{
    tx.execute("insert into case_draft (case_id, author, kind, text, asks, updated, version) "
               "values ($1, $2, $3, $4, $5, $6, $7 + 1) on conflict (case_id, author, kind) do update "
               "set text = excluded.text, asks = excluded.asks, updated = excluded.updated, version = excluded.version",
               {id, author, kind, form.text, form.asks, now, form.version});
}

void drop_draft(db::Transaction& tx, CaseId id, EmployeeId author, EntryKind kind)
{
    tx.execute("delete from case_draft where case_id = $1 and author = $2 and kind = $3", {id, author, kind});
}

std::vector<EmployeeId> writing(db::Transaction& tx, CaseId id, Instant since)
{
    return tx.all("select distinct author from case_draft where case_id = $1 and updated > $2 order by author",
                  {id, since}, [](db::Row const& row) { return row.id<EmployeeId>(0); });
}

std::vector<CaseId> drafted_by(db::Transaction& tx, EmployeeId author, int limit)
{
    return tx.all("select case_id from case_draft where author = $1 order by updated desc limit $2", {author, limit},
                  [](db::Row const& row) { return row.id<CaseId>(0); });
}
}
