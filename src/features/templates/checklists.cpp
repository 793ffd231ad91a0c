// Checklists as they are written: list, add, change, retire.
#include "features/people/names.h"
#include "features/templates/inside.h"

namespace regard::templates
{
namespace
{
Refusal no_such_checklist() { return {"not_found", "There is no such checklist.", ""}; }
Refusal name_taken() { return {"name_taken", "This name is there already. Choose another.", "name"}; }

class Endpoints
{
  public:
    explicit Endpoints(Templates::Inside const& inside) : inside_(inside) {}

    static Result<api::Page<Checklist>> list(api::Reading& r, ChecklistQuery const& query)
    {
        auto const after = after_of(query.cursor);
        if (!after)
            return after.error();
        std::optional<desk::Glimpse> one;
        if (query.for_case) {
            one = desk::may_see(r.tx, r.who, *query.for_case) ? desk::glimpse(r.tx, *query.for_case) : std::nullopt;
            if (!one)
                return no_such_case();
        }
        auto page =
            page_of(store::checklists(r.tx, query.retired, *after, query.limit + 1), query.limit, people::folded);
        if (one)
            std::erase_if(page.items, [&](Checklist const& list) { return fit(list.suits, *one) == 0; });
        return page;
    }

    Result<Checklist> create(api::Writing& w, NewChecklist const& form) const
    {
        if (auto const fits = inside_.check(w.tx, form.suits); !fits)
            return fits.error();
        if (store::is_name_taken(w.tx, form, {}))
            return name_taken();
        auto const id = inside_.ids.next<ChecklistId>();
        store::insert(w.tx, id, form);
        inside_.note(w, "checklist.created", "checklist", id.value);
        return *store::checklist(w.tx, id);
    }

    Result<Checklist> change(api::Writing& w, ChecklistId id, NewChecklist const& form) const
    {
        auto const current = store::checklist(w.tx, id);
        if (!current)
            return no_such_checklist();
        if (auto const same = w.unchanged(current->version, *current); !same)
            return same.error();
        if (current->retired)
            return Refusal{"wrong_state", "It is retired. Make a new one.", ""};
        if (auto const fits = inside_.check(w.tx, form.suits); !fits)
            return fits.error();
        if (store::is_name_taken(w.tx, form, id))
            return name_taken();
        store::change(w.tx, id, form);
        inside_.note(w, "checklist.changed", "checklist", id.value);
        return *store::checklist(w.tx, id);
    }

    Result<void> retire(api::Writing& w, ChecklistId id) const
    {
        if (!store::checklist(w.tx, id))
            return no_such_checklist();
        store::retire(w.tx, id, w.now);
        inside_.note(w, "checklist.retired", "checklist", id.value);
        return {};
    }

  private:
    Templates::Inside const& inside_;
};
}

void Templates::Inside::add_checklists(api::Routes& routes)
{
    Endpoints const endpoints(*this);
    routes.get("/checklists", "List the checklists, by name; or those that suit a case", &Endpoints::list)
        .allow(read_templates);
    routes
        .post("/checklists", "Add a checklist: steps in their order",
              [endpoints](api::Writing& w, NewChecklist const& form) { return endpoints.create(w, form); })
        .allow(write_templates)
        .creates("/checklists/{id}");
    routes
        .get("/checklists/{id}", "Read one checklist",
             [](api::Reading& r, ChecklistId id) -> Result<Checklist> {
                 if (auto one = store::checklist(r.tx, id))
                     return *std::move(one);
                 return no_such_checklist();
             })
        .allow(read_templates);
    routes
        .put("/checklists/{id}", "Change a checklist; cases it was put on keep their steps",
             [endpoints](api::Writing& w, ChecklistId id, NewChecklist const& form) {
                 return endpoints.change(w, id, form);
             })
        .allow(write_templates)
        .edits();
    routes
        .delete_("/checklists/{id}", "Retire a checklist: it is offered no more",
                 [endpoints](api::Writing& w, ChecklistId id) { return endpoints.retire(w, id); })
        .allow(write_templates);
}
}
