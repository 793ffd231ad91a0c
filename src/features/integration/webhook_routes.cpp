#include "base/text.h"
#include "features/integration/inside.h"
#include "features/integration/rules.h"
#include "ground/api/edits.h"
#include "ground/api/page.h"
#include "ground/http/call_address.h"

#include <algorithm>

namespace regard::integration
{
namespace
{
Refusal no_such_webhook() { return {"not_found", "There is no such webhook any more.", ""}; }

Webhook shown(store::KeptWebhook const& kept) { return kept; }

class Endpoints
{
  public:
    explicit Endpoints(Integration::Inside& inside) : inside_(inside) {}

    Result<api::Page<Webhook>> list(api::Reading& r, api::ListQuery const& query) const
    {
        auto const after = query.cursor ? WebhookId::from(*query.cursor) : WebhookId{};
        if (!after)
            return Refusal{"bad_cursor", "This page of the list is not known. Begin again with the first.", "cursor"};
        auto const rows = store::webhooks(r.tx, *after, query.limit + 1);
        api::Page<Webhook> page;
        for (auto const& one : rows)
            if (page.items.size() < static_cast<std::size_t>(query.limit))
                page.items.push_back(shown(one));
        if (rows.size() > page.items.size())
            page.next = page.items.back().id.text();
        return page;
    }

    Result<Webhook> read(api::Reading& r, WebhookId id) const
    {
        if (auto const one = store::webhook(r.tx, id))
            return shown(*one);
        return no_such_webhook();
    }

    // Sealing reads a key from the disk: before the transaction.
    Result<std::pair<store::KeptWebhook, std::string>> prepare(api::Asking& asking, NewWebhook const& form) const
    {
        store::KeptWebhook one;
        one.id = inside_.parts.ids.next<WebhookId>();
        one.name = text::trimmed(form.name);
        one.url = text::trimmed(form.url);
        one.events = form.events;
        one.owner = asking.who.user;
        one.made = asking.now;
        if (auto const fits = check(one); !fits)
            return fits.error();
        auto const secret = inside_.fresh_secret();
        one.sealed_secret = inside_.sealed(one.id, secret);
        return std::pair(one, secret);
    }

    Result<WebhookSecret> create(api::Writing& w, std::pair<store::KeptWebhook, std::string> const& made) const
    {
        store::insert(w.tx, made.first);
        note(w, "webhook.created", made.first.id);
        return WebhookSecret{made.first.id, made.second};
    }

    Result<Webhook> change(api::Writing& w, WebhookId id, WebhookChange const& wish) const
    {
        auto const current = store::webhook(w.tx, id);
        if (!current)
            return no_such_webhook();
        if (auto const same = w.unchanged(current->version, shown(*current)); !same)
            return same.error();
        auto wanted = *current;
        api::settle(wanted.name, wish.name);
        api::settle(wanted.url, wish.url);
        api::settle(wanted.events, wish.events);
        api::settle(wanted.is_on, wish.is_on);
        if (auto const fits = check(wanted); !fits)
            return fits.error();
        bool const begins = wanted.is_on && (!current->is_on || wanted.url != current->url);
        if (begins) {
            wanted.failing_since.reset();
            wanted.switched_off.reset();
            wanted.rests_until.reset();
        }
        store::update(w.tx, wanted);
        if (begins)
            go_on(w, id);
        note(w, "webhook.changed", id);
        return shown(*store::webhook(w.tx, id));
    }

    Result<void> remove(api::Writing& w, WebhookId id) const
    {
        if (!store::webhook(w.tx, id))
            return no_such_webhook();
        store::remove(w.tx, id);
        note(w, "webhook.removed", id);
        return {};
    }

    Result<WebhookSecret> prepare_secret(api::Asking&, WebhookId id) const
    {
        return WebhookSecret{id, inside_.fresh_secret()};
    }

