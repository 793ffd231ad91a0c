// Routes of units.
#include "features/people/employee_store.h"
#include "features/people/inside.h"

namespace regard::people
{
namespace
{
// `path` is where the unit stands now; empty where it is new.
Result<void> check(db::Transaction& tx, Unit const& unit, std::string_view path)
{
    std::string const parent_path = unit.parent ? store::path_of(tx, *unit.parent) : "";
    if (unit.parent && parent_path.empty())
        return no_such_unit("parent");
    if (auto const placed = check_place(path, path.empty() ? 1 : store::levels_in(tx, path), parent_path); !placed)
        return placed.error();
    if (unit.lead && !store::employee(tx, *unit.lead))
        return no_such_employee("lead");
    if (store::unit_named(tx, unit.parent, unit.name).value_or(unit.id) != unit.id)
        return Refusal{"unit_name_taken",
                       "There is a unit of this name here already. Choose another name, or another place.", "name"};
    return {};
}

Unit changed(Unit unit, UnitChange const& wish, Cleared const& is_cleared)
{
    if (wish.name)
        unit.name = tidied(*wish.name);
    settle(unit.parent, wish.parent, is_cleared("parent"));
    settle(unit.kind, wish.kind);
    settle(unit.lead, wish.lead, is_cleared("lead"));
    return unit;
}

class Units
{
  public:
    explicit Units(People::Inside const& inside) : inside_(inside) {}

    Result<api::Page<Unit>> list(api::Reading& r, ListQuery const& query) const
    {
        auto const after = after_of(query.cursor);
        if (!after)
            return after.error();
        return page_of(store::units(r.tx, *after, query.limit + 1), query.limit);
    }

    Result<Unit> read(api::Reading& r, UnitId id) const
    {
        if (auto const unit = store::unit(r.tx, id))
            return *unit;
        return no_such_unit();
    }

    Result<Unit> create(api::Writing& w, NewUnit const& form) const
    {
        Unit const unit{inside_.ids.next<UnitId>(), form.parent, tidied(form.name), form.kind, form.lead};
        if (auto const fits = check(w.tx, unit, ""); !fits)
            return fits.error();
        store::insert_unit(w.tx, unit, path_below(unit.parent ? store::path_of(w.tx, *unit.parent) : "", unit.id));
        inside_.note(w.tx, w.who, "unit.created", "unit", unit.id.value);
        return unit;
    }

    Result<Unit> change(api::Writing& w, UnitId id, UnitChange const& wish) const
    {
        auto const current = store::unit(w.tx, id);
        if (!current)
            return no_such_unit();
        if (auto const same = w.unchanged(current->version, *current); !same)
            return same.error();
        Unit const wanted = changed(*current, wish, Cleared(w.request));
        std::string const path = store::path_of(w.tx, id);
        if (auto const fits = check(w.tx, wanted, path); !fits)
            return fits.error();
        auto const gained = inside_.lent.gains(w.tx, w.who.user, w.now);
        store::update_unit(w.tx, wanted);
        if (wanted.parent != current->parent)
            store::move_subtree(w.tx, path, path_below(wanted.parent ? store::path_of(w.tx, *wanted.parent) : "", id));
        if (gained())
            return access::own_gain("parent");
        inside_.note(w.tx, w.who, wanted.parent == current->parent ? "unit.changed" : "unit.moved", "unit", id.value);
        return *store::unit(w.tx, id);
    }

    Result<void> remove(api::Writing& w, UnitId id) const
    {
        if (!store::unit(w.tx, id))
            return no_such_unit();
        if (store::has_units_below(w.tx, id) || store::has_employees(w.tx, id))
            return Refusal{"unit_not_empty", "There are units or people in it. Move them elsewhere first.", ""};
        store::delete_unit(w.tx, id);
        inside_.note(w.tx, w.who, "unit.removed", "unit", id.value);
        return {};
    }

  private:
    People::Inside const& inside_;
};
}

void People::Inside::add_units(api::Routes& routes) const
{
    Units const units(*this);
    routes
        .get("/units", "List the units, by name; `parent` makes a tree of them",
             [units](api::Reading& r, ListQuery const& q) { return units.list(r, q); })
        .allow(read_people);
    routes.post("/units", "Add a unit", [units](api::Writing& w, NewUnit const& form) { return units.create(w, form); })
        .allow(write_people)
        .creates("/units/{id}");
    routes.get("/units/{id}", "Read one unit", [units](api::Reading& r, UnitId id) { return units.read(r, id); })
        .allow(read_people);
    routes
        .patch("/units/{id}", "Change a unit, or move it with all below; null takes a parent or lead away",
               [units](api::Writing& w, UnitId id, UnitChange const& wish) { return units.change(w, id, wish); })
        .allow(write_people)
        .edits();
    routes
        .delete_("/units/{id}", "Remove a unit that nobody is in",
                 [units](api::Writing& w, UnitId id) { return units.remove(w, id); })
        .allow(write_people);
}
}
