#include "features/diagnosis/server/room_for_test.h"

#include "features/diagnosis/diagnosis.h"

#include <gmock/gmock.h>
#include <thread>

namespace regard::diagnosis
{
namespace
{
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class Runs : public DiagnosisRoom
{
  protected:
    void undo(intake::Import const& import)
    {
        EXPECT_EQ(desk_->ask("DELETE", "/imports/" + import.id.text(), {}, "").status, 200);
    }

    // As the program's follower of the journal does.
    void follow(std::string_view verb)
    {
        store().write([&](db::Transaction& tx) { diagnoses_->follow(tx, verb); });
    }

    jobs::JobId job()
    {
        return store().read([](db::Transaction& tx) { return store::standing(tx).job.value_or(jobs::JobId{}); });
    }
};
REGARD_ON_EVERY_ENGINE(Runs);

// The parts of both that must agree, by what makes a finding the same one.
struct Told
{
    std::uint64_t cases;
    std::optional<Gain> gain;
};
using ToldByTitle = std::map<std::string, Told>;

template <class Findings>
ToldByTitle told(Findings const& findings)
{
    ToldByTitle told;
    for (auto const& one : findings)
        told.emplace(one.kind + ": " + one.title, Told{one.cases.count, one.gain});
    return told;
}

void expect_equal(ToldByTitle const& server, ToldByTitle const& files)
{
    ASSERT_EQ(server.size(), files.size());
    for (auto const& [title, here] : server) {
        auto const there = files.find(title);
        ASSERT_NE(there, files.end()) << title;
        EXPECT_EQ(here.cases, there->second.cases) << title;
        ASSERT_EQ(here.gain.has_value(), there->second.gain.has_value()) << title;
        if (!here.gain)
            continue;
        EXPECT_NEAR(here.gain->value, there->second.gain->value, 1e-6) << title; // sums in another order
        EXPECT_NEAR(here.gain->low, there->second.gain->low, 1e-6) << title;
        EXPECT_NEAR(here.gain->high, there->second.gain->high, 1e-6) << title;
    }
}
}

TEST_P(Runs, find_what_the_command_line_finds_in_the_same_file)
{
    std::string const csv = bouncing(400);
    bring(csv);
    Wish wish;
    wish.files = {folder_.write("again.csv", csv)};
    wish.mapping = intake::mapping_from_toml("[columns]\ncase = \"case\"\nat = \"at\"\nstatus = \"status\"\n"
                                             "team = \"team\"\nperson = \"person\"\n")
                       .value();
    auto const files = diagnose(wish);
    ASSERT_TRUE(files.has_value());
    ASSERT_FALSE(files->findings.empty());
    expect_equal(told(diagnosed().findings), told(files->findings));
}

TEST_P(Runs, keep_what_was_decided_on_the_same_and_on_newer_data)
{
    bring(bouncing(400));
    FindingShown const before = one_of(diagnosed(), "slow_pickup");
    EXPECT_EQ(decide(before, R"({"state":"dismissed","reason":"Known"})").status, 200);
    FindingShown const same = one_of(diagnosed(), "slow_pickup");
    EXPECT_EQ(same.id, before.id);
    EXPECT_EQ(same.state, FindingState::dismissed);
    bring(bouncing(700));
    FindingShown const newer = one_of(diagnosed(), "slow_pickup");
    EXPECT_EQ(newer.id, before.id);
    EXPECT_EQ(newer.reason, "Known");
    EXPECT_GT(newer.cases.count, before.cases.count);
    EXPECT_EQ(count("diagnosis_run"), 1);
    EXPECT_THAT(wrong(), IsEmpty());
}

TEST_P(Runs, begin_anew_where_the_program_ended_in_the_middle)
{
    bring(bouncing(400));
    auto const before = diagnosed();
    RunId const broken = node_->ids().next<RunId>();
    ask();
    store().write([&](db::Transaction& tx) { // as far as the program came before it was killed
        store::begin(tx, broken, clock_.now());
        store::add(tx, broken, {1, cases::SourceId{1}, "unowned", 2, {}}, node_->ids().next<FindingId>());
        store::add_cases(tx, broken, 1, std::vector{cases::CaseId{1}, cases::CaseId{2}});
    });
    EXPECT_EQ(read().findings.size(), before.findings.size()) << "half a run is not shown";
    EXPECT_EQ(read().state, DiagnosisState::running);
    work();
    auto const after = read();
    EXPECT_EQ(after.state, DiagnosisState::ready);
    EXPECT_EQ(told(after.findings).size(), told(before.findings).size());
    EXPECT_EQ(count("diagnosis_run"), 1);
    std::uint64_t cases = 0;
    for (FindingShown const& one : after.findings)
        cases += one.cases.count;
    EXPECT_EQ(count("finding_case"), static_cast<std::int64_t>(cases));
    EXPECT_EQ(count("finding"), std::ssize(after.findings)) << "what nobody decided and nobody finds is forgotten";
    EXPECT_THAT(wrong(), IsEmpty());
}

TEST_P(Runs, are_asked_for_once_by_several_imports)
{
    bring(bouncing(30));
    follow("import.done");
    auto const first = job();
    for (char const* verb : {"import.done", "import.undone", "finding.accepted"})
        follow(verb);
    EXPECT_EQ(job(), first);
    work();
    EXPECT_EQ(read().state, DiagnosisState::running) << "in a moment: more may come";
    clock_.set(clock_.now() + Span::seconds(4));
    work();
    EXPECT_EQ(read().state, DiagnosisState::ready);
    follow("finding.accepted");
    EXPECT_EQ(read().state, DiagnosisState::ready);
}

TEST_P(Runs, follow_one_another_where_histories_change_meanwhile)
{
    bring(bouncing(400));
    ask();
    store().write([&](db::Transaction& tx) { store::begin(tx, node_->ids().next<RunId>(), clock_.now()); });
    RunId const slow = node_->ids().next<RunId>();
    store().write([&](db::Transaction& tx) { store::begin(tx, slow, clock_.now()); });
    ask(); // while it is under way
    EXPECT_FALSE(store().write([&](db::Transaction& tx) { return store::finish(tx, slow, clock_.now(), 0, "{}"); }));
    work();
    auto const shown = read();
    EXPECT_EQ(shown.state, DiagnosisState::ready);
    EXPECT_EQ(shown.cases, 400);
    EXPECT_THAT(wrong(), IsEmpty());
}

TEST_P(Runs, by_two_workers_at_once_leave_one_whole_run)
{
    bring(bouncing(400));
    for (int round = 0; round < 5; ++round) {
        ask();
        std::thread other([&] { work(); });
        ask();
        work();
        other.join();
        work();
        EXPECT_EQ(read().state, DiagnosisState::ready);
        EXPECT_EQ(count("diagnosis_run"), 1);
        EXPECT_THAT(wrong(), IsEmpty());
    }
}

TEST_P(Runs, forget_the_findings_of_an_import_that_is_undone)
{
    auto const import = bring(bouncing(400));
    FindingShown const finding = one_of(diagnosed(), "slow_pickup");
    EXPECT_EQ(decide(finding, R"({"state":"accepted"})").status, 200);
    undo(import);
    work();
    EXPECT_EQ(desk_->get("/cases?" + finding.cases_query).status, 200) << "until the next run";
    EXPECT_THAT(desk_->get("/cases?" + finding.cases_query).body, HasSubstr("\"total\":0"));
    auto const after = diagnosed();
    EXPECT_EQ(after.state, DiagnosisState::none);
    EXPECT_THAT(after.findings, IsEmpty());
    EXPECT_EQ(desk_->get(address(finding)).status, 410);
    EXPECT_EQ(decide(finding, R"({"state":"done"})").status, 410);
    EXPECT_EQ(desk_->get("/cases?" + finding.cases_query).status, 404);
    EXPECT_THAT(wrong(), IsEmpty());

    bring(bouncing(400));
    FindingShown const again = one_of(diagnosed(), "slow_pickup");
    EXPECT_EQ(again.state, FindingState::accepted) << "the same source shows the same again";
}

TEST_P(Runs, go_on_while_an_import_is_undone)
{
    bring(bouncing(500));
    auto const second = bring(bouncing(500, "B"), "Branches");
    undo(second);
    std::thread undoing([&] { work(); });
    ask();
    work();
    undoing.join();
    follow("import.undone");
    clock_.set(clock_.now() + Span::seconds(4));
    work();
    auto const shown = read();
    EXPECT_EQ(shown.cases, 500);
    for (FindingShown const& finding : shown.findings)
        EXPECT_FALSE(finding.source);
    EXPECT_THAT(wrong(), IsEmpty());
}

TEST_P(Runs, name_no_person_and_no_team_of_fewer_than_five)
{
    std::string csv = bouncing(400, "T", "Ida ");
    std::string const back = ",Back,Ida Back ";
    for (std::size_t at = csv.find(back); at != std::string::npos; at = csv.find(back, at + 1))
        csv[at + back.size()] = '1'; // all of “Back” is one person
    bring(csv, "Old desk", true);
    auto const shown = diagnosed();
    EXPECT_THAT(one_of(shown, "slow_pickup").title, HasSubstr("Small team 1"));
    for (std::string const& body : {desk_->get("/diagnosis").body, desk_->get("/diagnosis/report.html").body}) {
        EXPECT_THAT(body, Not(HasSubstr("Ida")));
        EXPECT_THAT(body, Not(HasSubstr("Back")));
    }
    auto const kept = store().read([](db::Transaction& tx) {
        return tx.all("select content from run_finding", {},
                      [](db::Row const& row) { return std::string(row.text(0)); });
    });
    for (std::string const& content : kept)
        EXPECT_THAT(content, Not(HasSubstr("Ida")));
}
}
