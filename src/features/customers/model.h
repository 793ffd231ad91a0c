#pragma once
// Customers as the API shows them and as others meet them. Pure data; member names are the names in JSON.
#include "base/fields.h"
#include "ground/api/who.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace regard::customers
{
using api::EmployeeId;
using CustomerId = Id<struct CustomerTag>;
using ContactId = Id<struct ContactTag>;

constexpr std::size_t longest_name = 200;
constexpr std::size_t most_contacts = 20;

// Stored by number: new ones come at the end.
enum class CustomerKind : std::uint8_t { person, company };
BOOST_DESCRIBE_ENUM(CustomerKind, person, company)

enum class ContactKind : std::uint8_t { email, phone, post };
BOOST_DESCRIBE_ENUM(ContactKind, email, phone, post)

struct Contact
{
    ContactId id;
    ContactKind kind = ContactKind::email;
    std::string value; // as written
    std::string label; // `work`; may be empty
    bool operator==(Contact const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Contact, (), (id, kind, value, label))

struct NewContact
{
    ContactKind kind = ContactKind::email;
    std::string value, label;
};
BOOST_DESCRIBE_STRUCT(NewContact, (), (kind, value, label))
constexpr auto rules_of(form::Of<NewContact>)
{
    using namespace form;
    return rules(on(&NewContact::value, not_blank, length(1, 300)),
                 on(&NewContact::label, length(0, 60), may_be_left_out));
}

struct Customer
{
    CustomerId id;
    CustomerKind kind = CustomerKind::person;
    std::string name;     // empty once erased, or where only an address is known
    std::string language; // `da`; empty: not known
    std::string zone;     // IANA; empty: the organisation's
    std::string segment;
    std::optional<EmployeeId> manager;      // who looks after the relationship
    bool care = false;                      // handle with care
    std::optional<std::string> care_reason; // only for those who serve: customers.care
    std::vector<Contact> contacts;          // also those of customers merged into this one
    std::optional<CustomerId> merged_into;
    std::optional<Instant> erased;
    std::int64_t version = 1;
    bool operator==(Customer const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Customer, (),
                      (id, kind, name, language, zone, segment, manager, care, care_reason, contacts, merged_into,
                       erased, version))

struct NewCustomer
{
    CustomerKind kind = CustomerKind::person;
    std::string name;
    std::vector<NewContact> contacts;
    std::string language, zone, segment;
    std::optional<EmployeeId> manager;
    std::optional<std::string> care_reason; // handle with care
};
BOOST_DESCRIBE_STRUCT(NewCustomer, (), (kind, name, contacts, language, zone, segment, manager, care_reason))
constexpr auto rules_of(form::Of<NewCustomer>)
{
    using namespace form;
    return rules(on(&NewCustomer::kind, may_be_left_out), on(&NewCustomer::name, not_blank, length(1, longest_name)),
                 on(&NewCustomer::contacts, length(0, most_contacts), may_be_left_out),
                 on(&NewCustomer::language, length(0, 12), may_be_left_out),
                 on(&NewCustomer::zone, length(0, 60), may_be_left_out),
                 on(&NewCustomer::segment, length(0, 60), may_be_left_out),
                 on(&NewCustomer::care_reason, not_blank, length(1, 500)));
}
}
