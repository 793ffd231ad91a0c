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
void insert_contact(db::Transaction& tx, CustomerId customer, Contact const& contact, std::string_view key);
void insert_words(db::Transaction& tx, CustomerId customer, std::string_view name);
void delete_words(db::Transaction& tx, CustomerId customer, std::string_view name);

// The first customer noted with that contact point, whatever it has been merged into since.
std::optional<CustomerId> by_contact(db::Transaction& tx, ContactKind kind, std::string_view key);

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
