#pragma once
// The diagnosis on the server: runs over all histories of the store, what is decided of their findings, and how they are
// read. The front door for app/; the engine and the command line's are diagnosis.h.
#include "base/embedded.h"
#include "features/diagnosis/server/diagnosis_job.h"
#include "ground/api/routes.h"
#include "ground/db/check.h"
#include "ground/events/journal.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> features_diagnosis_schema();
}

namespace regard::diagnosis
{
constexpr api::Permission read_findings{"diagnosis.read"};
constexpr api::Permission decide_findings{"diagnosis.write"};

class Diagnoses
{
  public:
    // Everything given must outlive it.
    Diagnoses(db::Database& database, IdSource& ids, Clock const& clock, jobs::Queue const& queue,
              events::Journal const& journal);

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);

    // Asks for a run in a moment. While one is under way another follows it; several asked for meanwhile are one.
    void ask(db::Transaction& tx, Span in = {}) const;

    // Asks for one where these lines of the journal say that histories have changed.
    void follow(db::Transaction& tx, std::string_view verb) const;

  private:
    class Endpoints;
    db::Database& database_;
    IdSource& ids_;
    Clock const& clock_;
    jobs::Queue const& queue_;
    events::Journal const& journal_;
    DiagnosisJob job_;
};

// ---- what other features show of it, in their own transaction. For nobody but who may read findings.
// The cases of a finding of the run that people see; nothing where there is none.
std::optional<std::vector<cases::CaseId>> cases_of_finding(api::Reading& r, std::string_view finding);
// The most worthwhile finding that is not settled, as GET /findings/{id} has it.
std::optional<Json> first_finding(api::Reading& r);
// Refuses with `owns_findings` where the employee owns findings that were accepted.
Result<void> may_go(db::Transaction& tx, people::EmployeeId employee);

// For `regard check`: rules that SQL can tell, and whether the cases and owners of findings are there.
std::vector<db::Invariant> invariants();
std::vector<db::Finding> check_findings(db::Database& database);
}
