// Customers that are not for everybody's eyes.
#include "features/customers/customers_for_test.h"
#include "features/people/people.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"

#include <gmock/gmock.h>

namespace regard::customers
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

// Private banking lies below Bank; Vera works there, Olaf in a branch.
class GuardedCustomers : public CustomerStore
{
  protected:
    void SetUp() override
    {
        lent.sight_changed = [this](db::Transaction&, Lent::Family family) {
            changed.assign(family.begin(), family.end());
        };
        CustomerStore::SetUp();
        if (IsSkipped())
            return;
        people_room.emplace(store(), ids, clock, journal, catalogue, people::Lent{});
        people_room->add_routes(routes);
        customers->add_routes(routes);
        desk.emplace(routes, store(), clock);
        desk->who = api::testing::employee({"people.read", "people.write"});
        bank = made_at("/units", R"({"name":"Bank"})");
        banking = made_at("/units", R"({"name":"Private banking","parent":")" + bank + "\"}");
        branch = made_at("/units", R"({"name":"Branch","parent":")" + bank + "\"}");
        vera = made_at("/employees", R"({"name":"Vera","email":"vera@bank.example","unit":")" + banking + "\"}");
        olaf = made_at("/employees", R"({"name":"Olaf","email":"olaf@bank.example","unit":")" + branch + "\"}");
        kim = made("Kim Holm", "kim@holm.example");
        eva = made("Eva Holm", "eva@holm.example");
        be(vera, banking);
    }
    std::string made_at(std::string_view target, std::string const& json)
    {
        auto const answer = desk->post(target, json);
        EXPECT_EQ(answer.status, 201) << answer.body;
        auto const location = answer.header("location");
        auto const begin = location.find('/', location.find("/v1/") + 4) + 1;
        return location.substr(begin, 13);
    }
    void be(std::string const& employee, std::string const& unit)
    {
        desk->who = api::testing::employee(
            {"customers.admin", "customers.care", "customers.erase", "customers.read", "customers.write"});
        desk->who.employee = EmployeeId::from(employee).value();
        desk->who.units = {api::UnitId::from(unit).value()};
        desk->who.all_units = true; // who sees every case does not see every customer
    }
    api::testing::Answer guard(CustomerId id, std::string const& json)
    {
        return desk->ask("PUT", "/customers/" + id.text() + "/visibility", {}, json);
    }
    api::testing::Answer for_banking(CustomerId id)
    {
        return guard(id, R"({"units":[")" + banking + R"("],"reason":"An employee"})");
    }
    std::vector<std::string> names(std::string const& query = {})
    {
        std::vector<std::string> found;
        for (CustomerRow const& row : desk->get("/customers?" + query).read<api::Page<CustomerRow>>().items)
            found.push_back(row.name);
        return found;
    }

    std::vector<CustomerId> changed; // the last family whose sight changed
    api::Routes routes;
    std::optional<people::People> people_room;
    std::optional<api::testing::Desk> desk;
    std::string bank, banking, branch, vera, olaf;
    CustomerId kim, eva;
};
REGARD_ON_EVERY_ENGINE(GuardedCustomers);
}

TEST_P(GuardedCustomers, are_seen_by_those_named_and_by_nobody_else_at_any_door)
{
    auto const shown = for_banking(kim).read<Customer>();
    EXPECT_EQ(shown.visible_to->units.at(0).name, "Private banking");
    EXPECT_EQ(shown.visible_to->people.at(0).name, "Vera") << "whoever settles it goes on seeing them";
    EXPECT_THAT(names(), UnorderedElementsAre("Kim Holm", "Eva Holm"));
    be(olaf, branch);
    EXPECT_THAT(names(), ElementsAre("Eva Holm"));
    EXPECT_THAT(names("query=holm"), ElementsAre("Eva Holm"));
    EXPECT_THAT(names("query=kim@holm"), IsEmpty());
    auto const at = "/customers/" + kim.text();
    for (std::string const& door : {at, at + "/timeline"})
        EXPECT_EQ(desk->get(door).status, 404) << door;
    EXPECT_EQ(desk->ask("PATCH", at, {{"If-Match", "\"2\""}}, R"({"name":"X"})").status, 404);
    for (auto const* door : {"/contacts", "/consents", "/personal-data", "/erasure", "/merge"})
        EXPECT_GE(
            desk->post(at + door, R"({"into":")" + eva.text() + R"(","kind":"email","value":"x@y.example"})").status,
            400)
            << door;
    EXPECT_EQ(desk->post("/customers/" + eva.text() + "/merge", R"({"into":")" + kim.text() + "\"}").status, 422);
    EXPECT_EQ(for_banking(kim).status, 404);
    EXPECT_EQ(desk->ask("DELETE", at + "/visibility", {}, "").status, 404);
    auto const out = desk->get("/customer-export");
    EXPECT_THAT(out.body, HasSubstr("Eva Holm"));
    EXPECT_THAT(out.body, Not(HasSubstr("kim")));
}

