#pragma once
// The room of rights over a fresh store, with a small cast, for the tests of this feature.
//
// Bank: Dorte (head) leads it; Cards below it: Carla leads it, Anna and Bo are advisers there, Carla's people. Eva is the focus lead,
// Finn an administrator.
#include "features/access/access.h"
#include "features/customers/customers.h"
#include "features/people/people.h"
#include "features/rights/rights.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/api/page.h"
#include "ground/api/testing.h"
#include "ground/db/check.h"
#include "ground/db/testing.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_events_schema();
}

namespace regard::rights
{
class RightsRoutes : public db::testing::StoreTest
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
                 {"rights", embedded::features_rights_schema()}});
        make_rooms();
        hire();
        as(eva);
    }

    void make_rooms()
    {
        access = std::make_unique<access::Access>(store(), ids, clock, journal,
                                                  access::Setting{"http://regard.test", "", "", {}});
        people = std::make_unique<people::People>(store(), ids, clock, journal, catalogue, people::Lent{});
        touchpoints = std::make_unique<touchpoints::Touchpoints>(ids, journal, catalogue);
        customers = std::make_unique<customers::Customers>(store(), ids, clock, journal, catalogue);
        rights = std::make_unique<Rights>(ids, journal, catalogue,
                                          Lent{[this](db::Transaction&, api::Who const&, CaseId) { return on_case; }});
        access->add_routes(routes);
        people->add_routes(routes);
        touchpoints->add_routes(routes);
        customers->add_routes(routes);
        rights->add_routes(routes);
        desk = std::make_unique<api::testing::Desk>(routes, store(), clock);
    }

    void hire()
    {
        desk->who = api::testing::employee({"people.read", "people.write", "touchpoints.write"});
        bank = UnitId::from(made("/units", R"({"name":"Bank"})")).value();
        cards = UnitId::from(made("/units", fmt::format(R"({{"name":"Cards","parent":"{}"}})", bank.text()))).value();
        dorte = hired("dorte", "Head", bank, {});
        carla = hired("carla", "Lead", cards, dorte);
        anna = hired("anna", "Adviser", cards, carla);
        bo = hired("bo", "Adviser", cards, carla);
        eva = hired("eva", "Staff", bank, {});
        finn = hired("finn", "Staff", bank, {});
        lead(bank, dorte);
        lead(cards, carla);
        lost_card =
            TouchpointId::from(made("/touchpoints", fmt::format(R"({{"name":"Lost card","team":"{}"}})", cards.text())))
                .value();
    }

    EmployeeId hired(std::string const& name, std::string const& level, UnitId unit, std::optional<EmployeeId> manager)
    {
        return EmployeeId::from(
                   made("/employees", fmt::format(R"({{"name":"{0}","email":"{0}@bank.example","level":"{1}",)"
                                                  R"("unit":"{2}"{3}}})",
                                                  name, level, unit.text(),
                                                  manager ? R"(,"manager":")" + manager->text() + '"' : "")))
            .value();
    }

    void lead(UnitId unit, EmployeeId person)
    {
        change("/units/" + unit.text(), fmt::format(R"({{"lead":"{}"}})", person.text()));
    }

    // An edit of what stands there now.
    void change(std::string const& target, std::string const& json)
    {
        auto const who = desk->who;
        desk->who = api::testing::employee({"people.read", "people.write", "access.admin", "access.read"});
        auto const answer = desk->ask("PATCH", target, {{"If-Match", desk->get(target).header("ETag")}}, json);
        EXPECT_EQ(answer.status, 200) << answer.body;
        desk->who = who;
    }

    std::string made(std::string const& target, std::string const& json)
    {
        auto const answer = desk->post(target, json);
        EXPECT_EQ(answer.status, 201) << target << " " << answer.body;
        auto const location = answer.header("location");
        return location.substr(location.rfind('/') + 1);
    }

    // Whoever asks from now on. Each has an account of their own.
    void as(EmployeeId person, std::vector<std::string> permissions = {"rights.read", "rights.write", "rights.answer"})
    {
        desk->who = api::testing::employee(std::move(permissions));
        desk->who.employee = person;
        desk->who.user = api::UserId{person.value + 1};
    }

    // Somebody signs in with these roles.
    void sign_up(std::string const& name, std::vector<std::string> roles)
    {
        auto const link = access->invite({name + "@bank.example", name, std::move(roles)});
        ASSERT_TRUE(link) << link.error().sentence;
        std::string const token = link->link.substr(link->link.find("token=") + 6);
        auto const who = std::exchange(desk->who, {});
        EXPECT_LT(desk->post("/invitations/" + token, R"({"name":"Somebody","password":"five cold lakes"})").status,
                  300);
        desk->who = who;
    }

    DecisionId decided(std::string const& name, std::string const& kind = "goodwill")
    {
        return DecisionId::from(made("/decisions", fmt::format(R"({{"kind":"{}","name":"{}"}})", kind, name))).value();
    }

    static std::string line(DecisionId decision, std::string const& level, std::optional<std::int64_t> limit,
                            std::string const& more = {}, std::string const& where = {})
    {
        return fmt::format(R"({{"cell":{{"decision":"{}","holder":{{"kind":"level","name":"{}"}}{}}},)"
                           R"("currency":"EUR","limit":{}{}}})",
                           decision.text(), level, where, limit ? std::to_string(*limit) : "null", more);
    }
    static std::string role_line(DecisionId decision, std::string const& role, std::int64_t limit)
    {
        return fmt::format(R"({{"cell":{{"decision":"{}","holder":{{"kind":"role","name":"{}"}}}},)"
                           R"("currency":"EUR","limit":{}}})",
                           decision.text(), role, limit);
    }
    static std::string wish(std::string const& lines, std::string const& why = "As agreed")
    {
        return R"({"why":")" + why + R"(","lines":[)" + lines + "]}";
    }

    // A change by somebody whom no right favours; the clock goes on a second.
    RightsChange given(std::string const& lines)
    {
        EmployeeId const asker = std::exchange(desk->who.employee, {});
        auto const answer = desk->post("/rights/changes", wish(lines));
        desk->who.employee = asker;
        EXPECT_EQ(answer.status, 201) << answer.body;
        auto change = answer.read<RightsChange>();
        clock.advance(Span::seconds(1));
        return change;
    }

    std::int64_t limit(EmployeeId person, DecisionKind kind = DecisionKind::goodwill,
                       std::optional<TouchpointId> touchpoint = {}, std::optional<Instant> at = {})
    {
        return store().read([&](db::Transaction& tx) {
            auto const may = rights::may(tx, person, kind, touchpoint, "EUR", at.value_or(clock.now()));
            return may ? may->limit.minor : 0;
        });
    }

    std::vector<EmployeeId> above(EmployeeId asker, std::int64_t amount, Except const& except = {},
                                  std::optional<TouchpointId> touchpoint = {})
    {
        return store().read([&](db::Transaction& tx) {
            std::vector<EmployeeId> found;
            for (Above const& one :
                 who_may(tx, asker, DecisionKind::goodwill, touchpoint, Money{amount, "EUR"}, clock.now(), except))
                found.push_back(one.person);
            return found;
        });
    }

    CustomerId customer(std::string const& name, std::string const& email)
    {
        customers::NewCustomer wish;
        wish.name = name;
        wish.contacts.push_back({customers::ContactKind::email, email, ""});
        return store().write([&](db::Transaction& tx) { return customers->make(tx, {}, wish); });
    }

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    std::optional<OnCase> on_case;
    std::unique_ptr<access::Access> access;
    std::unique_ptr<people::People> people;
    std::unique_ptr<touchpoints::Touchpoints> touchpoints;
    std::unique_ptr<customers::Customers> customers;
    std::unique_ptr<Rights> rights;
    api::Routes routes;
    std::unique_ptr<api::testing::Desk> desk;
    UnitId bank, cards;
    EmployeeId dorte, carla, anna, bo, eva, finn;
    TouchpointId lost_card;
};
}
