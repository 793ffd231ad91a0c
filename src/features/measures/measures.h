#pragma once
// The store of what was measured. Each case has one outcome, made from its events whenever they change, in the same
// transaction; rollups are made from outcomes shortly after. Both are projections: they can be rebuilt at any time and
// then are equal.
#include "base/embedded.h"
#include "features/calendars/plan.h"
#include "features/cases/cases.h"
#include "features/measures/status_classes.h"

#include <memory>
#include <optional>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_measures_schema();
}

namespace regard::measures
{
// How the cases of one source are measured: by its statuses' classes and its calendar. Kept with the source, so that
// what was reported stays as it was when other sources change.
struct SourceRules
{
    std::vector<std::pair<cases::Name, StatusClass>> classes; // numbers of case_word; neutral ones may be left out
    std::optional<calendars::CalendarPlan> calendar;          // none: no working hours
};
// Where they differ from what was said before, all cases are measured again by the next measures.refresh.
void set_rules(db::Transaction& tx, cases::SourceId source, SourceRules const& rules);

// Measures the cases of one source whose events have just changed, and stores their outcomes. One transaction, one
// thread. Marks the rollup cells they were and are counted in.
class Projection
{
  public:
    Projection(db::Transaction& tx, cases::SourceId source); // reads the source's rules
    ~Projection();
    void add(cases::CaseView const& one, cases::CaseId id, std::int64_t customer); // 0: not known
    void store(db::Transaction& tx);                                               // a few statements for all added

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

// Forgets the outcomes of cases that are gone.
void forget(db::Transaction& tx, std::span<cases::CaseId const> gone);

// Measures cases that are stored already, after `after` in the order of their ids. Returns the last one; 0 at the end.
cases::CaseId measure_stored(db::Transaction& tx, cases::CaseId after, int limit);
}
