#include "features/desk/testing.h"
#include "features/feedback/feedback.h"
#include "features/live_figures/live_figures.h"

namespace regard::live_figures
{
namespace
{
class LiveFiguresOfCases : public desk::DeskRoutes
{
  protected:
    std::vector<Schema> more_schemas() override
    {
        return {{"feedback", embedded::features_feedback_schema()},
                {"live_figures", embedded::features_live_figures_schema()}};
    }
    void furnish() override
    {
        feedback = std::make_unique<feedback::Feedback>(feedback::Parts{store(), ids, journal, *queue});
        room = std::make_unique<LiveFiguresRoom>(catalogue);
        room->add_routes(routes);
        follower = std::make_unique<events::Follower>(store(), "figures", events::Follower::Begin::oldest,
                                                      [this](db::Transaction& tx, std::span<events::Line const> lines) {
                                                          feedback->follow(tx, lines, clock.now());
                                                          room->follow(tx, lines, clock.now());
                                                      });
    }
    void TearDown() override
    {
        if (!IsSkipped()) {
            follow();
            for (db::Finding const& finding : check_counted(store(), clock.now()))
                ADD_FAILURE() << finding.sentence;
        }
        DeskRoutes::TearDown();
    }
    void follow()
    {
        while (follower->catch_up() > 0) {
        }
    }
    void put_state(CaseId id, std::string const& json)
    {
        auto const answer = desk->ask("PUT", "/cases/" + id.text() + "/state", {}, json);
        ASSERT_LT(answer.status, 300) << answer.body;
    }
    CaseId resolved(std::string const& more = {})
    {
        CaseId const id = opened(R"(,"keep":true)" + more);
        clock.advance(Span::minutes(10));
        put_state(id, R"({"state":"resolved","resolution":"Done"})");
        return id;
    }
    LiveFigures figures(std::string const& query = {})
    {
        follow();
        return desk->get("/measures/live" + query).read<LiveOverview>().figures;
    }
    std::vector<CaseBehind> behind(std::string const& query)
    {
        follow();
        return desk->get("/measures/live/cases" + query).read<api::Page<CaseBehind>>().items;
    }

    std::unique_ptr<feedback::Feedback> feedback;
    std::unique_ptr<LiveFiguresRoom> room;
    std::unique_ptr<events::Follower> follower;
};
REGARD_ON_EVERY_ENGINE(LiveFiguresOfCases);
}

TEST_P(LiveFiguresOfCases, are_withheld_for_few_cases_and_lead_to_the_very_cases)
{
    for (int n = 0; n < 19; ++n)
        resolved();
    EXPECT_EQ(figures().kept_first.state, measures::FigureState::too_few);
    EXPECT_EQ(figures().cases, 19);
    CaseId const last = resolved();
    auto const known = figures();
    EXPECT_EQ(known.kept_first.value, 1.0);
    EXPECT_EQ(known.dated.value, 1.0);
    EXPECT_EQ(behind("?which=kept_first&limit=200").size(), 20u);
    EXPECT_EQ(behind("?which=kept_first&limit=1").at(0).id, last);
    EXPECT_TRUE(behind("?which=broken").empty());
}

TEST_P(LiveFiguresOfCases, count_an_open_case_as_broken_from_its_first_date_on)
{
    CaseId const id = opened(R"(,"keep":true)");
    auto const first = at_desk(id).standing->first_promised;
    ASSERT_TRUE(first);
    EXPECT_TRUE(behind("").empty());
    clock.advance(*first - clock.now() + Span::minutes(1));
    promises->ring_due();
    auto const broken = behind("?which=broken");
    ASSERT_EQ(broken.size(), 1u);
    EXPECT_EQ(broken[0].counted, *first);
    EXPECT_EQ(broken[0].told_before, false);
}

TEST_P(LiveFiguresOfCases, put_what_turns_out_to_be_spam_or_is_merged_away_aside_where_it_is_seen)
{
    CaseId const spam = resolved(), again = resolved(), merged = opened(R"(,"keep":true)");
    EXPECT_EQ(behind("").size(), 2u);
    put_state(spam, R"({"state":"closed","closed_as":"spam"})");
    put_state(again, R"({"state":"open","reason":"It was not"})");
    desk->ask("PUT", "/cases/" + merged.text() + "/merge", {}, R"({"into":")" + again.text() + "\"}");
    EXPECT_TRUE(behind("").empty());
    std::vector<CaseId> aside;
    for (CaseBehind const& one : behind("?which=put_aside"))
        aside.push_back(one.id);
    EXPECT_THAT(aside, testing::UnorderedElementsAre(spam, merged));
    desk->ask("DELETE", "/cases/" + merged.text() + "/merge", {}, "");
    EXPECT_EQ(behind("?which=put_aside").size(), 1u) << "taken out again, it counts as what it is";
}

