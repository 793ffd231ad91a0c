#include "features/diagnosis/server/room_for_test.h"
#include "features/measures/model.h"

#include <gmock/gmock.h>

namespace regard::diagnosis
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class DiagnosisDesk : public DiagnosisRoom
{
  protected:
    people::EmployeeId employee(std::string const& name)
    {
        desk_->who = api::testing::employee({"people.write"});
        auto const made = desk_->post(
            "/employees", fmt::format(R"({{"name":"{}","email":"{}@example.org","level":""}})", name, name));
        EXPECT_EQ(made.status, 201) << made.body;
        be_lead();
        return made.read<people::Employee>().id;
    }

    FindingShown first()
    {
        bring(bouncing(400));
        auto const shown = diagnosed();
        EXPECT_FALSE(shown.findings.empty());
        return shown.findings.front();
    }
};
REGARD_ON_EVERY_ENGINE(DiagnosisDesk);
}

TEST_P(DiagnosisDesk, says_that_there_is_none_before_the_first)
{
    EXPECT_EQ(read().state, DiagnosisState::none);
    EXPECT_THAT(desk_->post("/diagnosis", "").faults(), ElementsAre("nothing_to_diagnose"));
    EXPECT_EQ(desk_->get("/diagnosis/report.html").status, 404);
    bring(bouncing(20));
    EXPECT_EQ(desk_->post("/diagnosis", "").read<DiagnosisShown>().state, DiagnosisState::running);
    work();
    auto const shown = read();
    EXPECT_EQ(shown.state, DiagnosisState::ready);
    EXPECT_EQ(shown.cases, 20);
    EXPECT_FALSE(shown.summary.empty());
    ASSERT_TRUE(shown.period);
    EXPECT_EQ(shown.period->from, Date::of(2026, 1, 5));
}

TEST_P(DiagnosisDesk, shows_findings_in_the_readers_language)
{
    bring(bouncing(400));
    desk_->who.language = "da";
    auto const danish = diagnosed();
    desk_->who.language = "en";
    auto const english = read();
    ASSERT_FALSE(english.findings.empty());
    EXPECT_FALSE(english.nothing_significant);
    FindingShown const in_english = one_of(english, "slow_pickup"), in_danish = one_of(danish, "slow_pickup");
    EXPECT_EQ(in_english.title, "Handed from Desk to Back, cases stand still");
    EXPECT_EQ(in_danish.title, "Givet fra Desk til Back ligger sager stille");
    EXPECT_EQ(in_danish.id, in_english.id);
}

TEST_P(DiagnosisDesk, leads_from_a_finding_to_exactly_its_cases)
{
    bring(bouncing(400));
    for (FindingShown const& finding : diagnosed().findings) {
        auto const page = desk_->get("/cases?limit=200&" + finding.cases_query).read<measures::CasePage>();
        EXPECT_EQ(page.total, static_cast<std::int64_t>(finding.cases.count)) << finding.title;
        EXPECT_FALSE(finding.cases.first.empty());
    }
    EXPECT_EQ(one_of(read(), "slow_pickup").cases.count, 134u); // every third of 400
    EXPECT_EQ(desk_->get("/cases?finding=" + id_text(77)).status, 404);
    EXPECT_EQ(desk_->get("/cases?finding=nonsense").status, 404);
}

TEST_P(DiagnosisDesk, keeps_what_was_decided)
{
    FindingShown const finding = first();
    auto const owner = employee("Ida");
    auto const taken = decide(finding, fmt::format(R"({{"state":"accepted","owner":"{}"}})", owner.text()));
    ASSERT_EQ(taken.status, 200) << taken.body;
    auto const accepted = taken.read<FindingShown>();
    EXPECT_EQ(accepted.state, FindingState::accepted);
    ASSERT_TRUE(accepted.owner);
    EXPECT_EQ(accepted.owner->name, "Ida");
    EXPECT_TRUE(accepted.decided);
    EXPECT_THAT(taken.header("ETag"), ::testing::StartsWith("\"2-"));

    auto const done = decide(accepted, R"({"state":"done"})").read<FindingShown>();
    EXPECT_EQ(done.state, FindingState::done);
    EXPECT_EQ(done.owner->name, "Ida");

    auto const again = decide(done, R"({"state":"new","owner":null,"reason":null})").read<FindingShown>();
    EXPECT_EQ(again.state, FindingState::new_);
    EXPECT_FALSE(again.owner);
    EXPECT_FALSE(again.decided);
    auto const lines =
        store().read([&](db::Transaction& tx) { return events::Journal::of(tx, "finding", finding.id.value); });
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].verb, "finding.accepted");
    EXPECT_EQ(lines[0].number("owner"), owner.value);
    EXPECT_THAT(wrong(), IsEmpty());
}

TEST_P(DiagnosisDesk, puts_a_finding_aside_for_a_reason_alone)
{
    FindingShown const finding = first();
    EXPECT_THAT(decide(finding, R"({"state":"dismissed"})").faults(), ElementsAre("reason:reason_missing"));
    EXPECT_THAT(decide(finding, R"({"state":"dismissed","reason":"  "})").faults(),
                ElementsAre("reason:reason_missing"));
    auto const aside = decide(finding, R"({"state":"dismissed","reason":"Changed in May"})").read<FindingShown>();
    EXPECT_EQ(aside.reason, "Changed in May");
    auto const decided = diagnosed();
    EXPECT_EQ(decided.findings.front().state, FindingState::dismissed);
    auto const overview = desk_->get("/overview");
    EXPECT_THAT(overview.body, Not(HasSubstr(finding.id.text())));
}

