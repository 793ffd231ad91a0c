#include "features/people/people_for_test.h"

#include <gmock/gmock.h>

namespace regard::people
{
namespace
{
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class EmployeeRoutes : public PeopleRoutes
{};
REGARD_ON_EVERY_ENGINE(EmployeeRoutes);

std::string member(std::string const& name, std::string const& id) { return ",\"" + name + "\":\"" + id + '"'; }
std::string only(std::string const& name, std::string const& id) { return "{\"" + name + "\":\"" + id + "\"}"; }

TEST_P(EmployeeRoutes, who_says_nothing_of_zone_and_language_gets_the_organisations)
{
    auto const anna = desk->get("/employees/" + employee(" Anna  Holm ", "anna@bank.example")).read<Employee>();
    EXPECT_EQ(anna.name, "Anna Holm");
    EXPECT_EQ(anna.zone, "Europe/Copenhagen");
    EXPECT_EQ(anna.language, Language::da);
    EXPECT_EQ(anna.level, "");
    auto const ben =
        desk->get("/employees/" +
                  employee("Ben", "ben@bank.example", R"(,"zone":"Europe/Berlin","language":"en","level":"Adviser")"));
    EXPECT_EQ(ben.read<Employee>().zone, "Europe/Berlin");
    EXPECT_THAT(ben.header("ETag"), ::testing::StartsWith("\"1-"));
}

TEST_P(EmployeeRoutes, faulty_ones_are_refused_at_the_field)
{
    employee("Anna", "anna@bank.example");
    auto const faults = [&](std::string const& more) {
        return desk->post("/employees", R"({"name":"B","email":"b@bank.example")" + more + "}").faults();
    };
    EXPECT_THAT(faults(R"(,"zone":"Europe/Atlantis")"), ElementsAre("zone:unknown_zone"));
    EXPECT_THAT(faults(R"(,"language":"fr")"), ElementsAre("language:not_a_choice"));
    EXPECT_THAT(faults(member("unit", id_text(9))), ElementsAre("unit:no_such_unit"));
    EXPECT_THAT(faults(member("vertical", id_text(9))), ElementsAre("vertical:no_such_vertical"));
    EXPECT_THAT(faults(member("manager", id_text(9))), ElementsAre("manager:no_such_employee"));
    EXPECT_THAT(desk->post("/employees", R"({"name":"B","email":"ANNA@bank.example"})").faults(),
                ElementsAre("email:email_taken"));
    EXPECT_THAT(desk->post("/employees", R"({"name":"","email":"nobody"})").faults(),
                ElementsAre("name:blank", "email:not_an_email"));
    EXPECT_THAT(names("/employees"), ElementsAre("Anna"));
}

TEST_P(EmployeeRoutes, are_found_by_beginnings_of_words_whatever_the_accents)
{
    employee("Åse Nørgård", "aase.n@bank.example");
    employee("Anders Åsen", "anders@bank.example");
    employee("Bo Berg", "bo.asger@bank.example");
    EXPECT_THAT(names("/employees?query=as"), ElementsAre("Anders Åsen", "Åse Nørgård", "Bo Berg"));
    EXPECT_THAT(names("/employees?query=%C3%85SE%20nor"), ElementsAre("Åse Nørgård"));
    EXPECT_THAT(names("/employees?query=n%C3%B8rg%20%C3%A5s%20aase%20example%20bank"), ElementsAre("Åse Nørgård"));
    EXPECT_THAT(names("/employees?query=gard"), IsEmpty());
    EXPECT_THAT(names("/employees?query=%25_'"), ElementsAre("Anders Åsen", "Åse Nørgård", "Bo Berg"))
        << "no word: everybody";
}

TEST_P(EmployeeRoutes, are_listed_by_unit_with_all_below_and_by_vertical)
{
    std::string const north = unit("North"), branch = unit("Branch", north), south = unit("South");
    std::string const retail = made("/verticals", R"({"name":"Retail"})");
    employee("Anna", "anna@bank.example", member("unit", north));
    employee("Ben", "ben@bank.example", member("unit", branch) + member("vertical", retail));
    employee("Carl", "carl@bank.example", member("unit", south));
    employee("Dora", "dora@bank.example");
    EXPECT_THAT(names("/employees?unit=" + north), ElementsAre("Anna", "Ben"));
    EXPECT_THAT(names("/employees?unit=" + branch), ElementsAre("Ben"));
    EXPECT_THAT(names("/employees?vertical=" + retail), ElementsAre("Ben"));
    EXPECT_THAT(names("/employees?unit=" + north + "&query=ann"), ElementsAre("Anna"));
    EXPECT_THAT(desk->get("/employees?unit=" + id_text(5)).faults(), ElementsAre("unit:no_such_unit"));
    EXPECT_EQ(desk->get("/units/" + north).read<Unit>().employees, 1);
}

TEST_P(EmployeeRoutes, pages_follow_each_other_among_namesakes)
{
    for (auto const* email : {"a@b.example", "b@b.example", "c@b.example"})
        employee("Anna Holm", email);
    auto const first = desk->get("/employees?limit=2").read<api::Page<Employee>>();
    auto const second = desk->get("/employees?limit=2&cursor=" + *first.next).read<api::Page<Employee>>();
    EXPECT_EQ(first.items.size(), 2u);
    ASSERT_EQ(second.items.size(), 1u);
    EXPECT_EQ(second.items[0].email, "c@b.example");
    EXPECT_FALSE(second.next);
}

TEST_P(EmployeeRoutes, an_edit_changes_what_it_names_and_the_search_follows)
{
    std::string const cards = unit("Cards"), ben = employee("Ben", "ben@bank.example");
    std::string const anna = employee("Anna Holm", "anna@bank.example", member("unit", cards) + member("manager", ben));
    auto const edited =
        patch("/employees/" + anna, R"({"name":"Anna Berg","level":"Lead","manager":null})").read<Employee>();
    EXPECT_EQ(edited.level, "Lead");
    EXPECT_EQ(edited.unit->text(), cards);
    EXPECT_FALSE(edited.manager);
    EXPECT_THAT(names("/employees?query=holm"), IsEmpty());
    EXPECT_THAT(names("/employees?query=berg"), ElementsAre("Anna Berg"));
    EXPECT_THAT(patch("/employees/" + anna, R"({"email":"BEN@bank.example"})").faults(),
                ElementsAre("email:email_taken"));
    EXPECT_EQ(patch("/employees/" + anna, R"({"email":"ANNA@bank.example"})").status, 200);
    EXPECT_THAT(verbs("employee", anna), ElementsAre("employee.created", "employee.changed", "employee.changed"));
    EXPECT_EQ(desk->ask("PATCH", "/employees/" + anna, {{"If-Match", "\"1\""}}, "{}").status, 412);
}

TEST_P(EmployeeRoutes, managers_stand_in_no_circle)
{
    std::string const anna = employee("Anna", "anna@bank.example");
    std::string const ben = employee("Ben", "ben@bank.example", member("manager", anna));
    std::string const carl = employee("Carl", "carl@bank.example", member("manager", ben));
    EXPECT_THAT(patch("/employees/" + anna, only("manager", anna)).faults(), ElementsAre("manager:own_manager"));
    EXPECT_THAT(patch("/employees/" + anna, only("manager", ben)).faults(), ElementsAre("manager:manager_circle"));
    EXPECT_THAT(patch("/employees/" + anna, only("manager", carl)).faults(), ElementsAre("manager:manager_circle"));
    EXPECT_EQ(patch("/employees/" + carl, only("manager", anna)).status, 200);
}

TEST_P(EmployeeRoutes, whom_others_need_is_not_removed)
{
    std::string const anna = employee("Anna", "anna@bank.example");
    auto const removal = [&] { return desk->ask("DELETE", "/employees/" + anna, {}, "").status; };
    std::string const cards = made("/units", R"({"name":"Cards")" + member("lead", anna) + "}");
    EXPECT_EQ(removal(), 409);
    patch("/units/" + cards, R"({"lead":null})");
    std::string const ben = employee("Ben", "ben@bank.example", member("manager", anna));
    EXPECT_EQ(removal(), 409);
    patch("/employees/" + ben, R"({"manager":null})");
    made("/employees/" + ben + "/absences", R"({"from":"2026-10-01","to":"2026-10-02")" + member("deputy", anna) + "}");
    EXPECT_EQ(removal(), 409);
    clock.advance(Span::days(2));
    EXPECT_EQ(removal(), 204);
    EXPECT_EQ(removal(), 404);
    EXPECT_THAT(names("/employees?query=anna"), IsEmpty());
    EXPECT_FALSE(desk->get("/employees/" + ben + "/absences").read<Absences>().items.at(0).deputy);
}
}
}
