#include "features/touchpoints/touchpoints.h"

#include "features/people/people.h"
#include "features/touchpoints/store.h"
#include "ground/api/page.h"
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
namespace
{
using ::testing::ElementsAre;

class TouchpointRoutes : public db::testing::StoreTest
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
        Touchpoints(ids, journal).add_routes(routes);
        people.emplace(store(), ids, clock, journal, catalogue, people::Lent{});
        people->add_routes(routes);
        desk = std::make_unique<api::testing::Desk>(routes, store(), clock);
        desk->who = api::testing::employee({"touchpoints.read", "touchpoints.write", "people.write"});
    }

    std::string made(std::string_view where, std::string const& json)
    {
        auto const answer = desk->post(where, json);
        EXPECT_EQ(answer.status, 201) << answer.body;
        auto const location = answer.header("location");
        return location.substr(location.rfind('/') + 1);
    }
    std::vector<std::string> names()
    {
        std::vector<std::string> all;
        for (auto const& one : desk->get("/touchpoints").read<api::Page<Touchpoint>>().items)
            all.push_back(one.name);
        return all;
    }

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    std::optional<people::People> people;
    api::Routes routes;
    std::unique_ptr<api::testing::Desk> desk;
};
REGARD_ON_EVERY_ENGINE(TouchpointRoutes);

TEST_P(TouchpointRoutes, one_is_added_found_by_its_name_and_removed)
{
    std::string const lost = made("/touchpoints", R"({"name":" Report a  lost card "})");
    made("/touchpoints", R"({"name":"Åbn en konto","on_form":true})");
    EXPECT_THAT(names(), ElementsAre("Åbn en konto", "Report a lost card"));
    EXPECT_THAT(desk->post("/touchpoints", R"({"name":"REPORT A LOST CARD"})").faults(),
                ElementsAre("name:name_taken"));
    store().read([&](db::Transaction& tx) { EXPECT_EQ(touchpoint_named(tx, "report a Lost card")->id.text(), lost); });
    EXPECT_EQ(desk->ask("DELETE", "/touchpoints/" + lost, {}, "").status, 204);
    EXPECT_THAT(names(), ElementsAre("Åbn en konto"));
}

TEST_P(TouchpointRoutes, its_team_must_be_there_and_can_be_taken_away)
{
    std::string const cards = made("/units", R"({"name":"Cards"})");
    std::string const lost = made("/touchpoints", R"({"name":"Lost card","team":")" + cards + "\"}");
    EXPECT_EQ(desk->get("/touchpoints/" + lost).read<Touchpoint>().team->text(), cards);
    EXPECT_THAT(
        desk->post("/touchpoints", R"({"name":"A","team":"0000000000009","accountable":"0000000000009"})").faults(),
        ElementsAre("team:no_such_unit"));
    auto const freed = desk->ask("PATCH", "/touchpoints/" + lost, {{"If-Match", "\"1\""}}, R"({"team":null})");
    EXPECT_FALSE(freed.read<Touchpoint>().team) << freed.body;
    EXPECT_EQ(desk->ask("PATCH", "/touchpoints/" + lost, {{"If-Match", "\"1\""}}, R"({"name":"B"})").status, 412);
}
}
}
