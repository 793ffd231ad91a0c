// Routes of verticals and products.
#include "features/people/inside.h"
#include "features/people/line_store.h"

namespace regard::people
{
namespace
{
Refusal name_taken() { return {"name_taken", "This name is there already. Choose another.", "name"}; }

class Verticals
{
  public:
    explicit Verticals(People::Inside const& inside) : inside_(inside) {}

    Result<api::Page<Vertical>> list(api::Reading& r, ListQuery const& query) const
    {
        auto const after = after_of(query.cursor);
        if (!after)
            return after.error();
        return page_of(store::verticals(r.tx, *after, query.limit + 1), query.limit);
    }

    Result<Vertical> read(api::Reading& r, VerticalId id) const
    {
        if (auto const vertical = store::vertical(r.tx, id))
            return *vertical;
        return no_such_vertical();
    }

    Result<Vertical> create(api::Writing& w, VerticalForm const& form) const
    {
        Vertical const vertical{inside_.ids.next<VerticalId>(), tidied(form.name)};
        if (store::vertical_named(w.tx, vertical.name))
            return name_taken();
        store::insert_vertical(w.tx, vertical.id, vertical.name);
        inside_.note(w.tx, w.who, "vertical.created", "vertical", vertical.id.value);
        return vertical;
    }

    Result<Vertical> rename(api::Writing& w, VerticalId id, VerticalForm const& form) const
    {
        auto const current = store::vertical(w.tx, id);
        if (!current)
            return no_such_vertical();
        if (auto const same = w.unchanged(current->version, *current); !same)
            return same.error();
        std::string const name = tidied(form.name);
        if (store::vertical_named(w.tx, name).value_or(id) != id)
            return name_taken();
        store::rename_vertical(w.tx, id, name);
        inside_.note(w.tx, w.who, "vertical.changed", "vertical", id.value);
        return *store::vertical(w.tx, id);
    }

    Result<void> remove(api::Writing& w, VerticalId id) const
    {
        if (!store::vertical(w.tx, id))
            return no_such_vertical();
        if (store::is_vertical_in_use(w.tx, id))
            return Refusal{"vertical_in_use", "Products or people belong to it. Move them to another vertical first.",
                           ""};
        store::delete_vertical(w.tx, id);
        inside_.note(w.tx, w.who, "vertical.removed", "vertical", id.value);
        return {};
    }

  private:
    People::Inside const& inside_;
};

class Products
{
  public:
    explicit Products(People::Inside const& inside) : inside_(inside) {}

    Result<api::Page<Product>> list(api::Reading& r, ListQuery const& query) const
    {
        auto const after = after_of(query.cursor);
        if (!after)
            return after.error();
        return page_of(store::products(r.tx, *after, query.limit + 1), query.limit);
    }

    Result<Product> read(api::Reading& r, ProductId id) const
    {
        if (auto const product = store::product(r.tx, id))
            return *product;
        return no_such_product();
    }

    Result<Product> create(api::Writing& w, NewProduct const& form) const
    {
        Product const product{inside_.ids.next<ProductId>(), tidied(form.name), form.vertical};
        if (auto const fits = check(w.tx, product); !fits)
            return fits.error();
        store::insert_product(w.tx, product);
        inside_.note(w.tx, w.who, "product.created", "product", product.id.value);
        return product;
    }

    Result<Product> change(api::Writing& w, ProductId id, ProductChange const& wish) const
    {
        auto const current = store::product(w.tx, id);
        if (!current)
            return no_such_product();
        if (auto const same = w.unchanged(current->version, *current); !same)
            return same.error();
        Product wanted = *current;
        if (wish.name)
            wanted.name = tidied(*wish.name);
        settle(wanted.vertical, wish.vertical, Cleared(w.request)("vertical"));
        if (auto const fits = check(w.tx, wanted); !fits)
            return fits.error();
        store::update_product(w.tx, wanted);
        inside_.note(w.tx, w.who, "product.changed", "product", id.value);
        return *store::product(w.tx, id);
    }

    Result<void> remove(api::Writing& w, ProductId id) const
    {
        if (!store::product(w.tx, id))
            return no_such_product();
        store::delete_product(w.tx, id);
        inside_.note(w.tx, w.who, "product.removed", "product", id.value);
        return {};
    }

  private:
    static Result<void> check(db::Transaction& tx, Product const& product)
    {
        if (product.vertical && !store::vertical(tx, *product.vertical))
            return no_such_vertical("vertical");
        if (store::product_named(tx, product.name).value_or(product.id) != product.id)
            return name_taken();
        return {};
    }

    People::Inside const& inside_;
};
}

void People::Inside::add_verticals(api::Routes& routes) const
{
    Verticals const verticals(*this);
    routes
        .get("/verticals", "List the verticals, by name",
             [verticals](api::Reading& r, ListQuery const& q) { return verticals.list(r, q); })
        .allow(read_people);
    routes
        .post("/verticals", "Add a vertical",
              [verticals](api::Writing& w, VerticalForm const& form) { return verticals.create(w, form); })
        .allow(write_people)
        .creates("/verticals/{id}");
    routes
        .get("/verticals/{id}", "Read one vertical",
             [verticals](api::Reading& r, VerticalId id) { return verticals.read(r, id); })
        .allow(read_people);
    routes
        .patch("/verticals/{id}", "Rename a vertical",
               [verticals](api::Writing& w, VerticalId id, VerticalForm const& form) {
                   return verticals.rename(w, id, form);
               })
        .allow(write_people)
        .edits();
    routes
        .delete_("/verticals/{id}", "Remove a vertical that nothing belongs to",
                 [verticals](api::Writing& w, VerticalId id) { return verticals.remove(w, id); })
        .allow(write_people);
}

void People::Inside::add_products(api::Routes& routes) const
{
    Products const products(*this);
    routes
        .get("/products", "List the products, by name",
             [products](api::Reading& r, ListQuery const& q) { return products.list(r, q); })
        .allow(read_people);
    routes
        .post("/products", "Add a product",
              [products](api::Writing& w, NewProduct const& form) { return products.create(w, form); })
        .allow(write_people)
        .creates("/products/{id}");
    routes
        .get("/products/{id}", "Read one product",
             [products](api::Reading& r, ProductId id) { return products.read(r, id); })
        .allow(read_people);
    routes
        .patch("/products/{id}", "Change a product; null takes its vertical away",
               [products](api::Writing& w, ProductId id, ProductChange const& wish) {
                   return products.change(w, id, wish);
               })
        .allow(write_people)
        .edits();
    routes
        .delete_("/products/{id}", "Remove a product",
                 [products](api::Writing& w, ProductId id) { return products.remove(w, id); })
        .allow(write_people);
}
}
