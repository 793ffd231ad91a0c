#include "features/desk/testing.h"
#include "features/responsibility/responsibility.h"
#include "features/selfcheck/selfcheck.h"

#include <set>

namespace regard::responsibility
{
namespace
{
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class ResponsibilityRoutes : public desk::DeskRoutes
{
  protected:
    std::vector<Schema> more_schemas() override
    {
        return {{"selfcheck", embedded::features_selfcheck_schema()},
                {"responsibility", embedded::features_responsibility_schema()}};
    }
    void furnish() override
    {
        Lent others;
        others.means = [this](db::Transaction&, MeansAsked const&) { return means; };
        others.health = [this](db::Transaction&, HealthAsked const& asked) {
            EXPECT_EQ(asked.from, asked.to + -89);
            ++counted;
            return health;
        };
        others.withheld = [this](db::Transaction&) { return withheld; };
        room = std::make_unique<Responsibility>(
            Parts{store(), ids, journal, *queue, catalogue, *desk_room, std::move(others)});
        room->add_routes(routes);
        selfchecks = std::make_unique<selfcheck::SelfChecks>(store(), ids, journal, catalogue, "https://r.example");
        selfchecks->add_routes(routes);
    }

    void SetUp() override
    {
        desk::DeskRoutes::SetUp();
        if (!IsSkipped())
            change("/touchpoints/" + lost_card.text(), R"({"good":"It is blocked before the call is over."})");
    }

    void as_focus_lead()
    {
        as(carla, "focus_lead");
        desk->who.all_units = true;
    }

    GapPage gaps(std::string const& query = {})
    {
        auto const answer = desk->get("/responsibility/gaps" + query);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<GapPage>();
    }

    static std::vector<GapKind> kinds(GapPage const& page)
    {
        std::vector<GapKind> all;
        for (MapGap const& one : page.items)
            all.push_back(one.kind);
        return all;
    }

    // With the version that stands there now.
    void change(std::string const& target, std::string const& json)
    {
        auto const who = desk->who;
        desk->who = api::testing::employee({"people.read", "people.write", "touchpoints.read", "touchpoints.write"});
        auto const etag = desk->get(target).header("ETag");
        EXPECT_EQ(desk->ask("PATCH", target, {{"If-Match", etag}}, json).status, 200);
        desk->who = who;
    }

    void leave(EmployeeId person, std::string const& day)
    {
        auto const who = desk->who;
        desk->who = api::testing::employee({"people.write"});
        EXPECT_EQ(
            desk->ask("PUT", "/employees/" + person.text() + "/last-day", {}, R"({"last_day":")" + day + "\"}").status,
            200);
        desk->who = who;
    }

    int dismiss(std::string const& gap, std::string const& until)
    {
        return desk
            ->ask("PUT", "/responsibility/gaps/" + gap + "/dismissal", {},
                  R"({"reason":"A new team comes in May","until":")" + until + "\"}")
            .status;
    }

    // A closed self-check about lost cards in which so many of each group named the teams in this order.
    void ask_everybody(std::map<std::string, std::vector<std::string>> const& named)
    {
        as_focus_lead();
        auto const made =
            desk->post("/selfchecks", R"({"name":"Spring","steps":["lost  CARD","Buy a house"],)"
                                      R"("teams":["Cards","Loans"],"closes":"2026-10-31","language":"en",)"
                                      R"("leaders_expected":10,"frontline_expected":20})");
        ASSERT_EQ(made.status, 201) << made.body;
        auto const check = made.read<selfcheck::SelfCheck>();
        for (auto const& [group, choices] : named) {
            std::string const link = check.links.at(group), token = link.substr(link.rfind('/') + 1);
            for (std::size_t i = 0; i < choices.size(); ++i)
                EXPECT_EQ(answer(token, "a browser of number " + std::to_string(i), choices[i]), 204);
        }
        EXPECT_EQ(desk->post("/selfchecks/" + check.id.text() + "/closing", "").status, 200);
    }

    int answer(std::string const& token, std::string const& browser, std::string const& team)
    {
        std::string given;
        auto const asked = desk->get("/public/selfchecks/" + token).read<selfcheck::Questionnaire>();
        for (selfcheck::Question const& one : asked.questions) {
            if (one.options.empty())
                continue;
            std::string const step = one.step ? R"(,"step":")" + *one.step + '"' : "";
            given += (given.empty() ? "" : ",") + (R"({"question":")" + one.key + R"(","value":")") +
                     (one.key == "who_answers" ? team : one.options[0].value) + '"' + step + '}';
        }
        return desk
            ->post("/public/selfchecks/" + token, R"({"browser":")" + browser + R"(","answers":[)" + given + "]}")
            .status;
    }

    std::unique_ptr<Responsibility> room;
    std::unique_ptr<selfcheck::SelfChecks> selfchecks;
    AllMeans means;
    HealthOf health;
    std::vector<UnitId> withheld;
    int counted = 0;
};
REGARD_ON_EVERY_ENGINE(ResponsibilityRoutes);
}

