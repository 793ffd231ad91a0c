#pragma once
// Brings uploaded files into the store: reads and sorts them by case, then stores case by case in short transactions,
// each with its outcomes. A restart reads again and goes on behind the case stored last, so nothing is lost or doubled.
#include "features/intake/import_store.h"
#include "features/intake/retention.h"
#include "features/intake/upload_files.h"
#include "ground/events/journal.h"
#include "ground/jobs/kinds.h"

namespace regard::intake
{
// The job kinds `intake.import` and `intake.undo`, argument {"import": "<id>"}.
struct ImportArgument
{
    cases::ImportId import;
};
BOOST_DESCRIBE_STRUCT(ImportArgument, (), (import))
std::string argument_for(cases::ImportId id);
Result<ImportArgument> argument_of(jobs::Context const& context);

class ImportJob
{
  public:
    ImportJob(db::Database& database, UploadFiles const& files, IdSource& ids, Clock const& clock,
              jobs::Queue const& queue, events::Journal const& journal, Retention const& retention)
        : database_(database), files_(files), ids_(ids), clock_(clock), queue_(queue), journal_(journal),
          retention_(retention)
    {}

    jobs::Outcome import(jobs::Context& context) const;
    jobs::Outcome undo(jobs::Context& context) const;

    // How many cases are stored at once: about 10 ms of the write lane.
    static constexpr std::size_t batch = 400;

  private:
    class Run;
    db::Database& database_;
    UploadFiles const& files_;
    IdSource& ids_;
    Clock const& clock_;
    jobs::Queue const& queue_;
    events::Journal const& journal_;
    Retention const& retention_;
};
}
