#include "features/people/people_for_test.h"

#include <gmock/gmock.h>

namespace regard::people
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class UnitRoutes : public PeopleRoutes
{};
REGARD_ON_EVERY_ENGINE(UnitRoutes);

TEST_P(UnitRoutes, a_unit_is_added_read_and_listed_by_name)
{
    std::string const north = unit("Region North");
    std::string const branch = unit("  Åby   branch ", north);
    unit("branch Birkevig", north);
    EXPECT_THAT(names("/units"), ElementsAre("Åby branch", "branch Birkevig", "Region North"));
    auto const read = desk->get("/units/" + branch).read<Unit>();
    EXPECT_EQ(read.parent->text(), north);
    EXPECT_EQ(read.kind, UnitKind::unit);
    EXPECT_EQ(read.employees, 0);
    EXPECT_THAT(verbs("unit", branch), ElementsAre("unit.created"));
}

TEST_P(UnitRoutes, pages_follow_each_other_without_a_gap)
{
    for (auto const* name : {"D", "b", "A", "c", "É"})
        unit(name);
    auto const first = desk->get("/units?limit=2").read<api::Page<Unit>>();
    auto const second = desk->get("/units?limit=2&cursor=" + *first.next).read<api::Page<Unit>>();
    auto const third = desk->get("/units?limit=2&cursor=" + *second.next).read<api::Page<Unit>>();
    EXPECT_EQ(first.items.at(1).name, "b");
    EXPECT_EQ(second.items.at(0).name, "c");
    EXPECT_EQ(third.items.at(0).name, "É");
    EXPECT_FALSE(third.next);
    EXPECT_THAT(desk->get("/units?cursor=nonsense").faults(), ElementsAre("cursor:bad_cursor"));
}

TEST_P(UnitRoutes, two_units_of_one_parent_are_not_called_the_same)
{
    std::string const north = unit("North"), south = unit("South");
    unit("Cards", north);
    unit("Cards", south);
    auto const twice = desk->post("/units", R"({"name":"CARDS","parent":")" + north + "\"}");
    EXPECT_EQ(twice.status, 409);
    EXPECT_THAT(twice.faults(), ElementsAre("name:unit_name_taken"));
    EXPECT_EQ(desk->post("/units", R"({"name":"north"})").status, 409);
}

TEST_P(UnitRoutes, what_a_unit_names_must_be_there)
{
    std::string const nobody = id_text(77);
    EXPECT_THAT(desk->post("/units", R"({"name":"A","parent":")" + nobody + "\"}").faults(),
                ElementsAre("parent:no_such_unit"));
    EXPECT_THAT(desk->post("/units", R"({"name":"A","lead":")" + nobody + "\"}").faults(),
                ElementsAre("lead:no_such_employee"));
    EXPECT_EQ(desk->get("/units/" + nobody).status, 404);
    EXPECT_THAT(desk->post("/units", R"({"name":" ","kind":"planet"})").faults(),
                ElementsAre("name:blank", "kind:not_a_choice"));
}

TEST_P(UnitRoutes, an_edit_changes_what_it_names_and_null_takes_away)
{
    std::string const north = unit("North"), cards = unit("Cards", north), anna = employee("Anna", "anna@bank.example");
    EXPECT_EQ(patch("/units/" + cards, R"({"lead":")" + anna + R"(","kind":"partner"})").status, 200);
    auto const renamed = patch("/units/" + cards, R"({"name":"Cards & loans"})").read<Unit>();
    EXPECT_EQ(renamed.lead->text(), anna);
    EXPECT_EQ(renamed.kind, UnitKind::partner);
    EXPECT_EQ(renamed.parent->text(), north);
    EXPECT_EQ(renamed.version, 3);
    auto const bare = patch("/units/" + cards, R"({"lead":null,"parent":null})").read<Unit>();
    EXPECT_FALSE(bare.lead);
    EXPECT_FALSE(bare.parent);
    EXPECT_THAT(verbs("unit", cards), ElementsAre("unit.created", "unit.changed", "unit.changed", "unit.moved"));
}

