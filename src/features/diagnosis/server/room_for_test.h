#pragma once
// A store with histories brought in by the real import, a desk and the diagnosis, for the tests of this feature.
#include "features/diagnosis/diagnoses.h"
#include "features/diagnosis/server/model.h"
#include "features/intake/intake.h"
#include "features/measures/measures.h"
#include "features/people/people.h"
#include "ground/api/testing.h"
#include "ground/db/node_lease.h"
#include "ground/db/testing.h"
#include "ground/files/temp.h"
#include "ground/jobs/worker.h"

#include <fmt/format.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_db_schema();
std::span<EmbeddedFile const> ground_jobs_schema();
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> ground_api_schema();
}

namespace regard::diagnosis
{
class DiagnosisRoom : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        schemas({{"db", embedded::ground_db_schema()},
                 {"jobs", embedded::ground_jobs_schema()},
                 {"events", embedded::ground_events_schema()},
                 {"api", embedded::ground_api_schema()},
                 {"people", embedded::features_people_schema()},
                 {"cases", embedded::features_cases_schema()},
                 {"measures", embedded::features_measures_schema()},
                 {"intake", embedded::features_intake_schema()},
                 {"diagnosis", embedded::features_diagnosis_schema()}});
        node_.emplace(store(), clock_);
        queue_.emplace(node_->ids(), clock_);
        journal_.emplace(node_->ids(), clock_);
        intake_.emplace(folder_.path(), store(), node_->ids(), clock_, *queue_, *journal_, catalogue_);
        intake_->add_jobs(kinds_);
        intake_->add_routes(routes_);
        diagnoses_.emplace(store(), node_->ids(), clock_, *queue_, *journal_);
        diagnoses_->add_jobs(kinds_);
        diagnoses_->add_routes(routes_);
        people_ =
            std::make_unique<people::People>(store(), node_->ids(), clock_, *journal_, catalogue_, people::Lent{});
        people_->add_routes(routes_);
        measures_.emplace(store(), *queue_, catalogue_,
                          measures::Elsewhere{intake::source_name, cases_of_finding, first_finding});
        measures_->add_routes(routes_);
        measures_->add_jobs(kinds_);
        desk_ = std::make_unique<api::testing::Desk>(routes_, store(), clock_);
        be_lead();
    }

    void be_lead()
    {
        desk_->who = api::testing::employee(
            {"cases.read", "diagnosis.read", "diagnosis.write", "imports.read", "imports.write", "measures.read"});
    }
    void be_frontline() { desk_->who = api::testing::employee({"cases.read", "measures.read"}); }

    // Cases that “Desk” and “Back” throw back and forth take days longer than those that one of them settles.
    static std::string bouncing(int cases, std::string const& prefix = "T", char const* person = "P")
    {
        std::string csv = "case,at,status,team,person\n";
        for (int i = 0; i < cases; ++i) {
            std::int64_t minute = i * 37;
            auto const row = [&](char const* status, char const* team, int after) {
                minute += after;
                Instant const at{1'767'600'000'000'000 + minute * 60'000'000}; // 2026-01-05
                csv += fmt::format("{}{},{},{},{},{}{} {}\n", prefix, i, to_rfc3339(at), status, team, person, team,
                                   i % 7);
            };
            bool const bounces = i % 3 == 0;
            row("New", "Desk", 0);
            row("Open", bounces ? "Back" : "Desk", 60 + i % 11);
            row("Open", "Desk", bounces ? 3000 + i % 97 : 50 + i % 13);
            row("Open", i % 2 == 0 ? "Desk" : "Front", 40 + i % 17);
            row("Closed", "Desk", 30 + i % 19);
        }
        return csv;
    }

    intake::Import bring(std::string const& csv, std::string const& source = "Old desk", bool keep_names = false)
    {
        intake::NewImport wish;
        wish.name = source;
        wish.keep_names = keep_names;
        wish.mapping.columns = {
            {"case", {"case"}}, {"at", {"at"}}, {"status", {"status"}}, {"team", {"team"}}, {"person", {"person"}}};
        auto const begun = intake_->begin({folder_.write("export.csv", csv)}, wish, {});
        EXPECT_TRUE(begun.has_value());
        work();
        return *intake_->find(begun->id);
    }

    void work() { jobs::Worker(store(), kinds_, node_->ids(), clock_).run_due(); }

    void ask()
    {
        store().write([&](db::Transaction& tx) { diagnoses_->ask(tx); });
    }

    DiagnosisShown diagnosed()
    {
        ask();
        work();
        return read();
    }

    DiagnosisShown read() { return desk_->get("/diagnosis").read<DiagnosisShown>(); }
    // Fails the test where there is none of that kind.
    static FindingShown one_of(DiagnosisShown const& diagnosis, std::string_view kind)
    {
        for (FindingShown const& one : diagnosis.findings)
            if (one.kind == kind)
                return one;
        ADD_FAILURE() << "no finding of the kind " << kind;
        return {};
    }
    static std::string address(FindingShown const& finding) { return "/findings/" + finding.id.text(); }

    api::testing::Answer decide(FindingShown const& finding, std::string const& body)
    {
        return desk_->ask("PATCH", address(finding), {{"if-match", fmt::format("\"{}\"", finding.version)}}, body);
    }

    std::int64_t count(std::string_view table)
    {
        return store().read(
            [&](db::Transaction& tx) { return *tx.integer("select count(*) from " + std::string(table)); });
    }

    // What `regard check` says.
    std::vector<std::string> wrong()
    {
        std::vector<std::string> names;
        for (auto const& found : {db::check(store(), invariants()), check_findings(store())})
            for (db::Finding const& one : found)
                names.push_back(one.name);
        return names;
    }

    SettableClock clock_{Instant{1'790'000'000'000'000}};
    files::TempFolder folder_;
    text::Catalogue catalogue_{embedded::sentences()};
    jobs::Kinds kinds_;
    api::Routes routes_;
    std::optional<db::NodeLease> node_;
    std::optional<jobs::Queue> queue_;
    std::optional<events::Journal> journal_;
    std::optional<intake::Intake> intake_;
    std::optional<Diagnoses> diagnoses_;
    std::unique_ptr<people::People> people_;
    std::optional<measures::Measures> measures_;
    std::unique_ptr<api::testing::Desk> desk_;
};
}
