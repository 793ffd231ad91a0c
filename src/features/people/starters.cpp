// The route of starter sets.
#include "features/people/inside.h"
#include "features/people/line_store.h"
#include "features/people/starter_sets.h"

namespace regard::people
{
namespace
{
class Starter
{
  public:
    Starter(db::Transaction& tx, IdSource& ids, std::string_view language) : tx_(tx), ids_(ids), language_(language) {}

    Started add(StarterSet const& set)
    {
        add_units(set.units);
        add_products(set.products, verticals(set.verticals));
        return started_;
    }

  private:
    void add_units(std::span<StarterUnit const> units)
    {
        std::vector<UnitId> made;
        for (StarterUnit const& each : units) {
            Unit unit{ids_.next<UnitId>(), {}, std::string(each.name.in(language_)), UnitKind::unit, {}};
            if (each.parent >= 0)
                unit.parent = made[static_cast<std::size_t>(each.parent)];
            auto const there = store::unit_named(tx_, unit.parent, unit.name);
            made.push_back(there.value_or(unit.id));
            if (there)
                continue;
            store::insert_unit(tx_, unit, path_below(unit.parent ? store::path_of(tx_, *unit.parent) : "", unit.id));
            ++started_.units;
        }
    }

    std::vector<VerticalId> verticals(std::span<Words const> verticals)
    {
        std::vector<VerticalId> found;
        for (Words const& each : verticals) {
            auto const there = store::vertical_named(tx_, each.in(language_));
            found.push_back(there.value_or(ids_.next<VerticalId>()));
            if (there)
                continue;
            store::insert_vertical(tx_, found.back(), each.in(language_));
            ++started_.verticals;
        }
        return found;
    }

    void add_products(std::span<StarterProduct const> products, std::vector<VerticalId> const& verticals)
    {
        for (StarterProduct const& each : products) {
            Product product{ids_.next<ProductId>(), std::string(each.name.in(language_)), {}};
            if (each.vertical >= 0)
                product.vertical = verticals[static_cast<std::size_t>(each.vertical)];
            if (store::product_named(tx_, product.name))
                continue;
            store::insert_product(tx_, product);
            ++started_.products;
        }
    }

    db::Transaction& tx_;
    IdSource& ids_;
    std::string_view language_;
    Started started_;
};
}

void People::Inside::add_starters(api::Routes& routes) const
{
    routes
        .post("/people/starter",
              "Begin with the units, verticals and products of a trade, in the reader's language; what is there stays",
              [this](api::Writing& w, StarterWish const& wish) -> Result<Started> {
                  Started const started = Starter(w.tx, ids, w.language).add(starter_set(wish.kind));
                  journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                      .verb = "people.started",
                                      .subject_kind = "unit",
                                      .codes = {{"units", started.units},
                                                {"verticals", started.verticals},
                                                {"products", started.products}}});
                  return started;
              })
        .allow(write_people);
}
}
