#include "features/intake/import_store.h"

#include "features/intake/retention.h"

namespace regard::intake::store
{
namespace
{
#define REGARD_IMPORT_COLUMNS                                                                                          \
    "select i.id, i.name, s.name, i.created_at, i.ended_at, i.state, i.progress_done, i.progress_total, i.cases, "     \
    "i.cases_changed, "                                                                                                \
    "i.events, i.duplicate_rows, i.bad_rows, i.first_event, i.last_event, i.refusal_code, i.refusal, s.id, "           \
    "s.retention_months "                                                                                              \
    "from history_import i join import_source s on s.id = i.source "

std::optional<std::string> maybe(db::Row const& row, int column)
{
    auto const text = row.maybe_text(column);
    return text ? std::optional<std::string>(*text) : std::nullopt;
}

Import read_import(db::Row const& row)
{
    Import import;
    import.id = row.id<cases::ImportId>(0);
    import.name = row.text(1);
    import.source = row.text(2);
    import.created = row.instant(3);
    import.ended = row.maybe_instant(4);
    import.state = row.choice<ImportState>(5);
    import.progress = {row.integer(6), row.integer(7),
                       import.state == ImportState::reading ? ProgressUnit::bytes : ProgressUnit::cases};
    import.cases = row.integer(8);
    import.cases_changed = row.integer(9);
    import.events = row.integer(10);
    import.duplicate_rows = row.integer(11);
    import.bad_rows = row.integer(12);
    import.first_event = row.maybe_instant(13);
    import.last_event = row.maybe_instant(14);
    import.refusal_code = maybe(row, 15);
    import.sentence = maybe(row, 16);
    import.source_id = row.id<cases::SourceId>(17);
    if (auto const months = row.maybe_integer(18)) {
        import.retention_months = static_cast<int>(*months);
        if (import.last_event)
            import.kept_until = months_later(*import.last_event, *import.retention_months);
    }
    return import;
}
}

void insert_upload(db::Transaction& tx, UploadId id, api::UserId by, Instant now, std::vector<FileRow> const& files)
{
    tx.execute("insert into upload (id, by_user, created_at) values ($1, $2, $3)", {id, by.value, now});
    auto rows = tx.bulk("insert into upload_file (upload, number, name, size) values ($1, $2, $3, $4)");
    for (std::size_t i = 0; i < files.size(); ++i)
        rows.add({id, i + 1, files[i].name, files[i].size});
    rows.finish();
}

std::optional<std::vector<FileRow>> files_of(db::Transaction& tx, UploadId id)
{
    if (!tx.exists("select 1 from upload where id = $1", {id}))
        return std::nullopt;
    return tx.all("select name, size from upload_file where upload = $1 order by number", {id}, [](db::Row const& row) {
        return FileRow{std::string(row.text(0)), row.integer(1)};
    });
}

std::vector<UploadId> forgotten_uploads(db::Transaction& tx, Instant came, Instant ended)
{
    return tx.all("select u.id from upload u where u.created_at < $1 and not exists "
                  "(select 1 from history_import i where i.upload = u.id and (i.state in ($2, $3, $4, $5) or "
                  "(i.state in ($6, $7) and i.ended_at >= $8))) order by u.id limit 100",
                  {came, ImportState::waiting, ImportState::reading, ImportState::storing, ImportState::measuring,
                   ImportState::cancelled, ImportState::failed, ended},
                  [](db::Row const& row) { return row.id<UploadId>(0); });
}

void delete_upload(db::Transaction& tx, UploadId id)
{
    tx.execute("delete from upload_file where upload = $1", {id});
    tx.execute("delete from upload where id = $1", {id});
}

WaitingUploads waiting_uploads(db::Transaction& tx, api::UserId user)
{
    WaitingUploads waiting;
    waiting.of_user.uploads = tx.integer("select count(*) from upload where by_user = $1", {user.value}).value_or(0);
    tx.query("select u.by_user, f.size from upload u join upload_file f on f.upload = u.id", {},
             [&](db::Row const& row) {
                 waiting.all_bytes += row.integer(1);
                 waiting.of_user.bytes += row.integer(0) == user.value ? row.integer(1) : 0;
             });
    return waiting;
}

void insert_import(db::Transaction& tx, NewImportRow const& row)
{
    tx.execute("insert into history_import (id, source, name, upload, by_user, created_at, state, mapping, "
               "take_good_rows, job, progress_done, "
               "progress_total, last_reference, cases, cases_changed, events, duplicate_rows, bad_rows) "
               "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, 0, '', 0, 0, 0, 0, 0)",
               {row.id, row.source.value, row.name, row.upload.value, row.by.value, row.now, ImportState::waiting,
                row.mapping, row.take_good_rows, row.job.value});
}

std::optional<Import> import(db::Transaction& tx, cases::ImportId id)
{
    return tx.one(REGARD_IMPORT_COLUMNS "where i.id = $1", {id}, read_import);
}

std::optional<ImportPlan> plan(db::Transaction& tx, cases::ImportId id)
{
    return tx.one("select i.id, i.source, i.upload, i.state, i.mapping, i.take_good_rows, s.keep_names, s.keep_texts, "
                  "i.last_reference "
                  "from history_import i join import_source s on s.id = i.source where i.id = $1",
                  {id}, [](db::Row const& row) {
                      return ImportPlan{row.id<cases::ImportId>(0),
                                        row.id<cases::SourceId>(1),
                                        row.id<UploadId>(2),
                                        row.choice<ImportState>(3),
                                        std::string(row.text(4)),
                                        row.flag(5),
                                        row.flag(6),
                                        row.flag(7),
                                        std::string(row.text(8))};
                  });
}

std::optional<jobs::JobId> job_of(db::Transaction& tx, cases::ImportId id)
{
    auto const job = tx.integer("select job from history_import where id = $1", {id});
    if (!job)
        return std::nullopt;
    return jobs::JobId{*job};
}

std::vector<Import> newest(db::Transaction& tx, std::optional<cases::ImportId> after, int limit)
{
    if (!after)
        return tx.all(REGARD_IMPORT_COLUMNS "order by i.created_at desc, i.id desc limit $1", {limit}, read_import);
    return tx.all(REGARD_IMPORT_COLUMNS
                  "where (i.created_at, i.id) < (select created_at, id from history_import where id = $1) "
                  "order by i.created_at desc, i.id desc limit $2",
                  {*after, limit}, read_import);
}

std::string mapping_of(db::Transaction& tx, cases::ImportId id)
{
    return tx.text("select mapping from history_import where id = $1", {id}).value_or("");
}

bool is_at_work(db::Transaction& tx, cases::ImportId id, jobs::JobId job)
{
    return tx.exists(
        "select 1 from history_import where id = $1 and job = $2 and state in ($3, $4, $5, $6)",
        {id, job.value, ImportState::waiting, ImportState::reading, ImportState::storing, ImportState::measuring});
}

void set_state(db::Transaction& tx, cases::ImportId id, ImportState state, std::optional<Instant> ended)
{
    tx.execute("update history_import set state = $2, ended_at = $3 where id = $1", {id, state, ended});
}

void set_job(db::Transaction& tx, cases::ImportId id, jobs::JobId job)
{
    tx.execute("update history_import set job = $2 where id = $1", {id, job.value});
}

void set_progress(db::Transaction& tx, cases::ImportId id, std::int64_t done, std::int64_t total)
{
    tx.execute("update history_import set progress_done = $2, progress_total = $3 where id = $1", {id, done, total});
}

void fail(db::Transaction& tx, cases::ImportId id, Refusal const& why, Instant now)
{
    tx.execute("update history_import set state = $2, refusal_code = $3, refusal = $4, ended_at = $5 where id = $1",
               {id, ImportState::failed, why.code, why.sentence, now});
}

void add_stored(db::Transaction& tx, cases::ImportId id, Stored const& stored)
{
    tx.execute("update history_import set last_reference = $2, cases = cases + $3, cases_changed = cases_changed + $4, "
               "events = events + $5, "
               "first_event = case when first_event is null or first_event > $6 then $6 else first_event end, "
               "last_event = case when last_event is null or last_event < $7 then $7 else last_event end, "
               "progress_done = progress_done + $3 where id = $1",
               {id, stored.last_reference, stored.cases, stored.changed, stored.events, stored.first, stored.last});
}

void set_read(db::Transaction& tx, cases::ImportId id, std::int64_t duplicate_rows, std::int64_t bad_rows)
{
    tx.execute("update history_import set duplicate_rows = $2, bad_rows = $3 where id = $1",
               {id, duplicate_rows, bad_rows});
}

void replace_bad_rows(db::Transaction& tx, cases::ImportId id, std::vector<NamedBadRow> const& rows)
{
    tx.execute("delete from import_bad_row where import = $1", {id});
    auto inserted = tx.bulk("insert into import_bad_row (import, number, file, line, column_name, value, reason) "
                            "values ($1, $2, $3, $4, $5, $6, $7)");
    for (std::size_t i = 0; i < rows.size(); ++i)
        inserted.add({id, i + 1, rows[i].file, rows[i].bad.line, rows[i].bad.column, rows[i].bad.value,
                      rows[i].bad.reason.code()});
    inserted.finish();
}

std::vector<BadRowFound> bad_rows(db::Transaction& tx, cases::ImportId id, std::int64_t after, int limit)
{
    return tx.all("select file, line, column_name, value, reason from import_bad_row where import = $1 and number > $2 "
                  "order by number limit $3",
                  {id, after, limit}, [](db::Row const& row) {
                      return BadRowFound{std::string(row.text(0)), static_cast<std::uint64_t>(row.integer(1)),
                                         std::string(row.text(2)), std::string(row.text(3)),
                                         std::string(row.text(4)), ""};
                  });
}
}
