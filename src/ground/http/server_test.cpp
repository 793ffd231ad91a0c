// The server over a real socket, with an application made for the purpose.
#include "ground/http/event_channel.h"
#include "ground/http/server.h"
#include "ground/http/testing.h"
#include "ground/http/upload.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <thread>

namespace regard::http
{
namespace
{
using namespace std::chrono_literals;
using testing::Client;
using ::testing::HasSubstr;
using ::testing::StartsWith;

// Answers by path.
class Stage final : public Application
{
  public:
    Plan plan(Head const& head) const override
    {
        Plan plan;
        plan.route = head.path == "/echo" ? "/echo" : "/other";
        plan.where = head.path == "/quick" ? Plan::Where::network : Plan::Where::worker;
        plan.body = head.path.starts_with("/upload") ? Plan::Body::upload : Plan::Body::memory;
        plan.ask_first = head.path == "/upload/refused";
        plan.body_limit = 200'000;
        return plan;
    }

    std::optional<Response> admit(Plan const&, Head const&) override { return text_answer(403, "no"); }

    Response answer(Plan const&, Request& request) override
    {
        auto const& head = request.head;
        if (head.path == "/echo")
            return text_answer(200, std::string(head.header("x-say")) + request.body);
        if (head.path == "/address")
            return text_answer(200, head.address + (head.secure ? " secure" : " plain"));
        if (head.path == "/slow") {
            std::this_thread::sleep_for(300ms);
            return text_answer(200, "slow");
        }
        if (head.path == "/throw")
            throw std::runtime_error("secret details");
        if (head.path == "/large")
            return json_answer(200, '"' + std::string(5'000'000, 'x') + '"');
        if (head.path == "/file")
            return {200, "text/csv", {}, FileBody{file, 100'000, "\"v1\""}};
        if (head.path == "/gone-file")
            return {200, "text/csv", {}, FileBody{"/nowhere", 5, ""}};
        if (head.path == "/stream")
            return {
                200, "text/csv", {}, Stream([n = 0](std::string& out) mutable { return out += "line\n", ++n < 1000; })};
        if (head.path == "/broken-stream")
            return {200, "text/csv", {}, Stream([n = 0](std::string& out) mutable {
                        out += "line\n";
                        return ++n < 3 ? true : throw std::runtime_error("the store went away");
                    })};
        if (head.path.starts_with("/events")) {
            channel = std::make_shared<EventChannel>();
            if (head.path == "/events/guarded") {
                channel->heartbeat = 50ms;
                channel->still_welcome = [this] { return welcome.load(); };
            }
            channel->send("hello", "one\ntwo", "7");
            return {200, "text/event-stream", {}, channel};
        }
        if (head.path == "/upload")
            return upload_answer(*request.upload);
        return text_answer(200, "fine");
    }

    Response refusal(int status, std::string_view code, std::string_view) const override
    {
        return text_answer(status, std::string(code));
    }

    static Response upload_answer(Upload& upload)
    {
        std::string text;
        for (auto& file : upload.files) {
            EXPECT_TRUE(std::filesystem::exists(file.content.path()));
            text += file.field + "=" + file.name + ":" + std::to_string(file.content.size()) + ";";
        }
        for (auto const& [name, value] : upload.texts)
            text += name + "=" + value + ";";
        return text_answer(200, text);
    }

    std::string file;
    std::shared_ptr<EventChannel> channel;
    std::atomic<bool> welcome{true};
};

class Serving : public ::testing::Test
{
  protected:
    void SetUp() override
    {
        folder = std::filesystem::temp_directory_path() /
                 ("regard-http-" + std::to_string(::getpid()) + "-" + std::to_string(++count));
        std::filesystem::create_directory(folder);
        stage.file = folder / "file.csv";
        std::ofstream out(stage.file);
        for (int i = 0; i < 100'000; ++i)
            out << static_cast<char>('a' + i % 26);
        settings.spool_folder = folder / "";
        settings.failure = [this](std::string_view what) {
            std::lock_guard const lock(mutex);
            failures.emplace_back(what);
        };
    }
    void TearDown() override
    {
        server.reset();
        std::filesystem::remove_all(folder);
    }

    Client client()
    {
        if (!server)
            server = Server::start(settings, stage, metrics).value();
        return Client(server->port());
    }

    std::size_t spooled() const
    {
        std::size_t files = 0;
        for (auto const& entry : std::filesystem::directory_iterator(folder))
            files += entry.path().filename().string().starts_with("regard-upload") ? 1 : 0;
        return files;
    }

    static inline int count = 0;
    std::filesystem::path folder;
    Stage stage;
    Settings settings;
    Metrics metrics;
    std::unique_ptr<Server> server;
    std::mutex mutex;
    std::vector<std::string> failures;
};

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

struct BadRequest
{
    char const* name;
    std::string bytes;
    int status;
};

TEST_F(Serving, bad_requests_are_refused_and_end_the_connection)
{
    std::string const host = "Host: a\r\n";
    std::string many = "GET / HTTP/1.1\r\n" + host;
    for (int i = 0; i < 200; ++i)
        many += "X-" + std::to_string(i) + ": y\r\n";
    BadRequest const table[] = {
        {"no request line", "\r\n\r\n", 400},
        {"garbage", std::string("\x16\x03\x01\x02\x00\x01\xfc\r\n\r\n", 11), 400},
        {"lower version", "GET / HTTP/0.9\r\n\r\n", 505},
        {"higher version", "GET / HTTP/2.0\r\n" + host + "\r\n", 505},
        {"no host", "GET / HTTP/1.1\r\n\r\n", 400},
        {"two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400},
        {"host with a list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", 400},
        {"space before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400},
        {"folded header", "GET / HTTP/1.1\r\n" + host + "X-A: b\r\n c\r\n\r\n", 400},
        {"bare line feeds", "GET / HTTP/1.1\nHost: a\n\r\n\r\n", 400},
        {"NUL in a value", std::string("GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n", 33), 400},
        {"control in a value", "GET / HTTP/1.1\r\n" + host + "X: a\x01z\r\n\r\n", 400},
        {"absolute target", "GET http://a/ HTTP/1.1\r\n" + host + "\r\n", 400},
        {"path upwards", "GET /a/../../etc/passwd HTTP/1.1\r\n" + host + "\r\n", 400},
        {"path upwards, escaped", "GET /a/%2e%2e/b HTTP/1.1\r\n" + host + "\r\n", 400},
        {"escaped slash", "GET /a%2Fb HTTP/1.1\r\n" + host + "\r\n", 400},
        {"escaped NUL", "GET /a%00b HTTP/1.1\r\n" + host + "\r\n", 400},
        {"escaped line break", "GET /a%0d%0aSet-Cookie:x HTTP/1.1\r\n" + host + "\r\n", 400},
        {"backslash", "GET /a%5Cb HTTP/1.1\r\n" + host + "\r\n", 400},
        {"broken escape", "GET /a%2 HTTP/1.1\r\n" + host + "\r\n", 400},
        {"path not UTF-8", "GET /%ff HTTP/1.1\r\n" + host + "\r\n", 400},
        {"space in the target", "GET /a b HTTP/1.1\r\n" + host + "\r\n", 400},
        {"two lengths", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400},
        {"the same length twice", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na",
         400},
        {"a list of lengths", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 1, 1\r\n\r\na", 400},
        {"negative length", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", 400},
        {"length with a plus", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: +1\r\n\r\na", 400},
        {"length beyond 64 bits", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999\r\n\r\n",
         400},
        {"length and chunks",
         "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"chunks and length",
         "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", 400},
        {"chunks in HTTP/1.0", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"other coding", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501},
        {"odd spelling of chunked", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n\r\n", 501},
        {"bad chunk size", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n-1\r\nab\r\n0\r\n\r\n",
         400},
        {"huge chunk size",
         "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", 400},
        {"chunk over the limit", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nfffff\r\n", 413},
        {"chunk longer than it says",
         "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n", 400},
        {"chunk header that never ends",
         "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1;" + std::string(200'000, 'x'), 400},
        {"body over the limit", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 200001\r\n\r\n", 413},
        {"too long headers", "GET / HTTP/1.1\r\n" + host + "X: " + std::string(20'000, 'x') + "\r\n\r\n", 431},
        {"too long target", "GET /" + std::string(20'000, 'x') + " HTTP/1.1\r\n" + host + "\r\n", 431},
        {"too many headers", many + "\r\n", 431},
        {"unknown expectation", "POST /echo HTTP/1.1\r\n" + host + "Expect: a miracle\r\nContent-Length: 1\r\n\r\na",
         417},
    };
    for (auto const& bad : table) {
        auto c = client();
        c.send(bad.bytes);
        auto const answer = c.answer();
        EXPECT_EQ(answer.status, bad.status) << bad.name;
        EXPECT_EQ(answer.header("connection"), "close") << bad.name;
        EXPECT_TRUE(c.closed()) << bad.name;
    }
    EXPECT_EQ(client().get("/").status, 200);
}

TEST_F(Serving, a_body_nobody_wants_does_not_become_the_next_request)
{
    auto c = client();
    c.send("GET /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 43\r\n\r\nGET /quick HTTP/1.1\r\nHost: "
           "smuggled.example\r\n\r\n");
    EXPECT_THAT(c.answer().body, StartsWith("GET /quick"));
}

TEST_F(Serving, asks_for_the_body_where_the_client_waits_to_be_asked)
{
    auto c = client();
    c.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    EXPECT_EQ(c.answer().status, 100);
    c.send("hi");
    EXPECT_EQ(c.answer().body, "hi");
}

TEST_F(Serving, a_refused_upload_is_not_read)
{
    auto c = client();
    c.send("POST /upload/refused HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 100000\r\n\r\n");
    EXPECT_EQ(c.answer().status, 403);
    EXPECT_TRUE(c.closed());
}

std::string const form_type = "multipart/form-data; boundary=xx";

TEST_F(Serving, uploads_go_to_disk_and_leave_it_with_the_request)
{
    std::string const body = "--xx\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n"
                             "--xx\r\nContent-Disposition: form-data; name=\"f\"; "
                             "filename=\"C:\\\\a\\\\b.csv\"\r\nContent-Type: text/csv\r\n\r\n" +
                             std::string(100'000, 'z') + "\r\n--xx--\r\n";
    auto c = client();
    EXPECT_EQ(c.ask("POST", "/upload", {{"Content-Type", form_type}}, body).body, "f=b.csv:100000;note=hello;");
    EXPECT_EQ(c.ask("POST", "/upload", {{"Content-Type", "text/csv"}}, "plain").body, "=:5;");
    EXPECT_EQ(spooled(), 0U);
}

TEST_F(Serving, bad_uploads_are_refused_and_leave_nothing_behind)
{
    auto c1 = client();
    EXPECT_EQ(c1.ask("POST", "/upload", {{"Content-Type", form_type}},
                     "--xx\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\ncut off")
                  .status,
              400);
    auto c2 = client();
    EXPECT_EQ(c2.ask("POST", "/upload", {{"Content-Type", "multipart/form-data"}}, "x").status, 400);
    auto c3 = client();
    c3.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 3; ++i)
        c3.send("12000\r\n" + std::string(0x12000, 'x') + "\r\n");
    EXPECT_EQ(c3.answer().status, 413);
    auto c4 = client();
    c4.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Type: text/csv\r\nContent-Length: 100\r\n\r\nhalf");
    c4.end_sending();
    EXPECT_TRUE(c4.closed());
    EXPECT_EQ(spooled(), 0U);
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
}
}
