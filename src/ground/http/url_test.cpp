#include "ground/http/url.h"

#include "ground/http/message.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace regard::http
{
namespace
{
TEST(Escapes, are_read_strictly)
{
    EXPECT_EQ(unescaped("%C3%A6+b%20c"), "\u00e6+b c");
    EXPECT_EQ(unescaped("a+b%2B", true), "a b+");
    for (auto const* bad : {"%", "%2", "%zz", "%+1", "a%"})
        EXPECT_FALSE(unescaped(bad)) << bad;
}

RC_GTEST_PROP(Escapes, undo_each_other, (std::string const& text)) { RC_ASSERT(unescaped(escaped(text)) == text); }

RC_GTEST_PROP(Base64url, undoes_itself, (std::string const& text))
{
    RC_ASSERT(from_base64url(base64url(text)) == text);
}

TEST(Base64url, has_one_spelling_of_each_value)
{
    EXPECT_EQ(base64url("a"), "YQ");
    for (auto const* bad : {"YR", "Y", "YQ==", "Y Q", "Y+", "Y/"})
        EXPECT_FALSE(from_base64url(bad)) << bad;
}

TEST(Queries, are_read_as_pairs)
{
    auto const pairs = pairs_of("a=1&b=%C3%A6+x&&c&a=2&=d").value();
    ASSERT_EQ(pairs.size(), 5U);
    EXPECT_EQ(pairs[1].value, "\u00e6 x");
    EXPECT_EQ(pairs[2].name, "c");
    EXPECT_EQ(pairs[2].value, "");
    EXPECT_EQ(pairs[3].value, "2");
    EXPECT_FALSE(pairs_of("a=%ff"));
    EXPECT_FALSE(pairs_of("a=%2"));
    std::string many;
    for (int i = 0; i < 1'001; ++i)
        many += "a&";
    EXPECT_FALSE(pairs_of(many));
}

TEST(Paths, are_clean_or_refused)
{
    EXPECT_EQ(clean_path("/"), "/");
    EXPECT_EQ(clean_path("/a/b.c/?x=../.."), "/a/b.c/");
    EXPECT_EQ(clean_path("/%C3%A6 "), "/\u00e6 ");
    for (auto const* bad : {"", "a", "http://x/", "//a", "/a//b", "/..", "/a/./b", "/a/..", "/%2e%2e/a", "/a%2fb",
                            "/a%5cb", "/a%00", "/a%0a", "/%e0%80%80", "/a%"})
        EXPECT_FALSE(clean_path(bad)) << bad;
}

TEST(Cookies, are_always_guarded)
{
    EXPECT_EQ(set_cookie({.name = "regard", .value = "a-b", .max_age = 60}),
              "__Host-regard=a-b; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60");
    EXPECT_EQ(set_cookie({.name = "regard", .value = "", .max_age = {}, .secure = false, .site = Cookie::Site::strict}),
              "regard=; Path=/; HttpOnly; SameSite=Strict");
    EXPECT_THROW(set_cookie({.name = "a", .value = "x; Domain=evil", .max_age = {}}), std::logic_error);
}

Head with_cookies(std::vector<std::string_view> const& lines)
{
    Head head;
    for (auto const line : lines)
        head.headers.push_back({"Cookie", line});
    return head;
}

TEST(Cookies, are_found_unless_somebody_planted_another)
{
    EXPECT_EQ(with_cookies({"a=1; regard=x=y; b="}).cookie("regard"), "x=y");
    EXPECT_EQ(with_cookies({"a=1", "regard=z"}).cookie("regard"), "z");
    EXPECT_EQ(with_cookies({"regard=z; regard=z"}).cookie("regard"), "z");
    EXPECT_EQ(with_cookies({"regard=z; regard=evil"}).cookie("regard"), "");
    EXPECT_EQ(with_cookies({"xregard=z; regard; =; ;;"}).cookie("regard"), "");
}

TEST(Answers, take_no_line_breaks_into_their_headers)
{
    EXPECT_THROW(text_answer(200, "").with("X", "a\r\nSet-Cookie: b"), std::logic_error);
    EXPECT_THROW(text_answer(200, "").with("X\n", "a"), std::logic_error);
    EXPECT_THROW(redirect("//evil.example"), std::logic_error);
    EXPECT_THROW(redirect("https://evil.example"), std::logic_error);
    EXPECT_THROW(redirect("/\\evil.example"), std::logic_error);
    EXPECT_THROW(redirect("/a\r\nX: b"), std::logic_error);
    auto const answer = attachment(text_answer(200, ""), "r\u00e9\"s/\r\nX: y.csv");
    EXPECT_EQ(answer.headers[0].second,
              "attachment; filename=\"r___s___X: y.csv\"; filename*=UTF-8''r%C3%A9%22s%2F%0D%0AX%3A%20y.csv");
}
}
}