TEST_P(LiveFiguresOfCases, show_what_was_filed_anew_when_its_end_could_be_seen)
{
    auto const refile = [&](CaseId id) {
        auto const answer =
            desk->ask("PATCH", "/cases/" + id.text(), {{"If-Match", '"' + std::to_string(at_desk(id).version) + '"'}},
                      R"({"kind":"compliment"})");
        ASSERT_EQ(answer.status, 200) << answer.body;
    };
    CaseId const early = opened(R"(,"keep":true,"kind":"complaint")"),
                 late = opened(R"(,"keep":true,"kind":"complaint")");
    refile(early);
    auto const first = at_desk(late).standing->first_promised;
    ASSERT_TRUE(first);
    clock.advance(*first - clock.now() - Span::minutes(1));
    refile(late);
    put_state(early, R"({"state":"resolved","resolution":"Done"})");
    put_state(late, R"({"state":"resolved","resolution":"Done"})");
    auto const shown = behind("?which=refiled_late");
    ASSERT_EQ(shown.size(), 1u);
    EXPECT_EQ(shown[0].id, late);
}

TEST_P(LiveFiguresOfCases, count_marks_by_the_resolution_they_are_of)
{
    for (int n = 0; n < 25; ++n) {
        CaseId const id = resolved();
        follow();
        if (n >= 20)
            continue;
        ASSERT_TRUE(store().write(
            [&](db::Transaction& tx) { return feedback->rate(tx, id, n < 15 ? 5 : 3, "", clock.now()); }));
    }
    auto const known = figures();
    EXPECT_EQ(known.satisfied.value, 0.75);
    EXPECT_EQ(known.satisfied.n, 20);
    EXPECT_EQ(known.answered.value, 0.8);
    auto const board = desk->get("/measures/live/by/touchpoint").read<LiveBoard>();
    ASSERT_EQ(board.rows.size(), 1u);
    EXPECT_EQ(board.rows[0].name, "Lost card");
    EXPECT_TRUE(board.rows[0].satisfied_shrunk);
    auto const months = desk->get("/measures/live/by/month").read<LiveBoard>();
    ASSERT_EQ(months.rows.size(), 1u);
    EXPECT_EQ(months.rows[0].id, "2026-10-01");
}

TEST_P(LiveFiguresOfCases, are_not_told_of_a_team_so_small_that_they_would_be_a_persons)
{
    for (int n = 0; n < 20; ++n)
        resolved();
    EXPECT_EQ(figures("?team=" + cards.text()).kept_first.state, measures::FigureState::too_few) << "two persons";
    auto const teams = desk->get("/measures/live/by/team").read<LiveBoard>();
    ASSERT_EQ(teams.rows.size(), 1u);
    EXPECT_EQ(teams.rows[0].figures.kept_first.state, measures::FigureState::too_few);
    EXPECT_EQ(teams.rows[0].figures.broken, 0);
}

