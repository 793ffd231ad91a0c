#pragma once
// The touchpoints room over a fresh store with people in it, asked through its routes. For this feature's tests.
#include "features/people/people.h"
#include "features/touchpoints/inside.h"
#include "ground/api/testing.h"
#include "ground/db/testing.h"

#include <gmock/gmock.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_events_schema();
}

namespace regard::touchpoints
{
class MapRoutes : public db::testing::StoreTest
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
                 {"touchpoints", embedded::features_touchpoints_schema()}});
        room.emplace(ids, journal, catalogue, lent());
        room->add_routes(routes);
        people.emplace(store(), ids, clock, journal, catalogue, people::Lent{});
        people->add_routes(routes);
        desk = std::make_unique<api::testing::Desk>(routes, store(), clock);
        desk->who = api::testing::employee({"people.read", "people.write", "touchpoints.read", "touchpoints.write"});
    }

    virtual Lent lent() { return {}; }

    std::string made(std::string_view where, std::string const& json)
    {
        auto const answer = desk->post(where, json);
        EXPECT_EQ(answer.status, 201) << answer.body;
        auto const location = answer.header("location");
        return location.substr(location.rfind('/') + 1);
    }
    std::string unit(std::string const& name) { return made("/units", R"({"name":")" + name + "\"}"); }
    std::string employee(std::string const& name, std::string const& more = {})
    {
        return made("/employees", R"({"name":")" + name + R"(","email":")" + name + R"(@bank.example")" + more + "}");
    }
    std::string journey(std::string const& name) { return made("/journeys", R"({"name":")" + name + "\"}"); }
    std::string touchpoint(std::string const& name, std::string const& on = {}, std::string const& more = {})
    {
        return made("/touchpoints",
                    R"({"name":")" + name + '"' + (on.empty() ? "" : R"(,"journey":")" + on + '"') + more + "}");
    }

    api::testing::Answer patch(std::string const& target, std::string const& json)
    {
        return desk->ask("PATCH", target, {{"If-Match", desk->get(target).header("ETag")}}, json);
    }
    Map map() { return desk->get("/map").read<Map>(); }
    Plan plan()
    {
        return store().read([](db::Transaction& tx) { return store::plan(tx); });
    }

    // As it is drawn: `Account: Apply, Sign | Card: | loose`.
    std::string picture()
    {
        Map const shown = map();
        std::string text;
        auto const names = [&](std::vector<TouchpointOnMap> const& line) {
            std::string all;
            for (TouchpointOnMap const& one : line)
                all += (all.empty() ? "" : ", ") + one.name;
            return all;
        };
        for (JourneyOnMap const& one : shown.journeys)
            text += one.name + ": " + names(one.touchpoints) + " | ";
        return text + names(shown.loose);
    }

    std::int64_t token(std::string const& journey)
    {
        Map const shown = map();
        for (JourneyOnMap const& one : shown.journeys)
            if (one.id.text() == journey)
                return one.version;
        return shown.order;
    }
    api::testing::Answer move(std::string const& touchpoint, std::string const& journey, int position,
                              std::optional<std::int64_t> seen = {})
    {
        std::string const on = journey.empty() ? "null" : '"' + journey + '"';
        return desk->ask("PUT", "/touchpoints/" + touchpoint + "/place",
                         {{"If-Match", '"' + std::to_string(seen.value_or(token(journey))) + '"'}},
                         R"({"journey":)" + on + R"(,"position":)" + std::to_string(position) + "}");
    }

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    std::optional<Touchpoints> room;
    std::optional<people::People> people;
    api::Routes routes;
    std::unique_ptr<api::testing::Desk> desk;
};
}