TEST_P(ResponsibilityRoutes, tell_what_is_open_and_are_silent_once_it_is_mended)
{
    as_focus_lead();
    GapPage const before = gaps();
    EXPECT_THAT(kinds(before), ElementsAre(GapKind::no_accountable));
    EXPECT_EQ(before.items[0].sentence, "Nobody answers for “Lost card”.");
    EXPECT_EQ(before.items[0].touchpoint->id, lost_card);
    EXPECT_EQ(before.touchpoints, 1);
    change("/touchpoints/" + lost_card.text(), R"({"accountable":")" + anna.text() + "\"}");
    EXPECT_THAT(gaps().items, IsEmpty());
}

TEST_P(ResponsibilityRoutes, tell_of_a_last_day_in_the_readers_language)
{
    change("/touchpoints/" + lost_card.text(), R"({"accountable":")" + anna.text() + "\"}");
    leave(anna, "2026-10-31");
    opened(R"(,"keep":true)");
    as_focus_lead();
    desk->who.language = "da";
    auto const open = gaps();
    ASSERT_THAT(kinds(open), ElementsAre(GapKind::leaving));
    EXPECT_THAT(open.items[0].sentence, HasSubstr("Anna Berg har sidste dag 31. oktober 2026"));
    EXPECT_EQ(to_iso(*open.items[0].from), "2026-11-01");
    clock.advance(Span::days(31));
    EXPECT_THAT(kinds(gaps()), ElementsAre(GapKind::accountable_left, GapKind::left_with_cases));
}

TEST_P(ResponsibilityRoutes, who_has_left_gets_no_new_cases)
{
    leave(anna, "2026-09-30");
    for (int n = 0; n < 3; ++n)
        EXPECT_EQ(at_desk(opened()).row.owner.id, bo);
}

TEST_P(ResponsibilityRoutes, leave_a_gap_open_until_a_day_with_the_reason)
{
    as_focus_lead();
    std::string const gap = "no_accountable/" + lost_card.text();
    EXPECT_EQ(dismiss(gap, "2026-09-30"), 422) << "over";
    EXPECT_EQ(dismiss(gap, "2028-01-01"), 422) << "nobody would look again";
    EXPECT_EQ(dismiss("no_accountable/" + anna.text(), "2026-10-05"), 404) << "there is no such gap";
    EXPECT_EQ(dismiss(gap, "2026-10-05"), 204);
    EXPECT_EQ(dismiss(gap, "2026-10-06"), 204) << "twice is once";
    EXPECT_THAT(gaps().items, IsEmpty());
    EXPECT_THAT(gaps().counts, IsEmpty());
    EXPECT_EQ(gaps().dismissed, 1);
    auto const left = gaps("?which=dismissed").items;
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].dismissed->reason, "A new team comes in May");
    EXPECT_EQ(left[0].dismissed->by->id, carla);
    clock.advance(Span::days(6));
    EXPECT_EQ(gaps().items.size(), 1u) << "its day is over";
    clock.advance(Span::days(-6));
    EXPECT_EQ(desk->ask("DELETE", "/responsibility/gaps/" + gap + "/dismissal", {}, "").status, 204);
    EXPECT_EQ(desk->ask("DELETE", "/responsibility/gaps/" + gap + "/dismissal", {}, "").status, 404);
    EXPECT_EQ(gaps().items.size(), 1u);
    as(anna, "lead");
    EXPECT_EQ(dismiss(gap, "2026-10-05"), 403);
}

TEST_P(ResponsibilityRoutes, count_complaints_of_no_touchpoint_and_open_those_the_reader_may_see)
{
    auto const complain = [&](std::string const& more) {
        auto const answer =
            desk->post("/cases", R"({"subject":"Rude","channel":"phone","kind":"complaint","keep":true)" + more + "}");
        EXPECT_EQ(answer.status, 201) << answer.body;
    };
    complain("");
    complain(R"(,"restricted":true)");
    opened(R"(,"kind":"complaint")");
    as_focus_lead();
    auto const open = gaps("?kind=complaints_unplaced").items;
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open[0].cases, 2) << "a number counts those too whom the reader may not see";
    EXPECT_THAT(open[0].sentence, HasSubstr("2 complaints"));
    auto const behind = desk->get("/responsibility/gaps/complaints_unplaced/" + open[0].subject.text() + "/cases")
                            .read<api::Page<GapCase>>();
    ASSERT_EQ(behind.items.size(), 1u);
    EXPECT_EQ(behind.items[0].subject, "Rude");
    as(dan);
    EXPECT_THAT(desk->get("/responsibility/gaps/complaints_unplaced/" + open[0].subject.text() + "/cases")
                    .read<api::Page<GapCase>>()
                    .items,
                IsEmpty());
}

