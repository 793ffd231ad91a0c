// From the journal to what is to be told, and to the jobs that tell it.
#include "features/integration/inside.h"
#include "features/integration/rules.h"

namespace regard::integration
{
namespace
{
// While calls of a case for a webhook are made or wait, there is one job for them.
std::string key_of(WebhookId webhook, CaseId case_id) { return webhook.text() + '-' + case_id.text(); }
}

void Integration::Inside::take(db::Transaction& tx, std::span<events::Line const> lines)
{
    auto const webhooks = store::webhooks_on(tx);
    if (webhooks.empty())
        return;
    for (events::Line const& line : lines)
        for (store::KeptWebhook const& webhook : webhooks)
            if (!line.quiet && line.subject_kind == "case" && wants(webhook.events, line.verb)) {
                Delivery one;
                one.id = parts.ids.next<DeliveryId>();
                one.case_id = {line.subject};
                one.event = line.verb;
                one.at = line.at;
                one.part = line.number("redress");
                store::insert(tx, webhook.id, one, line.position);
                parts.queue.put(tx, {.kind = "webhooks.call",
                                     .argument = to_json(CallOrder{webhook.id, one.case_id}),
                                     .key = key_of(webhook.id, one.case_id)});
            }
}

void Integration::Inside::wake(db::Transaction& tx, WebhookId webhook, CaseId case_id) const
{
    auto const argument = to_json(CallOrder{webhook, case_id});
    auto const key = key_of(webhook, case_id);
    jobs::Order const order{.kind = "webhooks.call", .argument = argument, .key = key};
    auto const job = parts.queue.put(tx, order);
    auto const status = parts.queue.status(tx, job);
    if (status && status->state == jobs::State::waiting && status->not_before > parts.clock.now()) {
        parts.queue.cancel(tx, job);
        parts.queue.put(tx, order);
    }
}
}
