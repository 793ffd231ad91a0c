#pragma once
// The desk's bank with a webhook room, and a program elsewhere that hears the calls over a real socket of this machine.
// For this feature's tests.
#include "features/desk/testing.h"
#include "features/integration/integration.h"
#include "ground/files/temp.h"
#include "ground/http/application.h"
#include "ground/http/metrics.h"
#include "ground/http/server.h"

#include <fmt/format.h>
#include <mutex>
#include <thread>

namespace regard::integration
{
// Answers what it is told to, and remembers what it heard.
class Listener final : public http::Application
{
  public:
    struct Heard
    {
        std::string path, event, delivery, signature, body;
    };

    Listener() { server_ = http::Server::start({}, *this, metrics_).value(); }

    http::Plan plan(http::Head const&) const override
    {
        http::Plan plan;
        plan.body = http::Plan::Body::memory;
        plan.body_limit = 100'000;
        return plan;
    }
    std::optional<http::Response> admit(http::Plan const&, http::Head const&) override { return std::nullopt; }
    http::Response answer(http::Plan const&, http::Request& request) override
    {
        auto const& head = request.head;
        if (meanwhile)
            std::exchange(meanwhile, nullptr)();
        std::this_thread::sleep_for(takes);
        std::lock_guard const lock(mutex_);
        heard_.push_back({head.path, std::string(head.header("regard-event")),
                          std::string(head.header("regard-delivery")), std::string(head.header("regard-signature")),
                          request.body});
        for (std::string const& refused : refusing)
            if (request.body.find(refused) != std::string::npos)
                return http::text_answer(500, "not <b>now</b>");
        return http::text_answer(200, "thanks");
    }
    http::Response refusal(int status, std::string_view code, std::string_view) const override
    {
        return http::text_answer(status, std::string(code));
    }

    std::vector<Heard> heard() const
    {
        std::lock_guard const lock(mutex_);
        return heard_;
    }
    std::string address() const { return fmt::format("http://127.0.0.1:{}/regard", server_->port()); }

    std::function<void()> meanwhile;   // happens once, before the next call is answered
    std::chrono::milliseconds takes{}; // how long an answer takes
    std::vector<std::string> refusing; // bodies that hold one of these are answered 500

  private:
    mutable std::mutex mutex_;
    std::vector<Heard> heard_;
    http::Metrics metrics_;
    std::unique_ptr<http::Server> server_;
};

class WebhookRoutes : public desk::DeskRoutes
{
  protected:
    std::vector<Schema> more_schemas() override { return {{"integration", embedded::features_integration_schema()}}; }
    void furnish() override
    {
        room.emplace(parts());
        room->add_routes(routes);
        room->add_jobs(kinds);
        room->catch_up(); // it begins with what comes from here on
    }
    Parts parts()
    {
        return {folder.path(),
                {},
                "https://regard.example",
                store(),
                ids,
                clock,
                journal,
                *queue,
                [this](db::Transaction&, api::UserId user) {
                    return user == owner.user ? std::optional(owner) : std::nullopt;
                },
                internal_hosts};
    }
    void TearDown() override
    {
        room.reset();
        DeskRoutes::TearDown();
    }

    void as_administrator()
    {
        desk->who = api::testing::employee({"webhooks.read", "webhooks.write", "cases.read", "cases.all"});
        desk->who.user = {77};
        owner = desk->who;
    }
    // Everything the listener is to be told of, unless told otherwise.
    WebhookSecret webhook(std::string const& events = "")
    {
        as_administrator();
        auto const answer = desk->post(
            "/webhooks", fmt::format(R"({{"name":"Core","url":"{}","events":[{}]}})", listener.address(), events));
        EXPECT_EQ(answer.status, 201) << answer.body;
        as(anna);
        return answer.read<WebhookSecret>();
    }
    Webhook read(WebhookId id)
    {
        as_administrator();
        return desk->get("/webhooks/" + id.text()).read<Webhook>();
    }
    std::vector<Delivery> log(WebhookId id)
    {
        as_administrator();
        auto items = desk->get("/webhooks/" + id.text() + "/deliveries").read<api::Page<Delivery>>().items;
        as(anna);
        std::reverse(items.begin(), items.end());
        return items; // oldest first
    }
    void tell() // what happened until now
    {
        while (room->catch_up() > 0) {
        }
        worker->run_due();
    }
    std::vector<std::string> events_heard()
    {
        std::vector<std::string> all;
        for (auto const& one : listener.heard())
            all.push_back(one.event);
        return all;
    }

    files::TempFolder folder;
    Listener listener;
    std::vector<std::string> internal_hosts{"127.0.0.1"};
    api::Who owner;
    std::optional<Integration> room;
};
}
