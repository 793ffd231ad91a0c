#include "features/initiatives/initiatives.h"

#include "features/access/roles.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"
#include "ground/jobs/worker.h"

#include <gmock/gmock.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_jobs_schema();
std::span<EmbeddedFile const> ground_events_schema();
}

namespace regard::initiatives
{
namespace
{
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

// Anna and Bo are of Cards, Dan of Loans.
class Tries : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        schemas({{"api", embedded::ground_api_schema()},
                 {"jobs", embedded::ground_jobs_schema()},
                 {"events", embedded::ground_events_schema()},
                 {"people", embedded::features_people_schema()},
                 {"touchpoints", embedded::features_touchpoints_schema()},
                 {"initiatives", embedded::features_initiatives_schema()}});
        people = std::make_unique<people::People>(store(), ids, clock, journal, catalogue, people::Lent{});
        people->add_routes(routes);
        touchpoints.add_routes(routes);
        Lent lent;
        lent.weeks = [this](db::Transaction&, WeeksAsked const& wish) {
            asked.push_back(wish.look);
            return std::vector<TryWeek>{{wish.from, wish.to, 2.0, 3, "from=x"}};
        };
        room = std::make_unique<Initiatives>(store(), ids, journal, queue, lent);
        room->use_zone(*Zone::find("Europe/Copenhagen"));
        room->add_routes(routes);
        room->add_jobs(kinds);
        worker = std::make_unique<jobs::Worker>(store(), kinds, ids, clock);
        desk = std::make_unique<api::testing::Desk>(routes, store(), clock);
        desk->who = api::testing::employee({"people.write", "touchpoints.write"});
        cards = made("/units", R"({"name":"Cards"})");
        loans = made("/units", R"({"name":"Loans"})");
        anna = hired("Anna", cards);
        bo = hired("Bo", cards);
        dan = hired("Dan", loans);
        lost_card = made("/touchpoints", R"({"name":"Lost card"})");
        as(anna);
    }

    std::string made(std::string_view target, std::string const& json)
    {
        auto const answer = desk->post(target, json);
        EXPECT_EQ(answer.status, 201) << answer.body;
        auto const at = answer.header("location");
        return at.substr(at.rfind('/') + 1);
    }
    EmployeeId hired(std::string const& name, std::string const& unit)
    {
        return EmployeeId::from(made("/employees", R"({"name":")" + name + R"(","email":")" + name +
                                                       R"(@bank.example","unit":")" + unit + "\"}"))
            .value();
    }
    void as(EmployeeId employee, std::string const& role = "frontline")
    {
        std::vector<std::string> const roles{role};
        desk->who = api::testing::employee(access::permissions_of(roles));
        desk->who.employee = employee;
        desk->who.user = {employee.value};
    }

    Try begun(std::string const& more = {}, std::string const& until = "2026-10-31")
    {
        auto const answer =
            desk->post("/tries", R"({"what":"Ring back the same day","until":")" + until + '"' + more + "}");
        EXPECT_EQ(answer.status, 201) << answer.body;
        return answer.read<Try>();
    }
    static std::string at(TryId id) { return "/tries/" + id.text(); }
    Try read(TryId id) { return desk->get(at(id)).read<Try>(); }
    api::testing::Answer put(std::string const& method, std::string const& address, std::int64_t seen,
                             std::string const& json = {})
    {
        return desk->ask(method, address, {{"If-Match", '"' + std::to_string(seen) + '"'}}, json);
    }
    std::vector<std::string> listed(std::string const& query = {})
    {
        std::vector<std::string> found;
        for (Try const& one : desk->get("/tries" + query).read<api::Page<Try>>().items)
            found.push_back(one.what);
        return found;
    }
    std::vector<std::string> verbs(TryId id)
    {
        return store().read([&](db::Transaction& tx) {
            std::vector<std::string> found;
            for (events::Line const& line : events::Journal::of(tx, "try", id.value))
                found.push_back(line.verb);
            return found;
        });
    }
    void pass(Span time)
    {
        clock.advance(time);
        worker->run_due();
    }

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    jobs::Queue queue{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    touchpoints::Touchpoints touchpoints{ids, journal, catalogue};
    std::vector<Look> asked;
    std::string cards, loans, lost_card;
    EmployeeId anna, bo, dan;
    std::unique_ptr<people::People> people;
    std::unique_ptr<Initiatives> room;
    api::Routes routes;
    jobs::Kinds kinds;
    std::unique_ptr<jobs::Worker> worker;
    std::unique_ptr<api::testing::Desk> desk;
};
REGARD_ON_EVERY_ENGINE(Tries);
}