TEST_P(DiagnosisDesk, says_what_was_decided_of_a_finding_that_is_found_no_longer)
{
    FindingShown const finding = first();
    decide(finding, R"({"state":"dismissed","reason":"Changed in May"})");
    store().write([](db::Transaction& tx) { tx.execute("delete from run_finding"); });
    auto const gone = desk_->get(address(finding));
    EXPECT_EQ(gone.status, 410);
    EXPECT_THAT(gone.body, HasSubstr("put aside"));
    EXPECT_THAT(gone.body, HasSubstr("Changed in May"));
    EXPECT_EQ(desk_->get("/findings/" + FindingId{99}.text()).status, 404);
}

TEST_P(DiagnosisDesk, refuses_what_may_not_be_decided)
{
    FindingShown const finding = first();
    EXPECT_THAT(decide(finding, fmt::format(R"({{"state":"accepted","owner":"{}"}})", id_text(5))).faults(),
                ElementsAre("owner:no_such_employee"));
    EXPECT_THAT(decide(finding, R"({"state":"gone"})").faults(), ElementsAre("state:not_a_choice"));
    EXPECT_EQ(desk_->ask("PATCH", address(finding), {}, R"({"state":"done"})").status, 428);
    FindingShown unknown = finding;
    unknown.id = FindingId{99};
    EXPECT_EQ(decide(unknown, R"({"state":"done"})").status, 404);

    EXPECT_EQ(decide(finding, R"({"state":"done"})").status, 200);
    auto const late = decide(finding, R"({"state":"dismissed","reason":"No"})"); // of somebody who saw it before that
    EXPECT_EQ(late.status, 412);
    EXPECT_EQ(read().findings.front().state, FindingState::done);

    desk_->who = api::testing::employee({"diagnosis.read"});
    EXPECT_EQ(decide(read().findings.front(), R"({"state":"new"})").status, 403);
    EXPECT_EQ(desk_->post("/diagnosis", "").status, 403);
}

TEST_P(DiagnosisDesk, tells_the_frontline_nothing_of_findings)
{
    FindingShown const finding = first();
    EXPECT_THAT(desk_->get("/overview").body, HasSubstr(finding.id.text()));
    be_frontline();
    EXPECT_EQ(desk_->get("/diagnosis").status, 403);
    EXPECT_EQ(desk_->get(address(finding)).status, 403);
    EXPECT_EQ(desk_->get("/diagnosis/report.html").status, 403);
    EXPECT_THAT(desk_->get("/overview").body, Not(HasSubstr(finding.id.text())));
    EXPECT_EQ(desk_->get("/cases?" + finding.cases_query).status, 404);
}

TEST_P(DiagnosisDesk, prints_the_report_under_a_policy_that_lets_nothing_in)
{
    first();
    auto const page = desk_->get("/diagnosis/report.html");
    EXPECT_EQ(page.status, 200);
    EXPECT_THAT(page.type, HasSubstr("text/html"));
    EXPECT_THAT(page.header("Content-Security-Policy"), HasSubstr("default-src 'none'; style-src 'unsafe-inline'"));
    EXPECT_THAT(page.body, HasSubstr("<html lang=\"en\">"));
    EXPECT_THAT(page.body, HasSubstr("Handed from Desk to Back, cases stand still"));
    desk_->who.language = "da";
    EXPECT_THAT(desk_->get("/diagnosis/report.html").body, HasSubstr("<html lang=\"da\">"));
}

TEST_P(DiagnosisDesk, names_the_source_of_a_case_and_of_findings_where_there_are_several)
{
    bring(bouncing(400), "Old desk");
    EXPECT_FALSE(diagnosed().findings.front().source);
    bring(bouncing(300, "B"), "Branches");
    auto const both = diagnosed();
    EXPECT_EQ(both.cases, 700);
    std::set<std::string> sources;
    for (FindingShown const& finding : both.findings)
        sources.insert(finding.source.value_or(""));
    EXPECT_THAT(sources, ElementsAre("Branches", "Old desk"));
    auto const page = desk_->get("/cases?limit=1").read<measures::CasePage>();
    EXPECT_THAT(desk_->get("/cases/" + page.items.front().id.text()).body, HasSubstr("\"source\":\"Old desk\""));
}

TEST_P(DiagnosisDesk, keeps_an_employee_who_has_taken_on_a_finding)
{
    FindingShown const finding = first();
    auto const owner = employee("Ole");
    auto const may = [&] { return store().read([&](db::Transaction& tx) { return may_go(tx, owner); }); };
    EXPECT_TRUE(may());
    auto const accepted =
        decide(finding, fmt::format(R"({{"state":"accepted","owner":"{}"}})", owner.text())).read<FindingShown>();
    EXPECT_EQ(may().error().code, "owns_findings");
    decide(accepted, R"({"state":"done"})");
    EXPECT_TRUE(may());
}
}
