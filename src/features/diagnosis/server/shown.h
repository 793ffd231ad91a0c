#pragma once
// Stored runs and findings in the words of the reader. Persons, and teams so small that they count as persons, are
// pseudonyms; the same one within a run.
#include "features/diagnosis/server/run_store.h"

namespace regard::diagnosis
{
// All findings of a run, in the order of their worth.
std::vector<FindingShown> findings_shown(db::Transaction& tx, RunId run, std::string_view language);

// One of the run that people see; nothing where it does not have it.
std::optional<FindingShown> finding_shown(db::Transaction& tx, FindingId id, std::string_view language);

// The run that people see as the command line has it, for its report; nothing before the first.
std::optional<Diagnosis> diagnosis_of_run(db::Transaction& tx, std::string_view language);

// What people see; `zone` says in which day an instant lies. State and progress are the caller's.
DiagnosisShown diagnosis_shown(db::Transaction& tx, std::string_view language, Zone const& zone);
}
