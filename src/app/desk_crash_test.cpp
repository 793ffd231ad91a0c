// kill -9 of the whole server under the load of mail and of the API, over and over: what was accepted is there exactly once, no
// alarm has rung twice, and the store is sound. On PostgreSQL two servers work at the same mailbox and desk, and one of them
// is killed.
//
// REGARD_CRASH_ROUNDS says how many servers to kill on SQLite and PostgreSQL together; 12 where nobody says.
#include "app/server.h"
#include "app/store.h"
#include "base/free_port_for_test.h"
#include "ground/db/child_program.h"
#include "ground/db/testing.h"
#include "ground/events/journal.h"
#include "ground/files/temp.h"
#include "ground/http/client.h"
#include "ground/mail/testing_dovecot.h"
#include "ground/mail/testing_smtp.h"

#include <boost/json.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <random>
#include <set>
#include <thread>

namespace regard::app
{
namespace
{
namespace json = boost::json;
using db::testing::Child;
using mail::testing::Dovecot;
using mail::testing::SmtpSink;

constexpr int mails_a_round = 2, clients = 3;

int rounds_a_store()
{
    char const* const said = std::getenv("REGARD_CRASH_ROUNDS");
    return (said ? std::atoi(said) : 12) / 2;
}

class DeskCrash : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        if (!Dovecot::is_installed())
            GTEST_SKIP() << "Dovecot is not installed (Debian's dovecot-imapd, see bin/packages)";
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        fresh().close(); // nothing of ours is open while servers are forked
        dovecot_.emplace();
        sink_.emplace();
        for (std::uint16_t& port : ports_)
            port = free_port_for_test();
    }

    // A server until it is killed. Node 1 may stand beside node 0 on PostgreSQL.
    void serve(int node)
    {
        config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
        config.data = folder_.path();
        config.log_level = "error";
        config.listen_port = ports_[static_cast<std::size_t>(node)];
        config.secrets_key = "a key of thirty-two characters!!";
        if (GetParam() == db::Engine::postgres)
            config.database_url = fresh().where();
        auto const server = Server::start(config);
        if (!server) {
            std::fprintf(stderr, "%s\n", server.error().sentence.c_str());
            ::_exit(1);
        }
        for (;;)
            ::pause();
    }

    std::string at(int node, std::string_view path) const
    {
        return fmt::format("http://127.0.0.1:{}{}", ports_[static_cast<std::size_t>(node)], path);
    }

    // The answer's body; nothing where none came or it was none of success.
    std::optional<std::string> asked(int node, std::string const& method, std::string_view path,
                                     std::string const& body = {}, std::string const& key = {}) const
    {
        http::Call call{.method = method, .address = at(node, path), .headers = {}, .body = body};
        call.limit = std::chrono::seconds(5);
        if (!cookie_.empty())
            call.headers = {{"Cookie", cookie_}, {"X-Regard-Csrf", csrf_}};
        if (!body.empty()) {
            call.headers.emplace_back("Content-Type", "application/json");
            call.headers.emplace_back("Idempotency-Key", key.empty() ? fmt::format("k{}", ++keys_) : key);
        }
        auto const reply = client_.call(call);
        if (!reply || reply->status < 200 || reply->status > 299)
            return std::nullopt;
        cookie_of(*reply);
        return reply->body;
    }

    // Throws where it does not succeed: for what the test stands on.
    std::string made(std::string_view path, std::string const& body)
    {
        auto const answer = asked(0, "POST", path, body);
        if (!answer)
            throw std::runtime_error(fmt::format("{} {}", path, body));
        auto const made = json::parse(*answer).as_object();
        return made.contains("id") ? std::string(made.at("id").as_string()) : std::string();
    }

