#pragma once
// Files that were brought and never imported do not fill the disk: how much may wait, and when what was forgotten goes.
#include "features/intake/import_store.h"
#include "features/intake/upload_files.h"
#include "ground/jobs/kinds.h"

namespace regard::intake
{
// Of files that lie here, imported or not, until they are tidied away. In bytes but for `uploads`.
struct UploadCaps
{
    std::int64_t of_one_user = 50'000'000'000;
    std::int64_t of_all = 200'000'000'000;
    std::int64_t uploads = 200;             // of one user
    std::int64_t left_free = 1'000'000'000; // on the disk
};

// The refusal `uploads_full` where `bytes` more are too much.
std::optional<Refusal> refused(UploadCaps const& caps, store::WaitingUploads const& waiting, std::int64_t bytes,
                               std::int64_t free_bytes);

std::int64_t free_space(UploadFiles const& files); // of their disk, in bytes

// The job `intake.tidy_uploads`. Removes, a day after they came, the files that nobody began to import and those whose
// import is done; a week after its end, those of an import that failed or was stopped; and what a crash left behind.
class UploadTidy
{
  public:
    UploadTidy(db::Database& database, UploadFiles const& files) : database_(database), files_(files) {}
    jobs::Outcome tidy(jobs::Context& context) const;

  private:
    db::Database& database_;
    UploadFiles const& files_;
};
}
