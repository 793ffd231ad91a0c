#pragma once
// All SQL of customers and their contact points.
#include "features/customers/model.h"
#include "ground/db/db.h"

#include <functional>
#include <span>

namespace regard::customers::store
{
std::optional<Customer> customer(db::Transaction& tx, CustomerId id); // with contacts of all merged into it
std::vector<CustomerId> family(db::Transaction& tx, CustomerId id);   // itself first, then all merged into it
std::optional<CustomerId> merged_into(db::Transaction& tx, CustomerId id);

void insert_customer(db::Transaction& tx, Customer const& customer);
void update_customer(db::Transaction& tx, Customer const& current, Customer const& wanted); // the version grows
void touch(db::Transaction& tx, CustomerId id);                                             // its version grows
void set_merged(db::Transaction& tx, CustomerId id, std::optional<CustomerId> into);
void insert_contact(db::Transaction& tx, CustomerId customer, Contact const& contact, std::string_view key);
void insert_words(db::Transaction& tx, CustomerId customer, std::string_view name);
void delete_words(db::Transaction& tx, CustomerId customer, std::string_view name);

// The first customer noted with that contact point, whatever it has been merged into since.
std::optional<CustomerId> by_contact(db::Transaction& tx, ContactKind kind, std::string_view key);

void delete_contact(db::Transaction& tx, CustomerId customer, ContactId contact);

void insert_consent(db::Transaction& tx, CustomerId customer, Consent const& consent);
bool withdraw_consent(db::Transaction& tx, CustomerId customer, ConsentId consent,
                      Instant at); // false: there is none open

void put_value(db::Transaction& tx, CustomerId customer, FieldId field, std::string_view value); // empty: takes it away

// Takes name, contact points, words, values, consents and the reason for care away; the row stays.
void erase(db::Transaction& tx, CustomerId customer, Instant at);

// ---- lists. Rows after the id `before` (0: from the newest), newest first, without those merged away and erased.
std::vector<CustomerRow> rows(db::Transaction& tx, CustomerId before, std::string_view segment, int limit);
std::vector<CustomerId> oldest(db::Transaction& tx, CustomerId after, int limit); // by id, likewise
std::optional<CustomerRow> row(db::Transaction& tx, CustomerId id);
std::vector<std::string> segments(db::Transaction& tx); // those in use, by name

// ---- searching; each answers at most `limit`
struct Named
{
    CustomerId id;
    std::string name;
};
int count_words(db::Transaction& tx, std::string_view beginning, int limit); // how many have such a word, at most
std::vector<Named> by_word(db::Transaction& tx, std::string_view beginning, int limit);
std::vector<CustomerId> by_contact_beginning(db::Transaction& tx, ContactKind kind, std::string_view beginning,
                                             int limit);
std::vector<Named> named(db::Transaction& tx, std::span<CustomerId const> ids);
}
