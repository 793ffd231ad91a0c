#pragma once
// The store of what was measured. Each case has one outcome, made from its events whenever they change, in the same
// transaction; rollups are made from outcomes shortly after. Both are projections: they can be rebuilt at any time and
// then are equal.
#include "base/embedded.h"
#include "base/fields.h"
#include "features/calendars/plan.h"
#include "features/cases/cases.h"
#include "features/measures/status_classes.h"
#include "ground/api/routes.h"
#include "ground/clock/zone.h"
#include "ground/db/check.h"
#include "ground/jobs/kinds.h"
#include "ground/text/catalogue.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_measures_schema();
}

namespace regard::measures
{
struct Measured; // an outcome: see outcomes/outcome.h

// How the cases of one source are measured: by its statuses' classes and its calendar. Kept with the source, so that
// what was reported stays as it was when other sources change.
struct SourceRules
{
    std::vector<std::pair<cases::Name, StatusClass>> classes; // numbers of case_word; neutral ones may be left out
    std::optional<calendars::CalendarPlan> calendar;          // none: no working hours
};
// Where they differ from what was said before, all cases are measured again by the next measures.refresh.
void set_rules(db::Transaction& tx, cases::SourceId source, SourceRules const& rules);
SourceRules rules_of(db::Transaction& tx, cases::SourceId source); // without classes and calendar where none were set

// Measures the cases of one source whose events have just changed, and stores their outcomes. One transaction, one
// thread. Marks the rollup cells they were and are counted in.
class Projection
{
  public:
    Projection(db::Transaction& tx, cases::SourceId source); // reads the source's rules
    ~Projection();
    void add(cases::CaseView const& one, cases::CaseId id, std::int64_t customer); // 0: not known
    void store(db::Transaction& tx);                                               // a few statements for all added
    std::vector<Measured> const& outcomes() const;                                 // of all added

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

// Measures stored cases of one source again, whose events have just changed: for whoever follows live cases. Those that are
// not there are forgotten.
void measure_again(db::Transaction& tx, cases::SourceId source, std::span<cases::CaseId const> ids);

// Forgets the outcomes of cases that are gone.
void forget(db::Transaction& tx, std::span<cases::CaseId const> gone);

// ---- for app/
constexpr api::Permission read_measures{"measures.read"};
constexpr api::Permission read_cases{"cases.read"};

// What other features know and the screens of this one show. Empty functions: nothing is known. Any thread may call them.
// Findings are for whom they are for: these functions look at who reads.
struct Elsewhere
{
    std::function<std::string(db::Transaction&, cases::SourceId)> source_name;
    std::function<std::optional<std::vector<cases::CaseId>>(api::Reading&, std::string const&)> cases_of_finding;
    std::function<std::optional<Json>(api::Reading&)> first_finding;
    // Told in the transaction in which the rollups have everything again.
    std::function<void(db::Transaction&)> refreshed{};
    // Those of these cases that are live and not for who reads; histories are for everybody who reads cases.
    std::function<std::vector<cases::CaseId>(api::Reading&, std::span<cases::CaseId const>)> hidden{};
};

class Measures
{
  public:
    // Everything given by reference must outlive it.
    Measures(db::Database& database, jobs::Queue const& queue, text::Catalogue const& catalogue, Elsewhere elsewhere);

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds); // measures.refresh, and what puts it where something is left over

    // Days, months and years are of the organisation's zone: call at start and whenever it changes. Where it has changed
    // all cases are counted anew in the background.
    void use_zone(Zone const& zone);

  private:
    class Endpoints;
    db::Database& database_;
    jobs::Queue const& queue_;
    text::Catalogue const& catalogue_;
    Elsewhere elsewhere_;
};

// Forgets everything that was measured and measures all cases anew. For operators; takes as long as an import does.
void rebuild(db::Database& database, Instant now);

// For `regard check`: rules that SQL can tell; and whether every case's stored outcome is what its events say, and every month
// and year the sum of its days.
std::vector<db::Invariant> invariants();
std::vector<db::Finding> check_outcomes(db::Database& database);

// ---- for this feature's own jobs
// Measures cases that are stored already, after `after` in the order of their ids, and stores their outcomes anew or hands
// them over. Returns the last one; 0 at the end.
cases::CaseId measure_stored(db::Transaction& tx, cases::CaseId after, int limit);
cases::CaseId remeasured(db::Transaction& tx, cases::CaseId after, int limit, std::vector<Measured>& outcomes);
}
