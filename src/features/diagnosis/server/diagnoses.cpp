#include "features/diagnosis/diagnoses.h"

#include "features/diagnosis/server/shown.h"

namespace regard::diagnosis
{
Diagnoses::Diagnoses(db::Database& database, IdSource& ids, Clock const& clock, jobs::Queue const& queue,
                     events::Journal const& journal)
    : database_(database), ids_(ids), clock_(clock), queue_(queue), journal_(journal), job_(database, ids, queue)
{}

void Diagnoses::add_jobs(jobs::Kinds& kinds)
{
    kinds.add("diagnosis.run", {.length = jobs::Length::lengthy},
              [this](jobs::Context& context) { return job_.run(context); });
    kinds.add("diagnosis.tidy", {.length = jobs::Length::quick},
              [this](jobs::Context& context) { return job_.tidy(context); });
}

void Diagnoses::ask(db::Transaction& tx, Span in) const
{
    jobs::Order order = run_order;
    order.not_before = clock_.now() + in;
    store::ask(tx, queue_.put(tx, order));
}

void Diagnoses::follow(db::Transaction& tx, std::string_view verb) const
{
    if (verb == "import.done" || verb == "import.undone" || verb == "source.history_expired")
        ask(tx, Span::seconds(3)); // imports often come several at once
}

std::optional<std::vector<cases::CaseId>> cases_of_finding(api::Reading& r, std::string_view finding)
{
    auto const id = FindingId::from(finding);
    if (!id || !r.who.may(read_findings))
        return std::nullopt;
    return store::cases_of(r.tx, *id);
}

std::optional<Json> first_finding(api::Reading& r)
{
    auto const run = store::standing(r.tx).shown;
    if (!run || !r.who.may(read_findings))
        return std::nullopt;
    for (FindingShown const& one : findings_shown(r.tx, *run, r.language))
        if (one.state == FindingState::new_ || one.state == FindingState::accepted)
            return Json{to_json(one)};
    return std::nullopt;
}

Result<void> may_go(db::Transaction& tx, people::EmployeeId employee)
{
    if (store::owned_by(tx, employee) == 0)
        return {};
    return Refusal{"owns_findings", "They have taken on findings of the diagnosis. Give those to somebody else first.",
                   ""};
}
}