TEST_P(ResponsibilityRoutes, come_page_by_page_and_by_what_they_are_about)
{
    desk->who = api::testing::employee({"touchpoints.write"});
    for (std::string const name : {"Åben konto", "Buy a house", "Ask"})
        made("/touchpoints", R"({"name":")" + name + "\"}");
    as_focus_lead();
    std::vector<std::string> names;
    std::string cursor;
    for (int pages = 0; pages < 10; ++pages) {
        GapPage const page = gaps("?kind=no_accountable&limit=3" + cursor);
        for (MapGap const& one : page.items)
            names.push_back(one.touchpoint->name);
        if (!page.next)
            break;
        cursor = "&cursor=" + *page.next;
    }
    EXPECT_THAT(names, ElementsAre("Åben konto", "Ask", "Buy a house", "Lost card"));
    EXPECT_EQ(gaps("?touchpoint=" + lost_card.text()).items.size(), 1u);
    EXPECT_EQ(desk->get("/responsibility/gaps?cursor=nonsense").status, 400);
}

TEST_P(ResponsibilityRoutes, what_counts_as_too_much_is_set_and_kept)
{
    as_focus_lead();
    auto const put = [&](std::string const& version, std::string const& json) {
        return desk->ask("PUT", "/settings/responsibility", {{"If-Match", '"' + version + '"'}}, json).status;
    };
    EXPECT_EQ(put("0", R"({"most_touchpoints":1})"), 200);
    EXPECT_EQ(put("0", R"({"most_touchpoints":2})"), 412) << "somebody was faster";
    EXPECT_EQ(put("1", R"({"most_touchpoints":0})"), 422);
    EXPECT_EQ(desk->get("/settings/responsibility").read<Limits>().elsewhere_percent, 50);
    change("/touchpoints/" + lost_card.text(), R"({"accountable":")" + anna.text() + "\"}");
    desk->who = api::testing::employee({"touchpoints.write"});
    made("/touchpoints",
         R"({"name":"New card","team":")" + cards.text() + R"(","good":"Soon","accountable":")" + anna.text() + "\"}");
    as_focus_lead();
    EXPECT_THAT(kinds(gaps()), ElementsAre(GapKind::answers_for_too_much));
}

TEST_P(ResponsibilityRoutes, hold_the_self_check_against_the_map_and_show_no_group_below_five)
{
    as_focus_lead();
    EXPECT_EQ(desk->get("/responsibility/knowing").read<Known>().selfcheck, "") << "none was closed yet";
    std::vector<std::string> frontline(10, "team_2");
    frontline[0] = "team_1";
    ask_everybody({{"leaders", {"team_1", "team_1", "team_1", "team_1"}}, {"frontline", frontline}});
    auto const known = desk->get("/responsibility/knowing").read<Known>();
    ASSERT_EQ(known.steps.size(), 2u);
    EXPECT_EQ(known.steps[0].touchpoint->id, lost_card);
    EXPECT_EQ(known.steps[0].team->id, cards);
    ASSERT_EQ(known.steps[0].groups.size(), 1u) << "four leaders are not shown";
    EXPECT_EQ(known.steps[0].groups[0].group, "frontline");
    EXPECT_EQ(known.steps[0].groups[0].named_most, "Loans");
    EXPECT_LT(known.steps[0].groups[0].knows_high, 0.5);
    EXPECT_FALSE(known.steps[1].touchpoint) << "it is not on the map";
    auto const open = gaps("?kind=few_know").items;
    ASSERT_EQ(open.size(), 1u);
    EXPECT_THAT(open[0].sentence, HasSubstr("the frontline"));
}

TEST_P(ResponsibilityRoutes, say_nothing_of_the_self_check_that_depends_on_a_group_below_five)
{
    std::vector<std::string> const frontline(9, "team_2");
    std::set<std::string> said;
    for (int leaders = 0; leaders < 5; ++leaders) {
        ask_everybody({{"leaders", std::vector<std::string>(static_cast<std::size_t>(leaders), "team_1")},
                       {"frontline", frontline}});
        said.insert(desk->get("/responsibility/knowing").body);
        said.insert("gaps " + desk->get("/responsibility/gaps?kind=few_know").body);
    }
    EXPECT_EQ(said.size(), 2u) << "letter for letter the same";
}

