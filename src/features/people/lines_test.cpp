#include "features/people/people_for_test.h"

#include <gmock/gmock.h>

namespace regard::people
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class LineRoutes : public PeopleRoutes
{};
REGARD_ON_EVERY_ENGINE(LineRoutes);

TEST_P(LineRoutes, a_vertical_is_added_renamed_and_removed)
{
    std::string const retail = made("/verticals", R"({"name":"Retail"})");
    made("/verticals", R"({"name":"business"})");
    EXPECT_THAT(desk->post("/verticals", R"({"name":"RETAIL "})").faults(), ElementsAre("name:name_taken"));
    EXPECT_THAT(patch("/verticals/" + retail, R"({"name":"Business"})").faults(), ElementsAre("name:name_taken"));
    EXPECT_EQ(patch("/verticals/" + retail, R"({"name":"retail customers"})").read<Vertical>().version, 2);
    EXPECT_THAT(names("/verticals"), ElementsAre("business", "retail customers"));
    EXPECT_EQ(desk->ask("DELETE", "/verticals/" + retail, {}, "").status, 204);
    EXPECT_EQ(desk->get("/verticals/" + retail).status, 404);
}

TEST_P(LineRoutes, a_vertical_in_use_stays)
{
    std::string const retail = made("/verticals", R"({"name":"Retail"})"),
                      empty = made("/verticals", R"({"name":"Empty"})");
    std::string const card = made("/products", R"({"name":"Card","vertical":")" + retail + "\"}");
    EXPECT_THAT(desk->ask("DELETE", "/verticals/" + retail, {}, "").faults(), ElementsAre("vertical_in_use"));
    EXPECT_EQ(patch("/products/" + card, R"({"vertical":null})").status, 200);
    std::string const anna = employee("Anna", "anna@bank.example", R"(,"vertical":")" + retail + '"');
    EXPECT_EQ(desk->ask("DELETE", "/verticals/" + retail, {}, "").status, 409);
    EXPECT_EQ(patch("/employees/" + anna, R"({"vertical":null})").status, 200);
    EXPECT_EQ(desk->ask("DELETE", "/verticals/" + retail, {}, "").status, 204);
}

TEST_P(LineRoutes, a_product_is_added_changed_and_removed)
{
    std::string const retail = made("/verticals", R"({"name":"Retail"})");
    std::string const card = made("/products", R"({"name":"Card"})");
    EXPECT_THAT(desk->post("/products", R"({"name":"card"})").faults(), ElementsAre("name:name_taken"));
    EXPECT_THAT(patch("/products/" + card, R"({"vertical":")" + id_text(4) + "\"}").faults(),
                ElementsAre("vertical:no_such_vertical"));
    auto const moved = patch("/products/" + card, R"({"vertical":")" + retail + "\"}").read<Product>();
    EXPECT_EQ(moved.name, "Card");
    EXPECT_EQ(moved.vertical->text(), retail);
    EXPECT_EQ(desk->ask("PATCH", "/products/" + card, {{"If-Match", "\"1\""}}, "{}").status, 412);
    EXPECT_EQ(desk->ask("DELETE", "/products/" + card, {}, "").status, 204);
    EXPECT_THAT(names("/products"), IsEmpty());
}

TEST_P(LineRoutes, a_starter_set_begins_the_organisation_in_the_readers_language)
{
    desk->who.language = "da";
    auto const started = desk->post("/people/starter", R"({"kind":"bank"})").read<Started>();
    EXPECT_EQ(started.units, 9);
    EXPECT_THAT(names("/verticals"), ElementsAre("Erhverv", "Formue", "Privat"));
    EXPECT_EQ(names("/products").size(), 10u);
    auto const again = desk->post("/people/starter", R"({"kind":"bank"})").read<Started>();
    EXPECT_EQ(again.units + again.verticals + again.products, 0);
    EXPECT_EQ(names("/units").size(), 9u);
    EXPECT_THAT(desk->post("/people/starter", R"({"kind":"circus"})").faults(), ElementsAre("kind:not_a_choice"));
}

TEST_P(LineRoutes, every_starter_set_can_be_begun_with_in_every_language)
{
    for (auto const* language : {"en", "da"})
        for (auto const* kind : {"bank", "insurer", "municipality", "software_vendor", "retailer"}) {
            desk->who.language = language;
            auto const answer = desk->post("/people/starter", std::string(R"({"kind":")") + kind + "\"}");
            ASSERT_EQ(answer.status, 200) << answer.body;
        }
    EXPECT_GT(names("/units").size(), 60u);
}
}
}
