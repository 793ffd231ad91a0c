#include "features/starter_sets/starter_sets.h"

#include "features/access/access.h"
#include "features/customers/customers.h"
#include "features/people/people.h"
#include "features/starter_sets/model.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/db/check.h"
#include "ground/db/testing.h"

#include <gmock/gmock.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_events_schema();
}

namespace regard::starter_sets
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr char const* everything = R"({"language":"en","map":true,"causes":true,"rights":true,"texts":true})";

class StarterSets : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        schemas({{"api", embedded::ground_api_schema()},
                 {"events", embedded::ground_events_schema()},
                 {"access", embedded::features_access_schema()},
                 {"people", embedded::features_people_schema()},
                 {"touchpoints", embedded::features_touchpoints_schema()},
                 {"customers", embedded::features_customers_schema()},
                 {"rights", embedded::features_rights_schema()},
                 {"templates", embedded::features_templates_schema()}});
        access.emplace(store(), ids, clock, journal, access::Setting{"http://regard.test", "", "", {}});
        touchpoints.emplace(ids, journal, catalogue);
        rights.emplace(ids, journal, catalogue);
        templates.emplace(ids, journal, catalogue);
        access->add_routes(routes);
        touchpoints->add_routes(routes);
        rights->add_routes(routes);
        templates->add_routes(routes);
        add_routes(routes, {*touchpoints, *rights, *templates, catalogue});
        desk = std::make_unique<api::testing::Desk>(routes, store(), clock);
        may({"touchpoints.write", "rights.write", "templates.write"});
    }

    void may(std::vector<std::string> more)
    {
        for (auto const* read : {"rights.read", "templates.read", "touchpoints.read"})
            more.emplace_back(read);
        std::sort(more.begin(), more.end());
        desk->who = api::testing::employee(std::move(more));
    }

    StarterSetBegun begin(std::string_view trade = "bank", std::string_view wish = everything)
    {
        auto const answer = desk->post("/starter-sets/" + std::string(trade), wish);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<StarterSetBegun>();
    }

    // Those of a journey, in order.
    std::vector<touchpoints::TouchpointOnMap> on(std::string_view journey)
    {
        return store().read([&](db::Transaction& tx) {
            auto const journeys = touchpoints::all_journeys(tx);
            auto found = touchpoints::all_on_map(tx);
            std::erase_if(found, [&](touchpoints::TouchpointOnMap const& one) {
                return !one.journey || journeys[place_of(journeys, *one.journey)].name != journey;
            });
            return found;
        });
    }
    static std::size_t place_of(std::vector<touchpoints::Journey> const& journeys, touchpoints::JourneyId id)
    {
        return static_cast<std::size_t>(std::find_if(journeys.begin(), journeys.end(),
                                                     [&](touchpoints::Journey const& one) { return one.id == id; }) -
                                        journeys.begin());
    }
    std::vector<touchpoints::Journey> journeys()
    {
        return store().read([](db::Transaction& tx) { return touchpoints::all_journeys(tx); });
    }
    touchpoints::TouchpointId lost_card() { return on("Something is wrong with a card or payment").at(0).id; }
    std::size_t steps()
    {
        return store().read([](db::Transaction& tx) { return touchpoints::all_on_map(tx).size(); });
    }
    rights::Matrix matrix(std::string const& query = {}) { return desk->get("/rights" + query).read<rights::Matrix>(); }
    std::size_t texts()
    {
        return desk->get("/templates?limit=200").read<api::Page<templates::Template>>().items.size();
    }
    std::size_t causes() { return desk->get("/causes").read<touchpoints::Causes>().items.size(); }
    // Everything a beginning could double.
    std::string all()
    {
        auto const drafts = desk->get("/map/drafts").body;
        return std::to_string(steps()) + " " + std::to_string(causes()) + " " + std::to_string(matrix().scopes.size()) +
               to_json(matrix().decisions) + to_json(matrix().rights) + " " + std::to_string(texts()) + drafts;
    }

    std::string step(std::string const& name)
    {
        auto const answer = desk->post("/touchpoints", R"({"name":")" + name + "\"}");
        EXPECT_EQ(answer.status, 201) << answer.body;
        return answer.read<touchpoints::TouchpointOnMap>().id.text();
    }

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    std::optional<access::Access> access;
    std::optional<touchpoints::Touchpoints> touchpoints;
    std::optional<rights::Rights> rights;
    std::optional<templates::Templates> templates;
    api::Routes routes;
    std::unique_ptr<api::testing::Desk> desk;
};
REGARD_ON_EVERY_ENGINE(StarterSets);

