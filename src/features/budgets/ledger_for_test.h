#pragma once
// The ledger over a fresh store. For this feature's tests.
#include "features/budgets/budgets.h"
#include "features/customers/customers.h"
#include "features/people/people.h"
#include "ground/db/testing.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> ground_jobs_schema();
}

namespace regard::budgets
{
class LedgerStore : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        schemas({{"api", embedded::ground_api_schema()},
                 {"jobs", embedded::ground_jobs_schema()},
                 {"events", embedded::ground_events_schema()},
                 {"people", embedded::features_people_schema()},
                 {"customers", embedded::features_customers_schema()},
                 {"budgets", embedded::features_budgets_schema()}});
    }
    void TearDown() override
    {
        if (!IsSkipped())
            expect_sound();
        StoreTest::TearDown();
    }

    void expect_sound()
    {
        for (auto const& findings : {db::check(store(), invariants()), check_ledger(store())})
            for (db::Finding const& finding : findings)
                ADD_FAILURE() << finding.name << ": " << finding.sentence << " " << finding.rows;
    }

    // In a transaction of its own.
    template <class Body>
    auto in(Body body)
    {
        return store().write([&](db::Transaction& tx) { return body(tx); });
    }
    Asking asking(std::string key = {})
    {
        return {key.empty() ? "k" + std::to_string(++keys) : std::move(key), anna, clock.now()};
    }
    Account account(AccountId id)
    {
        return store().read([&](db::Transaction& tx) { return Ledger::account(tx, id); });
    }
    AccountId of_employee(std::int64_t id)
    {
        return in([&](db::Transaction& tx) { return ledger.of_employee(tx, EmployeeId{id}, "EUR"); });
    }
    // An employee's budget with that much in it.
    AccountId budget(std::int64_t employee, std::int64_t minor)
    {
        AccountId const id = of_employee(employee);
        in([&](db::Transaction& tx) -> Result<ActId> {
            if (auto const funded = ledger.fund(tx, asking(), eur(minor), "a start"); !funded)
                return funded;
            return ledger.grant(tx, asking(), ledger.pool(tx, "EUR"), id, eur(minor), "a start");
        }).value();
        return id;
    }
    static Money eur(std::int64_t minor) { return {minor, "EUR"}; }

    static constexpr events::WhoId anna{7};
    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    Ledger ledger{ids, journal};
    std::atomic<int> keys{0};
};
}
