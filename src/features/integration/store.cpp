#include "features/integration/store.h"

#include <climits>

namespace regard::integration::store
{
namespace
{
std::vector<std::string> names(std::string_view text)
{
    std::vector<std::string> all;
    while (!text.empty()) {
        auto const end = std::min(text.find(' '), text.size());
        all.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

std::string joined(std::vector<std::string> const& names)
{
    std::string text;
    for (std::string const& name : names)
        text += (text.empty() ? "" : " ") + name;
    return text;
}

std::string webhook_where(std::string_view rest)
{
    return "select id, name, url, events, sealed_secret, owner, is_on, failing_since, switched_off, rests_until, made, "
           "version, (select count(*) from webhook_delivery d where d.webhook = w.id and d.state = 0) from webhook w "
           "where " +
           std::string(rest);
}

KeptWebhook read_webhook(db::Row const& row)
{
    KeptWebhook one;
    one.id = row.id<WebhookId>(0);
    one.name = row.text(1);
    one.url = row.text(2);
    one.events = names(row.text(3));
    one.sealed_secret = row.text(4);
    one.owner = row.id<api::UserId>(5);
    one.is_on = row.flag(6);
    one.failing_since = row.maybe_instant(7);
    one.switched_off = row.maybe_instant(8);
    one.rests_until = row.maybe_instant(9);
    one.made = row.instant(10);
    one.version = row.integer(11);
    one.waiting = row.integer(12);
    return one;
}

std::string delivery_where(std::string_view rest)
{
    return "select id, case_id, event, at, state, attempts, next_try, tried, status, answer, about from "
           "webhook_delivery "
           "where webhook = $1 and " +
           std::string(rest);
}

Delivery read_delivery(db::Row const& row)
{
    Delivery one;
    one.id = row.id<DeliveryId>(0);
    one.case_id = row.id<CaseId>(1);
    one.event = row.text(2);
    one.at = row.instant(3);
    one.state = static_cast<DeliveryState>(row.integer(4));
    one.attempts = static_cast<int>(row.integer(5));
    if (one.state == DeliveryState::waiting)
        one.next_try = row.instant(6);
    one.tried = row.maybe_instant(7);
    if (!row.is_null(8))
        one.status = static_cast<int>(row.integer(8));
    one.answer = row.text(9);
    one.part = row.maybe_integer(10).value_or(0);
    return one;
}
}

std::optional<KeptWebhook> webhook(db::Transaction& tx, WebhookId id)
{
    return tx.one(webhook_where("id = $1"), {id}, read_webhook);
}

std::vector<KeptWebhook> webhooks(db::Transaction& tx, WebhookId after, int limit)
{
    return tx.all(webhook_where("id > $1 order by id limit $2"), {after.value, limit}, read_webhook);
}

std::vector<KeptWebhook> webhooks_on(db::Transaction& tx)
{
    return tx.all(
        "select id, name, url, events, sealed_secret, owner, is_on, failing_since, switched_off, rests_until, "
        "made, version, 0 from webhook where is_on = 1 order by id",
        {}, read_webhook);
}

void insert(db::Transaction& tx, KeptWebhook const& one)
{
    tx.execute("insert into webhook (id, name, url, events, sealed_secret, owner, is_on, made, version) "
               "values ($1, $2, $3, $4, $5, $6, 1, $7, 1)",
               {one.id, one.name, one.url, joined(one.events), one.sealed_secret, one.owner, one.made});
}

void update(db::Transaction& tx, KeptWebhook const& one)
{
    tx.execute("update webhook set name = $2, url = $3, events = $4, version = version + 1 where id = $1",
               {one.id, one.name, one.url, joined(one.events)});
    put_standing(tx, one);
}

void put_secret(db::Transaction& tx, WebhookId id, std::string_view sealed)
{
    tx.execute("update webhook set sealed_secret = $2 where id = $1", {id, sealed});
}

void put_standing(db::Transaction& tx, KeptWebhook const& one)
{
    tx.execute("update webhook set is_on = $2, failing_since = $3, switched_off = $4, rests_until = $5 where id = $1",
               {one.id, one.is_on, one.failing_since, one.switched_off, one.rests_until});
}

void remove(db::Transaction& tx, WebhookId id)
{
    tx.execute("delete from webhook_delivery where webhook = $1", {id});
    tx.execute("delete from webhook where id = $1", {id});
}

void insert(db::Transaction& tx, WebhookId webhook, Delivery const& one, events::Position place)
{
    auto const part = one.part == 0 ? std::nullopt : std::optional(one.part);
    tx.execute("insert into webhook_delivery (id, webhook, turn, line, case_id, event, at, state, attempts, next_try, "
               "answer, about) values ($1, $2, $3, $4, $5, $6, $7, 0, 0, $7, '', $8)",
               {one.id, webhook, place.turn, place.id, one.case_id, one.event, one.at, part});
}

std::optional<Delivery> delivery(db::Transaction& tx, WebhookId webhook, DeliveryId id)
{
    return tx.one(delivery_where("id = $2"), {webhook, id}, read_delivery);
}

std::optional<Delivery> next_of(db::Transaction& tx, WebhookId webhook, CaseId case_id)
{
    return tx.one(delivery_where("case_id = $2 and state = 0 order by turn, line limit 1"), {webhook, case_id},
                  read_delivery);
}

void put_outcome(db::Transaction& tx, Delivery const& one)
{
    tx.execute("update webhook_delivery set state = $2, attempts = $3, next_try = $4, tried = $5, status = $6, "
               "answer = $7 where id = $1",
               {one.id, one.state, one.attempts, one.next_try.value_or(one.at), one.tried, one.status, one.answer});
}

std::vector<Delivery> log(db::Transaction& tx, WebhookId webhook, DeliveryQuery const& query, DeliveryId before)
{
    if (query.state)
        return tx.all(delivery_where("id < $2 and state = $3 order by id desc limit $4"),
                      {webhook, before, *query.state, query.limit + 1}, read_delivery);
    return tx.all(delivery_where("id < $2 order by id desc limit $3"), {webhook, before, query.limit + 1},
                  read_delivery);
}

std::vector<CaseId> waiting_cases(db::Transaction& tx, WebhookId webhook)
{
    return tx.all("select distinct case_id from webhook_delivery where webhook = $1 and state = 0 order by case_id",
                  {webhook}, [](db::Row const& row) { return row.id<CaseId>(0); });
}

void wait_no_longer(db::Transaction& tx, WebhookId webhook, Instant now)
{
    tx.execute("update webhook_delivery set next_try = $2 where webhook = $1 and state = 0", {webhook, now});
}

std::int64_t again(db::Transaction& tx, WebhookId webhook, DeliveryId id, Instant now)
{
    return tx.execute(
        "update webhook_delivery set state = 0, attempts = 0, next_try = $3 where webhook = $1 and id = $2",
        {webhook, id, now});
}

std::int64_t again_since(db::Transaction& tx, WebhookId webhook, Instant since, Instant now)
{
    return tx.execute("update webhook_delivery set state = 0, attempts = 0, next_try = $3 "
                      "where webhook = $1 and at >= $2",
                      {webhook, since, now});
}

void forget_before(db::Transaction& tx, Instant before)
{
    tx.execute("delete from webhook_delivery where at < $1", {before});
}

void forget_beyond(db::Transaction& tx, WebhookId webhook, std::int64_t most)
{
    tx.execute("delete from webhook_delivery where webhook = $1 and state <> 0 and id <= "
               "(select id from webhook_delivery where webhook = $1 and state <> 0 order by id desc limit 1 offset $2)",
               {webhook, most});
}
}
