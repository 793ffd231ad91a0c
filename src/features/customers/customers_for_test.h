#pragma once
// The customers' room over a fresh store. For this feature's tests.
#include "features/customers/customers.h"
#include "ground/db/testing.h"

namespace regard::embedded
{
std::span<EmbeddedFile const> ground_api_schema();
std::span<EmbeddedFile const> ground_events_schema();
std::span<EmbeddedFile const> features_people_schema();
}

namespace regard::customers
{
class CustomerStore : public db::testing::StoreTest
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
                 {"customers", embedded::features_customers_schema()}});
        lent.last_contact = [this](db::Transaction&, Lent::Family family) -> std::optional<Instant> {
            auto const found = last_contact.find(family[0]);
            return found == last_contact.end() ? std::nullopt : std::optional(found->second);
        };
        lent.may_be_erased = [this](db::Transaction&, Lent::Family family) -> Result<void> {
            if (family[0] == must_be_kept)
                return Refusal{"must_be_kept", "A case of theirs is restricted.", ""};
            return {};
        };
        customers = std::make_unique<Customers>(store(), ids, clock, journal, catalogue, lent);
    }

    CustomerId made(std::string const& name, std::string const& email = {}, std::string const& phone = {})
    {
        return store().write([&](db::Transaction& tx) { return customers->make(tx, {}, wish(name, email, phone)); });
    }

    CustomerId found_or_made(std::string const& name, std::string const& email, std::string const& phone = {})
    {
        return store().write(
            [&](db::Transaction& tx) { return customers->find_or_make(tx, {}, wish(name, email, phone)); });
    }

    static NewCustomer wish(std::string const& name, std::string const& email, std::string const& phone)
    {
        NewCustomer one;
        one.name = name;
        if (!email.empty())
            one.contacts.push_back({ContactKind::email, email, ""});
        if (!phone.empty())
            one.contacts.push_back({ContactKind::phone, phone, ""});
        return one;
    }

    SettableClock clock{instant_from_rfc3339("2026-10-01T08:00:00Z").value()};
    IdSource ids{clock, 1, {0}, {INT64_MAX}};
    events::Journal journal{ids, clock};
    text::Catalogue catalogue{embedded::sentences()};
    std::map<CustomerId, Instant> last_contact;
    CustomerId must_be_kept;
    Lent lent;
    std::unique_ptr<Customers> customers;
};
}
