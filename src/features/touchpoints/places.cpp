// Moving touchpoints: along a journey, to another, off the journeys.
#include "features/touchpoints/inside.h"

namespace regard::touchpoints
{
OrderOnMap order_on_map(Plan const& plan, std::optional<JourneyId> journey, std::int64_t order)
{
    Journey const* on = journey ? find(plan, *journey) : nullptr;
    return {journey, order_of(plan, journey), on != nullptr ? on->version : order};
}

JourneyOrder journey_order(Plan const& plan, std::int64_t order) { return {order_of_journeys(plan), order}; }

namespace
{
Result<MovedOnMap> move(Touchpoints::Inside const& inside, api::Writing& w, TouchpointId id, PlaceOnMap const& to)
{
    Plan const today = store::plan(w.tx);
    TouchpointOnMap const* current = find(today, id);
    if (current == nullptr)
        return no_such_touchpoint();
    if (to.journey && find(today, *to.journey) == nullptr)
        return no_such_journey("journey");
    auto const seen = order_on_map(today, to.journey, store::map_order(w.tx));
    if (auto const same = w.unchanged(seen.version, seen); !same)
        return same.error();
    auto const from = current->journey;
    Plan wanted = today;
    place(wanted, id, to.journey, to.position);
    Act act = act_of(w, to.reason);
    act.dragged.touchpoint = id;
    if (auto const kept = inside.keeper.keep(w.tx, today, wanted, act); !kept)
        return kept.error();
    Plan const now = store::plan(w.tx);
    auto const order = store::map_order(w.tx);
    MovedOnMap moved{*find(now, id), {order_on_map(now, to.journey, order)}};
    if (from != to.journey)
        moved.orders.push_back(order_on_map(now, from, order));
    return moved;
}
}

void Touchpoints::Inside::add_places(api::Routes& routes) const
{
    routes
        .put("/touchpoints/{id}/place",
             "Move a touchpoint: to a journey and a position on it. If-Match is that journey's version; without a "
             "journey, the map's order",
             [this](api::Writing& w, TouchpointId id, PlaceOnMap const& to) { return move(*this, w, id, to); })
        .allow(write_touchpoints)
        .edits();
}
}