TEST_P(UnitRoutes, an_edit_of_what_somebody_else_changed_is_refused)
{
    std::string const cards = unit("Cards");
    EXPECT_EQ(desk->ask("PATCH", "/units/" + cards, {}, R"({"name":"A"})").status, 428);
    EXPECT_EQ(patch("/units/" + cards, R"({"name":"Loans"})").status, 200);
    auto const late = desk->ask("PATCH", "/units/" + cards, {{"If-Match", "\"1\""}}, R"({"name":"A"})");
    EXPECT_EQ(late.status, 412);
    EXPECT_THAT(names("/units"), ElementsAre("Loans"));
}

TEST_P(UnitRoutes, a_unit_moves_with_all_below)
{
    std::string const bank = unit("Bank"), north = unit("North", bank), branch = unit("Branch", north),
                      desk_ = unit("Desk", branch), south = unit("South", bank);
    auto const below = [&](std::string const& id) {
        return store().read([&](db::Transaction& tx) { return with_all_below(tx, UnitId::from(id).value()); }).size();
    };
    EXPECT_EQ(below(bank), 5u);
    EXPECT_EQ(below(north), 3u);
    EXPECT_EQ(patch("/units/" + branch, R"({"parent":")" + south + "\"}").status, 200);
    EXPECT_EQ(below(north), 1u);
    EXPECT_EQ(below(south), 3u);
    EXPECT_EQ(below(desk_), 1u);
    EXPECT_EQ(below(bank), 5u);
    EXPECT_EQ(below(id_text(1)), 0u);
}

TEST_P(UnitRoutes, a_unit_never_stands_inside_itself)
{
    std::string const bank = unit("Bank"), north = unit("North", bank), branch = unit("Branch", north);
    EXPECT_THAT(patch("/units/" + bank, R"({"parent":")" + branch + "\"}").faults(),
                ElementsAre("parent:unit_in_itself"));
    EXPECT_THAT(patch("/units/" + bank, R"({"parent":")" + bank + "\"}").faults(),
                ElementsAre("parent:unit_in_itself"));
}

TEST_P(UnitRoutes, the_tree_has_a_bottom)
{
    std::string at;
    for (int level = 1; level <= 12; ++level)
        at = unit("Level " + std::to_string(level), at);
    EXPECT_THAT(desk->post("/units", R"({"name":"Too deep","parent":")" + at + "\"}").faults(),
                ElementsAre("parent:tree_too_deep"));
    std::string const top = unit("Above");
    auto const all = desk->get("/units").read<api::Page<Unit>>();
    auto const level_one =
        std::find_if(all.items.begin(), all.items.end(), [](Unit const& u) { return u.name == "Level 1"; });
    EXPECT_THAT(patch("/units/" + level_one->id.text(), R"({"parent":")" + top + "\"}").faults(),
                ElementsAre("parent:tree_too_deep"));
}

TEST_P(UnitRoutes, only_an_empty_unit_can_be_removed)
{
    std::string const north = unit("North"), cards = unit("Cards", north);
    employee("Anna", "anna@bank.example", R"(,"unit":")" + cards + '"');
    for (std::string const& id : {north, cards}) {
        auto const refused = desk->ask("DELETE", "/units/" + id, {}, "");
        EXPECT_EQ(refused.status, 409);
        EXPECT_THAT(refused.faults(), ElementsAre("unit_not_empty"));
    }
    std::string const empty = unit("Empty");
    EXPECT_EQ(desk->ask("DELETE", "/units/" + empty, {}, "").status, 204);
    EXPECT_EQ(desk->ask("DELETE", "/units/" + empty, {}, "").status, 404);
    EXPECT_THAT(names("/units"), ElementsAre("Cards", "North"));
}

TEST_P(UnitRoutes, who_may_only_read_changes_nothing)
{
    std::string const cards = unit("Cards");
    desk->who = api::testing::employee({"people.read"});
    EXPECT_EQ(desk->post("/units", R"({"name":"A"})").status, 403);
    EXPECT_EQ(desk->ask("PATCH", "/units/" + cards, {{"If-Match", "\"1\""}}, R"({"name":"A"})").status, 403);
    EXPECT_EQ(desk->ask("DELETE", "/units/" + cards, {}, "").status, 403);
    EXPECT_THAT(names("/units"), ElementsAre("Cards"));
    desk->who = api::testing::employee({});
    EXPECT_EQ(desk->get("/units").status, 403);
}
}
}
