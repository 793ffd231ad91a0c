#include "features/people/names.h"
#include "features/templates/store.h"

namespace regard::templates::store
{
namespace
{
struct Steps
{
    std::vector<std::string> steps;
};
BOOST_DESCRIBE_STRUCT(Steps, (), (steps))

Checklist read_checklist(db::Row const& row)
{
    return {row.id<ChecklistId>(0),
            std::string(row.text(1)),
            from_json<Suits>(row.text(2)).value(),
            from_json<Steps>(row.text(3)).value().steps,
            row.maybe_instant(4),
            row.integer(5)};
}

CaseStep read_step(db::Row const& row)
{
    CaseStep step{static_cast<int>(row.integer(1)), std::string(row.text(2)), row.maybe_instant(3), {}};
    if (!row.is_null(4))
        step.by = desk::PersonShown{row.id<desk::EmployeeId>(4), ""};
    return step;
}
}

std::vector<Checklist> checklists(db::Transaction& tx, bool retired, AfterName const& after, int limit)
{
    return tx.all("select id, name, suits, steps, retired, version from checklist "
                  "where (name_folded, id) > ($1, $2) and ($3 = 1 or retired is null) "
                  "order by name_folded, id limit $4",
                  {after.name, after.id, retired ? 1 : 0, limit}, read_checklist);
}

std::optional<Checklist> checklist(db::Transaction& tx, ChecklistId id)
{
    return tx.one("select id, name, suits, steps, retired, version from checklist where id = $1", {id}, read_checklist);
}

bool is_name_taken(db::Transaction& tx, NewChecklist const& form, ChecklistId own)
{
    return tx.integer("select count(*) from checklist where name_key = $1 and retired is null and id <> $2",
                      {people::lowered(people::tidied(form.name)), own.value})
               .value_or(0) > 0;
}

void insert(db::Transaction& tx, ChecklistId id, NewChecklist const& form)
{
    std::string const name = people::tidied(form.name);
    tx.execute(
        "insert into checklist (id, name, name_key, name_folded, suits, steps, version) "
        "values ($1, $2, $3, $4, $5, $6, 1)",
        {id, name, people::lowered(name), people::folded(name), to_json(form.suits), to_json(Steps{form.steps})});
}

void change(db::Transaction& tx, ChecklistId id, NewChecklist const& form)
{
    std::string const name = people::tidied(form.name);
    tx.execute(
        "update checklist set name = $2, name_key = $3, name_folded = $4, suits = $5, steps = $6, "
        "version = version + 1 where id = $1",
        {id, name, people::lowered(name), people::folded(name), to_json(form.suits), to_json(Steps{form.steps})});
}

void retire(db::Transaction& tx, ChecklistId id, Instant at)
{
    tx.execute("update checklist set retired = $2, version = version + 1 where id = $1 and retired is null", {id, at});
}

// ---- of a case
std::vector<CaseChecklist> of_case(db::Transaction& tx, CaseId id)
{
    auto all =
        tx.all("select id, name, put from case_checklist where case_id = $1 order by id", {id}, [](db::Row const& row) {
            return CaseChecklist{row.id<CaseChecklistId>(0), std::string(row.text(1)), row.instant(2), {}};
        });
    for (CaseChecklist& one : all)
        one.steps = tx.all("select case_checklist, number, text, done, done_by from case_checklist_step "
                           "where case_checklist = $1 order by number",
                           {one.id}, read_step);
    return all;
}

bool is_on(db::Transaction& tx, CaseId id, ChecklistId checklist)
{
    return tx.integer("select count(*) from case_checklist where case_id = $1 and checklist = $2", {id, checklist})
               .value_or(0) > 0;
}

void put(db::Transaction& tx, Put const& put, Checklist const& checklist)
{
    tx.execute("insert into case_checklist (id, case_id, checklist, name, put, put_by) "
               "values ($1, $2, $3, $4, $5, $6)",
               {put.id, put.on, checklist.id, checklist.name, put.at, put.by});
    int number = 0;
    for (std::string const& step : checklist.steps)
        tx.execute("insert into case_checklist_step (case_checklist, number, text) values ($1, $2, $3)",
                   {put.id, ++number, step});
}

void take_off(db::Transaction& tx, CaseChecklistId id)
{
    tx.execute("delete from case_checklist_step where case_checklist = $1", {id});
    tx.execute("delete from case_checklist where id = $1", {id});
}

void tick(db::Transaction& tx, CaseChecklistId id, int number, std::optional<Instant> done,
          std::optional<desk::EmployeeId> by)
{
    tx.execute("update case_checklist_step set done = $3, done_by = $4 where case_checklist = $1 and number = $2",
               {id, number, done, by});
}

std::vector<std::string> open_steps(db::Transaction& tx, CaseId id)
{
    return tx.all("select s.text from case_checklist c join case_checklist_step s on s.case_checklist = c.id "
                  "where c.case_id = $1 and s.done is null order by c.id, s.number",
                  {id}, [](db::Row const& row) { return std::string(row.text(0)); });
}
}