TEST_P(GuardedCustomers, of_a_unit_are_for_its_people_and_those_below_not_for_those_above)
{
    guard(kim, R"({"units":[")" + bank + R"("],"reason":"x"})");
    be(olaf, branch);
    EXPECT_THAT(names("query=kim"), SizeIs(1));
    for_banking(eva);
    be(vera, bank);
    desk->who.employee = {};
    EXPECT_THAT(names("query=eva"), IsEmpty());
}

TEST_P(GuardedCustomers, are_seen_by_whoever_looks_after_them)
{
    desk->ask("PATCH", "/customers/" + kim.text(), {{"If-Match", "\"1\""}}, R"({"manager":")" + olaf + "\"}");
    for_banking(kim);
    be(olaf, branch);
    EXPECT_THAT(names("query=kim"), SizeIs(1));
}

TEST_P(GuardedCustomers, take_along_whomever_they_are_merged_with)
{
    for_banking(kim);
    desk->post("/customers/" + kim.text() + "/merge", R"({"into":")" + eva.text() + "\"}");
    EXPECT_THAT(changed, UnorderedElementsAre(eva, kim));
    be(olaf, branch);
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_EQ(desk->get("/customers/" + eva.text()).status, 404);
    be(vera, banking);
    desk->ask("DELETE", "/customers/" + kim.text() + "/merge", {}, "");
    be(olaf, branch);
    EXPECT_THAT(names(), ElementsAre("Eva Holm"));
}

TEST_P(GuardedCustomers, are_opened_up_again)
{
    for_banking(kim);
    EXPECT_THAT(changed, ElementsAre(kim));
    changed.clear();
    EXPECT_EQ(desk->ask("DELETE", "/customers/" + kim.text() + "/visibility", {}, "").status, 200);
    EXPECT_THAT(changed, ElementsAre(kim));
    EXPECT_EQ(desk->ask("DELETE", "/customers/" + kim.text() + "/visibility", {}, "").status, 409);
    be(olaf, branch);
    EXPECT_THAT(names("query=kim"), SizeIs(1));
}

TEST_P(GuardedCustomers, need_somebody_who_sees_them_and_a_reason)
{
    EXPECT_EQ(guard(kim, R"({"people":[]})").status, 422);
    EXPECT_THAT(guard(kim, R"({"units":["0000000000009"],"reason":"x"})").faults(), ElementsAre("units:no_such_unit"));
    desk->who.employee = {};
    EXPECT_THAT(guard(kim, R"({"reason":"x"})").faults(), ElementsAre("people:nobody_named"));
}

TEST_P(GuardedCustomers, why_somebody_is_handled_with_care_is_for_those_who_serve_alone)
{
    desk->ask("PATCH", "/customers/" + kim.text(), {{"If-Match", "\"1\""}}, R"({"care_reason":"wombat"})");
    desk->who.permissions = {"customers.admin", "customers.read", "customers.write"};
    auto const at = "/customers/" + kim.text();
    for (auto const& door : {std::string("/customers"), at, at + "/timeline", std::string("/customer-export")})
        EXPECT_THAT(desk->get(door).body, Not(HasSubstr("wombat"))) << door;
    EXPECT_TRUE(desk->get(at).read<Customer>().care);
    EXPECT_THAT(desk->ask("PATCH", at, {{"If-Match", "\"1\""}}, R"({"name":"Kim"})").body, Not(HasSubstr("wombat")))
        << "what stands there now, where two edit";
    EXPECT_THAT(for_banking(kim).body, Not(HasSubstr("wombat")));
}
}
