#pragma once
// All SQL of verticals and products.
#include "features/people/unit_store.h"

namespace regard::people::store
{
std::optional<Vertical> vertical(db::Transaction& tx, VerticalId id);
std::vector<Vertical> verticals(db::Transaction& tx, AfterName const& after, int limit); // by name
std::optional<VerticalId> vertical_named(db::Transaction& tx, std::string_view name);
void insert_vertical(db::Transaction& tx, VerticalId id, std::string_view name);
void rename_vertical(db::Transaction& tx, VerticalId id, std::string_view name);
void delete_vertical(db::Transaction& tx, VerticalId id);
bool is_vertical_in_use(db::Transaction& tx, VerticalId id); // by a product or an employee

std::optional<Product> product(db::Transaction& tx, ProductId id);
std::vector<Product> products(db::Transaction& tx, AfterName const& after, int limit); // by name
std::optional<ProductId> product_named(db::Transaction& tx, std::string_view name);
void insert_product(db::Transaction& tx, Product const& product);
void update_product(db::Transaction& tx, Product const& product);
void delete_product(db::Transaction& tx, ProductId id);
}
