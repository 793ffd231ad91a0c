#include "features/diagnosis/diagnoses.h"
#include "features/people/people.h"

namespace regard::diagnosis
{
namespace
{
constexpr int cases_at_once = 1000;
constexpr std::size_t most_examples = 10;

void count(db::Finding& finding, std::string example)
{
    ++finding.rows;
    if (finding.examples.size() < most_examples)
        finding.examples.push_back(std::move(example));
}

// Between an import's undoing and the run after it some are gone: then nothing is asked.
db::Finding lost_cases(db::Transaction& tx)
{
    db::Finding lost{"diagnosis.cases_are_there", "Findings name cases that are not there.", 0, {}};
    store::ShownCase last;
    while (!store::standing(tx).due) {
        auto const shown = store::cases_shown(tx, last, cases_at_once);
        if (shown.empty())
            break;
        for (store::ShownCase const& one : shown)
            if (cases::filed(tx, std::span(&one.id, 1)).empty())
                count(lost, one.id.text());
        last = shown.back();
    }
    return lost;
}

db::Finding lost_owners(db::Transaction& tx)
{
    db::Finding lost{"diagnosis.owners_are_employees", "Findings have an owner who is no employee.", 0, {}};
    auto const owners = store::owners(tx);
    auto const known = people::names_of(tx, owners);
    for (people::EmployeeId const owner : owners)
        if (!known.contains(owner))
            count(lost, owner.text());
    return lost;
}
}

std::vector<db::Invariant> invariants()
{
    return {
        {"diagnosis.shown_run_is_whole", "The run that people see has ended.",
         "select s.shown from diagnosis_state s where s.shown is not null and not exists "
         "(select 1 from diagnosis_run r where r.id = s.shown and r.ended is not null)"},
        {"diagnosis.findings_have_a_run", "What a run found belongs to a run and a finding.",
         "select f.finding from run_finding f where not exists (select 1 from diagnosis_run r where r.id = f.run) "
         "or not exists (select 1 from finding g where g.id = f.finding)"},
        {"diagnosis.cases_are_counted", "A finding that people see has as many cases as it says.",
         "select f.finding from run_finding f join diagnosis_state s on s.shown = f.run where f.cases <> "
         "(select count(*) from finding_case c where c.run = f.run and c.place = f.place)"},
        {"diagnosis.cases_have_a_finding", "The cases of a finding belong to one.",
         "select distinct c.run from finding_case c where not exists "
         "(select 1 from run_finding f where f.run = c.run and f.place = c.place)"},
        {"diagnosis.decisions_are_whole", "What was decided of a finding says when, and what was put aside says why.",
         "select f.id from finding f where (f.state <> 0 and f.decided is null) or (f.state = 2 and f.reason is null)"},
    };
}

std::vector<db::Finding> check_findings(db::Database& database)
{
    std::vector<db::Finding> wrong;
    database.read([&](db::Transaction& tx) {
        wrong = {lost_cases(tx), lost_owners(tx)};
        std::erase_if(wrong, [](db::Finding const& one) { return one.rows == 0; });
    });
    return wrong;
}
}