TEST_P(Tries, begin_without_asking_anybody_and_are_of_the_team_of_who_starts_them)
{
    auto const one = begun(R"(,"looks_at":"Who rings twice","touchpoint":")" + lost_card + R"(","look":"ftr")");
    EXPECT_EQ(one.state, TryState::running);
    EXPECT_EQ(one.starter.name, "Anna");
    EXPECT_EQ(one.team->name, "Cards");
    EXPECT_EQ(one.touchpoint->name, "Lost card");
    EXPECT_EQ(to_iso(one.begun), "2026-10-01");
    EXPECT_TRUE(one.may_change);
    EXPECT_THAT(verbs(one.id), ElementsAre("try.begun"));
    as(dan, "people_team");
    EXPECT_FALSE(read(one.id).may_change);
    EXPECT_THAT(listed(), ElementsAre("Ring back the same day")) << "anybody sees it";
    EXPECT_EQ(desk->post("/tries", R"({"what":"x","until":"2026-10-31"})").status, 403);
}

TEST_P(Tries, what_cannot_be_tried_is_refused_at_its_field)
{
    for (auto const& [json, says] : std::vector<std::pair<std::string, std::string>>{
             {R"({"until":"2026-10-31"})", "what:required"},
             {R"({"what":" ","until":"2026-10-31"})", "what:blank"},
             {R"({"what":"x"})", "until:required"},
             {R"({"what":"x","until":"soon"})", "until:not_a_date"},
             {R"({"what":"x","until":"2026-09-30"})", "until:already_past"},
             {R"({"what":"x","until":"2027-10-31"})", "until:too_long_a_try"},
             {R"({"what":"x","until":"2026-10-31","team":"0000000000001"})", "team:no_such_unit"},
             {R"({"what":"x","until":"2026-10-31","touchpoint":"0000000000001"})", "touchpoint:no_such_touchpoint"},
             {R"({"what":"x","until":"2026-10-31","origin":"0000000000001"})", "origin:no_such_try"},
             {R"({"what":"x","until":"2026-10-31","look":"shoes"})", "look:not_a_choice"},
             {R"({"what":")" + std::string(301, 'x') + R"(","until":"2026-10-31"})", "what:too_long"},
         })
        EXPECT_THAT(desk->post("/tries", json).faults(), Contains(says)) << json;
    desk->who.employee = {};
    EXPECT_THAT(desk->post("/tries", R"({"what":"x","until":"2026-10-31"})").faults(), ElementsAre("no_employee"));
}

TEST_P(Tries, another_team_tries_it_too_and_both_know_of_each_other)
{
    auto const one = begun();
    as(dan);
    auto const copy = begun(R"(,"origin":")" + one.id.text() + '"');
    EXPECT_EQ(copy.team->name, "Loans");
    EXPECT_EQ(copy.origin->id, one.id);
    EXPECT_EQ(copy.origin->team->name, "Cards");
    EXPECT_EQ(read(one.id).copies, 1);
    EXPECT_THAT(desk->get("/tries?origin=" + one.id.text()).read<api::Page<Try>>().items, SizeIs(1));
    EXPECT_THAT(verbs(copy.id), ElementsAre("try.copied"));
    as(anna);
    EXPECT_EQ(put("DELETE", at(one.id), 1).status, 409) << "what others copied stays";
}

