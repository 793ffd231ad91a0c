#pragma once
// Webhooks as the API shows them. Member names are the JSON names.
#include "base/fields.h"
#include "features/desk/model.h"

namespace regard::integration
{
using WebhookId = Id<struct WebhookTag>;
using DeliveryId = Id<struct DeliveryTag>;
using desk::CaseId;

struct Webhook
{
    WebhookId id;
    std::string name, url;
    std::vector<std::string> events; // empty: all there are
    bool is_on = true;
    std::optional<Instant> failing_since; // no call has succeeded since
    std::optional<Instant> switched_off;  // by itself, after failing for long
    std::int64_t waiting = 0;             // calls that are still to be made
    Instant made;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Webhook, (), (id, name, url, events, is_on, failing_since, switched_off, waiting, made, version))

struct NewWebhook
{
    std::string name, url;
    std::vector<std::string> events;
};
BOOST_DESCRIBE_STRUCT(NewWebhook, (), (name, url, events))
constexpr auto rules_of(form::Of<NewWebhook>)
{
    using namespace form;
    return rules(on(&NewWebhook::name, not_blank, length(1, 100)),
                 on(&NewWebhook::url, not_blank, length(1, 1000), about("https://…; what is called")),
                 on(&NewWebhook::events, may_be_left_out, about("Of GET /webhook-events; none: all there are")));
}

// What is left out stays.
struct WebhookChange
{
    std::optional<std::string> name, url;
    std::optional<std::vector<std::string>> events;
    std::optional<bool> is_on; // switched on again, it goes on with what waited
};
BOOST_DESCRIBE_STRUCT(WebhookChange, (), (name, url, events, is_on))
constexpr auto rules_of(form::Of<WebhookChange>)
{
    using namespace form;
    return rules(on(&WebhookChange::name, not_blank, length(1, 100)),
                 on(&WebhookChange::url, not_blank, length(1, 1000)));
}

struct WebhookSecret
{
    WebhookId id;
    std::string secret; // shown this once
};
BOOST_DESCRIBE_STRUCT(WebhookSecret, (), (id, secret))

struct WebhookEvents
{
    std::vector<std::string> items;
};
BOOST_DESCRIBE_STRUCT(WebhookEvents, (), (items))

// How one call went.
struct WebhookTried
{
    bool works = false;
    std::optional<int> status;  // none: there was no answer
    std::string answer;         // its head
    std::string code, sentence; // why there was none
};
BOOST_DESCRIBE_STRUCT(WebhookTried, (), (works, status, answer, code, sentence))

// ---- the log
enum class DeliveryState : std::uint8_t { // stored by number: only add at the end
    waiting,
    delivered,
    kept_back, // the webhook's owner may not see the case
};
BOOST_DESCRIBE_ENUM(DeliveryState, waiting, delivered, kept_back)

struct Delivery
{
    DeliveryId id;
    CaseId case_id;
    std::string event;
    Instant at;
    DeliveryState state = DeliveryState::waiting;
    int attempts = 0;
    std::optional<Instant> next_try; // of a waiting one
    std::optional<Instant> tried;
    std::optional<int> status;
    std::string answer;    // its head, or the code of why there was none
    std::int64_t part = 0; // of the case, that it is about: redress; not shown
};
BOOST_DESCRIBE_STRUCT(Delivery, (), (id, case_id, event, at, state, attempts, next_try, tried, status, answer))

struct DeliveryQuery
{
    std::optional<DeliveryState> state;
    std::optional<std::string> cursor;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(DeliveryQuery, (), (state, cursor, limit))
constexpr auto rules_of(form::Of<DeliveryQuery>)
{
    using namespace form;
    return rules(on(&DeliveryQuery::limit, range(1, 200), may_be_left_out));
}

// One delivery, or all since an instant, are made once more under the ids they had.
struct NewReplay
{
    std::optional<DeliveryId> delivery;
    std::optional<Instant> since;
};
BOOST_DESCRIBE_STRUCT(NewReplay, (), (delivery, since))

struct Replayed
{
    std::int64_t deliveries = 0;
};
BOOST_DESCRIBE_STRUCT(Replayed, (), (deliveries))

// ---- what goes out. docs/api/webhooks.md tells receivers of it.
struct CaseTold
{
    CaseId id;
    std::int64_t number = 0;
    desk::Kind kind = desk::Kind::request;
    desk::State state = desk::State::open;
    bool restricted = false; // then none of what may be left out is there
    std::optional<std::string> subject;
    std::optional<desk::EmployeeId> owner;
    std::optional<desk::UnitId> team;
    std::optional<desk::CustomerId> customer;
    Instant opened, updated;
    std::optional<Instant> promised, ended;
    std::string link;
};
BOOST_DESCRIBE_STRUCT(CaseTold, (),
                      (id, number, kind, state, restricted, subject, owner, team, customer, opened, updated, promised,
                       ended, link))

struct Told
{
    DeliveryId id;
    std::string event;
    Instant at;
    std::optional<CaseTold> about; // the case as it stands when the call is made
    std::optional<Json> redress{}; // of `case.redress_owed`: what is to be booked; not of a restricted case
};
BOOST_DESCRIBE_STRUCT(Told, (), (id, event, at, about, redress))
}
