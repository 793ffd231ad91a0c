#include "features/touchpoints/touchpoints.h"

#include "features/people/names.h"
#include "features/people/people.h"
#include "features/touchpoints/inside.h"

#include <algorithm>
#include <climits>

namespace regard::touchpoints
{
Touchpoints::Touchpoints(IdSource& ids, events::Journal const& journal, text::Catalogue const& catalogue, Lent lent)
    : inside_(new Inside(ids, journal, catalogue, std::move(lent)))
{}

Touchpoints::~Touchpoints() = default;

void Touchpoints::add_routes(api::Routes& routes)
{
    routes.status_of("name_taken", 409);
    inside_->add_map(routes);
    inside_->add_journeys(routes);
    inside_->add_touchpoints(routes);
    inside_->add_places(routes);
    inside_->add_history(routes);
    inside_->add_drafts(routes);
    inside_->add_draft_edits(routes);
    inside_->add_export(routes);
    inside_->add_imports(routes);
    inside_->add_causes(routes);
}

void Touchpoints::Inside::note(api::Writing& w, std::string_view verb, std::string_view kind, std::int64_t id) const
{
    journal.note(w.tx, {.who = events::WhoId{w.who.user.value}, .verb = verb, .subject_kind = kind, .subject = id});
}

// ---- what others ask
std::optional<Touchpoint> touchpoint(db::Transaction& tx, TouchpointId id) { return store::touchpoint(tx, id); }

std::optional<Touchpoint> touchpoint_named(db::Transaction& tx, std::string_view name)
{
    return store::named(tx, name);
}

std::vector<Touchpoint> all_touchpoints(db::Transaction& tx) { return store::touchpoints(tx, {}, INT_MAX); }

std::vector<Journey> all_journeys(db::Transaction& tx) { return store::journeys(tx); }

std::vector<TouchpointOnMap> all_on_map(db::Transaction& tx) { return store::plan(tx).touchpoints; }

std::vector<EmployeeId> deputies_of(db::Transaction& tx, TouchpointId id) { return store::deputies(tx, id); }

std::vector<UnitId> further_teams_of(db::Transaction& tx, TouchpointId id) { return store::further_teams(tx, id); }

std::vector<EmployeeId> all_who_answer(db::Transaction& tx, TouchpointId id, Date day)
{
    std::vector<EmployeeId> asked = store::deputies(tx, id);
    if (auto const one = store::touchpoint(tx, id); one && one->accountable)
        asked.insert(asked.begin(), *one->accountable);
    std::vector<EmployeeId> present, standing_in;
    for (EmployeeId const one : asked)
        if (auto const there = people::present_for(tx, one, day))
            (*there == one ? present : standing_in).push_back(*there);
    for (EmployeeId const one : standing_in)
        if (std::find(present.begin(), present.end(), one) == present.end())
            present.push_back(one);
    return present;
}

std::optional<EmployeeId> answers_for(db::Transaction& tx, TouchpointId id, Date day)
{
    auto const all = all_who_answer(tx, id, day);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

// ---- forms
Refusal no_such_touchpoint() { return {"not_found", "There is no such touchpoint any more.", ""}; }

TouchpointOnMap touchpoint_of(TouchpointId id, TouchpointForm const& form)
{
    TouchpointOnMap one;
    one.id = id;
    one.name = form.name;
    one.team = form.team;
    one.accountable = form.accountable;
    one.on_form = form.on_form;
    one.journey = form.journey;
    one.further_teams = form.further_teams;
    one.deputies = form.deputies;
    one.products = form.products;
    one.decision_level = form.decision_level;
    one.good = form.good;
    one.examples = form.examples;
    return tidied(std::move(one));
}

TouchpointOnMap changed(TouchpointOnMap one, TouchpointEdit const& wish, api::Cleared const& is_cleared)
{
    api::settle(one.name, wish.name);
    api::settle(one.team, wish.team, is_cleared("team"));
    api::settle(one.accountable, wish.accountable, is_cleared("accountable"));
    api::settle(one.on_form, wish.on_form);
    api::settle(one.further_teams, wish.further_teams);
    api::settle(one.deputies, wish.deputies);
    api::settle(one.products, wish.products);
    api::settle(one.decision_level, wish.decision_level);
    api::settle(one.good, wish.good);
    api::settle(one.examples, wish.examples);
    return tidied(std::move(one));
}

// ---- routes
namespace
{
class Endpoints
{
  public:
    explicit Endpoints(Touchpoints::Inside const& inside) : inside_(inside) {}

    static Result<api::Page<Touchpoint>> list(api::Reading& r, api::ListQuery const& query)
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

    static Result<TouchpointOnMap> read(api::Reading& r, TouchpointId id)
    {
        if (auto one = store::on_map(r.tx, id))
            return *std::move(one);
        return no_such_touchpoint();
    }

    Result<TouchpointOnMap> create(api::Writing& w, TouchpointForm const& form) const
    {
        Plan const today = store::plan(w.tx);
        if (form.journey && find(today, *form.journey) == nullptr)
            return no_such_journey("journey");
        Plan wanted = today;
        auto const id = inside_.ids.next<TouchpointId>();
        add(wanted, touchpoint_of(id, form));
        if (auto const kept = inside_.keeper.keep(w.tx, today, wanted, act_of(w, form.reason)); !kept)
            return kept.error();
        return *store::on_map(w.tx, id);
    }

    Result<TouchpointOnMap> change(api::Writing& w, TouchpointId id, TouchpointEdit const& wish) const
    {
        Plan const today = store::plan(w.tx);
        TouchpointOnMap const* current = find(today, id);
        if (current == nullptr)
            return no_such_touchpoint();
        if (auto const same = w.unchanged(current->version, *current); !same)
            return same.error();
        Plan wanted = today;
        *find(wanted, id) = changed(*current, wish, api::Cleared(w.request));
        if (auto const kept = inside_.keeper.keep(w.tx, today, wanted, act_of(w, wish.reason)); !kept)
            return kept.error();
        return *store::on_map(w.tx, id);
    }

    Result<void> remove_one(api::Writing& w, TouchpointId id, std::string const& reason) const
    {
        Plan const today = store::plan(w.tx);
        if (find(today, id) == nullptr)
            return no_such_touchpoint();
        Plan wanted = today;
        remove(wanted, id);
        if (auto const kept = inside_.keeper.keep(w.tx, today, wanted, act_of(w, reason)); !kept)
            return kept.error();
        return {};
    }

  private:
    Touchpoints::Inside const& inside_;
};
}

void Touchpoints::Inside::add_touchpoints(api::Routes& routes) const
{
    Endpoints const endpoints(*this);
    routes.get("/touchpoints", "List the touchpoints, by name", &Endpoints::list).allow(read_touchpoints);
    routes
        .post("/touchpoints", "Add a touchpoint: a step of the customer's journey",
              [endpoints](api::Writing& w, TouchpointForm const& form) { return endpoints.create(w, form); })
        .allow(write_touchpoints)
        .creates("/touchpoints/{id}");
    routes.get("/touchpoints/{id}", "Read one touchpoint, with its place and description", &Endpoints::read)
        .allow(read_touchpoints);
    routes
        .patch("/touchpoints/{id}", "Change a touchpoint; null takes its team or its accountable person away",
               [endpoints](api::Writing& w, TouchpointId id, TouchpointEdit const& wish) {
                   return endpoints.change(w, id, wish);
               })
        .allow(write_touchpoints)
        .edits();
    routes
        .delete_("/touchpoints/{id}", "Remove a touchpoint; cases that name it keep its name",
                 [endpoints](api::Writing& w, TouchpointId id, api::Query<WhyQuery> const& why) {
                     return endpoints.remove_one(w, id, why.reason);
                 })
        .allow(write_touchpoints);
}
}
