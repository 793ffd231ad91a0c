#pragma once
// All SQL of runs and findings. Functions that write are short: at most `cases_at_once` rows.
#include "features/diagnosis/server/kept.h"
#include "features/diagnosis/server/model.h"
#include "ground/db/db.h"
#include "ground/jobs/jobs.h"

#include <span>

namespace regard::diagnosis::store
{
constexpr std::size_t cases_at_once = 1000;

// ---- what is to be done
struct Standing
{
    bool due = false; // asked for, or being made
    std::optional<RunId> shown;
    std::optional<jobs::JobId> job;
};
Standing standing(db::Transaction& tx);
void ask(db::Transaction& tx, jobs::JobId job);

// ---- a run as it is written
void begin(db::Transaction& tx, RunId run, Instant now);

// Of one finding; `place` from 1 in the order of worth.
struct NewFinding
{
    int place = 0;
    cases::SourceId source;
    std::string kind;
    std::uint64_t cases = 0;
    KeptFinding content;
};
void add(db::Transaction& tx, RunId run, NewFinding const& finding, FindingId new_id);
void add_cases(db::Transaction& tx, RunId run, int place, std::span<cases::CaseId const> cases);

// Shows the run instead of the one before. False where another was asked for meanwhile.
bool finish(db::Transaction& tx, RunId run, Instant now, std::int64_t cases, std::string const& figures);

// Deletes some of what no run shown or being made needs. False once nothing is left.
bool tidy(db::Transaction& tx);

// ---- reading
struct RunRow
{
    RunId id;
    Instant began;
    std::int64_t cases = 0;
    std::string figures;
};
std::optional<RunRow> run(db::Transaction& tx, RunId id);

struct FindingRow
{
    FindingId id;
    int place = 0;
    cases::SourceId source;
    std::string kind;
    std::uint64_t cases = 0;
    std::string content;
    FindingState state = FindingState::new_;
    people::EmployeeId owner; // 0: nobody
    std::optional<std::string> reason;
    std::optional<Instant> decided;
    std::int64_t version = 1;
};
std::vector<FindingRow> findings(db::Transaction& tx, RunId run); // in the order of their worth

// The cases of a finding, ascending, those gone since the run too; nothing where the run shown does not have it.
std::optional<std::vector<cases::CaseId>> cases_of(db::Transaction& tx, FindingId id);

// ---- decisions
struct Decision
{
    FindingState state = FindingState::new_;
    people::EmployeeId owner;
    std::optional<std::string> reason;
    std::optional<Instant> at;
    std::int64_t by = 0; // the user
};
void decide(db::Transaction& tx, FindingId id, Decision const& decision);
// What was decided of a finding, also of one that is found no longer; nothing where nobody has.
std::optional<Decision> decision(db::Transaction& tx, FindingId id);
std::int64_t owned_by(db::Transaction& tx, people::EmployeeId employee); // accepted ones
std::vector<people::EmployeeId> owners(db::Transaction& tx);

// The cases of all findings of the run shown, in order, after `after`.
struct ShownCase
{
    int place = 0;
    cases::CaseId id;
};
std::vector<ShownCase> cases_shown(db::Transaction& tx, ShownCase after, int limit);
}
