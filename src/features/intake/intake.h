#pragma once
// Bringing histories into Regard: uploads, previews, imports, and their undoing. The front door for app/.
#include "base/embedded.h"
#include "features/intake/import_job.h"
#include "features/intake/live_imports.h"
#include "features/intake/preview.h"
#include "features/intake/retention.h"
#include "features/intake/upload_tidy.h"
#include "ground/api/routes.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> features_intake_schema();
}

namespace regard::intake
{
constexpr api::Permission import_histories{"imports.write"};
constexpr api::Permission read_imports{"imports.read"};
constexpr api::Permission keep_personal_data{"privacy.write"}; // names, texts, and for how long

// Where cases come from.
struct Origin
{
    cases::SourceId id;
    std::string name;
    std::string zone; // the mapping's of the latest import that was done: days and hours of its cases are of it
};
std::vector<Origin> origins(db::Transaction& tx);                 // in the order they came
std::string source_name(db::Transaction& tx, cases::SourceId id); // empty where there is no such source

class Intake
{
  public:
    // Everything given must outlive it. `data` is the folder uploads are kept in.
    Intake(std::string const& data, db::Database& database, IdSource& ids, Clock const& clock, jobs::Queue const& queue,
           events::Journal const& journal, text::Catalogue const& catalogue, UploadCaps caps = {});

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);

    // Begins an import of files that lie on this machine: for the sample and the command line. The files are copied.
    Result<Import> begin(std::vector<std::string> const& paths, NewImport const& wish, api::UserId by);

    bool knows_source(std::string_view name) const; // whether there ever was an import of that name
    std::optional<Import> find(cases::ImportId id) const;

  private:
    class Endpoints;
    UploadFiles files_;
    db::Database& database_;
    IdSource& ids_;
    Clock const& clock_;
    jobs::Queue const& queue_;
    events::Journal const& journal_;
    text::Catalogue const& catalogue_;
    UploadCaps caps_;
    Retention retention_;
    ImportJob job_;
    UploadTidy tidy_;
    LiveImports live_;
};
}
