// The calls that wait, one after the other for a case, until the other side has taken them.
#include "features/integration/inside.h"
#include "features/integration/rules.h"

#include <climits>
#include <random>

namespace regard::integration
{
namespace
{
double chance()
{
    thread_local std::mt19937 dice{std::random_device{}()};
    return std::uniform_real_distribution<double>(0, 1)(dice);
}

// Runs under a lease, so no second node makes the same calls meanwhile.
class Caller
{
  public:
    Caller(Integration::Inside& inside, jobs::Context& context, CallOrder order)
        : inside_(inside), context_(context), order_(order)
    {}

    jobs::Outcome run()
    {
        for (;;) {
            Instant const now = context_.now();
            auto const next = look();
            if (!next.delivery) {
                if (finish())
                    return jobs::Outcome::done();
                continue; // another has come meanwhile
            }
            Instant const due = std::max(*next.delivery->next_try, next.webhook->rests_until.value_or(now));
            if (due > now || context_.should_stop())
                return jobs::Outcome::again(std::max(due, now));
            settle(next);
        }
    }

  private:
    struct Next
    {
        std::optional<store::KeptWebhook> webhook;
        std::optional<Delivery> delivery; // none: nothing to do
        std::optional<std::string> body;
    };

    Next look() const
    {
        return inside_.parts.database.read([&](db::Transaction& tx) {
            Next next{store::webhook(tx, order_.webhook), {}, {}};
            if (!next.webhook || !next.webhook->is_on)
                return next;
            next.delivery = store::next_of(tx, order_.webhook, order_.case_id);
            if (next.delivery)
                next.body = inside_.told(tx, *next.webhook, *next.delivery);
            return next;
        });
    }

    // In one transaction with the look whether nothing waits: what comes later begins a new job.
    bool finish()
    {
        return inside_.parts.database.write([&](db::Transaction& tx) {
            auto const webhook = store::webhook(tx, order_.webhook);
            if (webhook && webhook->is_on && store::next_of(tx, order_.webhook, order_.case_id))
                return false;
            context_.finish(tx);
            return true;
        });
    }

    void settle(Next const& next)
    {
        Delivery done = *next.delivery;
        if (!next.body) {
            done.state = DeliveryState::kept_back;
            inside_.parts.database.write([&](db::Transaction& tx) {
                context_.confirm(tx);
                store::put_outcome(tx, done);
            });
            return;
        }
        auto const reply = inside_.call(*next.webhook, done.event, done.id, *next.body);
        Instant const now = context_.now();
        auto const how = tried(reply);
        done.tried = now;
        done.attempts += 1;
        done.status = how.status;
        done.answer = how.status ? how.answer : how.code;
        done.state = how.works ? DeliveryState::delivered : DeliveryState::waiting;
        if (!how.works)
            done.next_try = now + back_off(done.attempts, chance());
        inside_.parts.database.write([&](db::Transaction& tx) {
            context_.confirm(tx);
            store::put_outcome(tx, done);
            stand(tx, how, now);
        });
    }

    // How the webhook stands after a call: it fails from the first failure to the next success.
    void stand(db::Transaction& tx, WebhookTried const& how, Instant now) const
    {
        auto webhook = store::webhook(tx, order_.webhook);
        if (!webhook || (how.works && !webhook->failing_since && !webhook->rests_until))
            return;
        if (how.works)
            webhook->failing_since.reset();
        else if (!webhook->failing_since)
            webhook->failing_since = now;
        webhook->rests_until = how.works || how.status ? std::nullopt : std::optional(now + rest);
        if (webhook->is_on && webhook->failing_since && now - *webhook->failing_since > patience) {
            webhook->is_on = false;
            webhook->switched_off = now;
            inside_.parts.journal.note(tx, {.who = {},
                                            .verb = "webhook.switched_off",
                                            .subject_kind = "webhook",
                                            .subject = webhook->id.value,
                                            .codes = {{"owner", webhook->owner}}});
        }
        store::put_standing(tx, *webhook);
    }

    Integration::Inside& inside_;
    jobs::Context& context_;
    CallOrder const order_;
};

void forget_old(Integration::Inside& inside, Instant now)
{
    auto const all =
        inside.parts.database.read([](db::Transaction& tx) { return store::webhooks(tx, WebhookId{}, INT_MAX); });
    inside.parts.database.write([&](db::Transaction& tx) { store::forget_before(tx, now - kept_for); });
    for (store::KeptWebhook const& one : all)
        inside.parts.database.write([&](db::Transaction& tx) { store::forget_beyond(tx, one.id, most_kept); });
}
}

void Integration::Inside::add_jobs(jobs::Kinds& kinds)
{
    kinds.add("webhooks.call", jobs::Rules{}, [this](jobs::Context& context) {
        return Caller(*this, context, from_json<CallOrder>(context.argument()).value()).run();
    });
    kinds.add_recurring("webhooks.forget", jobs::Every{Span::days(1), Span::hours(3)}, [this](jobs::Context& context) {
        forget_old(*this, context.now());
        return jobs::Outcome::done();
    });
}
}
