#pragma once
// All SQL of webhooks. Inside this feature.
#include "features/integration/model.h"
#include "ground/api/who.h"
#include "ground/db/db.h"
#include "ground/events/journal.h"

namespace regard::integration::store
{
struct KeptWebhook : Webhook
{
    std::string sealed_secret;
    api::UserId owner;
    std::optional<Instant> rests_until;
};

std::optional<KeptWebhook> webhook(db::Transaction& tx, WebhookId id);
std::vector<KeptWebhook> webhooks(db::Transaction& tx, WebhookId after, int limit); // by id
std::vector<KeptWebhook> webhooks_on(db::Transaction& tx);
void insert(db::Transaction& tx, KeptWebhook const& one);
void update(db::Transaction& tx, KeptWebhook const& one); // its version grows
void put_secret(db::Transaction& tx, WebhookId id, std::string_view sealed);
void put_standing(db::Transaction& tx, KeptWebhook const& one); // on, failing, resting; the version stays
void remove(db::Transaction& tx, WebhookId id);                 // with its deliveries

// ---- deliveries
void insert(db::Transaction& tx, WebhookId webhook, Delivery const& one, events::Position place);
std::optional<Delivery> delivery(db::Transaction& tx, WebhookId webhook, DeliveryId id);
std::optional<Delivery> next_of(db::Transaction& tx, WebhookId webhook, CaseId case_id); // the first that waits
void put_outcome(db::Transaction& tx, Delivery const& one);
std::vector<Delivery> log(db::Transaction& tx, WebhookId webhook, DeliveryQuery const& query,
                          DeliveryId before); // newest first
std::vector<CaseId> waiting_cases(db::Transaction& tx, WebhookId webhook);
void wait_no_longer(db::Transaction& tx, WebhookId webhook, Instant now); // all that wait may be tried at once

// They wait again, from now on. Returns how many.
std::int64_t again(db::Transaction& tx, WebhookId webhook, DeliveryId id, Instant now);
std::int64_t again_since(db::Transaction& tx, WebhookId webhook, Instant since, Instant now);

void forget_before(db::Transaction& tx, Instant before);
void forget_beyond(db::Transaction& tx, WebhookId webhook, std::int64_t most); // made ones but the newest
}
