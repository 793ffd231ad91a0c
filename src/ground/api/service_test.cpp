// The whole way: socket, route, store and back.
#include "ground/api/live_channels.h"
#include "ground/api/testing.h"
#include "ground/http/event_channel.h"
#include "ground/http/server.h"
#include "ground/http/testing.h"

#include <atomic>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::api
{
namespace
{
using ::testing::HasSubstr;

struct Greeting
{
    std::string words;
    std::int64_t version = 7;
};
BOOST_DESCRIBE_STRUCT(Greeting, (), (words, version))

// One session, `regard=good`, that can end.
class OneSession final : public Authenticator
{
  public:
    Result<std::shared_ptr<Who const>> who(http::Head const& head, Instant) override
    {
        auto const cookie = head.cookie("regard");
        if (cookie.empty())
            return std::make_shared<Who const>();
        if (cookie != "good" || ended)
            return Refusal{"not_signed_in", "Sign in to go on.", ""};
        return std::make_shared<Who const>(testing::employee({"greet"}));
    }
    bool still_valid(Who const&, Instant) override { return !ended; }

    std::atomic<bool> ended{false};
};

constexpr EmbeddedFile page_files[] = {{"index.html", "<html>app"}};

class Whole : public ::testing::Test
{
  protected:
    Whole()
    {
        constexpr Permission greet{"greet"};
        routes.get("/greeting", "Greet", [](Reading&) -> Result<Greeting> { return Greeting{std::string(3'000, 'x')}; })
            .allow(greet)
            .quick();
        routes.post("/greetings", "Greet anew", [](Writing&, Greeting const& sent) -> Result<Greeting> { return sent; })
            .allow(greet);
        routes
            .get("/leave", "Sign out",
                 [this](Asking&) -> Result<http::Response> {
                     session.ended = true;
                     return http::text_answer(200, "bye").with("Set-Cookie", "regard=");
                 })
            .allow(greet);
        routes
            .get("/live", "Live greetings",
                 [this](Asking&) -> Result<http::Response> {
                     channel = std::make_shared<http::EventChannel>();
                     channel->heartbeat = heartbeat;
                     return http::Response{200, "text/event-stream", {}, channel};
                 })
            .allow(greet);
        service = std::make_unique<Service>(Parts{.routes = routes,
                                                  .authenticator = session,
                                                  .database = *store,
                                                  .clock = clock,
                                                  .catalogue = catalogue,
                                                  .metrics = metrics,
                                                  .pages = pages,
                                                  .version = "test"});
        server = http::Server::start({}, *service, metrics).value();
    }

    http::testing::Headers const cookie{{"Cookie", "regard=good"}};
    std::unique_ptr<db::Database> store = db::Database::in_memory();
    SystemClock clock;
    text::Catalogue catalogue{embedded::sentences()};
    http::Metrics metrics;
    http::StaticFiles pages{page_files};
    OneSession session;
    Routes routes;
    std::shared_ptr<http::EventChannel> channel;
    std::chrono::milliseconds heartbeat{30};
    std::unique_ptr<Service> service;
    std::unique_ptr<http::Server> server;
};

TEST_F(Whole, an_answer_is_compressed_and_recognised_again)
{
    http::testing::Client client(server->port());
    auto headers = cookie;
    headers.emplace_back("Accept-Encoding", "gzip");
    auto const answer = client.get("/api/v1/greeting", headers);
    EXPECT_EQ(answer.header("content-encoding"), "gzip");
    EXPECT_THAT(answer.header("etag"), HasSubstr("W/\"7-"));
    EXPECT_EQ(answer.header("cache-control"), "private, no-cache");
    headers.emplace_back("If-None-Match", answer.header("etag"));
    EXPECT_EQ(client.get("/api/v1/greeting", headers).status, 304);
    EXPECT_EQ(client.ask("HEAD", "/api/v1/greeting", cookie).status, 200);
}

TEST_F(Whole, nobody_is_told_to_sign_in_and_the_page_comes_all_the_same)
{
    http::testing::Client client(server->port());
    auto const refused = client.get("/api/v1/greeting");
    EXPECT_EQ(refused.status, 401);
    EXPECT_EQ(refused.header("content-type"), "application/problem+json");
    EXPECT_EQ(client.get("/cases/1", {{"Accept", "text/html"}}).body, "<html>app");
    EXPECT_EQ(client.get("/healthz", {{"Cookie", "regard=expired"}}).body, "ok\n");
    EXPECT_EQ(client.get("/api/v1/nothing", {{"Accept", "text/html"}}).status, 404);
}

TEST_F(Whole, packed_bodies_are_not_unpacked)
{
    http::testing::Client client(server->port());
    auto headers = cookie;
    headers.emplace_back("X-Regard-Csrf", testing::employee({}).csrf);
    EXPECT_EQ(client.post_json("/api/v1/greetings", R"({"words":"hi","version":1})", headers).status, 200);
    headers.emplace_back("Content-Encoding", "gzip");
    EXPECT_EQ(client.post_json("/api/v1/greetings", R"({"words":"hi","version":1})", headers).status, 415);
}

TEST_F(Whole, live_greetings_end_with_the_session)
{
    http::testing::Client client(server->port());
    client.send("GET /api/v1/live HTTP/1.1\r\nHost: a\r\nCookie: regard=good\r\n\r\n");
    client.read_until(":\n\n");
    session.ended = true;
    EXPECT_TRUE(client.closed());
}

TEST_F(Whole, one_sign_in_follows_changes_in_so_many_places_the_newest)
{
    std::vector<std::unique_ptr<http::testing::Client>> followers;
    for (std::size_t i = 0; i < LiveChannels::most; ++i) {
        followers.push_back(std::make_unique<http::testing::Client>(server->port()));
        followers.back()->send("GET /api/v1/live HTTP/1.1\r\nHost: a\r\nCookie: regard=good\r\n\r\n");
        followers.back()->read_until(":\n\n");
    }
    http::testing::Client one_more(server->port());
    one_more.send("GET /api/v1/live HTTP/1.1\r\nHost: a\r\nCookie: regard=good\r\n\r\n");
    one_more.read_until(":\n\n");
    EXPECT_TRUE(followers.front()->closed()) << "the oldest makes room";
    session.ended = true;
    EXPECT_TRUE(followers.back()->closed());
    EXPECT_TRUE(one_more.closed());
}

TEST_F(Whole, signing_out_ends_live_greetings_at_once)
{
    heartbeat = std::chrono::hours(1);
    http::testing::Client client(server->port()), other(server->port());
    client.send("GET /api/v1/live HTTP/1.1\r\nHost: a\r\nCookie: regard=good\r\n\r\n");
    client.read_until("\r\n\r\n");
    EXPECT_EQ(other.get("/api/v1/leave", cookie).status, 200);
    EXPECT_TRUE(client.closed());
}

TEST_F(Whole, the_server_refuses_in_the_form_of_the_service)
{
    http::testing::Client client(server->port());
    client.send("nonsense\r\n\r\n");
    auto const answer = client.answer();
    EXPECT_EQ(answer.status, 400);
    EXPECT_THAT(answer.body, HasSubstr("\"code\":\"bad_request\""));
}
}
}