    void await(int node) const
    {
        for (int tries = 0; !asked(node, "GET", "/readyz"); ++tries) {
            if (tries > 2'000)
                throw std::runtime_error("the server does not begin");
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    // An organisation with one team, whose targets warn within seconds and whose mailbox is read live.
    void set_up()
    {
        Child server([&](int) { serve(0); });
        await(0);
        std::string const file = folder_.path() + "/setup-link.txt";
        std::string link;
        while (link.find("token=") == std::string::npos)
            std::getline(std::ifstream(file), link);
        made("/api/v1/setup",
             fmt::format(
                 R"({{"token":"{}","name":"Anna Berg","email":"anna@bank.example","password":"kept for one test",)"
                 R"("organisation":{{"name":"Bank","zone":"Europe/Copenhagen","currency":"EUR","language":"en"}}}})",
                 link.substr(link.find("token=") + 6)));
        csrf_ = json::parse(*asked(0, "GET", "/api/v1/session")).at("csrf").as_string();
        auto const team = made("/api/v1/units", R"({"name":"Cards"})");
        made("/api/v1/employees", fmt::format(R"({{"name":"Anna","email":"anna@bank.example","unit":"{}"}})", team));
        auto const touchpoint = made("/api/v1/touchpoints", fmt::format(R"({{"name":"Cards","team":"{}"}})", team));
        auto const always =
            made("/api/v1/calendars", R"({"name":"Always","zone":"UTC","week":{"mon-sun":["00:00-24:00"]}})");
        made("/api/v1/policies",
             fmt::format(
                 R"({{"name":"Quick","terms":{{"calendar":"{}","first_reply":{{"minutes":2,"promised":true}},)"
                 R"("resolve":{{"minutes":2}},"warnings":[{{"share":0.01}},{{"share":0.02}},{{"share":0.05}}]}}}})",
                 always));
        auto const imap = dovecot_->server(mail::Tls::none), smtp = sink_->server();
        made("/api/v1/mailboxes",
             fmt::format(R"({{"name":"Help","address":"help@bank.example","host":"{}","port":{},"security":"none",)"
                         R"("user":"anna","secret":"secret","smtp_host":"{}","smtp_port":{},"smtp_security":"none",)"
                         R"("take_existing":true,"afterwards":"remove","mode":"live","touchpoint":"{}"}})",
                         imap.host, imap.port, smtp.host, smtp.port, touchpoint));
        touchpoint_ = touchpoint;
        server.kill();
        (void)server.ended_well();
    }

    // Begins cases until told to stop. One that was not answered is asked for again with its key, by whichever server is next.
    void begin_cases(int node, std::atomic<bool> const& stop)
    {
        while (!stop)
            begin_case(node, next_to_begin());
    }

    std::string next_to_begin()
    {
        std::lock_guard const lock(mutex_);
        if (unanswered_.empty())
            return fmt::format("api-{}", begun_++);
        return unanswered_.extract(unanswered_.begin()).value();
    }

    void begin_case(int node, std::string const& subject)
    {
        bool const accepted =
            asked(node, "POST", "/api/v1/cases",
                  fmt::format(
                      R"({{"subject":"{}","text":"Lost.","customer":{{"email":"{}@post.example"}},"touchpoint":"{}"}})",
                      subject, subject, touchpoint_),
                  subject)
                .has_value();
        std::lock_guard const lock(mutex_);
        if (accepted)
            ++accepted_;
        else
            unanswered_.insert(subject);
    }

    int accepted()
    {
        std::lock_guard const lock(mutex_);
        return accepted_;
    }

    void deliver(int count)
    {
        for (int i = 0; i < count; ++i, ++mails_)
            dovecot_->deliver(
                fmt::format("From: Eva <eva{0}@holm.example>\r\nTo: help@bank.example\r\nSubject: mail-{0}\r\n"
                            "Message-ID: <m{0}@holm.example>\r\n\r\nI lost my card.\r\n",
                            mails_));
    }

    void under_load(int node, std::chrono::milliseconds time)
    {
        std::atomic<bool> stop{false};
        std::vector<std::thread> threads;
        for (int i = 0; i < clients; ++i)
            threads.emplace_back([&] { begin_cases(node, stop); });
        std::this_thread::sleep_for(time);
        if (while_loaded_)
            while_loaded_();
        stop = true;
        for (auto& thread : threads)
            thread.join();
    }

    void kill_under_load(int node, Child& server, std::chrono::milliseconds after)
    {
        while_loaded_ = [&] { server.kill(); };
        under_load(node, after);
        while_loaded_ = nullptr;
        EXPECT_FALSE(server.ended_well());
    }

    // Lets a server work until every mail is taken and every alarm that is due has rung.
    void let_finish(int node)
    {
        while (!unanswered_.empty())
            begin_case(node, next_to_begin());
        for (int tries = 0; !dovecot_->lying_in().empty() && tries < 3'000; ++tries)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        EXPECT_TRUE(dovecot_->lying_in().empty());
        std::this_thread::sleep_for(
            std::chrono::seconds(9)); // the last warning is due six seconds after its case began
        look_through(node);
    }

    // Asks the server that runs for all cases, by their subjects.
    void look_through(int node)
    {
        std::string next;
        do {
            auto const page =
                json::parse(asked(node, "GET", "/api/v1/desk/cases?which=all&limit=200" + next).value()).as_object();
            for (json::value const& one : page.at("items").as_array())
                cases_[std::string(one.at("subject").as_string())].emplace_back(one.at("id").as_string());
            next = page.at("next").is_string() ? fmt::format("&cursor={}", std::string(page.at("next").as_string()))
                                               : std::string();
        } while (!next.empty());
    }

    void expect_everything_once()
    {
        for (db::Finding const& finding : check_store(store_again()))
            ADD_FAILURE() << finding.name << ": " << finding.sentence << " " << finding.rows;
        for (auto const& [subject, ids] : cases_)
            EXPECT_EQ(ids.size(), 1u) << subject;
        for (int i = 0; i < begun_; ++i)
            EXPECT_TRUE(cases_.contains(fmt::format("api-{}", i))) << i;
        for (int i = 0; i < mails_; ++i)
            EXPECT_TRUE(cases_.contains(fmt::format("mail-{}", i))) << i;
        expect_alarms();
    }

    // Each case has the three warnings of its two targets, and none of them twice.
    void expect_alarms()
    {
        store_again().read([&](db::Transaction& tx) {
            for (auto const& [subject, ids] : cases_) {
                std::vector<std::string> rang;
                for (events::Line const& line : events::Journal::of(tx, "case", number_of(ids.front())))
                    if (line.verb == "target.near")
                        rang.push_back(line.codes);
                EXPECT_EQ(rang.size(), 6u) << subject;
                EXPECT_EQ(std::set(rang.begin(), rang.end()).size(), rang.size()) << subject;
            }
        });
    }

    static std::int64_t number_of(std::string const& id) { return Id<struct AnyTag>::from(id).value().value; }

    db::Database& store_again()
    {
        if (!store_) {
            config::Config config = config::load("", [](char const*) -> char const* { return nullptr; }).value();
            config.data = folder_.path();
            if (GetParam() == db::Engine::postgres)
                config.database_url = fresh().where();
            store_ = open_store(store_settings(config)).value();
        }
        return *store_;
    }

    files::TempFolder folder_;
    std::optional<Dovecot> dovecot_;
    std::optional<SmtpSink> sink_;
    std::array<std::uint16_t, 2> ports_{};
    std::function<void()> while_loaded_;
    int begun_ = 0, mails_ = 0, accepted_ = 0;
    std::set<std::string> unanswered_;                      // subjects of cases
    std::map<std::string, std::vector<std::string>> cases_; // by subject: the ids that are there

  private:
    void cookie_of(http::Reply const& reply) const
    {
        if (auto const set = std::string(reply.header("set-cookie")); cookie_.empty() && !set.empty())
            cookie_ = set.substr(0, set.find(';'));
    }

    http::Client client_{{.internal_hosts = {"127.0.0.1"}, .plain = true, .authorities = {}}};
    mutable std::string cookie_;
    std::string csrf_, touchpoint_;
    mutable std::atomic<int> keys_{0};
    std::mutex mutex_;
    std::unique_ptr<db::Database> store_;
};
REGARD_ON_EVERY_ENGINE(DeskCrash);
}

TEST_P(DeskCrash, what_a_killed_server_had_accepted_is_there_exactly_once)
{
    set_up();
    std::minstd_rand random(20261122);
    for (int round = 0; round < rounds_a_store(); ++round) {
        deliver(mails_a_round);
        Child server([&](int) { serve(0); });
        await(0);
        kill_under_load(0, server, std::chrono::milliseconds(std::uniform_int_distribution<int>(1, 250)(random)));
    }
    Child last([&](int) { serve(0); });
    await(0);
    let_finish(0);
    last.kill();
    (void)last.ended_well();
    EXPECT_GT(accepted_, rounds_a_store());
    expect_everything_once();
}

TEST_P(DeskCrash, of_two_servers_one_is_killed_and_the_other_carries_on)
{
    if (GetParam() == db::Engine::sqlite)
        GTEST_SKIP() << "a store of SQLite has one server";
    set_up();
    Child stays([&](int) { serve(1); });
    await(1);
    std::minstd_rand random(20261122);
    for (int round = 0; round < 5; ++round) {
        deliver(10);
        Child server([&](int) { serve(0); });
        await(0);
        std::atomic<bool> stop{false};
        std::thread beside([&] { begin_cases(1, stop); });
        kill_under_load(0, server, std::chrono::milliseconds(std::uniform_int_distribution<int>(100, 900)(random)));
        auto const before = accepted();
        under_load(1, std::chrono::milliseconds(300));
        EXPECT_GT(accepted(), before) << "the other does not carry on";
        stop = true;
        beside.join();
    }
    let_finish(1);
    stays.kill();
    (void)stays.ended_well();
    expect_everything_once();
}
}