TEST_P(StarterSets, are_listed_and_looked_at_in_both_languages)
{
    auto const danish = desk->get("/starter-sets?language=da").read<StarterSetRows>();
    ASSERT_THAT(danish.items, SizeIs(5));
    EXPECT_THAT(danish.languages, ElementsAre("en", "da"));
    EXPECT_EQ(danish.items[1].name, "Forsikringsselskab");
    auto const bank = desk->get("/starter-sets").read<StarterSetRows>().items[0];
    EXPECT_EQ(bank.code, "bank");
    EXPECT_EQ(bank.touchpoints, 25);
    EXPECT_EQ(bank.journeys, 7);
    auto const shown = desk->get("/starter-sets/bank?language=en").read<StarterSetShown>();
    EXPECT_EQ(shown.set.journeys[2].touchpoints[0].name, "Report a lost card");
    EXPECT_EQ(shown.unit, (Money{100, "EUR"}));
    EXPECT_TRUE(shown.is_map_empty);
    EXPECT_THAT(desk->get("/starter-sets?language=xx").faults(), ElementsAre("language:no_starters"));
    EXPECT_THAT(desk->get("/starter-sets/bank?language=xx").faults(), ElementsAre("language:no_starters"));
    EXPECT_EQ(desk->get("/starter-sets/circus").status, 404);
    EXPECT_EQ(desk->post("/starter-sets/circus", everything).status, 404);
}

TEST_P(StarterSets, make_an_empty_map_the_map_of_the_trade_at_once_with_who_and_why)
{
    auto const begun = begin();
    ASSERT_TRUE(begun.map);
    EXPECT_EQ(begun.map->journeys, 7);
    EXPECT_EQ(begun.map->touchpoints, 25);
    EXPECT_FALSE(begun.map->draft);
    ASSERT_THAT(journeys(), SizeIs(7));
    EXPECT_EQ(journeys()[0].name, "Become a customer");
    EXPECT_EQ(journeys()[0].about, "From the first question until the salary arrives in the new account.");
    auto const trouble = on("Something is wrong with a card or payment");
    ASSERT_THAT(trouble, SizeIs(4));
    EXPECT_EQ(trouble[0].name, "Report a lost card");
    EXPECT_EQ(trouble[3].name, "Find your account or card blocked");
    EXPECT_THAT(trouble[0].good, HasSubstr("One call, one person"));
    EXPECT_THAT(trouble[0].examples, SizeIs(2));
    EXPECT_EQ(trouble[0].decision_level, "Adviser");
    auto const history = desk->get("/map/changes?limit=1").read<touchpoints::MapChanges>();
    EXPECT_EQ(history.items.at(0).reason, "Begun with the starter set “Bank”.");
    EXPECT_EQ(history.items.at(0).who, desk->who.user);
}

