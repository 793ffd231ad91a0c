// The server over a real socket: what it does not put up with, and how it stops.
#include "ground/http/stage_for_test.h"

namespace regard::http
{
namespace
{
TEST_F(Serving, slow_senders_are_cut_off)
{
    settings.head = settings.body = settings.idle = 150ms;
    auto head = client();
    head.send("GET / HTTP/1.1\r\nHo");
    EXPECT_EQ(head.answer().status, 408);
    EXPECT_TRUE(head.closed());
    auto body = client();
    body.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    EXPECT_EQ(body.answer().status, 408);
    auto idle = client();
    EXPECT_TRUE(idle.closed());
}

TEST_F(Serving, dripping_a_head_does_not_buy_time)
{
    settings.head = 300ms;
    auto c = client();
    auto const began = std::chrono::steady_clock::now();
    EXPECT_THROW(
        {
            c.send("GET / HTTP/1.1\r\n");
            for (;;) {
                c.send("X: y\r\n");
                std::this_thread::sleep_for(20ms);
            }
        },
        std::runtime_error);
    EXPECT_LT(std::chrono::steady_clock::now() - began, 3s);
}

TEST_F(Serving, a_reader_that_does_not_read_is_cut_off)
{
    settings.write = 200ms;
    auto c = client();
    for (int i = 0; i < 5; ++i)
        c.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
    std::this_thread::sleep_for(800ms);
    EXPECT_LT(c.read_to_end().size(), 25'000'000U);
}

TEST_F(Serving, takes_no_more_connections_than_it_may)
{
    settings.most_connections = 2;
    auto one = client();
    auto two = client();
    EXPECT_EQ(one.get("/").status, 200);
    EXPECT_EQ(two.get("/").status, 200);
    auto three = client();
    EXPECT_EQ(three.answer().status, 503);
}

TEST_F(Serving, takes_no_more_connections_from_one_address_than_it_may)
{
    settings.most_connections_per_address = 1;
    {
        auto one = client();
        EXPECT_EQ(one.get("/").status, 200);
        EXPECT_EQ(client().answer().status, 503);
    }
    std::this_thread::sleep_for(100ms);
    EXPECT_EQ(client().get("/").status, 200);
}

TEST_F(Serving, believes_only_its_own_proxies)
{
    EXPECT_EQ(client().get("/address", {{"X-Forwarded-For", "1.2.3.4"}, {"X-Forwarded-Proto", "https"}}).body,
              "127.0.0.1 plain");
    server.reset();
    settings.trusted_proxies = {"127.0.0.0/8", "10.0.0.0/8"};
    auto const answer =
        client().get("/address", {{"X-Forwarded-For", "6.6.6.6, 1.2.3.4, 10.0.0.9"}, {"X-Forwarded-Proto", "https"}});
    EXPECT_EQ(answer.body, "1.2.3.4 secure");
    EXPECT_TRUE(answer.has("strict-transport-security"));
}

TEST_F(Serving, a_full_queue_says_so)
{
    settings.workers = 1;
    settings.most_queued = 1;
    auto one = client();
    auto two = client();
    auto three = client();
    one.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    std::this_thread::sleep_for(50ms);
    two.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    std::this_thread::sleep_for(50ms);
    auto const refused = three.get("/slow");
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(refused.header("retry-after"), "1");
    EXPECT_EQ(one.answer().body, "slow");
    EXPECT_EQ(two.answer().body, "slow");
}

TEST_F(Serving, stopping_lets_answers_end_and_sends_readers_home)
{
    auto busy = client();
    auto idle = client();
    auto live = client();
    EXPECT_EQ(idle.get("/").status, 200);
    live.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
    live.read_until("two\n\n");
    busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    std::this_thread::sleep_for(50ms);
    auto const port = server->port();
    auto const began = std::chrono::steady_clock::now();
    server->stop();
    EXPECT_LT(std::chrono::steady_clock::now() - began, 2s);
    auto const answer = busy.answer();
    EXPECT_EQ(answer.body, "slow");
    EXPECT_EQ(answer.header("connection"), "close");
    EXPECT_TRUE(idle.closed());
    EXPECT_TRUE(live.closed());
    EXPECT_THROW(Client{port}, std::runtime_error);
}

TEST_F(Serving, stopping_does_not_wait_for_ever)
{
    settings.drain = 100ms;
    auto half = client();
    half.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    std::this_thread::sleep_for(50ms);
    auto const began = std::chrono::steady_clock::now();
    server->stop();
    EXPECT_LT(std::chrono::steady_clock::now() - began, 2s);
}

TEST(ServerStart, says_why_it_can_not_listen)
{
    Stage stage;
    Metrics metrics;
    auto const bad_proxy = Server::start({.trusted_proxies = {"10.0.0.0/33"}}, stage, metrics);
    EXPECT_EQ(bad_proxy.error().code, "bad_proxy");
    auto const elsewhere = Server::start({.address = "192.0.2.1"}, stage, metrics);
    EXPECT_EQ(elsewhere.error().code, "can_not_listen");
    auto const no_certificate = Server::start({.certificate = "/nowhere", .key = "/nowhere"}, stage, metrics);
    EXPECT_EQ(no_certificate.error().code, "bad_certificate");
}

TEST_F(Serving, what_could_go_either_way_goes_to_the_workers_when_they_are_busy)
{
    settings.quiet_below = 1;
    auto c = client();
    auto slow = client();
    auto const network = c.get("/thread/network").body;
    EXPECT_EQ(c.get("/thread/either").body, network);
    slow.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    std::this_thread::sleep_for(50ms);
    EXPECT_NE(c.get("/thread/either").body, network);
    EXPECT_EQ(c.get("/thread/network").body, network);
    EXPECT_EQ(slow.answer().body, "slow");
    std::this_thread::sleep_for(50ms);
    EXPECT_EQ(c.get("/thread/either").body, network);
}
}
}
