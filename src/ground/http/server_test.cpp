// The server over a real socket: requests and answers.
#include "ground/http/stage_for_test.h"

namespace regard::http
{
namespace
{
using ::testing::HasSubstr;

TEST_F(Serving, answers_one_request_after_another_on_a_connection)
{
    auto c = client();
    for (int i = 0; i < 3; ++i) {
        auto const answer = c.ask("POST", "/echo", {{"X-Say", "hey-"}}, "body " + std::to_string(i));
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "hey-body " + std::to_string(i));
        EXPECT_EQ(answer.header("connection"), "keep-alive");
        EXPECT_EQ(c.get("/quick").body, "fine");
    }
}

TEST_F(Serving, answers_pipelined_requests_in_order)
{
    auto c = client();
    std::string all;
    for (int i = 0; i < 20; ++i)
        all += "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n" + std::to_string(10 + i) +
               "GET /quick HTTP/1.1\r\nHost: a\r\n\r\n";
    c.send(all);
    for (int i = 0; i < 20; ++i) {
        EXPECT_EQ(c.answer().body, std::to_string(10 + i));
        EXPECT_EQ(c.answer().body, "fine");
    }
}

TEST_F(Serving, reads_requests_that_come_byte_by_byte)
{
    auto c = client();
    for (char const byte : std::string_view("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "
                                            "chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nLate: x\r\n\r\n"))
        c.send({&byte, 1});
    EXPECT_EQ(c.answer().body, "abcde");
    EXPECT_EQ(c.get("/quick").status, 200);
}

TEST_F(Serving, adds_the_headers_that_keep_browsers_safe)
{
    auto c = client();
    auto const answer = c.get("/");
    EXPECT_EQ(answer.header("x-content-type-options"), "nosniff");
    EXPECT_EQ(answer.header("cache-control"), "no-store");
    EXPECT_EQ(answer.header("cross-origin-opener-policy"), "same-origin");
    EXPECT_EQ(answer.header("referrer-policy"), "same-origin") << "a link with a token is told to nobody else";
    EXPECT_THAT(answer.header("content-security-policy"), HasSubstr("default-src 'none'"));
    EXPECT_THAT(answer.header("content-security-policy"), HasSubstr("frame-ancestors 'none'"));
    EXPECT_FALSE(answer.has("server"));
    EXPECT_FALSE(answer.has("strict-transport-security"));
}

TEST_F(Serving, a_head_request_gets_no_body)
{
    auto c = client();
    auto const answer = c.ask("HEAD", "/");
    EXPECT_EQ(answer.header("content-length"), "4");
    EXPECT_EQ(c.get("/").body, "fine");
}

TEST_F(Serving, an_exception_is_told_to_the_log_and_not_to_the_caller)
{
    auto c = client();
    auto const answer = c.get("/throw");
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(answer.body, "broken");
    EXPECT_EQ(c.get("/").status, 200);
    std::lock_guard const lock(mutex);
    EXPECT_THAT(failures, ::testing::ElementsAre("secret details"));
}

TEST_F(Serving, sends_answers_of_any_length)
{
    auto c = client();
    EXPECT_EQ(c.get("/large").body.size(), 5'000'002U);
    EXPECT_EQ(c.get("/stream").body.size(), 5'000U);
    EXPECT_EQ(c.get("/file").body.size(), 100'000U);
    EXPECT_EQ(c.get("/").body, "fine");
    EXPECT_EQ(client().get("/gone-file").status, 500);
}

TEST_F(Serving, a_stream_that_breaks_is_not_taken_for_whole)
{
    auto c = client();
    EXPECT_THROW(c.get("/broken-stream"), std::runtime_error);
}

TEST_F(Serving, sends_parts_of_files)
{
    auto c = client();
    auto const part = c.get("/file", {{"Range", "bytes=26-29"}});
    EXPECT_EQ(part.status, 206);
    EXPECT_EQ(part.body, "abcd");
    EXPECT_EQ(part.header("content-range"), "bytes 26-29/100000");
    EXPECT_EQ(c.get("/file", {{"Range", "bytes=-2"}}).body.size(), 2U);
    EXPECT_EQ(c.get("/file", {{"Range", "bytes=99999-"}, {"If-Range", "\"v1\""}}).body.size(), 1U);
    EXPECT_EQ(c.get("/file", {{"Range", "bytes=5-9"}, {"If-Range", "\"v0\""}}).body.size(), 100'000U);
    EXPECT_EQ(c.get("/file", {{"Range", "bytes=100000-"}}).status, 416);
    EXPECT_EQ(c.get("/file", {{"If-None-Match", "\"v0\", \"v1\""}}).status, 304);
}

TEST_F(Serving, compresses_for_clients_that_take_it)
{
    auto c = client();
    for (auto const* encoding : {"br", "gzip"}) {
        auto const answer = c.get("/large", {{"Accept-Encoding", encoding}});
        EXPECT_EQ(answer.header("content-encoding"), encoding);
        EXPECT_EQ(answer.header("vary"), "Accept-Encoding");
        EXPECT_LT(answer.body.size(), 50'000U);
    }
    EXPECT_FALSE(c.get("/", {{"Accept-Encoding", "br"}}).has("content-encoding"));
    EXPECT_FALSE(c.get("/large", {{"Accept-Encoding", "br;q=0, gzip;q=0.0"}}).has("content-encoding"));
}

TEST_F(Serving, live_events_reach_the_reader_and_end_with_the_channel)
{
    auto c = client();
    c.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_THAT(c.read_until("\r\n\r\n"), HasSubstr("text/event-stream"));
    EXPECT_THAT(c.read_until("\n\n"), HasSubstr("id: 7\nevent: hello\ndata: one\ndata: two\n\n"));
    EXPECT_TRUE(stage.channel->send("more", "x"));
    EXPECT_THAT(c.read_until("\n\n"), HasSubstr("data: x"));
    stage.channel->close();
    EXPECT_TRUE(c.closed());
    EXPECT_FALSE(stage.channel->send("late", "x"));
}

TEST_F(Serving, a_live_channel_ends_with_the_session)
{
    auto c = client();
    c.send("GET /events/guarded HTTP/1.1\r\nHost: a\r\n\r\n");
    c.read_until(":\n\n");
    stage.welcome = false;
    EXPECT_TRUE(c.closed());
    EXPECT_FALSE(stage.channel->open());
}

TEST_F(Serving, a_reader_too_slow_for_its_events_is_cut_off)
{
    EventChannel channel;
    std::string const event(100'000, 'x');
    EXPECT_TRUE(channel.send("a", event));
    EXPECT_TRUE(channel.send("a", event));
    EXPECT_FALSE(channel.send("a", event));
    EXPECT_FALSE(channel.open());
}

TEST_F(Serving, many_clients_at_once_get_their_own_answers)
{
    client();
    std::vector<std::thread> threads;
    std::atomic<int> right{0};
    for (int t = 0; t < 8; ++t)
        threads.emplace_back([&, t] {
            Client c(server->port());
            for (int i = 0; i < 200; ++i) {
                std::string const body = std::to_string(t) + "/" + std::to_string(i);
                right += c.ask("POST", "/echo", {}, body).body == body ? 1 : 0;
            }
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(right, 1600);
    server->stop(); // the last are counted after their answer is out
    EXPECT_THAT(metrics.text(),
                HasSubstr("regard_http_requests_total{method=\"POST\",route=\"/echo\",status=\"2xx\"} 1600\n"));
}

TEST_F(Serving, the_access_line_names_nobody)
{
    std::vector<std::string> routes;
    settings.access = [&](Access const& access) {
        std::lock_guard const lock(mutex);
        routes.push_back(std::string(access.method) + " " + std::string(access.route) + " " +
                         std::to_string(access.status));
    };
    EXPECT_EQ(client().get("/secret-token").status, 200);
    server.reset();
    EXPECT_THAT(routes, ::testing::ElementsAre("GET /other 200"));
}
}
}
