// kill -9 of the whole server while clients give gestures with idempotency keys, over and over: each that was accepted stands exactly
// once, the budget is never overspent, and `regard check` finds nothing. On PostgreSQL two servers take gestures from the same budget,
// and one of them is killed.
//
// REGARD_CRASH_ROUNDS says how many servers to kill on SQLite and PostgreSQL together; 12 where nobody says.
#include "app/server.h"
#include "app/store.h"
#include "base/free_port_for_test.h"
#include "ground/db/child_program.h"
#include "ground/db/testing.h"
#include "ground/files/temp.h"
#include "ground/http/client.h"

#include <boost/json.hpp>
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

constexpr int hands = 3;
constexpr std::int64_t one_gesture = 100; // minor units

int rounds_a_store()
{
    char const* const said = std::getenv("REGARD_CRASH_ROUNDS");
    return (said ? std::atoi(said) : 12) / 2;
}

config::Config plain_config()
{
    return config::load("", [](char const*) -> char const* { return nullptr; }).value();
}

class GesturesCrash : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        fresh().close(); // nothing of ours is open while servers are forked
        for (std::uint16_t& port : ports_)
            port = free_port_for_test();
    }

    config::Config config()
    {
        config::Config config = plain_config();
        config.data = folder_.path();
        config.log_level = "error";
        config.secrets_key = "a key of thirty-two characters!!";
        if (GetParam() == db::Engine::postgres)
            config.database_url = fresh().where();
        return config;
    }

    // A server until it is killed. Node 1 may stand beside node 0 on PostgreSQL.
    void serve(int node)
    {
        config::Config config = this->config();
        config.listen_port = ports_[static_cast<std::size_t>(node)];
        auto const server = Server::start(config);
        if (!server) {
            std::fprintf(stderr, "%s\n", server.error().sentence.c_str());
            ::_exit(1);
        }
        for (;;)
            ::pause();
    }

    Result<http::Reply> call(int node, std::string const& method, std::string_view path, std::string const& body = {},
                             std::string const& key = {}) const
    {
        http::Call call{.method = method,
                        .address = fmt::format("http://127.0.0.1:{}{}", ports_[static_cast<std::size_t>(node)], path),
                        .headers = {},
                        .body = body};
        call.limit = std::chrono::seconds(10);
        if (!cookie_.empty())
            call.headers = {{"Cookie", cookie_}, {"X-Regard-Csrf", csrf_}};
        if (!body.empty())
            call.headers.emplace_back("Content-Type", "application/json");
        if (!key.empty())
            call.headers.emplace_back("Idempotency-Key", key);
        return client_.call(call);
    }

    // Throws where it does not succeed: for what the test stands on.
    json::object asked(int node, std::string const& method, std::string_view path, std::string const& body = {})
    {
        auto const reply = call(node, method, path, body);
        if (!reply || reply->status < 200 || reply->status > 299)
            throw std::runtime_error(fmt::format("{} {}: {}", path, body, reply ? reply->body : "no answer"));
        if (auto const set = std::string(reply->header("set-cookie")); cookie_.empty() && !set.empty())
            cookie_ = set.substr(0, set.find(';'));
        return reply->body.empty() ? json::object() : json::parse(reply->body).as_object();
    }

    std::string made(std::string_view path, std::string const& body)
    {
        return std::string(asked(0, "POST", path, body).at("id").as_string());
    }

    void await(int node) const
    {
        for (int tries = 0;; ++tries) {
            if (auto const reply = call(node, "GET", "/readyz"); reply && reply->status == 200)
                return;
            if (tries > 4'000)
                throw std::runtime_error("the server does not begin");
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    // An organisation of one, who may give 10 EUR at once from a budget of that many gestures.
    void set_up(std::int64_t gestures)
    {
        Child server([&](int) { serve(0); });
        await(0);
        std::string link;
        while (link.find("token=") == std::string::npos)
            std::getline(std::ifstream(folder_.path() + "/setup-link.txt"), link);
        asked(0, "POST", "/api/v1/setup",
              fmt::format(
                  R"({{"token":"{}","name":"Anna Berg","email":"anna@bank.example","password":"kept for one test",)"
                  R"("organisation":{{"name":"Bank","zone":"Europe/Copenhagen","currency":"EUR","language":"en"}}}})",
                  link.substr(link.find("token=") + 6)));
        csrf_ = asked(0, "GET", "/api/v1/session").at("csrf").as_string();
        auto const decision = made("/api/v1/decisions", R"({"kind":"goodwill","name":"Flowers"})");
        asked(0, "POST", "/api/v1/rights/changes",
              fmt::format(R"({{"why":"Agreed","lines":[{{"cell":{{"decision":"{}","holder":{{"kind":"level",)"
                          R"("name":"Adviser"}}}},"currency":"EUR","limit":5000}}]}})",
                          decision));
        auto const team = made("/api/v1/units", R"({"name":"Cards"})");
        auto const anna =
            made("/api/v1/employees", fmt::format(R"({{"name":"Anna","email":"anna@bank.example","level":"Adviser",)"
                                                  R"("unit":"{}"}})",
                                                  team));
        kind_ = made("/api/v1/gesture-kinds", R"({"name_en":"Flowers","name_da":"Blomster"})");
        made("/api/v1/budget-policies",
             R"({"name":"All","currency":"EUR","who":{"level":"Adviser"},"terms":{"most_at_once":1000}})");
        granted_ = gestures * one_gesture;
        asked(0, "POST", "/api/v1/budget-funds",
              fmt::format(R"({{"amount":{{"minor":{},"currency":"EUR"}},"reason":"This year"}})", granted_ * 2));
        asked(0, "POST", "/api/v1/budget-grants",
              fmt::format(R"({{"employee":"{}","amount":{{"minor":{},"currency":"EUR"}},"reason":"For Anna"}})", anna,
                          granted_));
        customer_ = made("/api/v1/customers", R"({"name":"Eva Holm","contacts":[]})");
        server.kill();
        (void)server.ended_well();
    }

    // ---- clients

    // Gives until told to stop. What was not answered is asked for again with its key, by whichever server is next.
    void give_on(int node, std::atomic<bool> const& stop)
    {
        while (!stop)
            give(node, next_key());
    }

    std::string next_key()
    {
        std::lock_guard const lock(mutex_);
        return unanswered_.empty() ? fmt::format("tap-{}", tapped_++)
                                   : std::string(unanswered_.extract(unanswered_.begin()).value());
    }

    void give(int node, std::string const& key)
    {
        auto const reply =
            call(node, "POST", fmt::format("/api/v1/customers/{}/gestures", customer_),
                 fmt::format(R"({{"kind":"{}","amount":{{"minor":{},"currency":"EUR"}},"reason":"long_wait"}})", kind_,
                             one_gesture),
                 key);
        std::lock_guard const lock(mutex_);
        if (!reply || reply->status >= 500) {
            unanswered_.insert(key);
        } else if (reply->status == 201) {
            EXPECT_EQ(accepted_.emplace(key, id_in(reply->body)).first->second, id_in(reply->body)) << key;
        } else {
            EXPECT_EQ(reply->status, 422) << reply->body;
            EXPECT_NE(reply->body.find("nobody_above"), std::string::npos) << reply->body;
            ++refused_; // beyond what is left, with nobody to ask
        }
    }

    static std::string id_in(std::string const& body) { return std::string(json::parse(body).at("id").as_string()); }

    std::size_t accepted()
    {
        std::lock_guard const lock(mutex_);
        return accepted_.size();
    }

    void under_load(int node, std::chrono::milliseconds time, Child* to_kill)
    {
        std::atomic<bool> stop{false};
        std::vector<std::thread> all;
        for (int hand = 0; hand < hands; ++hand)
            all.emplace_back([&] { give_on(node, stop); });
        std::this_thread::sleep_for(time);
        if (to_kill)
            to_kill->kill();
        stop = true;
        for (std::thread& one : all)
            one.join();
        if (to_kill) {
            EXPECT_FALSE(to_kill->ended_well());
        }
    }

    // ---- afterwards
    void answer_the_rest(int node)
    {
        for (int tries = 0; !unanswered_.empty() && tries < 10'000; ++tries)
            give(node, next_key());
        EXPECT_TRUE(unanswered_.empty());
    }

    void expect_each_once(int node)
    {
        auto const before = accepted_; // asked for again, with its key, each is the one it was
        for (auto const& [key, id] : before)
            if (number_of(key) % 7 == 0)
                give(node, key);
        EXPECT_EQ(accepted_, before);
        std::set<std::string> ids;
        for (auto const& [key, id] : accepted_)
            EXPECT_TRUE(ids.insert(id).second) << "two keys, one gesture";
        std::set<std::string> there;
        std::string next;
        do {
            auto const page =
                asked(node, "GET", fmt::format("/api/v1/customers/{}/gestures?limit=100{}", customer_, next));
            for (json::value const& one : page.at("items").as_array())
                EXPECT_TRUE(there.insert(std::string(one.at("id").as_string())).second) << "twice";
            next =
                page.at("next").is_string() ? fmt::format("&cursor={}", std::string(page.at("next").as_string())) : "";
        } while (!next.empty());
        EXPECT_EQ(there, ids) << "neither lost nor done without having been asked for";
        auto const mine = asked(node, "GET", "/api/v1/me/budget").at("items").as_array().at(0);
        auto const spent = static_cast<std::int64_t>(ids.size()) * one_gesture;
        EXPECT_EQ(mine.at("spent").at("minor").as_int64(), spent);
        EXPECT_EQ(mine.at("left").at("minor").as_int64(), granted_ - spent);
        EXPECT_LE(spent, granted_);
    }

    static int number_of(std::string const& key) { return std::stoi(key.substr(key.find('-') + 1)); }

    void expect_sound()
    {
        auto const store = open_store(store_settings(config())).value();
        for (db::Finding const& finding : check_store(*store))
            ADD_FAILURE() << finding.name << ": " << finding.sentence << " " << finding.rows;
    }

    files::TempFolder folder_;
    std::array<std::uint16_t, 2> ports_{};
    std::string kind_, customer_;
    std::int64_t granted_ = 0;
    std::mutex mutex_;
    int tapped_ = 0, refused_ = 0;
    std::set<std::string> unanswered_;            // keys
    std::map<std::string, std::string> accepted_; // by key: the gesture's id

  private:
    http::Client client_{{.internal_hosts = {"127.0.0.1"}, .plain = true, .authorities = {}}};
    std::string cookie_, csrf_;
};
REGARD_ON_EVERY_ENGINE(GesturesCrash);
}

TEST_P(GesturesCrash, what_a_killed_server_had_accepted_stands_exactly_once_and_nothing_is_overspent)
{
    constexpr int enough = 40; // runs out before the end
    set_up(enough);
    std::minstd_rand random(20261122);
    for (int round = 0; round < rounds_a_store(); ++round) {
        Child server([&](int) { serve(0); });
        await(0);
        under_load(0, std::chrono::milliseconds(std::uniform_int_distribution<int>(5, 150)(random)), &server);
    }
    Child last([&](int) { serve(0); });
    await(0);
    answer_the_rest(0);
    for (int tries = 0; refused_ == 0 && tries < 10 * enough; ++tries)
        give(0, next_key());
    EXPECT_EQ(accepted(), static_cast<std::size_t>(enough)) << "to the last unit, and not beyond";
    expect_each_once(0);
    last.kill();
    (void)last.ended_well();
    expect_sound();
}

TEST_P(GesturesCrash, of_two_servers_one_is_killed_and_the_other_gives_on_from_the_same_budget)
{
    if (GetParam() == db::Engine::sqlite)
        GTEST_SKIP() << "a store of SQLite has one server";
    set_up(100'000);
    Child stays([&](int) { serve(1); });
    await(1);
    std::minstd_rand random(20261122);
    for (int round = 0; round < std::max(2, rounds_a_store() / 2); ++round) {
        Child server([&](int) { serve(0); });
        await(0);
        std::atomic<bool> stop{false};
        std::thread beside([&] { give_on(1, stop); });
        under_load(0, std::chrono::milliseconds(std::uniform_int_distribution<int>(50, 400)(random)), &server);
        auto const before = accepted();
        under_load(1, std::chrono::milliseconds(300), nullptr);
        EXPECT_GT(accepted(), before) << "the other does not carry on";
        stop = true;
        beside.join();
    }
    answer_the_rest(1);
    expect_each_once(1);
    stays.kill();
    (void)stays.ended_well();
    expect_sound();
}
}
