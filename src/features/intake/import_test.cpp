// Imports from files to outcomes, on both engines, with the real job worker.
#include "features/cases/cases.h"
#include "features/intake/intake.h"
#include "features/measures/measures.h"

#include "ground/api/testing.h"
#include "ground/db/node_lease.h"
#include "ground/db/testing.h"
#include "ground/files/temp.h"
#include "ground/jobs/worker.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_db_schema();
std::span<EmbeddedFile const> ground_jobs_schema();
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> ground_api_schema();
}

namespace regard::intake
{
namespace
{
constexpr char const* two_cases = "case,at,status,team,person\n"
                                  "A,2026-01-05 09:00:00,New,Desk,Ida\n"
                                  "B,2026-01-05 10:00:00,New,Desk,Ida\n"
                                  "A,2026-01-06 09:00:00,Closed,Back,Ole\n"
                                  "A,2026-01-06 09:00:00,Closed,Back,Ole\n";

class Imports : public db::testing::StoreTest
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
                 {"cases", embedded::features_cases_schema()},
                 {"measures", embedded::features_measures_schema()},
                 {"intake", embedded::features_intake_schema()}});
        node_.emplace(store(), clock_);
        queue_.emplace(node_->ids(), clock_);
        journal_.emplace(node_->ids(), clock_);
        intake_.emplace(folder_.path(), store(), node_->ids(), clock_, *queue_, *journal_, catalogue_);
        intake_->add_jobs(kinds_);
    }

    Import run(std::string const& csv, bool good_rows = false, std::string const& status = "status")
    {
        std::string const path = folder_.write("export.csv", csv);
        NewImport wish;
        wish.name = "Help desk";
        wish.accept_bad_rows = good_rows;
        wish.mapping.columns = {
            {"case", {"case"}}, {"at", {"at"}}, {"status", {status}}, {"team", {"team"}}, {"person", {"person"}}};
        auto const begun = intake_->begin({path}, wish, {});
        EXPECT_TRUE(begun.has_value());
        work();
        return *intake_->find(begun->id);
    }

    void work() { jobs::Worker(store(), kinds_, node_->ids(), clock_).run_due(); }

    std::int64_t count(std::string_view table)
    {
        return store().read(
            [&](db::Transaction& tx) { return *tx.integer("select count(*) from " + std::string(table)); });
    }

    SettableClock clock_{Instant{1'790'000'000'000'000}};
    files::TempFolder folder_;
    text::Catalogue catalogue_{embedded::sentences()};
    jobs::Kinds kinds_;
    std::optional<db::NodeLease> node_;
    std::optional<jobs::Queue> queue_;
    std::optional<events::Journal> journal_;
    std::optional<Intake> intake_;
};
REGARD_ON_EVERY_ENGINE(Imports);
}

TEST_P(Imports, bring_every_case_with_its_events_and_outcome)
{
    Import const done = run(two_cases);
    EXPECT_EQ(done.state, ImportState::done);
    EXPECT_EQ(done.cases, 2);
    EXPECT_EQ(done.cases_changed, 2);
    EXPECT_EQ(done.events, 4);
    EXPECT_EQ(done.duplicate_rows, 1);
    EXPECT_EQ(to_rfc3339(*done.first_event), "2026-01-05T09:00:00Z");
    EXPECT_EQ(to_rfc3339(*done.last_event), "2026-01-06T09:00:00Z");
    EXPECT_EQ(count("customer_case"), 2);
    EXPECT_EQ(count("case_event"), 4);
    EXPECT_EQ(count("case_outcome"), 2);
}

TEST_P(Imports, the_same_file_again_changes_nothing)
{
    run(two_cases);
    Import const again = run(two_cases);
    EXPECT_EQ(again.state, ImportState::done);
    EXPECT_EQ(again.cases, 2);
    EXPECT_EQ(again.cases_changed, 0);
    EXPECT_EQ(count("case_event"), 4);
}

