#pragma once
// The desk's bank whose people have accounts and are told what happens. For this feature's tests.
#include "features/desk/testing.h"
#include "features/notifications/notifications.h"
#include "ground/files/temp.h"
#include "ground/http/application.h"
#include "ground/http/metrics.h"
#include "ground/http/server.h"

#include <fmt/format.h>
#include <mutex>

namespace regard::notifications
{
// A chat that keeps what is written to it, or takes nothing.
class ChatServer final : public http::Application
{
  public:
    ChatServer() { server_ = http::Server::start({}, *this, metrics_).value(); }

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
        std::lock_guard const lock(mutex_);
        written_.push_back(request.body);
        return http::text_answer(takes ? 200 : 500, "");
    }
    http::Response refusal(int status, std::string_view code, std::string_view) const override
    {
        return http::text_answer(status, std::string(code));
    }

    std::vector<std::string> written() const
    {
        std::lock_guard const lock(mutex_);
        return written_;
    }
    // As it is called inside the house, and in the world.
    std::string address() const { return fmt::format("http://127.0.0.1:{}/hooks/secret-path", server_->port()); }

    static std::string world_address() { return "https://chat.example/hooks/secret-path"; }
    Result<http::Reply> called_from_the_world(http::Call call) const
    {
        call.address = address();
        return http::Client({{"127.0.0.1"}, true, {}}).call(call);
    }

    std::atomic<bool> takes{true};

  private:
    mutable std::mutex mutex_;
    std::vector<std::string> written_;
    http::Metrics metrics_;
    std::unique_ptr<http::Server> server_;
};

// Users have the numbers of their employees; an administrator is 77.
class NotificationRoutes : public desk::DeskRoutes
{
  protected:
    std::vector<Schema> more_schemas() override
    {
        return {{"notifications", embedded::features_notifications_schema()}};
    }
    void furnish() override
    {
        room.emplace(Parts{folder.path(),
                           {},
                           "https://regard.example",
                           store(),
                           ids,
                           clock,
                           journal,
                           *queue,
                           catalogue,
                           *promises,
                           lent_here(),
                           {"127.0.0.1"}});
        room->add_routes(routes);
        room->add_jobs(kinds);
        room->catch_up(); // it begins with what comes from here on
    }
    Lent lent_here()
    {
        Lent mine;
        mine.who_is = [this](db::Transaction& tx, api::UserId user) { return person(tx, user); };
        mine.user_called = [](db::Transaction& tx, std::string_view email) -> std::optional<api::UserId> {
            auto const id = people::employee_by_email(tx, email);
            return id ? std::optional(api::UserId{id->value}) : std::nullopt;
        };
        mine.who_may = [](db::Transaction&, api::Permission) { return std::vector{api::UserId{77}}; };
        mine.address_of = [](db::Transaction& tx, api::UserId user) {
            auto const one = people::employee(tx, {user.value});
            return one ? one->email : std::string();
        };
        mine.concerned = [this](db::Transaction&, events::Line const& line) {
            return line.subject_kind == "rights_change" ? concerned : std::vector<Concerned>();
        };
        mine.post = [this](Letter const& letter) -> Result<void> {
            if (no_mail)
                return *no_mail;
            letters.push_back(letter);
            return {};
        };
        mine.call_world = [this](http::Call const& call) {
            return call.address == ChatServer::world_address() ? chat_server.called_from_the_world(call)
                                                               : Lent().call_world(call);
        };
        return mine;
    }
    std::optional<api::Who> person(db::Transaction& tx, api::UserId user)
    {
        if (user.value == 77)
            return api::testing::employee({"cases.read", "cases.all", "mailboxes.write"});
        auto const one = people::employee(tx, {user.value});
        if (!one)
            return std::nullopt;
        std::vector<std::string> const roles{without_role == one->id ? "" : "frontline"};
        api::Who who = api::testing::employee(access::permissions_of(roles));
        who.all_units = false;
        who.user = user;
        who.employee = one->id;
        who.name = one->name;
        who.zone = "Europe/Copenhagen";
        who.units = people::units_led_by(tx, one->id);
        if (one->unit)
            who.units.push_back(*one->unit);
        return who;
    }
    void TearDown() override
    {
        room.reset();
        DeskRoutes::TearDown();
    }

    void tell() // what happened until now
    {
        while (room->catch_up() > 0) {
        }
        worker->run_due();
    }
    Notifications told(desk::EmployeeId employee, std::string const& query = {})
    {
        tell();
        as(employee);
        auto const answer = desk->get("/notifications" + query);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<Notifications>();
    }
    std::vector<NoticeKind> kinds_told(desk::EmployeeId employee) // oldest first
    {
        std::vector<NoticeKind> all;
        for (Notification const& one : told(employee).items)
            all.insert(all.begin(), one.kind);
        return all;
    }
    void wishes(desk::EmployeeId employee, std::string const& json)
    {
        as(employee);
        auto const answer = desk->ask("PUT", "/notifications/preferences", {}, json);
        EXPECT_EQ(answer.status, 200) << answer.body;
    }
    void offers(CaseId id, desk::EmployeeId to)
    {
        auto const answer =
            desk->post("/cases/" + id.text() + "/handoff", R"({"to":")" + to.text() + R"(","reason":"Yours"})");
        EXPECT_EQ(answer.status, 200) << answer.body;
    }
    void answers(CaseId id, std::string const& json)
    {
        auto const answer = desk->ask("PUT", "/cases/" + id.text() + "/handoff", {}, json);
        EXPECT_EQ(answer.status, 200) << answer.body;
    }

    files::TempFolder folder;
    ChatServer chat_server;
    std::vector<Letter> letters;
    std::optional<Refusal> no_mail;
    std::optional<Room> room;
    std::vector<Concerned> concerned; // by a change of rights
    desk::EmployeeId without_role;    // all of theirs were taken away
};
}
