#pragma once
// Reads all histories of the store and writes what stands out as a new run, which takes the place of the one before in
// its last transaction. A restart begins anew; what it wrote before is cleared away. Reads and writes in short pieces.
#include "features/diagnosis/server/run_store.h"
#include "ground/clock/id_source.h"
#include "ground/jobs/kinds.h"

namespace regard::diagnosis
{
constexpr jobs::Order run_order{.kind = "diagnosis.run", .key = "diagnosis.run"};
constexpr jobs::Order tidy_order{.kind = "diagnosis.tidy", .key = "diagnosis.tidy"};

class DiagnosisJob
{
  public:
    DiagnosisJob(db::Database& database, IdSource& ids, jobs::Queue const& queue)
        : database_(database), ids_(ids), queue_(queue)
    {}

    jobs::Outcome run(jobs::Context& context) const;
    jobs::Outcome tidy(jobs::Context& context) const;

  private:
    class Run;
    db::Database& database_;
    IdSource& ids_;
    jobs::Queue const& queue_;
};
}
