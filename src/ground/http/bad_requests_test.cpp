// Requests as they should not be.
#include "ground/http/stage_for_test.h"

namespace regard::http
{
namespace
{
using ::testing::StartsWith;

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
}
}
