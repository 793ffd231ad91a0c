#pragma once
// From a wish to an import that waits for its job: the same for the API, the command line and the sample.
#include "features/intake/import_store.h"
#include "features/intake/preview_model.h"
#include "ground/events/journal.h"
#include "ground/jobs/jobs.h"

namespace regard::intake
{
// A wish whose mapping has been checked, ready to be stored.
struct Prepared
{
    NewImport wish;
    std::string mapping; // TOML
    cases::ImportId id;
    cases::SourceId source;
    bool may_keep = false; // names, and for how long
};

// Refuses a mapping that cannot be read with.
Result<Prepared> prepare(NewImport const& wish, IdSource& ids);

struct Begun
{
    api::UserId by;
    Instant at;
};

// Stores the import, puts its job and notes it. Refuses with `upload_gone`.
Result<Import> begin(db::Transaction& tx, Prepared const& prepared, Begun begun, jobs::Queue const& queue,
                     events::Journal const& journal);

Refusal upload_gone();
}