TEST_P(StarterSets, bring_causes_rights_and_texts_of_the_trade)
{
    auto const begun = begin();
    EXPECT_EQ(begun.causes->causes, 48);
    EXPECT_EQ(causes(), 48U);
    EXPECT_EQ(begun.rights->decisions, 7);
    EXPECT_EQ(begun.rights->waiting, 0);
    EXPECT_EQ(begun.rights_later, 0);
    EXPECT_EQ(begun.texts->texts, 7);
    EXPECT_EQ(texts(), 7U);
    EXPECT_THAT(begun.left_out, IsEmpty());

    auto const card = lost_card();
    auto const credit = [&](rights::Matrix const& shown) {
        for (rights::Right const& one : shown.rights)
            for (rights::Decision const& decision : shown.decisions)
                if (one.cell.decision == decision.id && one.cell.holder.name == "frontline" &&
                    decision.name == "Credit an amount while we look into it" && one.cell.touchpoint)
                    return one.limit;
        return Money{};
    };
    EXPECT_EQ(credit(matrix("?touchpoint=" + card.text())), (Money{25'000, "EUR"}));
    EXPECT_THAT(matrix().scopes, SizeIs(9)) << "where limits are higher";
    EXPECT_THAT(db::check(store(), rights::invariants()), IsEmpty());

    auto const of_payments = desk->get("/templates?limit=200").read<api::Page<templates::Template>>().items;
    EXPECT_EQ(std::count_if(of_payments.begin(), of_payments.end(),
                            [&](templates::Template const& one) {
                                auto const& suits = one.suits.touchpoints;
                                return std::find(suits.begin(), suits.end(), card) != suits.end();
                            }),
              1)
        << "the text for payments suits the lost card on the map";
}

TEST_P(StarterSets, begun_with_twice_double_nothing_also_in_the_other_language)
{
    begin();
    auto const once = all();
    for (auto const* language : {"en", "da"}) {
        auto const again =
            begin("bank", R"({"language":")" + std::string(language) + R"(","map":true,"causes":true,"rights":true})");
        EXPECT_EQ(again.map->touchpoints, 0);
        EXPECT_EQ(again.map->left, 25);
        EXPECT_EQ(again.causes->causes, 0);
        EXPECT_EQ(again.causes->left, 48);
        EXPECT_EQ(again.rights->decisions, 0);
        EXPECT_EQ(again.rights->rights, 0);
        EXPECT_EQ(all(), once);
    }
    EXPECT_EQ(begin().texts->left, 7);
    EXPECT_EQ(all(), once);
    EXPECT_EQ(begin("bank", R"({"language":"da","texts":true})").texts->texts, 7)
        << "a text is for customers of a language";
}

TEST_P(StarterSets, over_a_map_that_has_touchpoints_wait_in_a_draft)
{
    step("report a LOST card");
    step("Our own step");
    auto const begun = begin();
    ASSERT_TRUE(begun.map->draft);
    EXPECT_EQ(begun.map->draft_name, "Starter set: Bank");
    EXPECT_EQ(begun.map->touchpoints, 24);
    EXPECT_EQ(begun.map->left, 1);
    EXPECT_EQ(steps(), 2U) << "today's map is left in peace";
    EXPECT_FALSE(desk->get("/starter-sets/bank").read<StarterSetShown>().is_map_empty);
    EXPECT_THAT(matrix().scopes, SizeIs(1)) << "the lost card is there, other places are not";
    EXPECT_EQ(begun.rights_later, 24);

    auto const once = all();
    auto const again = begin();
    EXPECT_EQ(again.map->draft, begun.map->draft) << "the draft that is open is not doubled";
    EXPECT_EQ(again.map->touchpoints, 0);
    EXPECT_EQ(all(), once);

    auto const where = "/map/drafts/" + begun.map->draft->text() + "/publication";
    auto const drafts = desk->get("/map/drafts").body;
    auto const version = drafts.substr(drafts.find("\"version\":") + 10, 1);
    auto const published = desk->ask("POST", where, {{"If-Match", '"' + version + '"'}}, R"({"reason":"We begin"})");
    ASSERT_EQ(published.status, 200) << published.body;
    EXPECT_EQ(steps(), 26U);
    auto const later = begin();
    EXPECT_EQ(later.map->left, 25);
    EXPECT_EQ(later.rights->rights, 24) << "those of places that are on the map now";
    EXPECT_EQ(later.rights_later, 0);
    EXPECT_THAT(matrix().scopes, SizeIs(9));
}

TEST_P(StarterSets, leave_out_what_is_not_for_whoever_asks_and_say_so)
{
    may({"touchpoints.write"});
    auto const begun = begin();
    EXPECT_EQ(begun.map->touchpoints, 25);
    EXPECT_EQ(begun.causes->causes, 48);
    EXPECT_FALSE(begun.rights);
    EXPECT_FALSE(begun.texts);
    ASSERT_THAT(begun.left_out, SizeIs(2));
    EXPECT_EQ(begun.left_out[0].part, "rights");
    EXPECT_THAT(begun.left_out[0].sentence, HasSubstr("your role may not settle rights"));
    EXPECT_EQ(begun.left_out[1].part, "texts");
    EXPECT_EQ(texts(), 0U);
    may({"rights.write"});
    EXPECT_EQ(desk->post("/starter-sets/bank", everything).status, 403);
}

TEST_P(StarterSets, take_the_parts_that_were_chosen_and_no_other)
{
    EXPECT_THAT(desk->post("/starter-sets/bank", R"({"language":"en"})").faults(), ElementsAre("map:nothing_chosen"));
    auto const begun = begin("retailer", R"({"language":"da","causes":true})");
    EXPECT_FALSE(begun.map);
    EXPECT_FALSE(begun.rights);
    EXPECT_EQ(begun.causes->left, 0);
    EXPECT_EQ(steps(), 0U);
    EXPECT_GT(causes(), 30U);
}

TEST_P(StarterSets, leave_decisions_that_were_begun_with_before_as_they_are)
{
    ASSERT_EQ(desk->post("/rights/starters", R"({"language":"en"})").status, 200);
    auto const begun = begin("bank", R"({"language":"en","map":true,"rights":true})");
    EXPECT_EQ(begun.rights->decisions, 1) << "the one that only the bank has";
    EXPECT_EQ(begun.rights->left, 6);
    std::int64_t frontline = 0;
    for (rights::Right const& one : matrix().rights)
        for (rights::Decision const& decision : matrix().decisions)
            if (one.cell.decision == decision.id && decision.name == "Put an amount right" &&
                one.cell.holder.name == "frontline")
                frontline = one.limit.minor;
    EXPECT_EQ(frontline, 10'000) << "not the bank's 150";
    EXPECT_THAT(matrix().scopes, SizeIs(9)) << "their limits at touchpoints are new";
}

TEST_P(StarterSets, do_not_bring_back_a_right_that_was_ended)
{
    begin();
    auto const shown = matrix();
    auto const right = shown.rights.front();
    auto const end =
        R"({"why":"Too much","lines":[{"cell":)" + to_json(right.cell) + R"(,"currency":"EUR","limit":null}]})";
    ASSERT_EQ(desk->post("/rights/changes", end).status, 201);
    clock.advance(Span::seconds(1));
    ASSERT_EQ(matrix().rights.size() + 1, shown.rights.size());
    EXPECT_EQ(begin().rights->rights, 0);
    EXPECT_EQ(matrix().rights.size() + 1, shown.rights.size());
}

TEST_P(StarterSets, give_limits_in_the_currency_of_the_organisation)
{
    auto const link = access->set_up_link();
    auto const who = std::exchange(desk->who, {});
    auto const set_up =
        desk->post("/setup", R"({"token":")" + link.substr(link.find("token=") + 6) +
                                 R"(","name":"Vera Holm","email":"vera@bank.example","password":"five cold lakes",)"
                                 R"("organisation":{"name":"Bank","zone":"UTC","currency":"DKK","language":"da"}})");
    ASSERT_LT(set_up.status, 300) << set_up.body;
    desk->who = who;
    EXPECT_EQ(desk->get("/starter-sets/bank").read<StarterSetShown>().unit, (Money{1'000, "DKK"}));
    begin();
    for (rights::Right const& one : matrix().rights)
        EXPECT_EQ(one.limit.currency, "DKK");
    EXPECT_GE(matrix().rights.front().limit.minor, 25'000);
}

TEST_P(StarterSets, of_every_trade_can_be_begun_with)
{
    for (std::string_view const trade : trades())
        for (std::string_view const language : languages()) {
            auto const begun = begin(trade, R"({"language":")" + std::string(language) +
                                                R"(","causes":true,"rights":true,"texts":true})");
            EXPECT_EQ(begun.texts->left, 0) << trade << " " << language;
            EXPECT_THAT(begun.left_out, IsEmpty());
        }
}
}
}
