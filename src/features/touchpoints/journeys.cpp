// Journeys: their routes, and where they stand among each other.
#include "features/people/names.h"
#include "features/touchpoints/inside.h"

namespace regard::touchpoints
{
Refusal no_such_journey(std::string field)
{
    bool const is_asked_for = field.empty();
    return {is_asked_for ? "not_found" : "no_such_journey", "There is no such journey any more.", std::move(field)};
}

Journey changed(Journey one, JourneyChange const& wish)
{
    if (wish.name)
        one.name = people::tidied(*wish.name);
    api::settle(one.about, wish.about);
    return one;
}

namespace
{
class Endpoints
{
  public:
    explicit Endpoints(Touchpoints::Inside const& inside) : inside_(inside) {}

    Result<Journey> create(api::Writing& w, NewJourney const& form) const
    {
        Plan const today = store::plan(w.tx);
        Plan wanted = today;
        auto const id = inside_.ids.next<JourneyId>();
        add(wanted, Journey{id, people::tidied(form.name), form.about});
        return kept(w, today, wanted, id, act_of(w, form.reason));
    }

    Result<Journey> change(api::Writing& w, JourneyId id, JourneyChange const& wish) const
    {
        Plan const today = store::plan(w.tx);
        Journey const* current = find(today, id);
        if (current == nullptr)
            return no_such_journey();
        if (auto const same = w.unchanged(current->version, *current); !same)
            return same.error();
        Plan wanted = today;
        *find(wanted, id) = changed(*current, wish);
        return kept(w, today, wanted, id, act_of(w, wish.reason));
    }

    Result<void> remove_one(api::Writing& w, JourneyId id, std::string const& reason) const
    {
        Plan const today = store::plan(w.tx);
        if (find(today, id) == nullptr)
            return no_such_journey();
        Plan wanted = today;
        remove(wanted, id);
        if (auto const done = inside_.keeper.keep(w.tx, today, wanted, act_of(w, reason)); !done)
            return done.error();
        return {};
    }

    Result<JourneyOrder> move(api::Writing& w, JourneyId id, JourneyPlace const& to) const
    {
        Plan const today = store::plan(w.tx);
        if (find(today, id) == nullptr)
            return no_such_journey();
        auto const order = store::map_order(w.tx);
        if (auto const same = w.unchanged(order, journey_order(today, order)); !same)
            return same.error();
        Plan wanted = today;
        place(wanted, id, to.position);
        Act act = act_of(w, to.reason);
        act.dragged.journey = id;
        if (auto const done = inside_.keeper.keep(w.tx, today, wanted, act); !done)
            return done.error();
        return journey_order(wanted, store::map_order(w.tx));
    }

  private:
    Result<Journey> kept(api::Writing& w, Plan const& today, Plan const& wanted, JourneyId id, Act const& act) const
    {
        if (auto const done = inside_.keeper.keep(w.tx, today, wanted, act); !done)
            return done.error();
        return *store::journey(w.tx, id);
    }

    Touchpoints::Inside const& inside_;
};
}

void Touchpoints::Inside::add_journeys(api::Routes& routes) const
{
    Endpoints const endpoints(*this);
    routes
        .get("/journeys", "List the journeys, in their order",
             [](api::Reading& r) -> Result<Journeys> { return Journeys{store::journeys(r.tx)}; })
        .allow(read_touchpoints);
    routes
        .post("/journeys", "Add a journey: what a customer sets out to do, from the first step to the last",
              [endpoints](api::Writing& w, NewJourney const& form) { return endpoints.create(w, form); })
        .allow(write_touchpoints)
        .creates("/journeys/{id}");
    routes
        .get("/journeys/{id}", "Read one journey",
             [](api::Reading& r, JourneyId id) -> Result<Journey> {
                 if (auto one = store::journey(r.tx, id))
                     return *std::move(one);
                 return no_such_journey();
             })
        .allow(read_touchpoints);
    routes
        .patch("/journeys/{id}", "Change what a journey is called or about",
               [endpoints](api::Writing& w, JourneyId id, JourneyChange const& wish) {
                   return endpoints.change(w, id, wish);
               })
        .allow(write_touchpoints)
        .edits();
    routes
        .delete_("/journeys/{id}", "Remove a journey; its touchpoints stay, on no journey",
                 [endpoints](api::Writing& w, JourneyId id, api::Query<WhyQuery> const& why) {
                     return endpoints.remove_one(w, id, why.reason);
                 })
        .allow(write_touchpoints);
    routes
        .put("/journeys/{id}/place", "Move a journey among the others; If-Match is the map's order",
             [endpoints](api::Writing& w, JourneyId id, JourneyPlace const& to) { return endpoints.move(w, id, to); })
        .allow(write_touchpoints)
        .edits();
}
}