    Result<WebhookSecret> renew(api::Writing& w, WebhookSecret const& fresh) const
    {
        if (!store::webhook(w.tx, fresh.id))
            return no_such_webhook();
        store::put_secret(w.tx, fresh.id, inside_.sealed(fresh.id, fresh.secret));
        note(w, "webhook.secret_renewed", fresh.id);
        return fresh;
    }

    // Says nothing about any case.
    Result<WebhookTried> test(api::Asking& asking, WebhookId id) const
    {
        auto const one = inside_.parts.database.read([&](db::Transaction& tx) { return store::webhook(tx, id); });
        if (!one)
            return no_such_webhook();
        auto const delivery = inside_.parts.ids.next<DeliveryId>();
        return tried(inside_.call(*one, "test", delivery, to_json(Told{delivery, "test", asking.now, {}})));
    }

  private:
    Result<void> check(store::KeptWebhook const& one) const
    {
        if (auto const fits = http::check_call_address(one.url, inside_.parts.internal_hosts); !fits)
            return fits;
        if (!std::ranges::all_of(one.events, is_event))
            return Refusal{"no_such_event", "There is no such event. GET /webhook-events lists them.", "events"};
        return {};
    }

    void go_on(api::Writing& w, WebhookId id) const
    {
        store::wait_no_longer(w.tx, id, w.now);
        for (CaseId const waiting : store::waiting_cases(w.tx, id))
            inside_.wake(w.tx, id, waiting);
    }

    void note(api::Writing& w, std::string_view verb, WebhookId id) const
    {
        inside_.parts.journal.note(
            w.tx,
            {.who = events::WhoId{w.who.user.value}, .verb = verb, .subject_kind = "webhook", .subject = id.value});
    }

    Integration::Inside& inside_;
};
}

void Integration::Inside::add_webhook_routes(api::Routes& routes)
{
    Endpoints const all(*this);
    routes
        .get("/webhook-events", "List what webhooks can be told of",
             [](api::Reading&) -> Result<WebhookEvents> {
                 return WebhookEvents{{all_events().begin(), all_events().end()}};
             })
        .allow(read_webhooks);
    routes
        .get("/webhooks", "List the webhooks: programs elsewhere that are told what happens to cases",
             [all](api::Reading& r, api::ListQuery const& query) { return all.list(r, query); })
        .allow(read_webhooks);
    routes
        .post(
            "/webhooks", "Add a webhook; its secret is shown this once",
            [all](api::Asking& asking, NewWebhook const& form) { return all.prepare(asking, form); },
            [all](api::Writing& w, std::pair<store::KeptWebhook, std::string> const& made) {
                return all.create(w, made);
            })
        .allow(write_webhooks)
        .creates("/webhooks/{id}")
        .secret()
        .example(R"({"name":"Core banking","url":"https://hooks.bank.example/regard","events":["case.opened"]})");
    routes
        .get("/webhooks/{id}", "Read one webhook, never its secret",
             [all](api::Reading& r, WebhookId id) { return all.read(r, id); })
        .allow(read_webhooks);
    routes
        .patch("/webhooks/{id}", "Change a webhook, or switch it off and on; switched on it goes on with what waited",
               [all](api::Writing& w, WebhookId id, WebhookChange const& wish) { return all.change(w, id, wish); })
        .allow(write_webhooks)
        .edits()
        .example(R"({"is_on":true})");
    routes
        .delete_("/webhooks/{id}", "Remove a webhook and the log of its calls",
                 [all](api::Writing& w, WebhookId id) { return all.remove(w, id); })
        .allow(write_webhooks);
    routes
        .post(
            "/webhooks/{id}/secret", "Make a new secret, shown this once; the old one ends",
            [all](api::Asking& asking, WebhookId id) { return all.prepare_secret(asking, id); },
            [all](api::Writing& w, WebhookSecret const& fresh) { return all.renew(w, fresh); })
        .allow(write_webhooks)
        .secret();
    routes
        .post("/webhooks/{id}/test", "Call it now with a test event and say how that went",
              [all](api::Asking& asking, WebhookId id) { return all.test(asking, id); })
        .allow(write_webhooks);
}
}