TEST_P(Tries, are_changed_by_their_team_alone_and_by_two_at_once_without_loss)
{
    auto const one = begun(R"(,"look":"csat")");
    as(bo);
    auto const changed = put("PATCH", at(one.id), 1, R"({"what":"Ring back within the hour","look":null})");
    EXPECT_EQ(changed.status, 200) << changed.body;
    EXPECT_FALSE(changed.read<Try>().look);
    as(anna);
    auto const slower = put("PATCH", at(one.id), 1, R"({"what":"Another"})");
    EXPECT_EQ(slower.status, 412);
    EXPECT_THAT(slower.body, HasSubstr("within the hour"));
    as(dan, "focus_lead");
    EXPECT_THAT(put("PATCH", at(one.id), 2, R"({"what":"Mine"})").faults(), ElementsAre("not_your_try"));
    EXPECT_EQ(put("PUT", at(one.id) + "/end", 2).status, 409);
    EXPECT_EQ(put("PUT", at(one.id) + "/learned", 2, R"({"learned":"x"})").status, 409);
    EXPECT_EQ(put("DELETE", at(one.id), 2).status, 409);
}

TEST_P(Tries, end_with_their_day_or_before_and_are_done_when_something_was_learned)
{
    auto const one = begun();
    auto const ended = put("PUT", at(one.id) + "/end", 1).read<Try>();
    EXPECT_EQ(ended.state, TryState::ended);
    EXPECT_EQ(to_iso(*ended.ended), "2026-10-01");
    EXPECT_EQ(put("PUT", at(one.id) + "/end", 2).status, 409);
    EXPECT_THAT(put("PUT", at(one.id) + "/learned", 2, R"({"learned":" "})").faults(), ElementsAre("learned:blank"));
    auto const learned = put("PUT", at(one.id) + "/learned", 2, R"({"learned":" It works on weekdays. "})").read<Try>();
    EXPECT_EQ(learned.state, TryState::learned);
    EXPECT_EQ(learned.learned, "It works on weekdays.");
    EXPECT_EQ(put("PATCH", at(one.id), 3, R"({"what":"y"})").status, 409);
    auto const again = put("PUT", at(one.id) + "/learned", 3, R"({"learned":"And not in summer."})").read<Try>();
    EXPECT_EQ(again.learned, "And not in summer.");
    EXPECT_EQ(put("DELETE", at(one.id), 4).status, 409);
}

TEST_P(Tries, one_begun_by_mistake_is_taken_back)
{
    auto const one = begun();
    EXPECT_EQ(put("DELETE", at(one.id), 1).status, 204);
    EXPECT_EQ(desk->get(at(one.id)).status, 404);
    pass(Span::days(40));
    EXPECT_THAT(verbs(one.id), ElementsAre("try.begun", "try.removed"));
}

TEST_P(Tries, are_listed_newest_first_page_by_page_by_state_team_and_touchpoint)
{
    auto const first = begun(R"(,"touchpoint":")" + lost_card + '"');
    put("PUT", at(first.id) + "/learned", 1, R"({"learned":"x"})");
    as(dan);
    EXPECT_EQ(desk->post("/tries", R"({"what":"Second","until":"2026-10-03"})").status, 201);
    EXPECT_EQ(desk->post("/tries", R"({"what":"Third","until":"2026-10-31"})").status, 201);
    EXPECT_THAT(listed(), ElementsAre("Third", "Second", "Ring back the same day"));
    clock.advance(Span::days(5));
    EXPECT_THAT(listed("?state=running"), ElementsAre("Third"));
    EXPECT_THAT(listed("?state=ended"), ElementsAre("Second"));
    EXPECT_THAT(listed("?state=learned"), ElementsAre("Ring back the same day"));
    EXPECT_THAT(listed("?team=" + loans), ElementsAre("Third", "Second"));
    EXPECT_THAT(listed("?touchpoint=" + lost_card), ElementsAre("Ring back the same day"));
    auto const page = desk->get("/tries?limit=2").read<api::Page<Try>>();
    EXPECT_THAT(listed("?limit=2&cursor=" + *page.next), ElementsAre("Ring back the same day"));
    EXPECT_EQ(desk->get("/tries?cursor=nonsense").status, 400);
}

