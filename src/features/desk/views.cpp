// Saved views: a name for a list, one's own or shared. What a view lists is for each reader what they may see.
#include "features/desk/inside.h"
#include "features/desk/view_store.h"
#include "features/people/names.h"
#include "features/people/people.h"
#include "ground/http/url.h"

#include <algorithm>

namespace regard::desk
{
namespace
{
Refusal no_such_view() { return {"not_found", "There is no such view, or it is not shared with you.", ""}; }

// The parameters of the list and nothing else, so that a view never leads to a page that refuses it.
Result<void> check_query(std::string const& query)
{
    auto const pairs = http::pairs_of(query);
    auto const read = pairs ? from_pairs<CaseQuery>(*pairs) : Parsed<CaseQuery>(Refusals{{"bad_request", "", ""}});
    if (!read)
        return Refusal{"bad_view_query",
                       "These are not the parameters of the list of cases: " + read.error().front().field, "query"};
    if (std::any_of(pairs->begin(), pairs->end(),
                    [](form::Pair const& pair) { return pair.name == "cursor" || pair.name == "limit"; }))
        return Refusal{"bad_view_query", "A view holds no page of the list: leave cursor and limit out.", "query"};
    return {};
}

// The reader's units and all above: what is shared with one of them is meant for the reader, too.
std::vector<UnitId> units_of(db::Transaction& tx, api::Who const& who)
{
    constexpr std::size_t deepest = 50;
    std::vector<UnitId> all;
    for (UnitId const own : who.units)
        for (auto at = people::unit(tx, own); at && all.size() < deepest * who.units.size();
             at = at->parent ? people::unit(tx, *at->parent) : std::nullopt)
            all.push_back(at->id);
    return all;
}

bool is_shared(store::ViewRow const& row, std::span<UnitId const> units)
{
    return row.says.shared == SharedWith::everyone ||
           (row.says.shared == SharedWith::unit && row.says.unit &&
            std::find(units.begin(), units.end(), *row.says.unit) != units.end());
}

class Views
{
  public:
    explicit Views(Desk::Inside& inside) : inside_(inside) {}

    static Result<CaseListViews> list(api::Reading& r)
    {
        CaseListViews shown;
        std::vector<EmployeeId> owners;
        auto const rows = store::views(r.tx, r.who.employee, units_of(r.tx, r.who));
        for (store::ViewRow const& row : rows)
            owners.push_back(row.owner);
        auto const names = people::names_of(r.tx, owners);
        for (store::ViewRow const& row : rows)
            shown.items.push_back(view_of(row, r.who.employee, names));
        return shown;
    }

    Result<CaseListView> create(api::Writing& w, NewView const& form) const
    {
        if (!w.who.employee)
            return no_employee_yourself();
        if (auto const fits = check(w, form); !fits)
            return fits.error();
        if (store::views_of(w.tx, w.who.employee) >= most_views)
            return Refusal{"too_many", "You have 100 views already. Remove one first.", "name"};
        auto const id = inside_.ids.next<ViewId>();
        store::insert(w.tx, id, w.who.employee, tidied(form));
        note(w, "view.created", id);
        return shown(w.tx, id, w.who.employee);
    }

    Result<CaseListView> change(api::Writing& w, ViewId id, NewView const& form) const
    {
        auto const own = owned(w, id);
        if (!own)
            return own.error();
        if (auto const same = w.unchanged(own->version, shown(w.tx, id, w.who.employee)); !same)
            return same.error();
        if (auto const fits = check(w, form); !fits)
            return fits.error();
        store::change(w.tx, id, tidied(form));
        note(w, "view.changed", id);
        return shown(w.tx, id, w.who.employee);
    }

    Result<void> remove(api::Writing& w, ViewId id) const
    {
        if (auto const own = owned(w, id); !own)
            return own.error();
        store::remove(w.tx, id);
        note(w, "view.removed", id);
        return {};
    }

