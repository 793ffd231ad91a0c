#pragma once
// A bank with a card team over a fresh store, and its desk asked through its routes: the house in which the tests of the desk, and of
// whatever stands above it, live. A test of a feature above says in more_schemas() which tables it needs, and in furnish() which rooms.
#include "features/access/roles.h"
#include "features/calendars/calendars.h"
#include "features/desk/desk.h"
#include "features/people/duty.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"
#include "ground/files/temp.h"
#include "ground/jobs/worker.h"

#include <gmock/gmock.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_jobs_schema();
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> ground_search_schema();
std::span<EmbeddedFile const> features_touchpoints_schema();
std::span<EmbeddedFile const> features_cases_schema();
}

namespace regard::desk
{
class DeskRoutes : public db::testing::StoreTest
{
  protected:
    void SetUp() override;
    void TearDown() override;

    // ---- for features above
    virtual std::vector<Schema> more_schemas() { return {}; } // beside the desk's and those it stands on
    virtual void furnish() {}         // adds rooms, routes and jobs; the desk is there, nobody has been hired yet
    Lent lent{};                      // what the desk is lent, beside the post: to be set before SetUp()
    customers::Lent customers_lent{}; // likewise

    // ---- the cast: Anna and Bo answer for cards, Carla leads them; Dan works at loans.
    EmployeeId anna, bo, carla, dan;
    UnitId bank, cards, loans;
    TouchpointId lost_card;

    std::string made(std::string_view target, std::string const& json);  // the id of what was made
    void as(EmployeeId employee, std::string const& role = "frontline"); // who asks from now on, with their units
    CaseId opened(std::string const& more = {}); // by phone, at the lost card; more: `,"keep":true`
    CaseAtDesk at_desk(CaseId id);
    api::testing::Answer write(CaseId id, std::string const& json); // a message or note
    void pass(Span time);                                           // and what falls due in it happens
    std::vector<std::string> steps(CaseId id);
    std::vector<CaseId> list(std::string const& query = {});

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    std::unique_ptr<jobs::Queue> queue;
    std::unique_ptr<calendars::Calendars> calendars;
    std::unique_ptr<people::People> people;
    files::TempFolder kept_files; // of the desk
    std::unique_ptr<touchpoints::Touchpoints> touchpoints;
    std::unique_ptr<customers::Customers> customers;
    std::unique_ptr<promises::Promises> promises;
    std::unique_ptr<Desk> desk_room;
    std::vector<Outgoing> posted; // what has been given to the post
    std::optional<Refusal> no_post;
    api::Routes routes;
    jobs::Kinds kinds;
    std::unique_ptr<jobs::Worker> worker;
    std::unique_ptr<api::testing::Desk> desk;

  private:
    void make_tables();
    void make_rooms();
    void hire();
};

inline void DeskRoutes::SetUp()
{
    StoreTest::SetUp();
    if (IsSkipped())
        return;
    make_tables();
    make_rooms();
    hire();
    as(anna);
}

inline void DeskRoutes::make_tables()
{
    std::vector<Schema> all{{"api", embedded::ground_api_schema()},
                            {"jobs", embedded::ground_jobs_schema()},
                            {"events", embedded::ground_events_schema()},
                            {"search", embedded::ground_search_schema()},
                            {"calendars", embedded::features_calendars_schema()},
                            {"people", embedded::features_people_schema()},
                            {"touchpoints", embedded::features_touchpoints_schema()},
                            {"customers", embedded::features_customers_schema()},
                            {"cases", embedded::features_cases_schema()},
                            {"promises", embedded::features_promises_schema()},
                            {"desk", embedded::features_desk_schema()}};
    for (Schema const& one : more_schemas())
        all.push_back(one);
    std::vector<db::Migration> migrations;
    for (Schema const& one : all)
        for (db::Migration& migration : db::migrations_of(one.feature, one.files))
            migrations.push_back(std::move(migration));
    auto const applied = db::migrate(store(), migrations);
    ASSERT_TRUE(applied.has_value()) << applied.error().sentence;
}

inline void DeskRoutes::make_rooms()
{
    queue = std::make_unique<jobs::Queue>(ids, clock);
    calendars = std::make_unique<calendars::Calendars>(store(), ids, clock, journal);
    people = std::make_unique<people::People>(store(), ids, clock, journal, catalogue, people::Lent{});
    touchpoints = std::make_unique<touchpoints::Touchpoints>(ids, journal, catalogue);
    customers = std::make_unique<customers::Customers>(store(), ids, clock, journal, catalogue, customers_lent);
    promises = std::make_unique<promises::Promises>(
        promises::Parts{store(), ids, clock, journal, *queue, catalogue, *calendars, lent_to_promises()});
    lent.post = [this](db::Transaction&, Outgoing const& out) -> Result<void> {
        if (no_post)
            return *no_post;
        posted.push_back(out);
        return {};
    };
    desk_room = std::make_unique<Desk>(kept_files.path(), store(), ids, clock, journal, *customers, *promises, lent);
    people->add_routes(routes);
    touchpoints->add_routes(routes);
    desk_room->add_routes(routes);
    desk_room->add_jobs(kinds);
    furnish();
    worker = std::make_unique<jobs::Worker>(store(), kinds, ids, clock);
    worker->run_due(); // puts what recurs on its schedule
    desk = std::make_unique<api::testing::Desk>(routes, store(), clock);
}

inline void DeskRoutes::hire()
{
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
}

inline void DeskRoutes::TearDown()
{
    if (!IsSkipped())
        for (db::Finding const& finding : db::check(store(), invariants()))
            ADD_FAILURE() << finding.name << ": " << finding.sentence;
    if (desk_room)
        desk_room->stop();
}

inline std::string DeskRoutes::made(std::string_view target, std::string const& json)
{
    auto const answer = desk->post(target, json);
    EXPECT_EQ(answer.status, 201) << answer.body;
    auto const location = answer.header("location");
    auto const begin = location.find('/', location.find("/v1/") + 4) + 1;
    return location.substr(begin, 13);
}

inline void DeskRoutes::as(EmployeeId employee, std::string const& role)
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

inline CaseId DeskRoutes::opened(std::string const& more)
{
    return CaseId::from(made("/cases", R"({"subject":"Card lost","text":"I lost it","channel":"phone","customer":)"
                                       R"({"name":"Eva Holm","email":"eva@holm.example"},"touchpoint":")" +
                                           lost_card.text() + '"' + more + '}'))
        .value();
}

inline CaseAtDesk DeskRoutes::at_desk(CaseId id)
{
    auto const answer = desk->get("/cases/" + id.text() + "/desk");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return answer.read<CaseAtDesk>();
}

inline api::testing::Answer DeskRoutes::write(CaseId id, std::string const& json)
{
    return desk->post("/cases/" + id.text() + "/messages", json);
}

inline void DeskRoutes::pass(Span time)
{
    clock.advance(time);
    desk_room->let_due_go();
    worker->run_due();
}

inline std::vector<std::string> DeskRoutes::steps(CaseId id)
{
    std::vector<std::string> names;
    for (Entry const& entry : at_desk(id).thread)
        if (entry.kind == EntryKind::step)
            names.emplace_back(boost::describe::enum_to_string(entry.step, "?"));
    return names;
}

inline std::vector<CaseId> DeskRoutes::list(std::string const& query)
{
    std::vector<CaseId> found;
    for (CaseRow const& row : desk->get("/desk/cases?" + query).read<api::Page<CaseRow>>().items)
        found.push_back(row.id);
    return found;
}
}
