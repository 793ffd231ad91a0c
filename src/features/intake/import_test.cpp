// Imports from files to outcomes, on both engines, with the real job worker.
#include "features/intake/testing_imports.h"

namespace regard::intake
{
namespace
{
using testing::two_cases;

class Imports : public testing::ImportStore
{};
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
    EXPECT_EQ(desk().ask("DELETE", "/imports/" + done.id.text(), {}, "").read<Import>().state, ImportState::undoing);
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
    desk().who.language = "da";
    auto const in_danish = desk_->get("/imports/" + failed.id.text()).read<Import>();
    EXPECT_EQ(in_danish.sentence, catalogue_.say("da", "refusals.column_not_found"));
}

TEST_P(Imports, a_restart_goes_on_behind_the_case_stored_last)
{
    Import const done = run(two_cases);
    store().write([&](db::Transaction& tx) { // as if the program had ended after case A, which somebody then took away
        cases::undo_import(tx, done.id, 10);
        tx.execute("update history_import set last_reference = 'A', cases = 1, events = 3, state = $1",
                   {ImportState::storing});
        store::set_job(tx, done.id,
                       queue_->put(tx, {.kind = "intake.import", .argument = to_json(ImportArgument{done.id})}));
    });
    work();
    Import const resumed = *intake_->find(done.id);
    EXPECT_EQ(resumed.state, ImportState::done);
    EXPECT_EQ(resumed.cases, 2);
    EXPECT_EQ(resumed.events, 4);
    EXPECT_EQ(count("customer_case"), 1) << "what was stored before is not stored again";
}
}
