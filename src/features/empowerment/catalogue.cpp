// The catalogue: what there is to give. And how long an ask waits.
#include "features/empowerment/inside.h"

namespace regard::empowerment
{
namespace
{
Refusal no_such_kind() { return {"not_found", "There is no such gesture in the catalogue.", ""}; }

struct KindQuery
{
    bool retired = false; // those too
};
BOOST_DESCRIBE_STRUCT(KindQuery, (), (retired))
constexpr auto rules_of(form::Of<KindQuery>)
{
    using namespace form;
    return rules(on(&KindQuery::retired, may_be_left_out));
}

class CatalogueRoutes
{
  public:
    explicit CatalogueRoutes(Empowerment::Inside const& inside) : inside_(inside) {}

    Result<GestureKinds> list(api::Reading& r, KindQuery const& query) const
    {
        GestureKinds list;
        Showing const showing(inside_, r.tx, r.who, r.language, r.now);
        for (GestureKind const& one : store::kinds(r.tx, query.retired))
            list.items.push_back(showing.shown(one));
        std::ranges::sort(list.items, {}, &GestureKind::name);
        return list;
    }

    Result<GestureKind> add(api::Writing& w, NewGestureKind const& form) const
    {
        auto const id = inside_.parts.ids.next<GestureKindId>();
        store::insert(w.tx, id, form);
        inside_.note(w.tx, who_id(w.who), "gesture_kind.added", "gesture_kind", id.value);
        return shown(w, id);
    }

    Result<GestureKind> change(api::Writing& w, GestureKindId id, NewGestureKind const& form) const
    {
        auto const now = store::kind(w.tx, id);
        if (!now || now->retired)
            return no_such_kind();
        if (auto const same = w.unchanged(now->version, *shown(w, id)); !same)
            return same.error();
        store::change(w.tx, id, form);
        inside_.note(w.tx, who_id(w.who), "gesture_kind.changed", "gesture_kind", id.value);
        return shown(w, id);
    }

    Result<void> retire(api::Writing& w, GestureKindId id) const
    {
        if (!store::kind(w.tx, id))
            return no_such_kind();
        store::retire(w.tx, id, w.now);
        inside_.note(w.tx, who_id(w.who), "gesture_kind.retired", "gesture_kind", id.value);
        return {};
    }

    // Five to begin with, where there is nothing yet.
    Result<GestureKinds> begin(api::Writing& w) const
    {
        api::Reading r{w, w.tx};
        if (store::kinds(w.tx, true).empty())
            for (auto const& [name, nature] : starters)
                add(w, {inside_.say("en", std::string("starter.") + name),
                        inside_.say("da", std::string("starter.") + name),
                        nature,
                        {}});
        return list(r, {});
    }

  private:
    static constexpr std::pair<char const*, GestureNature> starters[]{{"flowers", GestureNature::thing},
                                                                      {"cake", GestureNature::thing},
                                                                      {"voucher", GestureNature::voucher},
                                                                      {"fee", GestureNature::waived_fee},
                                                                      {"lunch", GestureNature::invitation}};

    Result<GestureKind> shown(api::Writing& w, GestureKindId id) const
    {
        return Showing(inside_, w.tx, w.who, w.language, w.now).shown(*store::kind(w.tx, id));
    }

    Empowerment::Inside const& inside_;
};
}

void Empowerment::Inside::add_catalogue(api::Routes& routes)
{
    CatalogueRoutes const catalogue(*this);
    routes
        .get("/gesture-kinds", "The catalogue: what may be given",
             [catalogue](api::Reading& r, KindQuery const& query) { return catalogue.list(r, query); })
        .allow(read_rules);
    routes
        .get("/gesture-kinds/{id}", "One entry of the catalogue",
             [this](api::Reading& r, GestureKindId id) -> Result<GestureKind> {
                 auto const one = store::kind(r.tx, id);
                 if (!one)
                     return no_such_kind();
                 return Showing(*this, r.tx, r.who, r.language, r.now).shown(*one);
             })
        .allow(read_rules);
    routes
        .post("/gesture-kinds", "Add something to the catalogue",
              [catalogue](api::Writing& w, NewGestureKind const& form) { return catalogue.add(w, form); })
        .allow(write_budgets)
        .creates("/gesture-kinds/{id}")
        .example(R"({"name_en":"Flowers","name_da":"Blomster","nature":"thing"})");
    routes
        .put("/gesture-kinds/{id}", "Change an entry of the catalogue",
             [catalogue](api::Writing& w, GestureKindId id, NewGestureKind const& form) {
                 return catalogue.change(w, id, form);
             })
        .allow(write_budgets)
        .edits();
    routes
        .delete_("/gesture-kinds/{id}", "Retire an entry of the catalogue: it is offered no more, what was given stays",
                 [catalogue](api::Writing& w, GestureKindId id) { return catalogue.retire(w, id); })
        .allow(write_budgets);
    routes
        .post("/gesture-kind-sets", "Begin the catalogue with five gestures, where it is empty",
              [catalogue](api::Writing& w) { return catalogue.begin(w); })
        .allow(write_budgets);
}

void Empowerment::Inside::add_settings(api::Routes& routes)
{
    routes
        .get("/settings/gestures", "How long asks wait",
             [](api::Reading& r) -> Result<GestureSettings> { return store::settings(r.tx); })
        .allow(read_rules);
    routes
        .put("/settings/gestures", "Settle how long an ask waits before it climbs, and before it ends",
             [this](api::Writing& w, GestureSettingsChange const& wish) -> Result<GestureSettings> {
                 auto const now = store::settings(w.tx);
                 if (auto const same = w.unchanged(now.version, now); !same)
                     return same.error();
                 store::settle(w.tx, wish);
                 note(w.tx, who_id(w.who), "gestures.settings_changed", "setting", 0);
                 return store::settings(w.tx);
             })
        .allow(write_budgets)
        .edits();
}
}
