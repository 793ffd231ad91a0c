#pragma once
// All SQL of imports.
#include "features/intake/formats/table.h"
#include "features/intake/mapping.h"
#include "features/intake/model.h"
#include "ground/api/who.h"
#include "ground/db/db.h"
#include "ground/jobs/jobs.h"

namespace regard::intake
{
// What the job needs to know of an import.
struct ImportPlan
{
    cases::ImportId id;
    cases::SourceId source;
    UploadId upload;
    ImportState state = ImportState::waiting;
    std::string mapping; // TOML
    bool take_good_rows = false;
    bool keep_names = false, keep_texts = false;
    std::string last_reference;
};

struct NewImportRow
{
    cases::ImportId id;
    cases::SourceId source;
    UploadId upload;
    std::string name;
    std::string mapping;
    bool take_good_rows = false;
    api::UserId by;
    Instant now;
    jobs::JobId job;
};

struct FileRow
{
    std::string name;
    std::int64_t size = 0;
};

constexpr std::int64_t bad_rows_stored = 10'000;

namespace store
{
void insert_upload(db::Transaction& tx, UploadId id, api::UserId by, Instant now, std::vector<FileRow> const& files);
std::optional<std::vector<FileRow>> files_of(db::Transaction& tx, UploadId id); // nothing where there is no such upload
// Those that came before `came` and that no import needs, be it under way or, having ended badly after `ended`, resumable.
std::vector<UploadId> forgotten_uploads(db::Transaction& tx, Instant came, Instant ended);
void delete_upload(db::Transaction& tx, UploadId id);

struct WaitingUploads
{
    struct
    {
        std::int64_t uploads = 0, bytes = 0;
    } of_user;
    std::int64_t all_bytes = 0;
};
WaitingUploads waiting_uploads(db::Transaction& tx, api::UserId user);

void insert_import(db::Transaction& tx, NewImportRow const& row);
std::optional<Import> import(db::Transaction& tx, cases::ImportId id);
std::optional<ImportPlan> plan(db::Transaction& tx, cases::ImportId id);
std::optional<jobs::JobId> job_of(db::Transaction& tx, cases::ImportId id);
std::vector<Import> newest(db::Transaction& tx, std::optional<cases::ImportId> after, int limit);
std::string mapping_of(db::Transaction& tx, cases::ImportId id);

// Whether this job may go on with that import: nobody has stopped, undone or resumed it meanwhile.
bool is_at_work(db::Transaction& tx, cases::ImportId id, jobs::JobId job);
void set_state(db::Transaction& tx, cases::ImportId id, ImportState state, std::optional<Instant> ended = {});
void set_job(db::Transaction& tx, cases::ImportId id, jobs::JobId job);
void set_progress(db::Transaction& tx, cases::ImportId id, std::int64_t done, std::int64_t total);
void fail(db::Transaction& tx, cases::ImportId id, Refusal const& why, Instant now);

// What one stored batch adds to an import.
struct Stored
{
    std::string last_reference;
    std::int64_t cases = 0, changed = 0, events = 0;
    Instant first{INT64_MAX}, last{INT64_MIN};
};
void add_stored(db::Transaction& tx, cases::ImportId id, Stored const& stored);
void set_read(db::Transaction& tx, cases::ImportId id, std::int64_t duplicate_rows, std::int64_t bad_rows);

struct NamedBadRow
{
    std::string file;
    BadRow bad;
};
void replace_bad_rows(db::Transaction& tx, cases::ImportId id, std::vector<NamedBadRow> const& rows);
std::vector<BadRowFound> bad_rows(db::Transaction& tx, cases::ImportId id, std::int64_t after, int limit);
}
}
