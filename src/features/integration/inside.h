#pragma once
// What the parts of this feature share. Inside features/integration.
#include "features/access/seal.h"
#include "features/integration/integration.h"
#include "features/integration/store.h"
#include "ground/http/client.h"

namespace regard::integration
{
struct Integration::Inside
{
    explicit Inside(Parts parts);

    Parts parts;
    access::Seal seal;
    http::Client https; // the world
    http::Client house; // hosts inside the house, http:// too
    events::Follower follower;

    // ---- following.cpp
    void take(db::Transaction& tx, std::span<events::Line const> lines);
    // A job makes the calls of that case now, not when it would have tried again.
    void wake(db::Transaction& tx, WebhookId webhook, CaseId case_id) const;

    // ---- telling.cpp
    // What a delivery says, with the eyes of the webhook's owner; nothing where they may not see the case.
    std::optional<std::string> told(db::Transaction& tx, store::KeptWebhook const& webhook,
                                    Delivery const& delivery) const;
    Result<http::Reply> call(store::KeptWebhook const& webhook, std::string_view event, DeliveryId id,
                             std::string const& body) const;
    std::string fresh_secret() const;
    std::string sealed(WebhookId id, std::string_view secret) const;

    // ---- delivering.cpp, webhook_routes.cpp, delivery_routes.cpp
    void add_jobs(jobs::Kinds& kinds);
    void add_webhook_routes(api::Routes& routes);
    void add_delivery_routes(api::Routes& routes);
};

// What the job that calls is about: what waits of one case for one webhook.
struct CallOrder
{
    WebhookId webhook;
    CaseId case_id;
};
BOOST_DESCRIBE_STRUCT(CallOrder, (), (webhook, case_id))

WebhookTried tried(Result<http::Reply> const& reply);
bool is_taken(Result<http::Reply> const& reply); // 2xx
}
