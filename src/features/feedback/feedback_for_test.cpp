#include "features/feedback/feedback_for_test.h"

#include "features/people/duty.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_jobs_schema();
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> ground_search_schema();
std::span<EmbeddedFile const> features_calendars_schema();
std::span<EmbeddedFile const> features_touchpoints_schema();
std::span<EmbeddedFile const> features_cases_schema();
}

namespace regard::feedback
{
void FeedbackRoom::SetUp()
{
    StoreTest::SetUp();
    if (IsSkipped())
        return;
    schemas({{"api", embedded::ground_api_schema()},
             {"jobs", embedded::ground_jobs_schema()},
             {"events", embedded::ground_events_schema()},
             {"search", embedded::ground_search_schema()},
             {"calendars", embedded::features_calendars_schema()},
             {"people", embedded::features_people_schema()},
             {"touchpoints", embedded::features_touchpoints_schema()},
             {"customers", embedded::features_customers_schema()},
             {"cases", embedded::features_cases_schema()},
             {"promises", embedded::features_promises_schema()},
             {"desk", embedded::features_desk_schema()},
             {"feedback", embedded::features_feedback_schema()}});
    queue = std::make_unique<jobs::Queue>(ids, clock);
    calendars = std::make_unique<calendars::Calendars>(store(), ids, clock, journal);
    people = std::make_unique<people::People>(store(), ids, clock, journal, catalogue, people::Lent{});
    touchpoints = std::make_unique<touchpoints::Touchpoints>(ids, journal);
    customers = std::make_unique<customers::Customers>(store(), ids, clock, journal, catalogue);
    promises = std::make_unique<promises::Promises>(
        promises::Parts{store(), ids, clock, journal, *queue, catalogue, *calendars, {}});
    desk_room =
        std::make_unique<desk::Desk>(folder.path(), store(), ids, clock, journal, *customers, *promises, desk::Lent{});
    Lent lent;
    lent.ask = [this](db::Transaction&, CaseId id, Asking asking, Instant) {
        if (reachable)
            asked.emplace_back(id, asking);
        return reachable;
    };
    feedback = std::make_unique<Feedback>(Parts{store(), ids, journal, *queue, lent});
    follower = std::make_unique<events::Follower>(
        store(), "feedback", events::Follower::Begin::now,
        [this](db::Transaction& tx, std::span<events::Line const> lines) { feedback->follow(tx, lines, clock.now()); });
    follower->catch_up();
    people->add_routes(routes);
    touchpoints->add_routes(routes);
    customers->add_routes(routes);
    desk_room->add_routes(routes);
    desk_room->add_jobs(kinds);
    feedback->add_routes(routes);
    feedback->add_jobs(kinds);
    worker = std::make_unique<jobs::Worker>(store(), kinds, ids, clock);
    worker->run_due(); // puts what recurs on its schedule
    desk = std::make_unique<api::testing::Desk>(routes, store(), clock);
    desk->who = api::testing::employee({"people.read", "people.write", "touchpoints.write"});
    bank = UnitId::from(made("/units", R"({"name":"Bank"})")).value();
    cards = UnitId::from(made("/units", R"({"name":"Cards","parent":")" + bank.text() + "\"}")).value();
    loans = UnitId::from(made("/units", R"({"name":"Loans","parent":")" + bank.text() + "\"}")).value();
    auto const hired = [&](std::string const& name, UnitId unit, std::string const& more = {}) {
        return EmployeeId::from(made("/employees", R"({"name":")" + name + R"( Berg","email":")" + name +
                                                       R"(@bank.example","unit":")" + unit.text() + '"' + more + '}'))
            .value();
    };
    carla = hired("Carla", bank);
    anna = hired("Anna", cards, R"(,"manager":")" + carla.text() + '"');
    bo = hired("Bo", cards, R"(,"manager":")" + carla.text() + '"');
    dan = hired("Dan", loans);
    desk->ask("PATCH", "/units/" + cards.text(), {{"If-Match", "\"1\""}}, R"({"lead":")" + carla.text() + "\"}");
    lost_card =
        TouchpointId::from(made("/touchpoints", R"({"name":"Lost card","team":")" + cards.text() + "\"}")).value();
    as(anna);
}

void FeedbackRoom::TearDown()
{
    if (!IsSkipped())
        for (db::Finding const& finding : db::check(store(), invariants()))
            ADD_FAILURE() << finding.name << ": " << finding.sentence;
}

std::string FeedbackRoom::made(std::string_view target, std::string const& json)
{
    auto const answer = desk->post(target, json);
    EXPECT_EQ(answer.status, 201) << answer.body;
    std::string const location = answer.header("location");
    return location.size() < 13 ? "" : location.substr(location.size() - 13);
}

void FeedbackRoom::as(EmployeeId employee, std::string const& role)
{
    std::vector<std::string> const roles{role};
    desk->who = api::testing::employee(access::permissions_of(roles));
    desk->who.all_units = false;
    desk->who.employee = employee;
    desk->who.user = {employee.value};
    store().read([&](db::Transaction& tx) {
        desk->who.units = people::units_led_by(tx, employee);
        if (auto const unit = people::employee(tx, employee)->unit)
            desk->who.units.push_back(*unit);
    });
}

CaseId FeedbackRoom::opened(std::string const& more)
{
    std::string const json = R"({"subject":"Card lost","text":"I lost it","channel":"phone","keep":true,"customer":)"
                             R"({"name":"Eva Holm","email":"eva@holm.example"},"touchpoint":")" +
                             lost_card.text() + '"' + more + '}';
    auto const answer = desk->post("/cases", json);
    EXPECT_EQ(answer.status, 201) << answer.body;
    return answer.read<desk::CaseBegun>().id;
}

void FeedbackRoom::state(CaseId id, std::string const& json)
{
    auto const answer = desk->ask("PUT", "/cases/" + id.text() + "/state", {}, json);
    ASSERT_LT(answer.status, 300) << answer.body;
    follow_journal();
}

void FeedbackRoom::resolve(CaseId id) { state(id, R"({"state":"resolved","resolution":"A new card is on its way"})"); }

CaseId FeedbackRoom::resolved(std::string const& more)
{
    CaseId const id = opened(more);
    clock.advance(Span::hours(1));
    resolve(id);
    return id;
}

Result<void> FeedbackRoom::rate(CaseId id, int mark, std::string const& words)
{
    return store().write([&](db::Transaction& tx) { return feedback->rate(tx, id, mark, words, clock.now()); });
}

Feedback::Standing FeedbackRoom::standing(CaseId id)
{
    return store().read([&](db::Transaction& tx) { return feedback->standing(tx, id, clock.now()); });
}

void FeedbackRoom::settle(std::string const& json)
{
    auto const before = desk->who;
    desk->who = api::testing::employee({"feedback.admin"});
    auto const version = desk->get("/settings/feedback").read<FeedbackSettings>().version;
    auto const answer =
        desk->ask("PUT", "/settings/feedback", {{"If-Match", '"' + std::to_string(version) + '"'}}, json);
    EXPECT_EQ(answer.status, 200) << answer.body;
    desk->who = before;
}

void FeedbackRoom::pass(Span time)
{
    clock.advance(time);
    worker->run_due();
    follow_journal();
}

void FeedbackRoom::follow_journal()
{
    while (follower->catch_up() > 0) {
    }
}
}