TEST_P(ResponsibilityRoutes, say_who_may_decide_nothing_and_lead_to_the_rights_of_that_touchpoint)
{
    change("/touchpoints/" + lost_card.text(), R"({"accountable":")" + anna.text() + "\"}");
    means = {{{{}, {}}}, true, true};
    as_focus_lead();
    auto const open = gaps("?kind=no_decision_right").items;
    ASSERT_EQ(open.size(), 1u);
    EXPECT_THAT(open[0].sentence, HasSubstr("Anna"));
    EXPECT_EQ(open[0].go_to, "/responsibility/rights?where=t." + lost_card.text());
    means = {{{{true, true, false}, {}}}, true, false};
    auto const poor = gaps("?kind=right_without_budget").items;
    ASSERT_EQ(poor.size(), 1u);
    EXPECT_FALSE(poor[0].touchpoint) << "nobody has a budget at all";
    EXPECT_EQ(poor[0].go_to, "/settings/budgets");
    EXPECT_EQ(dismiss("right_without_budget/" + poor[0].subject.text(), "2026-12-01"), 204);
    EXPECT_THAT(gaps("?kind=right_without_budget").items, IsEmpty());
}

TEST_P(ResponsibilityRoutes, lead_to_the_touchpoint_on_the_map)
{
    as_focus_lead();
    auto const open = gaps("?kind=no_accountable").items;
    ASSERT_FALSE(open.empty());
    EXPECT_EQ(open[0].go_to, "/responsibility?step=" + open[0].touchpoint->id.text());
}

TEST_P(ResponsibilityRoutes, show_how_a_touchpoint_goes_and_its_complaints)
{
    as(anna);
    auto const complaint = opened(R"(,"kind":"complaint")");
    opened(R"(,"kind":"question")");
    opened(R"(,"kind":"complaint","restricted":true)");
    health[lost_card].ftr = {HealthState::known, 0.9, 0.8, 0.95, 40};
    desk->who = api::testing::employee({"measures.read", "cases.read"});
    auto const shown = desk->get("/map/health").read<MapHealth>();
    ASSERT_FALSE(shown.items.empty());
    EXPECT_EQ(shown.items[0].touchpoint, lost_card);
    EXPECT_EQ(shown.items[0].complaints, 2) << "restricted ones count";
    EXPECT_EQ(shown.items[0].ftr.value, 0.9);
    EXPECT_EQ(shown.items[0].csat.state, HealthState::too_few);
    EXPECT_EQ(shown.to + -89, shown.from);
    as(carla, "lead");
    auto const cases = desk->get("/map/health/" + lost_card.text() + "/complaints").read<api::Page<GapCase>>();
    ASSERT_EQ(cases.items.size(), 1u) << "and are listed for those named alone";
    EXPECT_EQ(cases.items[0].id, complaint);
    EXPECT_EQ(desk->get("/map/health/" + desk::TouchpointId{12345}.text() + "/complaints").status, 404);
}

TEST_P(ResponsibilityRoutes, say_nothing_of_a_touchpoint_whose_team_is_too_small)
{
    health[lost_card].ftr = {HealthState::known, 0.9, 0.8, 0.95, 40};
    health[lost_card].cases_query = "touchpoint=1";
    withheld = {cards};
    desk->who = api::testing::employee({"measures.read"});
    auto const shown = desk->get("/map/health").read<MapHealth>();
    EXPECT_FALSE(shown.items.at(0).complaints);
    EXPECT_EQ(shown.items[0].ftr.state, HealthState::too_few_persons);
    EXPECT_FALSE(shown.items[0].ftr.value);
    EXPECT_EQ(shown.items[0].cases_query, "");
}

TEST_P(ResponsibilityRoutes, count_how_touchpoints_go_anew_every_five_minutes_and_say_as_of_when)
{
    desk->who = api::testing::employee({"measures.read"});
    auto const first = desk->get("/map/health").read<MapHealth>().as_of;
    clock.advance(Span::minutes(4));
    EXPECT_EQ(desk->get("/map/health").read<MapHealth>().as_of, first);
    EXPECT_EQ(counted, 1);
    clock.advance(Span::minutes(2));
    EXPECT_GT(desk->get("/map/health").read<MapHealth>().as_of, first);
    EXPECT_EQ(counted, 2);
}
}
