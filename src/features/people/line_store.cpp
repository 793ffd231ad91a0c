#include "features/people/line_store.h"

#include "features/people/names.h"

namespace regard::people::store
{
namespace
{
Vertical read_vertical(db::Row const& row) { return {row.id<VerticalId>(0), std::string(row.text(1)), row.integer(2)}; }

Product read_product(db::Row const& row)
{
    Product product{row.id<ProductId>(0), std::string(row.text(1)), {}, row.integer(3)};
    product.vertical = row.maybe_id<VerticalId>(2);
    return product;
}
}

std::optional<Vertical> vertical(db::Transaction& tx, VerticalId id)
{
    return tx.one("select id, name, version from vertical where id = $1", {id}, read_vertical);
}

std::vector<Vertical> verticals(db::Transaction& tx, AfterName const& after, int limit)
{
    return tx.all(
        "select id, name, version from vertical where (name_folded, id) > ($1, $2) order by name_folded, id limit $3",
        {after.name, after.id, limit}, read_vertical);
}

std::optional<VerticalId> vertical_named(db::Transaction& tx, std::string_view name)
{
    return tx.one("select id from vertical where name_key = $1", {lowered(name)},
                  [](db::Row const& row) { return row.id<VerticalId>(0); });
}

void insert_vertical(db::Transaction& tx, VerticalId id, std::string_view name)
{
    tx.execute("insert into vertical (id, name, name_key, name_folded, version) values ($1, $2, $3, $4, 1)",
               {id, name, lowered(name), folded(name)});
}

void rename_vertical(db::Transaction& tx, VerticalId id, std::string_view name)
{
    tx.execute("update vertical set name = $2, name_key = $3, name_folded = $4, version = version + 1 where id = $1",
               {id, name, lowered(name), folded(name)});
}

void delete_vertical(db::Transaction& tx, VerticalId id) { tx.execute("delete from vertical where id = $1", {id}); }

bool is_vertical_in_use(db::Transaction& tx, VerticalId id)
{
    return tx.exists("select 1 from product where vertical = $1 limit 1", {id}) ||
           tx.exists("select 1 from employee where vertical = $1 limit 1", {id});
}

std::optional<Product> product(db::Transaction& tx, ProductId id)
{
    return tx.one("select id, name, vertical, version from product where id = $1", {id}, read_product);
}

std::vector<Product> products(db::Transaction& tx, AfterName const& after, int limit)
{
    return tx.all("select id, name, vertical, version from product where (name_folded, id) > ($1, $2) order by "
                  "name_folded, id limit $3",
                  {after.name, after.id, limit}, read_product);
}

std::optional<ProductId> product_named(db::Transaction& tx, std::string_view name)
{
    return tx.one("select id from product where name_key = $1", {lowered(name)},
                  [](db::Row const& row) { return row.id<ProductId>(0); });
}

void insert_product(db::Transaction& tx, Product const& product)
{
    tx.execute(
        "insert into product (id, name, name_key, name_folded, vertical, version) values ($1, $2, $3, $4, $5, 1)",
        {product.id, product.name, lowered(product.name), folded(product.name), product.vertical});
}

void update_product(db::Transaction& tx, Product const& product)
{
    tx.execute("update product set name = $2, name_key = $3, name_folded = $4, vertical = $5, version = version + 1 "
               "where id = $1",
               {product.id, product.name, lowered(product.name), folded(product.name), product.vertical});
}

void delete_product(db::Transaction& tx, ProductId id) { tx.execute("delete from product where id = $1", {id}); }
}
