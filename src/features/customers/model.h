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
using ConsentId = Id<struct ConsentTag>;
using FieldId = Id<struct CustomerFieldTag>;

constexpr std::size_t longest_name = 200;
constexpr std::size_t most_contacts = 20;

// Stored by number: new ones come at the end.
enum class CustomerKind : std::uint8_t {
    person,
    company,
    public_body, // an authority, a municipality: stricter rules hold for gifts
};
BOOST_DESCRIBE_ENUM(CustomerKind, person, company, public_body)

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

// What they may be written to or shown through. Stored by number: new ones come at the end.
enum class Channel : std::uint8_t { email, phone, sms, post, publication };
BOOST_DESCRIBE_ENUM(Channel, email, phone, sms, post, publication)

struct Consent
{
    ConsentId id;
    Channel channel = Channel::email;
    Instant given;
    std::string how; // `on the phone`
    std::optional<Date> until;
    std::optional<Instant> withdrawn;
    bool operator==(Consent const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Consent, (), (id, channel, given, how, until, withdrawn))

struct NewConsent
{
    Channel channel = Channel::email;
    std::optional<Instant> given; // left out: now
    std::string how;
    std::optional<Date> until;
};
BOOST_DESCRIBE_STRUCT(NewConsent, (), (channel, given, how, until))
constexpr auto rules_of(form::Of<NewConsent>)
{
    using namespace form;
    return rules(on(&NewConsent::how, not_blank, length(1, 300)));
}

using FieldValues = std::map<std::string, std::string>; // by the field's id, as the kind of field writes it

// ---- who may see a customer
struct UnitNamed
{
    api::UnitId id;
    std::string name;
    bool operator==(UnitNamed const&) const = default;
};
BOOST_DESCRIBE_STRUCT(UnitNamed, (), (id, name))

struct PersonNamed
{
    EmployeeId id;
    std::string name;
    bool operator==(PersonNamed const&) const = default;
};
BOOST_DESCRIBE_STRUCT(PersonNamed, (), (id, name))

struct VisibleTo
{
    std::vector<UnitNamed> units; // their people and those of all units below
    std::vector<PersonNamed> people;
    std::string reason;
    Instant at;
    bool operator==(VisibleTo const&) const = default;
};
BOOST_DESCRIBE_STRUCT(VisibleTo, (), (units, people, reason, at))

struct NewVisibility
{
    std::vector<api::UnitId> units;
    std::vector<EmployeeId> people; // beside whoever settles it
    std::string reason;             // for those who see the customer
};
BOOST_DESCRIBE_STRUCT(NewVisibility, (), (units, people, reason))
constexpr auto rules_of(form::Of<NewVisibility>)
{
    using namespace form;
    return rules(on(&NewVisibility::units, length(0, 50), may_be_left_out),
                 on(&NewVisibility::people, length(0, 100), may_be_left_out),
                 on(&NewVisibility::reason, not_blank, length(1, 500)));
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
    std::vector<Consent> consents;          // likewise; the earliest first
    FieldValues fields;
    std::optional<CustomerId> merged_into;
    std::optional<Instant> erased;
    std::optional<VisibleTo> visible_to; // none: everybody who sees customers
    std::int64_t version = 1;
    bool operator==(Customer const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Customer, (),
                      (id, kind, name, language, zone, segment, manager, care, care_reason, contacts, consents, fields,
                       merged_into, erased, visible_to, version))

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

// What is left out stays; null takes a manager or the reason for care away. A field whose value is empty is taken away.
struct CustomerChange
{
    std::optional<CustomerKind> kind;
    std::optional<std::string> name, language, zone, segment;
    std::optional<EmployeeId> manager;
    std::optional<std::string> care_reason;
    std::optional<FieldValues> fields;
};
BOOST_DESCRIBE_STRUCT(CustomerChange, (), (kind, name, language, zone, segment, manager, care_reason, fields))
constexpr auto rules_of(form::Of<CustomerChange>)
{
    using namespace form;
    return rules(on(&CustomerChange::name, not_blank, length(1, longest_name)),
                 on(&CustomerChange::language, length(0, 12)), on(&CustomerChange::zone, length(0, 60)),
                 on(&CustomerChange::segment, length(0, 60)),
                 on(&CustomerChange::care_reason, not_blank, length(1, 500)),
                 on(&CustomerChange::fields, length(0, 50), each(length(0, 500))));
}

// A row of the list.
struct CustomerRow
{
    CustomerId id;
    CustomerKind kind = CustomerKind::person;
    std::string name;
    std::string contact; // the first address or number; empty where there is none
    std::string segment;
    bool care = false;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(CustomerRow, (), (id, kind, name, contact, segment, care, version))

struct MergeWish
{
    CustomerId into; // who answers for both from now on
};
BOOST_DESCRIBE_STRUCT(MergeWish, (), (into))

// What happened with a customer, the latest first.
struct TimelineItem
{
    Instant at;
    std::string what;    // `customer.created`, `case.opened`
    std::string text;    // of a case its subject; else empty
    std::string address; // of the page that shows it; may be empty
};
BOOST_DESCRIBE_STRUCT(TimelineItem, (), (at, what, text, address))

// ---- fields of the organisation's own
enum class FieldKind : std::uint8_t { text, number, date, choice };
BOOST_DESCRIBE_ENUM(FieldKind, text, number, date, choice)

struct CustomerField
{
    FieldId id;
    std::string name;
    FieldKind kind = FieldKind::text;
    std::vector<std::string> choices; // of a choice
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(CustomerField, (), (id, name, kind, choices, version))

struct NewField
{
    std::string name;
    FieldKind kind = FieldKind::text;
    std::vector<std::string> choices;
};
BOOST_DESCRIBE_STRUCT(NewField, (), (name, kind, choices))
constexpr auto rules_of(form::Of<NewField>)
{
    using namespace form;
    return rules(on(&NewField::name, not_blank, length(1, 60)),
                 on(&NewField::choices, length(0, 100), each(not_blank, length(1, 60)), may_be_left_out));
}

struct CustomerFields
{
    std::vector<CustomerField> items;
};
BOOST_DESCRIBE_STRUCT(CustomerFields, (), (items))

// ---- what the administrator settles
struct CustomerSettings
{
    std::string calling_code = "45"; // of the country whose numbers are written without one
    int retention_days = 0;          // after the last contact a customer is erased; 0: never by itself
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(CustomerSettings, (), (calling_code, retention_days, version))

struct CustomerSettingsChange
{
    std::string calling_code;
    int retention_days = 0;
};
BOOST_DESCRIBE_STRUCT(CustomerSettingsChange, (), (calling_code, retention_days))
constexpr auto rules_of(form::Of<CustomerSettingsChange>)
{
    using namespace form;
    return rules(on(&CustomerSettingsChange::calling_code, length(1, 3)),
                 on(&CustomerSettingsChange::retention_days, range(0, 36'500)));
}

// Everything kept of one customer, for themselves.
struct PersonalData
{
    Customer customer;
    std::vector<TimelineItem> history;
    std::map<std::string, Json> elsewhere; // what other parts keep, by their names
};
BOOST_DESCRIBE_STRUCT(PersonalData, (), (customer, history, elsewhere))

// ---- a list brought in
struct BadCustomerRow
{
    std::int64_t line = 0; // from 1; in a spreadsheet the row
    std::string column;    // as the file calls it; empty where the whole row is meant
    std::string value;     // what stood there
    std::string reason;    // a code
    std::string sentence;  // in the reader's language
};
BOOST_DESCRIBE_STRUCT(BadCustomerRow, (), (line, column, value, reason, sentence))

constexpr std::size_t most_bad_rows_told = 1'000;

struct CustomerImport
{
    std::int64_t rows = 0;    // good and bad
    std::int64_t created = 0; // who are new
    std::int64_t changed = 0; // who were there and now differ
    std::int64_t bad_rows = 0;
    std::vector<BadCustomerRow> bad; // the first of them
};
BOOST_DESCRIBE_STRUCT(CustomerImport, (), (rows, created, changed, bad_rows, bad))

enum class SheetFormat : std::uint8_t { csv, xlsx };
BOOST_DESCRIBE_ENUM(SheetFormat, csv, xlsx)

struct CustomerExportQuery
{
    SheetFormat format = SheetFormat::csv;
};
BOOST_DESCRIBE_STRUCT(CustomerExportQuery, (), (format))
constexpr auto rules_of(form::Of<CustomerExportQuery>)
{
    using namespace form;
    return rules(on(&CustomerExportQuery::format, may_be_left_out));
}

struct CustomerImportQuery
{
    bool dry_run = false; // say what would change, and change nothing
};
BOOST_DESCRIBE_STRUCT(CustomerImportQuery, (), (dry_run))
constexpr auto rules_of(form::Of<CustomerImportQuery>)
{
    using namespace form;
    return rules(on(&CustomerImportQuery::dry_run, may_be_left_out));
}
}
