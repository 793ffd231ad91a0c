// The log of calls, and making them once more.
#include "features/integration/inside.h"
#include "ground/api/page.h"

#include <climits>

namespace regard::integration
{
namespace
{
Refusal no_such(std::string_view what)
{
    return {"not_found", "There is no such " + std::string(what) + " any more.", ""};
}

Result<api::Page<Delivery>> list(api::Reading& r, WebhookId id, DeliveryQuery const& query)
{
    if (!store::webhook(r.tx, id))
        return no_such("webhook");
    auto const before = query.cursor ? DeliveryId::from(*query.cursor) : DeliveryId{LLONG_MAX};
    if (!before)
        return Refusal{"bad_cursor", "This page of the list is not known. Begin again with the first.", "cursor"};
    api::Page<Delivery> page{store::log(r.tx, id, query, *before), {}};
    if (page.items.size() > static_cast<std::size_t>(query.limit)) {
        page.items.pop_back();
        page.next = page.items.back().id.text();
    }
    return page;
}

Result<Replayed> replay(Integration::Inside const& inside, api::Writing& w, WebhookId id, NewReplay const& wish)
{
    if (!store::webhook(w.tx, id))
        return no_such("webhook");
    if (wish.delivery.has_value() == wish.since.has_value())
        return Refusal{"required", "Say which delivery, or since when.", "delivery"};
    auto const made = wish.delivery ? store::again(w.tx, id, *wish.delivery, w.now)
                                    : store::again_since(w.tx, id, *wish.since, w.now);
    if (wish.delivery && made == 0)
        return no_such("delivery");
    for (CaseId const waiting : store::waiting_cases(w.tx, id))
        inside.wake(w.tx, id, waiting);
    return Replayed{made};
}
}

void Integration::Inside::add_delivery_routes(api::Routes& routes)
{
    routes
        .get("/webhooks/{id}/deliveries", "List the calls of a webhook, newest first, with what was answered",
             [](api::Reading& r, WebhookId id, DeliveryQuery const& query) { return list(r, id, query); })
        .allow(read_webhooks);
    routes
        .post("/webhooks/{id}/replays", "Make a call once more, or all since an instant, under the ids they had",
              [this](api::Writing& w, WebhookId id, NewReplay const& wish) { return replay(*this, w, id, wish); })
        .allow(write_webhooks)
        .example(R"({"since":"2026-11-01T00:00:00Z"})");
}
}
