#include "ground/http/serving/outgoing.h"

#include "ground/http/serving/encoding.h"
#include "ground/http/serving/range.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::http
{
namespace
{
using ::testing::HasSubstr;
using ::testing::Not;

struct RangeCase
{
    char const* header;
    RangeAsked::Kind kind;
    Range range;
};

TEST(Ranges, are_read_as_the_standard_says)
{
    using enum RangeAsked::Kind;
    RangeCase const table[] = {
        {"bytes=0-0", part, {0, 1}},
        {"bytes=5-", part, {5, 5}},
        {"bytes=-3", part, {7, 3}},
        {"bytes=-30", part, {0, 10}},
        {"bytes=2-30", part, {2, 8}},
        {"bytes=10-", impossible, {}},
        {"bytes=-0", impossible, {}},
        {"bytes=5-2", whole, {}},
        {"bytes=0-1,3-4", whole, {}},
        {"bytes=a-b", whole, {}},
        {"bytes=-", whole, {}},
        {"lines=0-1", whole, {}},
        {"", whole, {}},
        {"bytes=0x1-2", whole, {}},
        {"bytes=99999999999999999999-", whole, {}},
        {"bytes=1 -2", whole, {}},
    };
    for (auto const& [header, kind, range] : table) {
        auto const asked = range_asked(header, 10);
        EXPECT_EQ(asked.kind, kind) << header;
        EXPECT_EQ(asked.range, range) << header;
    }
    EXPECT_EQ(range_asked("bytes=-1", 0).kind, impossible);
}

TEST(Etags, are_compared_strongly_and_weakly)
{
    EXPECT_TRUE(names_etag("\"a\", \"b\"", "\"b\"", false));
    EXPECT_TRUE(names_etag("W/\"b\"", "\"b\"", true));
    EXPECT_FALSE(names_etag("W/\"b\"", "\"b\"", false));
    EXPECT_FALSE(names_etag("W/\"b\"", "W/\"b\"", false));
    EXPECT_TRUE(names_etag("*", "\"b\"", true));
    EXPECT_FALSE(names_etag("*", "", true));
    EXPECT_FALSE(names_etag(",,", "\"b\"", true));
}

TEST(Encodings, are_chosen_among_those_the_client_takes)
{
    EXPECT_EQ(best_encoding("gzip, deflate, br"), Encoding::brotli);
    EXPECT_EQ(best_encoding("gzip;q=1.0, br;q=0"), Encoding::gzip);
    EXPECT_EQ(best_encoding("*"), Encoding::brotli);
    EXPECT_EQ(best_encoding("*;q=0"), Encoding::identity);
    for (auto const* none : {"", "identity", "deflate", "gzip;q=0", ";;,,", "brr"})
        EXPECT_EQ(best_encoding(none), Encoding::identity) << none;
}

std::string head_of(Response answer, std::vector<Header> headers = {}, Method method = Method::get, Wire wire = {})
{
    Head head;
    head.method = method;
    head.headers = std::move(headers);
    return dressed(std::move(answer), head, wire).head;
}

TEST(Dressing, says_not_modified_without_a_body)
{
    auto const answer = [] { return json_answer(200, "{}").with("ETag", "\"7\"").with("Cache-Control", "no-cache"); };
    auto const head = head_of(answer(), {{"If-None-Match", "\"7\""}});
    EXPECT_THAT(head, HasSubstr("304 Not Modified"));
    EXPECT_THAT(head, HasSubstr("ETag: \"7\""));
    EXPECT_THAT(head, Not(HasSubstr("Content-Length")));
    EXPECT_THAT(head_of(answer(), {{"If-None-Match", "\"6\""}}), HasSubstr("200 OK"));
    EXPECT_THAT(head_of(answer(), {{"If-None-Match", "\"7\""}}, Method::post), HasSubstr("200 OK"));
}

TEST(Dressing, weakens_the_etag_of_what_it_compressed)
{
    auto const head =
        head_of(json_answer(200, std::string(5'000, ' ')).with("ETag", "\"7\""), {{"Accept-Encoding", "gzip"}});
    EXPECT_THAT(head, HasSubstr("Content-Encoding: gzip"));
    EXPECT_THAT(head, HasSubstr("ETag: W/\"7\""));
}

TEST(Dressing, leaves_alone_what_would_not_get_smaller)
{
    auto const head = head_of({200, "image/png", {}, std::string(5'000, ' ')}, {{"Accept-Encoding", "gzip"}});
    EXPECT_THAT(head, Not(HasSubstr("Content-Encoding")));
}

TEST(Dressing, an_answer_may_set_its_own_policy)
{
    auto const head = head_of(page_answer("x").with("Content-Security-Policy", "default-src 'self'"));
    EXPECT_THAT(head, HasSubstr("Content-Security-Policy: default-src 'self'\r\n"));
    EXPECT_THAT(head, Not(HasSubstr("default-src 'none'")));
}

TEST(Dressing, ends_a_stream_for_old_clients_by_closing)
{
    auto const endless = [] { return Response{200, "text/csv", {}, Stream([](std::string&) { return false; })}; };
    EXPECT_THAT(head_of(endless()), HasSubstr("Transfer-Encoding: chunked"));
    auto const old = head_of(endless(), {}, Method::get, {true, 0});
    EXPECT_THAT(old, Not(HasSubstr("chunked")));
    EXPECT_THAT(old, HasSubstr("Connection: close"));
}
}
}