TEST_P(Tries, the_starter_is_reminded_once_the_morning_after)
{
    auto const one = begun();
    worker->run_due();
    pass(Span::days(30)); // the 31st of October, still its day
    EXPECT_THAT(verbs(one.id), Not(Contains("try.over")));
    pass(Span::days(1));
    EXPECT_THAT(verbs(one.id), ElementsAre("try.begun", "try.over"));
    pass(Span::days(30));
    EXPECT_THAT(verbs(one.id), SizeIs(2));
}

TEST_P(Tries, a_day_that_moves_takes_the_reminder_along_both_ways)
{
    auto const later = begun();
    ASSERT_EQ(put("PATCH", at(later.id), 1, R"({"until":"2026-11-30"})").status, 200);
    worker->run_due();
    pass(Span::days(32));
    EXPECT_THAT(verbs(later.id), Not(Contains("try.over")));
    auto const sooner = begun({}, "2026-11-30");
    ASSERT_EQ(put("PATCH", at(sooner.id), 1, R"({"until":"2026-11-03"})").status, 200);
    worker->run_due();
    pass(Span::days(2));
    EXPECT_THAT(verbs(sooner.id), Contains("try.over"));
    ASSERT_EQ(put("PATCH", at(sooner.id), 2, R"({"until":"2026-11-10"})").status, 200);
    EXPECT_EQ(read(sooner.id).state, TryState::running);
    pass(Span::days(8));
    EXPECT_THAT(verbs(sooner.id), SizeIs(5)) << "gone on with, and so reminded of the new day too";
}

TEST_P(Tries, nobody_is_reminded_of_what_is_learned_already)
{
    auto const one = begun();
    put("PUT", at(one.id) + "/learned", 1, R"({"learned":"x"})");
    pass(Span::days(40));
    EXPECT_THAT(verbs(one.id), ElementsAre("try.begun", "try.learned"));
}

TEST_P(Tries, the_touchpoints_measures_stand_beside_it_the_chosen_one_first)
{
    auto const bare = begun();
    EXPECT_THAT(desk->get(at(bare.id) + "/charts").read<TryCharts>().charts, IsEmpty());
    auto const one = begun(R"(,"look":"complaints","touchpoint":")" + lost_card + '"');
    auto const charts = desk->get(at(one.id) + "/charts").read<TryCharts>();
    EXPECT_THAT(asked, ElementsAre(Look::complaints, Look::turnaround, Look::ftr, Look::csat));
    EXPECT_EQ(charts.begun, one.begun);
    EXPECT_EQ(to_iso(charts.charts.front().weeks.front().from), "2026-04-02");
    EXPECT_TRUE(charts.charts.front().too_few);
}

TEST_P(Tries, a_field_note_is_made_one)
{
    auto const made = store().write([&](db::Transaction& tx) {
        return room->begin(tx, {.what = "Ring back", .until = Date::of(2026, 10, 31)},
                           {.who = {anna.value}, .employee = anna, .now = clock.now(), .note = 7});
    });
    ASSERT_TRUE(made);
    EXPECT_TRUE(read(*made).from_note);
    EXPECT_EQ(read(*made).starter.name, "Anna");
    auto const refused = store().write([&](db::Transaction& tx) {
        return room->begin(tx, {.what = "Ring back", .until = Date::of(2026, 9, 1)},
                           {.who = {}, .employee = anna, .now = clock.now(), .note = 8});
    });
    EXPECT_EQ(refused.error().code, "already_past");
}
}
