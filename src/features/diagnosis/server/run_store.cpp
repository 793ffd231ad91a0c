#include "features/diagnosis/server/run_store.h"

namespace regard::diagnosis::store
{
namespace
{
enum Due { nothing = 0, asked = 1, being_made = 2 };

FindingId finding_of(db::Transaction& tx, NewFinding const& finding, FindingId new_id)
{
    std::string const mark = mark_of(finding.kind, finding.content);
    tx.execute("insert into finding (id, source, mark, kind, state, version) values ($1, $2, $3, $4, $5, 1) "
               "on conflict (source, mark) do nothing",
               {new_id, finding.source.value, mark, finding.kind, FindingState::new_});
    return FindingId{
        *tx.integer("select id from finding where source = $1 and mark = $2", {finding.source.value, mark})};
}
}

Standing standing(db::Transaction& tx)
{
    return *tx.one("select due, shown, job from diagnosis_state", {}, [](db::Row const& row) {
        Standing standing{row.integer(0) != nothing, row.maybe_id<RunId>(1), {}};
        standing.job = row.maybe_id<jobs::JobId>(2);
        return standing;
    });
}

void ask(db::Transaction& tx, jobs::JobId job)
{
    tx.execute("update diagnosis_state set due = $1, job = $2", {asked, job.value});
}

void begin(db::Transaction& tx, RunId run, Instant now)
{
    tx.execute("update diagnosis_state set due = $1, making = $2", {being_made, run});
    tx.execute("insert into diagnosis_run (id, began) values ($1, $2)", {run, now});
}

void add(db::Transaction& tx, RunId run, NewFinding const& finding, FindingId new_id)
{
    tx.execute("insert into run_finding (run, place, finding, cases, content) values ($1, $2, $3, $4, $5)",
               {run, finding.place, finding_of(tx, finding, new_id), finding.cases, to_json(finding.content)});
}

void add_cases(db::Transaction& tx, RunId run, int place, std::span<cases::CaseId const> cases)
{
    auto rows = tx.bulk("insert into finding_case (run, place, case_id) values ($1, $2, $3)");
    for (cases::CaseId const one : cases)
        rows.add({run, place, one});
    rows.finish();
}

bool finish(db::Transaction& tx, RunId run, Instant now, std::int64_t cases, std::string const& figures)
{
    tx.execute("update diagnosis_run set ended = $2, cases = $3, figures = $4 where id = $1",
               {run, now, cases, figures});
    bool const asked_again = tx.integer("select due from diagnosis_state") == asked;
    tx.execute("update diagnosis_state set due = $1, shown = $2, making = null", {asked_again ? asked : nothing, run});
    return !asked_again;
}

bool tidy(db::Transaction& tx)
{
    auto const old = tx.integer("select min(r.id) from diagnosis_run r where not exists "
                                "(select 1 from diagnosis_state s where s.shown = r.id or s.making = r.id)");
    if (!old)
        return false;
    auto const place = tx.integer("select min(place) from finding_case where run = $1", {*old});
    if (place) {
        tx.execute("delete from finding_case where run = $1 and place = $2 and case_id <= (select max(case_id) from "
                   "(select case_id from finding_case where run = $1 and place = $2 order by case_id limit $3) s)",
                   {*old, *place, cases_at_once});
        return true;
    }
    tx.execute("delete from run_finding where run = $1", {*old});
    tx.execute("delete from diagnosis_run where id = $1", {*old});
    tx.execute("delete from finding where decided is null and not exists "
               "(select 1 from run_finding r where r.finding = finding.id)");
    return true;
}

std::optional<RunRow> run(db::Transaction& tx, RunId id)
{
    return tx.one("select id, began, cases, figures from diagnosis_run where id = $1 and ended is not null", {id},
                  [](db::Row const& row) {
                      return RunRow{row.id<RunId>(0), row.instant(1), row.integer(2), std::string(row.text(3))};
                  });
}

std::vector<FindingRow> findings(db::Transaction& tx, RunId run)
{
    return tx.all("select f.id, r.place, f.source, f.kind, r.cases, r.content, f.state, f.owner, f.reason, f.decided, "
                  "f.version from run_finding r join finding f on f.id = r.finding where r.run = $1 order by r.place",
                  {run}, [](db::Row const& row) {
                      FindingRow found;
                      found.id = row.id<FindingId>(0);
                      found.place = static_cast<int>(row.integer(1));
                      found.source = row.id<cases::SourceId>(2);
                      found.kind = row.text(3);
                      found.cases = static_cast<std::uint64_t>(row.integer(4));
                      found.content = row.text(5);
                      found.state = row.choice<FindingState>(6);
                      found.owner = row.id<people::EmployeeId>(7);
                      if (auto const reason = row.maybe_text(8))
                          found.reason = *reason;
                      found.decided = row.maybe_instant(9);
                      found.version = row.integer(10);
                      return found;
                  });
}

std::optional<std::vector<cases::CaseId>> cases_of(db::Transaction& tx, FindingId id)
{
    auto const place = tx.integer("select r.place from run_finding r join diagnosis_state s on s.shown = r.run "
                                  "where r.finding = $1",
                                  {id});
    if (!place)
        return std::nullopt;
    return tx.all("select f.case_id from diagnosis_state s join finding_case f on f.run = s.shown and f.place = $1 "
                  "order by f.case_id",
                  {*place}, [](db::Row const& row) { return row.id<cases::CaseId>(0); });
}

void decide(db::Transaction& tx, FindingId id, Decision const& decision)
{
    tx.execute("update finding set state = $2, owner = $3, reason = $4, decided = $5, decided_by = $6, "
               "version = version + 1 where id = $1",
               {id, decision.state, decision.owner, decision.reason, decision.at, decision.by});
}

std::optional<Decision> decision(db::Transaction& tx, FindingId id)
{
    return tx.one(
        "select state, owner, reason, decided, decided_by from finding where id = $1 and decided is not null", {id},
        [](db::Row const& row) {
            Decision made{
                row.choice<FindingState>(0), row.id<people::EmployeeId>(1), {}, row.instant(3), row.integer(4)};
            if (auto const reason = row.maybe_text(2))
                made.reason = *reason;
            return made;
        });
}

std::vector<ShownCase> cases_shown(db::Transaction& tx, ShownCase after, int limit)
{
    return tx.all("select c.place, c.case_id from diagnosis_state s join finding_case c on c.run = s.shown "
                  "where (c.place, c.case_id) > ($1, $2) order by c.place, c.case_id limit $3",
                  {after.place, after.id.value, limit}, [](db::Row const& row) {
                      return ShownCase{static_cast<int>(row.integer(0)), row.id<cases::CaseId>(1)};
                  });
}

std::vector<people::EmployeeId> owners(db::Transaction& tx)
{
    return tx.all("select distinct owner from finding where owner is not null order by owner", {},
                  [](db::Row const& row) { return row.id<people::EmployeeId>(0); });
}

std::int64_t owned_by(db::Transaction& tx, people::EmployeeId employee)
{
    return *tx.integer("select count(*) from finding where owner = $1 and state = $2",
                       {employee, FindingState::accepted});
}
}
