#pragma once
// The principles of a small bank, asked through their routes. For this feature's tests.
#include "features/access/roles.h"
#include "features/people/people.h"
#include "features/principles/principles.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"

#include <gmock/gmock.h>
#include <set>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_events_schema();
}

namespace regard::principles
{
// Anna is at the counter, Bo leads, Carla is the editor who writes; Eve has an account and is no employee.
class PrincipleRoutes : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        schemas({{"api", embedded::ground_api_schema()},
                 {"events", embedded::ground_events_schema()},
                 {"people", embedded::features_people_schema()},
                 {"principles", embedded::features_principles_schema()}});
        people = std::make_unique<people::People>(store(), ids, clock, journal, catalogue, people::Lent{});
        people->add_routes(routes);
        room = std::make_unique<Principles>(ids, journal, catalogue, lent());
        room->add_routes(routes);
        desk = std::make_unique<api::testing::Desk>(routes, store(), clock);
        desk->who = api::testing::employee({"people.write"});
        for (auto [id, name] : {std::pair{&anna, "Anna"}, {&bo, "Bo"}, {&carla, "Carla"}})
            *id = EmployeeId::from(id_in(desk->post("/employees", std::string(R"({"name":")") + name +
                                                                      R"(","email":")" + name + "@bank.example\"}")))
                      .value();
        as(carla, "editor");
    }

    Lent lent()
    {
        Lent given;
        given.name_of = [this](db::Transaction& tx, api::UserId user) {
            auto const one = people::employee(tx, {user.value});
            return one ? one->name : std::string();
        };
        given.kinds["case"] = {[this](db::Transaction&, api::Who const& who, std::span<SubjectId const> asked) {
                                   std::vector<SubjectId> all;
                                   for (SubjectId const id : asked)
                                       if (restricted.contains(id) && who.employee != anna)
                                           all.push_back(id);
                                   return all;
                               },
                               [](db::Transaction&, SubjectId id) -> std::optional<Linkable> {
                                   if (id.value > 1'000)
                                       return std::nullopt;
                                   return Linkable{"Case " + std::to_string(id.value), "/cases/" + id.text()};
                               }};
        return given;
    }

    void as(EmployeeId employee, std::string const& role)
    {
        std::vector<std::string> const roles{role};
        desk->who = api::testing::employee(access::permissions_of(roles));
        desk->who.employee = employee;
        desk->who.user = {employee.value};
    }

    static std::string id_in(api::testing::Answer const& answer)
    {
        EXPECT_EQ(answer.status, 201) << answer.body;
        return answer.header("location").substr(answer.header("location").rfind('/') + 1);
    }

    // ---- what one does
    api::testing::Answer put(std::string const& address, std::int64_t seen, std::string const& json = {},
                             std::string const& method = "PUT")
    {
        return desk->ask(method, address, {{"If-Match", '"' + std::to_string(seen) + '"'}}, json);
    }
    PrincipleText text(PrincipleTextId id) { return desk->get(at(id)).read<PrincipleText>(); }
    PrincipleTextId begun(bool starter = true)
    {
        auto const answer = desk->post("/principle-texts", starter ? R"({"starter":true})" : "{}");
        EXPECT_EQ(answer.status, 201) << answer.body;
        return answer.read<PrincipleText>().id;
    }
    PrincipleText published()
    {
        auto const id = begun();
        auto const answer = put(at(id) + "/publication", text(id).version);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<PrincipleText>();
    }
    static std::string at(PrincipleTextId id) { return "/principle-texts/" + id.text(); }
    PrinciplesNow now() { return desk->get("/principles").read<PrinciplesNow>(); }

    static std::string signers(std::initializer_list<EmployeeId> all)
    {
        std::string json;
        for (EmployeeId const one : all)
            json += (json.empty() ? "\"" : ",\"") + one.text() + '"';
        return R"({"employees":[)" + json + "]}";
    }
    std::vector<std::string> verbs(std::string_view kind, std::int64_t subject)
    {
        std::vector<std::string> found;
        store().read([&](db::Transaction& tx) {
            found.clear();
            for (events::Line const& line : events::Journal::of(tx, kind, subject))
                found.push_back(line.verb);
        });
        return found;
    }

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    std::set<SubjectId> restricted; // cases only Anna sees
    EmployeeId anna, bo, carla;
    std::unique_ptr<people::People> people;
    std::unique_ptr<Principles> room;
    api::Routes routes;
    std::unique_ptr<api::testing::Desk> desk;
};
}
