#pragma once
// All SQL of the thread of a case: entries, files, drafts. Inside features/desk.
#include "features/desk/model.h"
#include "ground/db/db.h"

namespace regard::desk::store
{
// A row of case_entry.
struct ThreadRow
{
    EntryId id{};
    EntryKind kind = EntryKind::note;
    Instant at{};
    std::optional<EmployeeId> author{};
    Channel channel = Channel::api;
    std::string text{};
    std::string quoted{};
    std::string mail_id{};
    std::optional<FileId> html{};
    Delivery delivery = Delivery::none;
    std::optional<Instant> goes_out{};
    bool asks = false;
    Step step = Step::none;
    std::string about{}; // codes
};

void insert(db::Transaction& tx, CaseId id, ThreadRow const& row);
void insert(db::Transaction& tx, CaseId id, std::span<ThreadRow const> rows); // one statement for all of them
std::vector<ThreadRow> thread(db::Transaction& tx, CaseId id);                // oldest first
std::optional<ThreadRow> entry(db::Transaction& tx, CaseId id, EntryId entry);
void deliver(db::Transaction& tx, CaseId id, EntryId entry, Delivery delivery, Instant at, std::string_view mail_id);
std::optional<CaseId> case_of_mail(db::Transaction& tx, std::string_view mail_id);

// The last word of an employee to the customer, and of the customer, as far as they have gone out or come in.
struct LastWords
{
    std::optional<EntryId> last_out, last_in;
    bool asked = false; // a question has gone out since the customer's last word
};
LastWords last_words(std::span<ThreadRow const> thread);

// Held messages whose time has come.
struct Held
{
    CaseId id;
    EntryId entry;
};
std::vector<Held> due_messages(db::Transaction& tx, Instant now, int limit);
std::optional<Instant> next_message(db::Transaction& tx);

// ---- files
struct FileRow
{
    FileId id;
    std::optional<EntryId> entry;
    std::string name, type;
    std::int64_t bytes = 0;
};
std::vector<FileRow> files(db::Transaction& tx, CaseId id);
std::optional<FileRow> file(db::Transaction& tx, CaseId id, FileId file);
void insert_file(db::Transaction& tx, FileRow const& file, CaseId id, std::optional<EmployeeId> by, Instant now);
// Those brought by `by` that belong to nothing yet become the entry's. False where one is not there.
bool attach(db::Transaction& tx, std::span<FileId const> files, EmployeeId by, CaseId id, EntryId entry);

// ---- drafts
std::optional<DraftShown> draft(db::Transaction& tx, CaseId id, EmployeeId author, EntryKind kind);
std::vector<DraftShown> drafts(db::Transaction& tx, CaseId id, EmployeeId author);
void save_draft(db::Transaction& tx, CaseId id, EmployeeId author, EntryKind kind, DraftForm const& form, Instant now);
void drop_draft(db::Transaction& tx, CaseId id, EmployeeId author, EntryKind kind);
std::vector<EmployeeId> writing(db::Transaction& tx, CaseId id, Instant since); // who saved a draft since then
std::vector<CaseId> drafted_by(db::Transaction& tx, EmployeeId author, int limit);
}
