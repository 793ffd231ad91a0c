#include "ground/http/client.h"

#include "ground/http/address.h"
#include "ground/http/server.h"

#include <gtest/gtest.h>
#include <thread>

namespace regard::http
{
namespace
{
class OtherSide final : public Application
{
  public:
    Plan plan(Head const&) const override
    {
        Plan plan;
        plan.body = Plan::Body::memory;
        plan.body_limit = 10'000;
        return plan;
    }
    std::optional<Response> admit(Plan const&, Head const&) override { return std::nullopt; }
    Response answer(Plan const&, Request& request) override
    {
        auto const& head = request.head;
        if (head.path == "/large")
            return text_answer(200, std::string(100'000, 'x'));
        if (head.path == "/slow")
            std::this_thread::sleep_for(std::chrono::milliseconds(600));
        if (head.path == "/to-echo")
            return redirect("/echo", 307);
        if (head.path == "/round")
            return redirect("/round");
        if (head.path.starts_with("/to/")) {
            Response answer;
            answer.status = 302;
            return answer.with("Location", "http://" + head.path.substr(4) + ":" + std::string(head.query) + "/echo");
        }
        return text_answer(head.path == "/missing" ? 404 : 200, std::string(name_of(head.method)) + ' ' + request.body +
                                                                    std::string(head.header("authorization")))
            .with("X-Kept", "yes");
    }
    Response refusal(int status, std::string_view code, std::string_view) const override
    {
        return text_answer(status, std::string(code));
    }
};

class Calls : public ::testing::Test
{
  protected:
    std::string at(std::string const& path, std::string const& host = "127.0.0.1") const
    {
        return "http://" + host + ":" + std::to_string(server->port()) + path;
    }
    static std::string code(Result<Reply> const& reply) { return reply ? "reached" : reply.error().code; }

    OtherSide other;
    Metrics metrics;
    std::unique_ptr<Server> server = Server::start({}, other, metrics).value();
    Client const client{{.internal_hosts = {"127.0.0.1"}, .plain = true, .authorities = {}}};
    Client const outside{{.internal_hosts = {}, .plain = true, .authorities = {}}};
};

Call call_of(std::string address)
{
    Call call;
    call.address = std::move(address);
    return call;
}

TEST_F(Calls, bring_back_whatever_the_other_side_says)
{
    auto call = call_of(at("/echo"));
    call.method = "POST";
    call.body = "hello";
    auto const reply = client.call(call).value();
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.body, "POST hello");
    EXPECT_EQ(reply.header("x-kept"), "yes");
    EXPECT_EQ(client.call(call_of(at("/missing")))->status, 404);
}

TEST_F(Calls, internal_addresses_are_refused_in_every_spelling)
{
    for (auto const* host : {"127.0.0.1", "127.1", "0177.0.0.1", "0x7f.1", "2130706433", "0", "localhost", "[::1]",
                             "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "127.0.0.1.", "[::]", "0.0.0.0"})
        EXPECT_NE(code(outside.call(call_of(at("/echo", host)))), "reached") << host;
    for (auto const* host : {"127.0.0.1", "127.1", "0x7f.1", "2130706433", "localhost", "[::ffff:127.0.0.1]"})
        EXPECT_EQ(code(outside.call(call_of(at("/echo", host)))), "internal_address") << host;
    // Allowing one spelling allows no other.
    EXPECT_EQ(code(client.call(call_of(at("/echo", "localhost")))), "internal_address");
}

TEST_F(Calls, redirects_are_followed_only_where_asked_and_checked_like_the_first)
{
    auto call = call_of(at("/to-echo"));
    EXPECT_EQ(client.call(call)->status, 307);
    call.most_redirects = 2;
    EXPECT_EQ(client.call(call)->body, "GET ");
    call.address = at("/round");
    EXPECT_EQ(code(client.call(call)), "too_many_redirects");
    call.address = at("/to/localhost?" + std::to_string(server->port()));
    EXPECT_EQ(code(client.call(call)), "internal_address");
}

TEST_F(Calls, a_redirect_elsewhere_does_not_carry_secrets)
{
    auto const elsewhere = Server::start({}, other, metrics).value();
    auto call = call_of(at("/to/127.0.0.1?" + std::to_string(elsewhere->port())));
    call.headers = {{"Authorization", "Bearer secret"}};
    call.most_redirects = 1;
    EXPECT_EQ(client.call(call)->body, "GET ");
    call.address = at("/to-echo");
    EXPECT_EQ(client.call(call)->body, "GET Bearer secret");
}

TEST_F(Calls, are_bounded)
{
    auto call = call_of(at("/large"));
    call.most_bytes = 1'000;
    EXPECT_EQ(code(client.call(call)), "too_large");
    call.address = at("/slow");
    call.limit = std::chrono::milliseconds(100);
    EXPECT_EQ(code(client.call(call)), "too_slow");
}

TEST_F(Calls, bad_addresses_are_refused)
{
    for (auto const* address : {"", "example.org", "/path", "ftp://example.org/", "file:///etc/passwd", "gopher://x/",
                                "http://", "http://a b/", "http://a\r\nX: y/", "dict://127.0.0.1:1/"})
        EXPECT_EQ(code(client.call(call_of(address))), "bad_address") << address;
    auto call = call_of(at("/echo"));
    call.headers = {{"X", "a\r\nY: b"}};
    EXPECT_EQ(code(client.call(call)), "bad_address");
    EXPECT_EQ(code(Client({}).call(call_of(at("/echo")))), "bad_address"); // http:// is off
    EXPECT_EQ(code(client.call(call_of("http://127.0.0.1:1/"))), "unreachable");
}

TEST(Addresses, that_are_internal)
{
    for (auto const* internal :
         {"127.0.0.1",       "127.255.0.1",   "10.0.0.1", "172.16.0.1", "172.31.255.255",  "192.168.1.1",
          "169.254.169.254", "100.64.0.1",    "0.0.0.0",  "0.1.2.3",    "224.0.0.1",       "255.255.255.255",
          "192.0.2.1",       "198.18.0.1",    "::1",      "::",         "::ffff:10.0.0.1", "::10.0.0.1",
          "64:ff9b::a00:1",  "2002:7f00:1::", "2001::1",  "fe80::1",    "fec0::1",         "fc00::1",
          "fd12::1",         "ff02::1",       "nonsense", "010.0.0.1"})
        EXPECT_TRUE(is_internal_address(internal)) << internal;
    for (auto const* outside : {"1.1.1.1", "8.8.8.8", "172.32.0.1", "11.0.0.1", "2606:4700::1111", "2a00:1450::1"})
        EXPECT_FALSE(is_internal_address(outside)) << outside;
}

TEST(AddressRanges, are_read_strictly)
{
    for (auto const* bad : {"", "a", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "::1/129", "10.0.0.0/8x", "10.0.0"})
        EXPECT_FALSE(AddressRange::from(bad)) << bad;
    auto const range = AddressRange::from("10.128.0.0/9").value();
    EXPECT_TRUE(range.holds(address_bytes("10.255.0.1").value()));
    EXPECT_FALSE(range.holds(address_bytes("10.127.0.1").value()));
}

TEST(ClientAddress, is_the_last_that_no_trusted_proxy_has)
{
    std::vector<AddressRange> const trusted{AddressRange::from("10.0.0.0/8").value()};
    auto const seen = [&](char const* peer, char const* chain) {
        return address_text(client_address(address_bytes(peer).value(), chain, trusted));
    };
    EXPECT_EQ(seen("1.2.3.4", "6.6.6.6"), "1.2.3.4");
    EXPECT_EQ(seen("10.0.0.1", "6.6.6.6, 1.2.3.4"), "1.2.3.4");
    EXPECT_EQ(seen("10.0.0.1", "6.6.6.6, 1.2.3.4,10.2.0.1"), "1.2.3.4");
    EXPECT_EQ(seen("10.0.0.1", ""), "10.0.0.1");
    EXPECT_EQ(seen("10.0.0.1", "unknown"), "10.0.0.1");
    EXPECT_EQ(seen("10.0.0.1", "6.6.6.6, <script>"), "10.0.0.1");
    EXPECT_EQ(seen("10.0.0.1", "2a00::1"), "2a00::1");
}
}
}