// A small team's figures are not had by subtracting its neighbours' from everybody's.
TEST_P(LiveFiguresOfCases, are_withheld_of_the_team_beside_a_small_one_too)
{
    auto const hire = [&](std::string const& name, desk::UnitId unit) {
        auto const id = made("/employees", R"({"name":")" + name + R"(","email":")" + name +
                                               R"(@bank.example","unit":")" + unit.text() + "\"}");
        return people::EmployeeId::from(id).value();
    };
    desk->who = api::testing::employee({"people.read", "people.write"});
    auto const pay = desk::UnitId::from(made("/units", R"({"name":"Pay","parent":")" + bank.text() + "\"}")).value();
    desk::EmployeeId payer, lender;
    for (std::string const n : {"a", "b", "c", "d", "e"}) {
        lender = hire("lender-" + n, loans);
        payer = hire("payer-" + n, pay);
    }
    for (auto const who : {anna, lender, payer}) {
        as(who);
        for (int n = 0; n < 20; ++n)
            resolved();
    }
    as(anna);
    follow();
    std::map<std::string, LiveRow> rows;
    for (LiveRow const& row : desk->get("/measures/live/by/team").read<LiveBoard>().rows)
        rows[row.id] = row;
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[cards.text()].figures.kept_first.state, measures::FigureState::too_few) << "two persons";
    EXPECT_EQ(rows[cards.text()].figures.kept_first.n, 0) << "not even how many";
    EXPECT_EQ(rows[pay.text()].figures.kept_first.state, measures::FigureState::too_few) << "five, the next smallest";
    EXPECT_EQ(rows[pay.text()].kept_first_shrunk, std::nullopt);
    EXPECT_EQ(figures("?team=" + pay.text()).kept_first.state, measures::FigureState::too_few);
    EXPECT_EQ(rows[loans.text()].figures.kept_first.value, 1.0);
    EXPECT_EQ(figures("?team=" + bank.text()).kept_first.n, 60);
}

TEST_P(LiveFiguresOfCases, count_cases_that_a_reader_may_not_see_without_listing_them)
{
    for (int n = 0; n < 20; ++n)
        resolved(n < 5 ? R"(,"restricted":true)" : "");
    as(bo);
    EXPECT_EQ(figures().cases, 20);
    EXPECT_EQ(behind("?limit=200").size(), 15u);
}

TEST_P(LiveFiguresOfCases, count_dates_moved_together_on_the_day_their_customers_were_told)
{
    CaseId const a = opened(R"(,"keep":true)"), b = opened(R"(,"keep":true)");
    CaseId const secret = opened(R"(,"keep":true,"restricted":true)");
    auto const move = [&](std::initializer_list<CaseId> those) {
        std::string list;
        for (CaseId const id : those)
            list += (list.empty() ? "\"" : ",\"") + id.text() + '"';
        auto const answer = desk->post("/cases/bulk", R"({"cases":[)" + list +
                                                          R"(],"act":"repromise","with":{"repromise":{"days":7,)"
                                                          R"("reason":"A storm","message":"We need longer."}}})");
        EXPECT_EQ(answer.status, 200) << answer.body;
        follow();
    };
    move({a, b, secret});
    move({a});
    EXPECT_EQ(figures().moved_together, 3) << "none has ended yet; one alone is not one of many";
    as(bo);
    auto const cases = behind("?which=moved_together&limit=1");
    ASSERT_EQ(cases.size(), 1u);
    EXPECT_EQ(cases[0].re_promises, 1);
    EXPECT_EQ(cases[0].told_before, true);
    EXPECT_EQ(behind("?which=moved_together").size(), 2u) << "the restricted one is counted and not listed";
    EXPECT_EQ(desk->get("/measures/live/by/month").read<LiveBoard>().rows.at(0).figures.moved_together, 3);
}

TEST_P(LiveFiguresOfCases, say_what_they_mean_in_the_readers_language)
{
    auto const all = desk->get("/measures/live/definitions").read<LiveDefinitions>().items;
    ASSERT_FALSE(all.empty());
    for (LiveDefinition const& one : all)
        EXPECT_EQ(one.name.find("live_figures."), std::string::npos) << one.name;
}
}
