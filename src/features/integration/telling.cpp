// One call: what it says, and the saying of it.
#include "features/access/secrets.h"
#include "features/integration/inside.h"
#include "features/integration/rules.h"
#include "ground/http/call_address.h"

namespace regard::integration
{
namespace
{
constexpr std::chrono::milliseconds answer_within{5'000};

// Of a restricted case no more than that something happened: no subject and nobody's name or number.
CaseTold case_told(desk::Glimpse const& one, std::string const& base_url)
{
    CaseTold told{
        one.id, one.number, one.kind,   one.state,   one.restricted, {},        {},
        {},     {},         one.opened, one.updated, one.promised,   one.ended, base_url + "/cases/" + one.id.text()};
    if (one.restricted)
        return told;
    told.subject = one.subject;
    told.owner = one.owner;
    told.team = one.team;
    told.customer = one.customer;
    return told;
}
}

std::optional<std::string> Integration::Inside::told(db::Transaction& tx, store::KeptWebhook const& webhook,
                                                     Delivery const& delivery) const
{
    auto const who = parts.who_is(tx, webhook.owner);
    auto const one = desk::glimpse(tx, delivery.case_id);
    if (!who || !who->may(desk::read_cases) || !one || !desk::may_see(tx, *who, delivery.case_id))
        return std::nullopt;
    Told told{delivery.id, delivery.event, delivery.at, case_told(*one, parts.base_url)};
    if (delivery.part != 0 && !one->restricted)
        told.redress = parts.redress(tx, delivery.part);
    return to_json(told);
}

Result<http::Reply> Integration::Inside::call(store::KeptWebhook const& webhook, std::string_view event, DeliveryId id,
                                              std::string const& body) const
{
    auto const secret = seal.opened(webhook.sealed_secret, "webhook " + webhook.id.text());
    if (!secret)
        return Refusal{"secret_lost", "The secret can't be read with the key of this machine. Make a new one.", ""};
    http::Call call;
    call.method = "POST";
    call.address = webhook.url;
    call.headers = {{"Content-Type", "application/json"},
                    {"Regard-Event", std::string(event)},
                    {"Regard-Delivery", id.text()},
                    {"Regard-Signature", signature(*secret, parts.clock.now(), body)}};
    call.body = body;
    call.most_bytes = 64 * 1024;
    call.limit = answer_within;
    return (http::is_among_hosts(webhook.url, parts.internal_hosts) ? house : https).call(call);
}

std::string Integration::Inside::fresh_secret() const { return "whsec_" + access::new_secret(); }

std::string Integration::Inside::sealed(WebhookId id, std::string_view secret) const
{
    return seal.sealed(secret, "webhook " + id.text());
}

bool is_taken(Result<http::Reply> const& reply) { return reply && reply->status >= 200 && reply->status < 300; }

WebhookTried tried(Result<http::Reply> const& reply)
{
    if (!reply)
        return {false, {}, "", reply.error().code, reply.error().sentence};
    return {is_taken(reply), reply->status, head_of(reply->body), "", ""};
}
}
