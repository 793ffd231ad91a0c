#include "features/touchpoints/touchpoints.h"

#include "features/people/names.h"
#include "features/people/people.h"
#include "features/touchpoints/store.h"
#include "ground/api/edits.h"
#include "ground/api/page.h"

#include <climits>

namespace regard::touchpoints
{
namespace
{
Refusal no_such_touchpoint() { return {"not_found", "There is no such touchpoint any more.", ""}; }

Result<void> check(db::Transaction& tx, Touchpoint const& one)
{
    if (auto const same = store::named(tx, one.name); same && same->id != one.id)
        return Refusal{"name_taken", "This name is there already. Choose another.", "name"};
    if (one.team && people::with_all_below(tx, *one.team).empty())
        return Refusal{"no_such_unit", "There is no such unit any more.", "team"};
    if (one.accountable && !people::employee(tx, *one.accountable))
        return Refusal{"no_such_employee", "There is no such employee any more.", "accountable"};
    return {};
}

class Endpoints
{
  public:
    Endpoints(IdSource& ids, events::Journal const& journal) : ids_(ids), journal_(journal) {}

    Result<api::Page<Touchpoint>> list(api::Reading& r, api::ListQuery const& query) const
    {
        store::AfterName after;
        if (query.cursor) {
            auto const read = api::cursor_from<store::AfterName>(*query.cursor);
            if (!read)
                return Refusal{read.error().code, read.error().sentence, "cursor"};
            after = *read;
        }
        api::Page<Touchpoint> page{store::touchpoints(r.tx, after, query.limit + 1), {}};
        if (page.items.size() > static_cast<std::size_t>(query.limit)) {
            page.items.pop_back();
            page.next =
                api::cursor_of(store::AfterName{people::folded(page.items.back().name), page.items.back().id.value});
        }
        return page;
    }

    Result<Touchpoint> read(api::Reading& r, TouchpointId id) const
    {
        if (auto const one = store::touchpoint(r.tx, id))
            return *one;
        return no_such_touchpoint();
    }

    Result<Touchpoint> create(api::Writing& w, NewTouchpoint const& form) const
    {
        Touchpoint const one{ids_.next<TouchpointId>(), people::tidied(form.name), form.team, form.accountable,
                             form.on_form};
        if (auto const fits = check(w.tx, one); !fits)
            return fits.error();
        store::insert(w.tx, one);
        note(w, "touchpoint.created", one.id);
        return one;
    }

    Result<Touchpoint> change(api::Writing& w, TouchpointId id, TouchpointChange const& wish) const
    {
        auto const current = store::touchpoint(w.tx, id);
        if (!current)
            return no_such_touchpoint();
        if (auto const same = w.unchanged(current->version, *current); !same)
            return same.error();
        Touchpoint wanted = *current;
        api::Cleared const is_cleared(w.request);
        if (wish.name)
            wanted.name = people::tidied(*wish.name);
        api::settle(wanted.team, wish.team, is_cleared("team"));
        api::settle(wanted.accountable, wish.accountable, is_cleared("accountable"));
        api::settle(wanted.on_form, wish.on_form);
        if (auto const fits = check(w.tx, wanted); !fits)
            return fits.error();
        store::update(w.tx, wanted);
        note(w, "touchpoint.changed", id);
        return *store::touchpoint(w.tx, id);
    }

    Result<void> remove(api::Writing& w, TouchpointId id) const
    {
        if (!store::touchpoint(w.tx, id))
            return no_such_touchpoint();
        store::remove(w.tx, id);
        note(w, "touchpoint.removed", id);
        return {};
    }

  private:
    void note(api::Writing& w, std::string_view verb, TouchpointId id) const
    {
        journal_.note(
            w.tx,
            {.who = events::WhoId{w.who.user.value}, .verb = verb, .subject_kind = "touchpoint", .subject = id.value});
    }

    IdSource& ids_;
    events::Journal const& journal_;
};
}

void Touchpoints::add_routes(api::Routes& routes)
{
    routes.status_of("name_taken", 409);
    Endpoints const endpoints(ids_, journal_);
    routes
        .get("/touchpoints", "List the touchpoints, by name",
             [endpoints](api::Reading& r, api::ListQuery const& q) { return endpoints.list(r, q); })
        .allow(read_touchpoints);
    routes
        .post("/touchpoints", "Add a touchpoint: a step of the customer's journey",
              [endpoints](api::Writing& w, NewTouchpoint const& form) { return endpoints.create(w, form); })
        .allow(write_touchpoints)
        .creates("/touchpoints/{id}");
    routes
        .get("/touchpoints/{id}", "Read one touchpoint",
             [endpoints](api::Reading& r, TouchpointId id) { return endpoints.read(r, id); })
        .allow(read_touchpoints);
    routes
        .patch("/touchpoints/{id}", "Change a touchpoint; null takes its team or its accountable person away",
               [endpoints](api::Writing& w, TouchpointId id, TouchpointChange const& wish) {
                   return endpoints.change(w, id, wish);
               })
        .allow(write_touchpoints)
        .edits();
    routes
        .delete_("/touchpoints/{id}", "Remove a touchpoint; cases that name it keep its name",
                 [endpoints](api::Writing& w, TouchpointId id) { return endpoints.remove(w, id); })
        .allow(write_touchpoints);
}

std::optional<Touchpoint> touchpoint(db::Transaction& tx, TouchpointId id) { return store::touchpoint(tx, id); }

std::optional<Touchpoint> touchpoint_named(db::Transaction& tx, std::string_view name)
{
    return store::named(tx, name);
}

std::vector<Touchpoint> all_touchpoints(db::Transaction& tx) { return store::touchpoints(tx, {}, INT_MAX); }
}