    static Result<CaseListViews> order(api::Writing& w, ViewOrder const& wish)
    {
        if (!w.who.employee)
            return no_employee_yourself();
        auto const units = units_of(w.tx, w.who);
        auto const mine = store::views(w.tx, w.who.employee, units);
        auto const is_there = [&](ViewId id) {
            return std::any_of(mine.begin(), mine.end(), [&](store::ViewRow const& row) { return row.id == id; });
        };
        if (!std::all_of(wish.views.begin(), wish.views.end(), is_there))
            return Refusal{"no_such_view", "There is no such view any more.", "views"};
        if (wish.opens && !is_there(*wish.opens))
            return Refusal{"no_such_view", "There is no such view any more.", "opens"};
        store::order(w.tx, w.who.employee, wish);
        api::Reading r{w, w.tx};
        return list(r);
    }

  private:
    static NewView tidied(NewView form)
    {
        form.name = people::tidied(form.name);
        if (form.shared != SharedWith::unit)
            form.unit.reset();
        return form;
    }

    static CaseListView view_of(store::ViewRow const& row, EmployeeId reader,
                                std::map<EmployeeId, std::string> const& names)
    {
        auto const name = names.find(row.owner);
        return {row.id,
                row.says.name,
                row.says.query,
                row.says.shared,
                row.says.unit,
                {row.owner, name == names.end() ? std::string() : name->second},
                row.owner == reader,
                row.opens,
                row.version};
    }

    static CaseListView shown(db::Transaction& tx, ViewId id, EmployeeId reader)
    {
        auto const row = *store::view(tx, id, reader);
        return view_of(row, reader, people::names_of(tx, {row.owner}));
    }

    // One's own unit, or one below it; everyone only by those who see all cases.
    static Result<void> check(api::Writing& w, NewView const& form)
    {
        if (auto const fits = check_query(form.query); !fits)
            return fits.error();
        if (form.shared == SharedWith::everyone && !w.who.all_units)
            return Refusal{"only_own_units",
                           "Share it with your own unit: only those who see all cases share with all.", "shared"};
        if (form.shared != SharedWith::unit || w.who.all_units)
            return form.shared == SharedWith::unit && (!form.unit || !people::unit(w.tx, *form.unit))
                       ? Result<void>(Refusal{"no_such_unit", "There is no such unit any more.", "unit"})
                       : Result<void>();
        for (UnitId const own : w.who.units)
            for (UnitId const below : people::with_all_below(w.tx, own))
                if (form.unit == below)
                    return {};
        return Refusal{"only_own_units", "Share it with your own unit or one below it.", "unit"};
    }

    static Result<store::ViewRow> owned(api::Writing& w, ViewId id)
    {
        auto const row = store::view(w.tx, id, w.who.employee);
        if (!row || (row->owner != w.who.employee && !is_shared(*row, units_of(w.tx, w.who))))
            return no_such_view();
        if (row->owner != w.who.employee)
            return Refusal{"not_yours", "Only whoever made it can change it. Save one of your own.", ""};
        return *row;
    }

    void note(api::Writing& w, std::string_view verb, ViewId id) const
    {
        inside_.journal.note(w.tx, {.who = events::WhoId{w.who.user.value},
                                    .verb = verb,
                                    .subject_kind = "case_view",
                                    .subject = id.value,
                                    .quiet = true});
    }

    Desk::Inside& inside_;
};
}

void Desk::Inside::add_views(api::Routes& routes)
{
    Views const views(*this);
    routes.get("/views", "My views of the list of cases and those shared with me, in my order", &Views::list)
        .allow(read_cases);
    routes
        .post("/views", "Save a view of the list of cases, for me or to share",
              [views](api::Writing& w, NewView const& form) { return views.create(w, form); })
        .allow(read_cases)
        .example(R"({"name":"Storm","query":"which=open&tag=storm","shared":"nobody"})");
    routes
        .put("/views/{id}", "Change a view of mine",
             [views](api::Writing& w, ViewId id, NewView const& form) { return views.change(w, id, form); })
        .allow(read_cases)
        .edits();
    routes
        .delete_("/views/{id}", "Remove a view of mine; whoever it was shared with has it no more",
                 [views](api::Writing& w, ViewId id) { return views.remove(w, id); })
        .allow(read_cases);
    routes.put("/view-order", "The order of my views, and the one my list opens with", &Views::order).allow(read_cases);
}
}