TEST_P(Imports, a_newer_file_replaces_what_the_source_said_of_a_case)
{
    run(two_cases);
    Import const newer =
        run("case,at,status,team,person\nB,2026-01-05 10:00:00,New,Desk,Ida\nA,2026-01-07 09:00:00,Closed,Back,Ole\n");
    EXPECT_EQ(newer.cases_changed, 1);
    EXPECT_EQ(count("case_event"), 2);
}

TEST_P(Imports, bad_rows_stop_an_import_unless_the_good_ones_are_wanted)
{
    std::string const csv = std::string(two_cases) + "C,soon,New,Desk,Ida\n";
    Import const stopped = run(csv);
    EXPECT_EQ(stopped.state, ImportState::failed);
    EXPECT_EQ(stopped.refusal_code, "bad_rows");
    EXPECT_EQ(stopped.bad_rows, 1);
    EXPECT_EQ(count("customer_case"), 0);
    Import const good = run(csv, true);
    EXPECT_EQ(good.state, ImportState::done);
    EXPECT_EQ(good.cases, 2);
    EXPECT_EQ(good.bad_rows, 1);
    store().read([&](db::Transaction& tx) {
        auto const bad = store::bad_rows(tx, good.id, 0, 10);
        ASSERT_EQ(bad.size(), 1u);
        EXPECT_EQ(bad[0].line, 6u);
        EXPECT_EQ(bad[0].column, "at");
        EXPECT_EQ(bad[0].value, "soon");
        EXPECT_EQ(bad[0].reason, "not_a_time");
    });
}

TEST_P(Imports, are_undone_whole)
{
    Import const done = run(two_cases);
    api::Routes routes;
    intake_->add_routes(routes);
    api::testing::Desk desk(routes, store(), clock_);
    desk.who = api::testing::employee({"imports.read", "imports.write"});
    EXPECT_EQ(desk.ask("DELETE", "/imports/" + done.id.text(), {}, "").read<Import>().state, ImportState::undoing);
    work();
    EXPECT_EQ(intake_->find(done.id)->state, ImportState::undone);
    EXPECT_EQ(count("customer_case"), 0);
    EXPECT_EQ(count("case_event"), 0);
    EXPECT_EQ(count("case_outcome"), 0);
}

TEST_P(Imports, persons_are_stored_by_pseudonym)
{
    run(two_cases);
    store().read([&](db::Transaction& tx) {
        auto const persons = cases::all_words(tx, cases::Dimension::person);
        ASSERT_EQ(persons.size(), 2u);
        for (auto const& [number, name] : persons)
            EXPECT_TRUE(name.starts_with("Person ")) << name;
    });
}

TEST_P(Imports, a_file_that_does_not_fit_its_mapping_fails_with_a_sentence)
{
    Import const failed = run(two_cases, false, "colour");
    EXPECT_EQ(failed.state, ImportState::failed);
    EXPECT_EQ(failed.refusal_code, "column_not_found");
    EXPECT_NE(failed.sentence->find("colour"), std::string::npos);
    api::Routes routes;
    intake_->add_routes(routes);
    api::testing::Desk desk(routes, store(), clock_);
    desk.who = api::testing::employee({"imports.read"});
    desk.who.language = "da";
    auto const in_danish = desk.get("/imports/" + failed.id.text()).read<Import>();
    EXPECT_EQ(in_danish.sentence, catalogue_.say("da", "refusals.column_not_found"));
}

TEST_P(Imports, a_restart_goes_on_behind_the_case_stored_last)
{
    Import const done = run(two_cases);
    store().write([&](db::Transaction& tx) { // as if the program had ended after case A, which somebody then took away
        cases::undo_import(tx, done.id, 10);
        tx.execute("update history_import set last_reference = 'A', cases = 1, events = 3, state = $1",
                   {ImportState::storing});
        queue_->put(tx, {.kind = "intake.import", .argument = to_json(ImportArgument{done.id})});
    });
    work();
    Import const resumed = *intake_->find(done.id);
    EXPECT_EQ(resumed.state, ImportState::done);
    EXPECT_EQ(resumed.cases, 2);
    EXPECT_EQ(resumed.events, 4);
    EXPECT_EQ(count("customer_case"), 1) << "what was stored before is not stored again";
}
}
