// Routes of the diagnosis. See the API's own description, /api/v1/openapi.json.
#include "features/diagnosis/diagnoses.h"
#include "features/diagnosis/diagnosis.h"
#include "features/diagnosis/report/summary_sentences.h"
#include "features/diagnosis/server/shown.h"
#include "features/people/people.h"
#include "ground/text/number.h"

#include <fmt/format.h>

namespace regard::diagnosis
{
namespace
{
Refusal not_found() { return {"not_found", "The diagnosis has no such finding any more.", ""}; }

Refusal nothing_yet() { return {"not_found", "There is no diagnosis yet. Bring in a history first.", ""}; }

Zone zone_of(api::Who const& who)
{
    auto zone = Zone::find(who.zone);
    return zone ? std::move(*zone) : Zone::utc();
}

// A finding that is found no longer: where it was decided, the decision is kept, and said.
Refusal found_no_longer(db::Transaction& tx, FindingId id, api::Asking const& asking)
{
    auto const decision = store::decision(tx, id);
    if (!decision)
        return not_found();
    constexpr std::string_view keys[]{"new", "accepted", "dismissed", "done"};
    std::string const day = text::day(asking.language, zone_of(asking.who).local_date(*decision->at));
    return {"gone",
            say_in_report(asking.language, fmt::format("no_longer_{}", keys[static_cast<std::size_t>(decision->state)]),
                          {{"day", day}, {"reason", decision->reason.value_or("")}}),
            ""};
}

// The report's styles stand in the page, so the policy for pages would not let them in.
constexpr char const* report_policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action "
                                      "'none'; frame-ancestors 'none'; sandbox";

bool is_blank(std::optional<std::string> const& text)
{
    return !text || text->find_first_not_of(" \t\r\n") == std::string::npos;
}
}

class Diagnoses::Endpoints
{
  public:
    explicit Endpoints(Diagnoses& diagnoses) : diagnoses_(diagnoses) {}

    Result<DiagnosisShown> read(api::Reading& r) const { return standing(r.tx, r); }

    Result<DiagnosisShown> run(api::Writing& w) const
    {
        if (!cases::any_case(w.tx))
            return Refusal{"nothing_to_diagnose", "There are no cases yet. Bring in a history, or look at the sample.",
                           ""};
        diagnoses_.ask(w.tx);
        note(w, "diagnosis.asked", "diagnosis", 0);
        return standing(w.tx, w);
    }

    Result<FindingShown> finding(api::Reading& r, FindingId id) const
    {
        auto found = finding_shown(r.tx, id, r.language);
        if (!found)
            return found_no_longer(r.tx, id, r);
        return std::move(*found);
    }

    Result<FindingShown> decide(api::Writing& w, FindingId id, FindingChange const& change) const
    {
        auto const found = finding_shown(w.tx, id, w.language);
        if (!found)
            return found_no_longer(w.tx, id, w);
        if (auto const same = w.unchanged(found->version, *found); !same)
            return same.error();
        auto const decision = decision_of(w, *found, change);
        if (!decision)
            return decision.error();
        store::decide(w.tx, id, *decision);
        constexpr std::string_view verbs[]{"finding.reopened", "finding.accepted", "finding.dismissed", "finding.done"};
        note(w, verbs[static_cast<std::size_t>(change.state)], "finding", id.value, decision->owner);
        return *finding_shown(w.tx, id, w.language);
    }

    Result<http::Response> report(api::Reading& r) const
    {
        auto const diagnosis = diagnosis_of_run(r.tx, r.language);
        if (!diagnosis)
            return nothing_yet();
        http::Response page{200, "text/html; charset=utf-8", {}, report_html(*diagnosis, std::string(r.language))};
        page.with("Content-Security-Policy", report_policy);
        return page;
    }

  private:
    DiagnosisShown standing(db::Transaction& tx, api::Asking const& asking) const
    {
        DiagnosisShown shown = diagnosis_shown(tx, asking.language, zone_of(asking.who));
        auto const standing = store::standing(tx);
        auto const job = standing.due && standing.job ? diagnoses_.queue_.status(tx, *standing.job) : std::nullopt;
        if (job && (job->state == jobs::State::waiting || job->state == jobs::State::running)) {
            shown.state = DiagnosisState::running;
            shown.progress = {job->progress.done, job->progress.total};
        }
        return shown;
    }

    static Result<store::Decision> decision_of(api::Writing& w, FindingShown const& before, FindingChange const& change)
    {
        if (change.state == FindingState::new_)
            return store::Decision{};
        if (change.state == FindingState::dismissed && is_blank(change.reason))
            return Refusal{"reason_missing", "Say why, so that nobody has to find out again.", "reason"};
        store::Decision decision{change.state, change.owner.value_or(people::EmployeeId{}), change.reason, w.now,
                                 w.who.user.value};
        if (decision.owner && !people::employee(w.tx, decision.owner))
            return Refusal{"no_such_employee", "There is no such employee any more.", "owner"};
        if (!decision.owner && change.state != FindingState::accepted && before.owner)
            decision.owner = before.owner->id;
        return decision;
    }

    void note(api::Writing& w, std::string_view verb, std::string_view kind, std::int64_t subject,
              people::EmployeeId owner = {}) const
    {
        events::WhoId const who{w.who.user.value};
        if (owner)
            diagnoses_.journal_.note(
                w.tx,
                {.who = who, .verb = verb, .subject_kind = kind, .subject = subject, .codes = {{"owner", owner}}});
        else
            diagnoses_.journal_.note(w.tx, {.who = who, .verb = verb, .subject_kind = kind, .subject = subject});
    }

    Diagnoses& diagnoses_;
};

void Diagnoses::add_routes(api::Routes& routes)
{
    auto const here = std::make_shared<Endpoints const>(*this);
    routes
        .get("/diagnosis", "What stands out in the histories, low-hanging fruit first",
             [here](api::Reading& r) { return here->read(r); })
        .allow(read_findings);
    routes.post("/diagnosis", "Look at all histories again", [here](api::Writing& w) { return here->run(w); })
        .allow(decide_findings);
    routes
        .get("/diagnosis/report.html", "The diagnosis as two printed pages that stand by themselves",
             [here](api::Reading& r) { return here->report(r); })
        .allow(read_findings);
    routes.get("/findings/{id}", "One finding", [here](api::Reading& r, FindingId id) { return here->finding(r, id); })
        .allow(read_findings);
    routes
        .patch(
            "/findings/{id}", "Take a finding on, put it aside, or say that it is done",
            [here](api::Writing& w, FindingId id, FindingChange const& change) { return here->decide(w, id, change); })
        .allow(decide_findings)
        .edits();
}
}
